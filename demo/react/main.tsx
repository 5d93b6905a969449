import type {} from 'leerscan/react';
import 'leerscan';
import type { LeerscanEvents, LeerscanScan } from 'leerscan';
import { type JSX, StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Outcome = LeerscanEvents['leerscan-complete'];

export function App(): JSX.Element {
  const scan = useRef<LeerscanScan>(null);
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
      <leerscan-scan
        ref={scan}
        form="short"
        respondent={{ size: '10-49' }}
        noLanguages
        onleerscan-complete={(event) => setOutcome(event.detail)}
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
