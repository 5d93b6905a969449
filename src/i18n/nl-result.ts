import type { Actor, Effort } from '../core/instrument/instrument.js';
import { uncapitalised } from '../core/instrument/text.js';

/** Words that come later: of the result (lists of names are joined by `and`), and of what only some pages ask for. */
export const nlResult = {
  and: 'en',
  inSentence: uncapitalised,
  headline: {
    /** Heard before the headline, which is itself a step or a theme. */
    mark: 'Resultaat:',
    empty: 'Er zijn nog te weinig antwoorden voor een profiel.',
    emptyHint:
      'Bij geen enkel thema zijn genoeg uitspraken beantwoord. Vul er nog enkele in, alleen of samen met een collega.',
    unknownHint:
      'Je hebt vaak “Weet ik niet” gekozen. Leg deze uitspraken eerst voor aan een collega en vul de scan samen in.',
    partial: (names: string): string => `Je antwoorden geven een beeld van ${names}.`,
    partialHint: 'Voor de andere thema’s zijn er te weinig antwoorden. Daarom tonen we nog geen volledig profiel.',
    allTop: 'Volgens jouw antwoorden loopt alles goed.',
    allTopHint:
      'Bij elke uitspraak die je hebt beantwoord, heb je het positiefste antwoord gekozen. Mooi! Laat ook een nieuwe collega de scan invullen. Is het beeld dan hetzelfde?',
    openHint:
      'Met deze stap kan het team beginnen. Alleen met deze antwoorden kunnen we nog niet zeggen welk thema het sterkst of het zwakst is.',
    cannotTell: 'Alleen met deze antwoorden kunnen we nog niet zeggen welk thema het sterkst of het zwakst is.',
    contrast: (top: string, count: number): string =>
      `${count > 1 ? 'De sterkste thema’s zijn' : 'Het sterkste thema is'} ${top}.`,
    contrastHint: (bottom: string): string => `Bij ${bottom} valt het meest te winnen.`,
    unqualified: 'Dit is het profiel van het team, thema per thema.',
    unqualifiedHint:
      'Voor deze vragenlijst weten we nog niet vanaf wanneer een verschil telt. Kijk dus vooral naar de antwoorden zelf.',
  },
  refused: 'Deze antwoorden passen niet bij de vragenlijst.',
  profile: {
    trouble: 'We konden het profiel niet laden.',
    title: 'Het profiel van het team, volgens één persoon',
    radar: 'Radardiagram van de scores. Dezelfde cijfers staan in de lijst hierna, en onder “Toon als tabel”.',
    chartTrouble: 'We konden het diagram niet laden. De balken tonen hetzelfde.',
    retry: 'Opnieuw proberen',
    tooFew: 'te weinig antwoorden',
    tooFewHint: (names: string): string => `Te weinig antwoorden voor: ${names}.`,
    score: (score: number): string => `${score} op 100`,
    band: (low: number, high: number): string => `tussen ${low} en ${high}`,
    explain:
      'Een score gaat van 0 tot 100. Ze komt van één persoon, op één moment, en is dus onzeker. De strook toont tussen welke cijfers de score waarschijnlijk ligt. Die strook is voorlopig een schatting.',
    conventions:
      'De grenzen tussen de niveaus zijn afspraken, geen normen, want er bestaan nog geen cijfers van anderen om mee te vergelijken.',
    overall: (score: number, level: string): string =>
      `Gemiddelde van de thema’s: ${score} op 100${level ? ` (${level})` : ''}. Eén cijfer zegt te weinig. Kijk vooral naar het profiel.`,
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
      skipped: 'Opengelaten',
    },
  },
  steps: {
    title: 'Drie stappen om mee te beginnen',
    titleFewer: 'Stappen om mee te beginnen',
    none: 'Met zo weinig antwoorden stellen we geen stappen voor. Vul nog enkele uitspraken in, dan passen de stappen bij de antwoorden.',
    why: 'Waarom deze stap',
    because: (answer: string, item: string): string => `Je antwoordde “${answer}” op “${item}”.`,
    keepBecause: (dimension: string): string => `${dimension}: dat loopt al goed. Deze stap helpt om dat zo te houden.`,
    action: 'Wat je deze week al kan doen',
    who: 'Wie',
    propose: 'Te bespreken met',
    effort: 'Inspanning',
    efforts: { small: 'klein', medium: 'gemiddeld', large: 'groot' } satisfies Record<Effort, string>,
    actors: { lead: 'leidinggevende', mentor: 'mentor', team: 'team', hr: 'HR' } satisfies Record<Actor, string>,
  },
  talk: { title: 'Praat erover', hint: 'Neem deze vragen mee naar een overleg of een gesprek.' },
  link: {
    note: 'Je bekijkt een resultaat uit een link.',
    moved: (version: string, now: string): string =>
      `De scan is ingevuld met versie ${version} van de vragenlijst. Sindsdien zijn enkele teksten aangepast (versie ${now}). De scores blijven gelijk.`,
    earlier: (version: string): string =>
      `De scan is ingevuld met versie ${version} van de vragenlijst. Sindsdien zijn de uitspraken veranderd.`,
    damaged:
      'Deze link is beschadigd. Er ontbreekt een stukje of er is een teken veranderd. Kopieer de hele link nog eens, of doe de scan opnieuw.',
    unknown:
      'Deze link hoort bij een andere vragenlijst. Vraag op welke pagina je hem kan openen, of doe de scan op deze pagina.',
    changed:
      'Deze link hoort bij een oudere versie van de vragenlijst, die hier niet meer beschikbaar is. Je kan de scan opnieuw doen.',
  },
  team: {
    title: 'Zien je collega’s dat ook zo?',
    text: 'Dit is het beeld van één persoon. Laat je team de scan ook invullen. In het rapport staan geen namen, maar wie de codes verzamelt, kan de antwoorden wel lezen.',
    ask: 'Vraag je team',
  },
  answers: {
    title: 'De antwoorden per uitspraak',
    sources: 'Onder elke uitspraak staat waarop ze steunt.',
    skipped: 'opengelaten',
    unknown: 'weet ik niet',
    na: 'niet van toepassing',
  },
  take: {
    title: 'Neem je resultaat mee',
    hint: 'De link bevat alle antwoorden, ook die op de vragen over jou. Wie de link of de QR-code krijgt, kan ze lezen. Tekst die je zelf hebt getypt, zit er niet in.',
    link: 'Link naar dit resultaat',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyTrouble: 'Kopiëren is niet gelukt. De link is geselecteerd, dus je kan hem zelf kopiëren.',
    qr: 'QR-code met de link naar dit resultaat',
    qrHint: 'Scan met je telefoon',
    longLink: 'Deze link is te lang voor een QR-code. Kopieer hem en stuur hem naar jezelf.',
    print: 'Afdrukken',
    printed: 'Het afdrukvenster gaat open.',
    printTrouble:
      'Het afdrukvenster ging niet open. Gebruik “Afdrukken” in het menu van je browser, of download de gegevens.',
    download: 'Download de gegevens (JSON)',
    trouble: 'We konden geen link maken. Afdrukken en downloaden kan nog wel.',
    sandboxed: 'Deze pagina kan niets bewaren of afdrukken. Neem je resultaat mee met de QR-code of de link.',
  },
  print: { date: (date: string): string => `Afgedrukt op ${date}` },
  owner: {
    of: 'Een scan van',
    privacy: (owner: string): string =>
      owner ? `Lees hoe ${owner} met je gegevens omgaat` : 'Lees wat er met je gegevens gebeurt',
    newTab: 'opent in een nieuw tabblad',
  },
  resume: {
    explain:
      'Je antwoorden blijven op dit toestel bewaard tot je klaar bent. Je kan ze altijd wissen. Na 30 dagen zijn ze niet meer te gebruiken. Ze worden gewist zodra iemand de scan hier opent.',
    impossible: 'Op dit toestel kan de scan niets bewaren. Vul hem in één keer in.',
    found: (date: string, answered: number, of: number): string =>
      `Op dit toestel staan antwoorden van ${date} op ${answered} van de ${of} uitspraken. Zijn die van jou?`,
    otherVersion: (date: string): string =>
      `Op dit toestel staan antwoorden van ${date} op een andere versie van de vragenlijst. Die passen niet bij deze vragen. Begin je nu, dan verdwijnen ze.`,
    goOn: 'Verdergaan',
    wipe: 'Wis mijn antwoorden',
  },
  provenance: 'Dit is het begin van een gesprek, geen test.',
  restart: {
    button: 'Opnieuw beginnen',
    question: 'Je antwoorden verdwijnen dan van het scherm. Heb je alles bewaard wat je wil houden?',
    yes: 'Ja, begin opnieuw',
    no: 'Nee, blijf hier',
  },
};

export type ResultMessages = typeof nlResult;
