import type { LeerscanEvents, LeerscanScan as ScanElement } from 'leerscan';
import { LeerscanScan } from 'leerscan/react';
import { type JSX, StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Outcome = LeerscanEvents['leerscan-complete'];

export function App(): JSX.Element {
  const scan = useRef<ScanElement>(null);
  const [language, setLanguage] = useState('nl');
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <main lang={language}>
      <p>
        <button type="button" onClick={() => setLanguage(language === 'nl' ? 'fr' : 'nl')}>
          {language === 'nl' ? 'Français' : 'Nederlands'}
        </button>{' '}
        <button type="button" onClick={() => scan.current?.restart()}>
          ↺
        </button>
      </p>
      <LeerscanScan
        ref={scan}
        form="short"
        respondent={{ size: '10-49' }}
        noLanguages
        onLeerscanComplete={(event) => setOutcome(event.detail)}
      />
      {outcome && (
        <output>
          {outcome.result.dimensions.map(({ dimension, shown }) => `${dimension} ${shown ?? '–'}`).join(' · ')}
        </output>
      )}
    </main>
  );
}

const app = document.querySelector('#app');
if (app) {
  createRoot(app).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
