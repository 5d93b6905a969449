/** Times that one key may be pressed on the way to something, and in silence. */
const FAR = 150;
const SILENT = 6;

/**
 * Somebody who walks through pages by key, and what they hear: `text` is the story, in it each key, and below it every
 * piece of speech behind the language of its voice (`-` where none is asked for: the reader's own words, and messages).
 */
export function takeWalk({ page, open, press, type, listen }) {
  const lines = [];
  const note = (name, heard) => {
    lines.push(name);
    const words = heard.filter((one, place) => one.text || heard.slice(0, place).some(({ text }) => text));
    for (const [place, { text, language }] of words.entries()) {
      if (text) lines.push(`    ${(language ?? '-').padEnd(2)}  ${text}`);
      // What stops in the middle, for what comes after it.
      else if (words.slice(place).some((later) => later.text)) lines.push('    --  (cut off)');
    }
    if (words.length === 0) lines.push('    ..  (silence)');
    return words.map(({ text }) => text ?? '').join(' ');
  };
  const walk = {
    page,
    text: () => `${lines.join('\n')}\n`,
    /** A new part of the story. */
    part: (title) => lines.push('', `== ${title}`, ''),
    open: async (url, name) => {
      const heard = await open(url);
      // The address bar is the browser's.
      note(`(${name})`, heard.slice(heard.findLastIndex(({ text }) => /address combo box/.test(text ?? '')) + 1));
    },
    /** What is not listened to: a page is opened, and something happens on it without keys. */
    quietly: async (url, happens) => {
      await open(url);
      await happens();
      await listen();
    },
    key: async (key) => note(key, await press(key)),
    keys: async (...keys) => {
      for (const key of keys) await walk.key(key);
    },
    /** The same key until something is said. */
    until: async (key, wanted) => {
      for (let times = 0, silent = 0; times < FAR && silent < SILENT; times++) {
        const said = await walk.key(key);
        if (wanted.test(said)) return;
        silent = said ? 0 : silent + 1;
      }
      throw new Error(`${key} again and again, and never ${wanted}:\n${lines.slice(-40).join('\n')}`);
    },
    type: async (text) => note(`“${text}”`, await type(text)),
    /** What is said by itself, or after something that this walk did without keys. */
    wait: async (name, happens) => {
      await happens?.();
      note(`(${name})`, await listen());
    },
  };
  return walk;
}
