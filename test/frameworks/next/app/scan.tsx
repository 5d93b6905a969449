'use client';
import { LeerscanScan } from 'leerscan/react';
import { useState } from 'react';

/** A listener is a function, which a server component cannot hand over: so this one is a client component. */
export function Scan() {
  const [heard, setHeard] = useState('');
  return (
    <>
      <LeerscanScan
        form="short"
        sharesResult
        respondent={{ size: '10-49' }}
        onLeerscanComplete={({ detail }) => setHeard(JSON.stringify(detail.response))}
      />
      <output>{heard}</output>
    </>
  );
}
