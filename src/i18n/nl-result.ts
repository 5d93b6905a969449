import type { Actor, Effort } from '../core/instrument/instrument.js';
import { uncapitalised } from '../core/instrument/text.js';

/** Words of the result. Lists of names are joined by `and`. */
export const nlResult = {
  and: 'en',
  inSentence: uncapitalised,
  headline: {
    empty: 'Er zijn nog te weinig antwoorden voor een profiel.',
    emptyHint:
      'Bij geen enkel thema zijn genoeg uitspraken beantwoord. Vul er nog enkele in, alleen of samen met een collega.',
    unknownHint:
      'Je koos vaak “Weet ik niet”. Een goede eerste stap: leg deze uitspraken voor aan een collega en vul de scan samen in.',
    partial: (names: string): string => `Je antwoorden geven een beeld van ${names}.`,
    partialHint:
      'Voor de andere thema’s zijn er te weinig antwoorden. Een profiel van het geheel tonen we daarom niet.',
    allTop: 'Wat je beantwoordde, loopt goed.',
    allTopHint:
      'Bij elke uitspraak die je beantwoordde, koos je het hoogste antwoord. Mooi. Leg de scan ook eens voor aan een nieuwe collega: ziet die hetzelfde?',
    balanced: 'Een evenwichtig profiel.',
    balancedHint:
      'De verschillen tussen de thema’s zijn te klein om er iets over te zeggen. De stappen hieronder volgen uit je antwoorden zelf.',
    contrast: (top: string): string => `Het sterkst: ${top}.`,
    contrastHint: (bottom: string): string => `De meeste kansen: ${bottom}.`,
    unqualified: 'Dit is het profiel.',
    unqualifiedHint:
      'Voor deze vragenlijst is niet bekend hoe groot een verschil moet zijn om te tellen. Kijk dus vooral naar de antwoorden zelf.',
  },
  refused: 'Deze antwoorden passen niet bij de vragenlijst.',
  profile: {
    trouble: 'We konden het profiel niet laden.',
    title: 'Het profiel',
    radar: 'Radardiagram van de scores. De tabel eronder heeft dezelfde cijfers.',
    chartTrouble: 'We konden het diagram niet laden. De balken tonen hetzelfde.',
    retry: 'Probeer opnieuw',
    tooFew: 'te weinig antwoorden',
    tooFewHint: (names: string): string => `Te weinig antwoorden voor: ${names}.`,
    score: (score: number): string => `${score} op 100`,
    band: (low: number, high: number): string => `tussen ${low} en ${high}`,
    explain:
      'Een score gaat van 0 tot 100. Ze komt van één persoon, op één moment, en is dus onzeker. De strook rond elke score toont hoe onzeker. Dat is voorlopig een schatting.',
    conventions:
      'De grenzen tussen de niveaus zijn afspraken, geen normen: er bestaan nog geen cijfers van anderen om mee te vergelijken.',
    overall: (score: number, level: string): string =>
      `Gemiddelde van de thema’s: ${score} op 100${level ? ` (${level})` : ''}. Eén cijfer zegt te weinig; kijk vooral naar het profiel.`,
    table: 'Toon als tabel',
    tableLabel: 'Scores per thema',
    meaning: 'Wat betekent dit?',
    sort: 'Volgorde',
    sortInstrument: 'van de vragenlijst',
    sortScore: 'van hoog naar laag',
    columns: {
      dimension: 'Thema',
      score: 'Score',
      level: 'Niveau',
      band: 'Waarschijnlijk',
      answered: 'Beantwoord',
      na: 'Niet van toepassing',
      unknown: 'Weet ik niet',
      skipped: 'Open gelaten',
    },
  },
  steps: {
    title: 'Drie stappen om mee te beginnen',
    titleFewer: 'Stappen om mee te beginnen',
    none: 'Met zo weinig antwoorden stellen we geen stappen voor. Vul nog enkele uitspraken in, dan passen de stappen bij de antwoorden.',
    why: 'Waarom deze stap',
    because: (answer: string, item: string): string => `Bij “${item}” was het antwoord “${answer}”.`,
    keepBecause: (dimension: string): string => `${dimension}: dat loopt goed. Deze stap helpt om dat zo te houden.`,
    action: 'Wat je deze week al kan doen',
    who: 'Wie',
    effort: 'Inspanning',
    efforts: { small: 'klein', medium: 'gemiddeld', large: 'groot' } satisfies Record<Effort, string>,
    actors: { lead: 'leidinggevende', mentor: 'mentor', team: 'team', hr: 'HR' } satisfies Record<Actor, string>,
  },
  talk: { title: 'Praat erover', hint: 'Neem deze vragen mee naar een overleg of een gesprek.' },
  answers: {
    title: 'De antwoorden per uitspraak',
    skipped: 'open gelaten',
    unknown: 'weet ik niet',
    na: 'niet van toepassing',
  },
  take: {
    title: 'Neem het mee',
    hint: 'De link bevat alle antwoorden, ook die op de vragen over jou. Wie de link of de QR-code krijgt, kan ze lezen. Tekst die je zelf typte, zit er niet in.',
    link: 'Link naar dit resultaat',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyTrouble: 'Kopiëren lukte niet. De link is geselecteerd: kopieer hem zelf.',
    qr: 'QR-code met de link naar dit resultaat',
    qrHint: 'Scan met je telefoon',
    print: 'Druk af',
    printed: 'Het afdrukvenster gaat open.',
    download: 'Download de gegevens (JSON)',
    trouble: 'Deze link kon niet gemaakt worden. Afdrukken en downloaden gaan wel.',
    sandboxed: 'Deze pagina kan niets bewaren of afdrukken. Neem je resultaat mee met de QR-code of de link.',
  },
  print: { date: (date: string): string => `Afgedrukt op ${date}` },
  provenance: 'Dit is een begin van een gesprek, geen test.',
};

export type ResultMessages = typeof nlResult;
