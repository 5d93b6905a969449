import { LeerscanScan } from 'leerscan/react';
import { useState } from 'react';

export function Page() {
  const [heard, setHeard] = useState('');
  return (
    <main>
      <LeerscanScan
        form="short"
        sharesResult
        noResult={false}
        respondent={{ size: '10-49' }}
        onLeerscanComplete={({ detail }) => setHeard(JSON.stringify(detail.response))}
      />
      <output>{heard}</output>
    </main>
  );
}
