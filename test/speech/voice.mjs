import { createServer } from 'node:net';

/**
 * What the screen reader asks for while it looks for a voice; every other command is answered with a plain yes.
 * @type {[RegExp, string[]][]}
 */
const ANSWERS = [
  [/^HISTORY GET CLIENT_ID/, ['245-1', '245 OK CLIENT ID SENT']],
  [/^GET /, ['251-0', '251 OK GET RETURNED']],
  [/^LIST OUTPUT_MODULES/, ['250-log', '250 OK MODULE LIST SENT']],
  [/^LIST /, ['249-log\ten\tnone', '249 OK VOICE LIST SENT']],
];

/** The marks for words are Orca's; what is left is what is heard. */
function plainText(ssml) {
  return ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A voice that writes down what it is asked to say: the other end of SSIP, the protocol of Speech Dispatcher. `heard`
 * grows by `{ text, language }` and by `{ isStop: true }` where the screen reader cuts its voice off.
 */
export async function startVoice(path) {
  const heard = [];
  let last = Date.now();
  let message = 0;
  const server = createServer((socket) => {
    let language;
    let pending = '';
    let isText = false;
    const answer = (...lines) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
    const say = (text) => {
      message += 1;
      if (text) heard.push({ text, language });
      // Heard at once, so that a reading of the whole page goes on.
      answer(`225-${message}`, '225 OK MESSAGE QUEUED');
      for (const [code, name] of [
        [701, 'BEGIN'],
        [702, 'END'],
      ])
        answer(`${code}-${message}`, `${code}-1`, `${code} ${name}`);
    };
    const obey = (line) => {
      const asked = /^SET self LANGUAGE (\S+)/i.exec(line);
      // Orca asks for the language of its own words with a country: nobody wrote that one.
      if (asked) language = asked[1].includes('-') ? undefined : asked[1];
      if (/^(CANCEL|STOP)/.test(line)) heard.push({ isStop: true });
      if (/^CHAR /.test(line)) return say(line.slice(5));
      if (line !== 'SPEAK') return answer(...(ANSWERS.find(([known]) => known.test(line))?.[1] ?? ['208 OK']));
      isText = true;
      return answer('230 OK RECEIVING DATA');
    };
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      last = Date.now();
      pending += data;
      for (;;) {
        const end = isText ? '\r\n.\r\n' : '\r\n';
        const at = pending.indexOf(end);
        if (at < 0) return;
        const whole = pending.slice(0, at);
        pending = pending.slice(at + end.length);
        if (isText) {
          isText = false;
          say(plainText(whole));
        } else obey(whole);
      }
    });
  });
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(path, done)));
  return { heard, silentFor: () => Date.now() - last, close: () => server.close() };
}
