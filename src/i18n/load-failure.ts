/** A sentence for when nothing has come, so no other words have either; and the button to try again. */
export interface LoadFailure {
  readonly language: string;
  readonly sentence: string;
  readonly retry: string;
}

const DUTCH: LoadFailure = {
  language: 'nl',
  sentence: 'We konden dit niet laden. Misschien is je browser te oud: probeer een nieuwere, of een ander toestel.',
  retry: 'Opnieuw proberen',
};
const FAILURES: readonly LoadFailure[] = [
  DUTCH,
  {
    language: 'en',
    sentence: 'We could not load this. Your browser may be too old: try a newer one, or another device.',
    retry: 'Try again',
  },
  {
    language: 'fr',
    sentence:
      'Le chargement n’a pas réussi. Votre navigateur est peut-être trop ancien : essayez-en un plus récent, ou un autre appareil.',
    retry: 'Réessayer',
  },
  {
    language: 'de',
    sentence:
      'Das konnte nicht geladen werden. Vielleicht ist Ihr Browser zu alt: Nehmen Sie einen neueren oder ein anderes Gerät.',
    retry: 'Noch einmal versuchen',
  },
];

/** In the language at an element's place in the page, or else in Dutch. */
export function loadFailureAt(element: Element): LoadFailure {
  const wanted = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return FAILURES.find(({ language }) => language === wanted.slice(0, 2).toLowerCase()) ?? DUTCH;
}
