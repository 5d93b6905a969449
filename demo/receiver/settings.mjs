import { createHash, timingSafeEqual } from 'node:crypto';

/** Characters of the shortest code: nothing else slows down who guesses. */
const MIN_CODE = 12;

/** @typedef {'responses' | 'contacts'} Lane */
/** @typedef {'add' | 'read'} Right */

/** What the environment says. @throws a sentence where it does not say enough. */
export function readSettings(env) {
  const list = (name) =>
    (env[name] ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const codes = {
    responses: { add: list('RESPONSES_CODE'), read: list('RESPONSES_READ_CODE') },
    contacts: { add: list('CONTACTS_CODE'), read: list('CONTACTS_READ_CODE') },
  };
  const origins = list('ORIGIN');
  if (codes.responses.add.length === 0) throw new Error('RESPONSES_CODE is missing: the access code of the kiosks.');
  if (origins.length === 0 || !origins.every(isOrigin))
    throw new Error('ORIGIN is missing or no origin: where the kiosk page is, such as https://scan.example.org.');
  const perLane = Object.values(codes).map(({ add, read }) => [...new Set([...add, ...read])]);
  const all = perLane.flat();
  if (all.some((code) => code.length < MIN_CODE)) throw new Error(`A code has fewer than ${MIN_CODE} characters.`);
  if (new Set(all).size < all.length) throw new Error('Answers and contact details have a code in common.');
  return {
    origins,
    codes: new Codes(codes),
    databaseUrl: env.DATABASE_URL,
    folder: env.DATA ?? 'receiver-data',
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 8080),
  };
}

function isOrigin(text) {
  return URL.canParse(text) && new URL(text).origin === text;
}

const digest = (text) => createHash('sha256').update(text).digest();

/** Who may do what. A lane without codes is closed; one without codes for reading is read with those of the kiosks. */
class Codes {
  #digests;
  /** Somewhere a code that lies on tablets reads too. */
  isReadByKiosks;

  /** @param {Record<Lane, Record<Right, string[]>>} codes */
  constructor(codes) {
    this.#digests = Object.entries(codes).flatMap(([lane, { add, read }]) => [
      ...add.map((code) => ({ lane, right: 'add', hash: digest(code) })),
      ...(read.length > 0 ? read : add).map((code) => ({ lane, right: 'read', hash: digest(code) })),
    ]);
    this.isReadByKiosks = Object.values(codes).some(({ add, read }) => add.length > 0 && read.length === 0);
  }

  /** Lanes in which a code has a right. All are compared, so that the time says nothing. @returns {Lane[]} */
  lanes(/** @type {Right} */ right, /** @type {unknown} */ code) {
    const given = digest(typeof code === 'string' ? code : '');
    return this.#digests
      .map(({ hash, ...rest }) => ({ ...rest, isSame: timingSafeEqual(hash, given) }))
      .filter((one) => one.isSame && one.right === right)
      .map(({ lane }) => /** @type {Lane} */ (lane));
  }
}
