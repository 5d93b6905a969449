/** Said where a file of the product is gone from its server: other words may be gone with it. */
const SENTENCES: Readonly<Record<string, { readonly sentence: string; readonly button: string }>> = {
  nl: {
    sentence: 'Deze pagina is intussen vernieuwd. Laad ze opnieuw om verder te gaan. Je antwoorden blijven staan.',
    button: 'Laad de pagina opnieuw',
  },
  en: {
    sentence: 'This page has been updated in the meantime. Reload it to go on. Your answers will still be there.',
    button: 'Reload the page',
  },
  fr: {
    sentence: 'Cette page a été mise à jour entre-temps. Rechargez-la pour continuer. Vos réponses restent là.',
    button: 'Recharger la page',
  },
  de: {
    sentence:
      'Diese Seite wurde inzwischen aktualisiert. Laden Sie sie neu, um weiterzumachen. Ihre Antworten bleiben erhalten.',
    button: 'Seite neu laden',
  },
};

export function renewalIn(language: string): { readonly sentence: string; readonly button: string } {
  return (SENTENCES[language] ?? SENTENCES['nl']) as { readonly sentence: string; readonly button: string };
}
