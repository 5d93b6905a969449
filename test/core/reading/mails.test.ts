import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Answer, type Instrument, type Response, createResponse, toShareCode } from '../../../src/core/index.js';
import { readCodes } from '../../../src/core/reading/codes/read-codes.js';
import type { Reading } from '../../../src/core/reading/reading.js';
import { loadEarlier, loadInstrument } from '../../../src/instruments/index.js';
import { rich } from '../../fixtures/instruments.js';

const base64 = (text: string): string => btoa(text);
const lower = (text: string): string => encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase());
const proofpoint2 = (text: string): string =>
  encodeURIComponent(text).replace(/-/g, '%2D').replace(/_/g, '%5F').replace(/%2F/g, '_').replace(/%/g, '-');
const TRAIL =
  'TWFpbGZsb3d8eyJFbXB0eU1hcGkiOnRydWUsIlYiOiIwLjAuMDAwMCIsIlAiOiJXaW4zMiIsIkFOIjoiTWFpbCIsIldUIjoyfQ%3D%3D';
const safeLink = (text: string): string =>
  `https://deu01.safelinks.protection.outlook.com/?url=${encodeURIComponent(text)}&data=05%7C02%7Cn.n%40voorbeeld.be%7Cmlowvghszm6ga0l0swvkbuqm5sakbomy%7C${TRAIL}%7C0%7C%7C%7C&sdata=EesZAuFgKOXUPK62rUl0Tn7L7BAj4oBUBa4gkDMuVa%2B%3D&reserved=0`;

/** What gateways make of a link; how they write it is public. */
const REWRITERS: Record<string, (link: string) => string> = {
  nobody: (link) => link,
  'Safe Links': safeLink,
  'Safe Links, twice': (link) => safeLink(encodeURI(link).replace('#', '%23').replace('=', '%3D')),
  'Safe Links of Safe Links': (link) => safeLink(safeLink(link)),
  'Proofpoint 2': (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(link)}&d=DwMFaQ&c=3lO6d790EaNCsMBZKAPf_VvOaKO5a2FE_zI3p1bRlRB&r=V_vpqMFjgW7gprx7wkuUYaZvm6BZhLkeM5q-pj9k-RC&m=Pcg49D-qc3aijeeTeFFQlqeZOvwLO9ikoaMZ9Q74XNN&s=9_h0pMRxXuSrvL_1d_8hJj1GO-wNHdL8PJYCqMSnsW1&e=`,
  'Proofpoint 3': (link) =>
    `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!e8WNUdAKru7V!LwBtD0VwGbBJbpVU7O9Z1Gu0mepPvddMa0cA9jXrIc1aY7zg43ZTJuEx$`,
  'Proofpoint 3, with a run': (link) =>
    `https://urldefense.com/v3/__${link.replace('/#leerscan=', '/**Bleerscan*')}__;${base64('éé#='.replace(/é/g, 'Ã©')).replace(/=+$/, '')}!!e8WNUdAKru7V!LwBtD0VwGbBJbpVU7O9Z1Gu0mepPvddMa0cA9jXrIc1aY7zg43ZTJuEx$`,
  'Safe Links of Proofpoint 2': (link) => safeLink((REWRITERS['Proofpoint 2'] as (link: string) => string)(link)),
  Barracuda: (link) =>
    `https://linkprotect.cudasvc.com/url?a=${lower(link)}&c=E,1,UIEqwoMj4gWJE2k0QyD1sArIxmmuCAosyMl0TJrSb_q,fXBsoDjogl-UmCCerCXG4aLILc3nFo6ZHIg_EF3w&typo=1`,
  Google: (link) =>
    `https://www.google.com/url?q=${link.replace('#', '%23').replace('=', '%3D')}&sa=D&source=docs&ust=1700000000000000&usg=AOvVawDfKGkF8lIrGzYn_Tlg`,
  'Trend Micro': (link) =>
    `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${lower(link)}&umid=iMDGU8uGUKAZ2eELWD16hmUES5zkwYiSQ2oh&auth=gkdjewa12yohc9vbhqcxndupkguzmofboo1rhipm`,
  Sophos: (link) =>
    `https://eu-west-1.protection.sophos.com/?d=scan.example&u=${base64(link).replace(/\+/g, '-').replace(/\//g, '_')}&i=jRleZyL6L9FL3mKcTmDE69xDG6gYLkO2&t=ojZT2O2q4ENNdqfDaBLukGFWTPAIyr0mX3UhWNfKp40q&h=vflhjhpdsensettddlsa1yxzfyeqrc3i`,
  'base64 behind something else': (link) =>
    `https://links.example/r/x1${base64(link)}/Ab12?sig=Q2FyZTEyMzQ1Njc4OTAxMjM0NTY3ODkw`,
  Cisco: (link) =>
    `https://secure-web.cisco.com/1kQ2ZxY9wVuTsRqPoNmLkJiHgFeDcBa0987654321zYxWvUtSrQpOnMl/${encodeURIComponent(link)}`,
  Trellix: (link) =>
    `https://protect2.fireeye.com/v1/url?k=31323334-5f0a3b2c-31377e2a-000babda0106-1a2b3c4d5e6f7a8b&q=1&e=550e8400-e29b-41d4-a716-446655440000&u=${encodeURIComponent(link)}`,
  Avanan: (link) => `https://url.avanan.click/v2/___${link}___.YXAzOmV4YW1wbGU6YTpvOmFiY2QxMjM0`,
};
const TAILS = [
  '',
  '.',
  ')',
  ',',
  ';',
  '>',
  '/',
  '?utm_source=mail',
  '&utm_source=mail',
  '%20',
  '%0A',
  '%E2%80%8B',
  '&gt;',
];

const responsesIn = (readings: readonly Reading[]): Response[] =>
  readings.flatMap((reading) => ('response' in reading ? [reading.response] : []));
const refusedIn = (readings: readonly Reading[]): (readonly [number, string])[] =>
  readings.flatMap((reading) => ('reason' in reading ? [[reading.at, reading.reason] as const] : []));

describe('codes in mails', () => {
  let instrument: Instrument;
  const random = (seed: number, form = 'full'): Response => {
    // Any order of answers, so that codes have every character of the alphabet.
    let state = seed + 1;
    const next = (): number => (state = (state * 48_271) % 2_147_483_647);
    return createResponse({
      instrument,
      form,
      answers: Object.fromEntries(
        instrument.items
          .filter(({ id }) => form === 'full' || instrument.forms[form]?.includes(id))
          .map(({ id }): [string, Answer] => [id, ([1, 2, 3, 4, 5, 'na', 'unknown'] as const)[next() % 7] as Answer]),
      ),
      id: (next() * 400 + 7).toString(16).padStart(10, '0').slice(-10),
    });
  };
  const codeOf = (response: Response): string => toShareCode(instrument, response);
  const linkOf = (response: Response): string => `https://scan.example/team/#leerscan=${codeOf(response)}`;
  const reads = (text: string): Reading[] => [...readCodes(instrument, text)];
  const finds = (text: string, expected: readonly Response[], what: string): void => {
    const readings = reads(text);
    expect([responsesIn(readings), refusedIn(readings)], `${what}\n${text}`).to.deep.equal([expected, []]);
  };

  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  const anyResponse = (): fc.Arbitrary<Response> =>
    fc.tuple(fc.nat(2 ** 30), fc.constantFrom('full', 'short')).map(([seed, form]) => random(seed, form));

  for (const [name, rewrite] of Object.entries(REWRITERS))
    it(`are read as ${name} left their link, with - and _ in them, in the middle of a text`, () => {
      for (let seed = 0; seed < 60; seed++) {
        const response = random(seed);
        finds(`Dag An,\n\nhier is mijn link: ${rewrite(linkOf(response))}\n\nGroeten, Jo`, [response], name);
        finds(`<p>Hier: <a href="${rewrite(linkOf(response)).replace(/&/g, '&amp;')}">link</a></p>`, [response], name);
      }
    });

  it('are read from any response, any gateway, with any tail, quoted and broken at 76 characters', () => {
    fc.assert(
      fc.property(
        anyResponse(),
        fc.constantFrom(...Object.keys(REWRITERS)),
        fc.constantFrom(...TAILS),
        fc.nat(3),
        fc.constantFrom('hard', 'soft', 'whole'),
        fc.nat(40),
        (response, name, tail, levels, breaks, indent) => {
          // No link has an angle bracket in it.
          const isOutside = tail === '>' || tail === '&gt;';
          const rewrite = REWRITERS[name] as (link: string) => string;
          const rewritten = isOutside ? `${rewrite(linkOf(response))}${tail}` : rewrite(`${linkOf(response)}${tail}`);
          const quote = '> '.repeat(levels);
          const line = `${'x'.repeat(indent)} ${rewritten}`;
          const width = 75 - quote.length;
          const signs = (breaks === 'soft' ? line.replace(/=/g, '=3D') : line).match(/=3D|[^]/g) ?? [];
          const lines = [''];
          for (const sign of signs) {
            const last = lines.at(-1) as string;
            if (breaks === 'whole' || last.length + sign.length <= width) lines[lines.length - 1] = last + sign;
            else lines.push(sign);
          }
          const broken = lines.map((one) => `${quote}${one}`).join(breaks === 'soft' ? '=\n' : '\n');
          finds(`${quote}Dag,\n${broken}\n${quote}\n${quote}Groeten, Jo`, [response], `${name} ${tail} ${breaks}`);
        },
      ),
      {
        // A line that was cut behind an equals sign.
        examples: [[random(7), 'Proofpoint 2', '', 0, 'hard', 31]],
        numRuns: 300,
      },
    );
  });

  it('are read where a program broke them: tags, invisible signs, quoted-printable, entities', () => {
    const response = random(5);
    const code = codeOf(response);
    const [head, tail] = [code.slice(0, 17), code.slice(17)];
    for (const text of [
      `${head}<wbr>${tail}`,
      `${head}</span><span class="x" style="color:red">${tail}`,
      `<p>${head}<br>\n${tail}</p>`,
      `${head}\u200B${tail}`,
      `${head}\u00AD${tail}`,
      `${head}=\n${tail}`,
      `${head}=\r\n> ${tail}`,
      `> > ${head}\r\n> > ${tail}`,
      `https://scan.example/#leerscan=\n${code}`,
      `https://scan.example/#leerscan&#61;${code}`,
      `https://scan.example/#leerscan&#x3D;${code}`,
      `https://scan.example/#leerscan=3D${code}`,
      `<a href=3D"https://scan.example/#leerscan=3D${head}=\n${tail}">https://scan.example/#leerscan=3D${code.slice(0, 8)}=E2=80=A6</a>`,
      `<a href="https://scan.example/#leerscan=${code}">https://scan.example/#leerscan=${code.slice(0, 25)}…</a>`,
      `<https://scan.example/#leerscan=${code}>`,
      `<${code}>`,
      `*${code}*, _${code}_, "${code}"`,
      `${code}Groeten`,
      `code:${code}`,
      `https://scan.example/#leerscan=${code},https://scan.example/#leerscan=${code}`,
    ])
      finds(text, [response], 'broken');
  });

  it('are read from a mail as it was saved, in base64 and in quoted-printable, and once', () => {
    const response = random(9);
    const other = random(10);
    const wrapped = (text: string): string => btoa(text).replace(/.{76}/g, '$&\r\n');
    const picture = wrapped(
      String.fromCharCode(...Array.from({ length: 3000 }, (_, place) => (place * place * 31 + 7 * place) % 256)),
    );
    const mail = [
      'Received: from mail.example (mail.example [192.0.2.1]) by mx.example with ESMTPS id AbC1dEf2GhI3jKl4MnO5pQr6',
      'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=20230601;',
      '        bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=;',
      '        b=AmQ1TjbKQpmFz4T8fXqQxW9kq3nFb0Vtq6hXo1r2M5c7L8yS0dGhJkLzXcVbNm',
      '         Qw3Rt5Yu7IoP9aSdFgHjKlZxCvBnM1q2W3e4R5t6Y7u8I9o0PaSdFgHjKlZxCv',
      'Message-ID: <CAF1xQ2Zr3tYu4Iop5Asd6Fgh7Jkl8Zxc9@mail.example>',
      'X-Gm-Message-State: AOJu0Yz1X2c3V4b5N6m7Q8w9E0r1T2y3U4i5O6p7A8s9D0f1',
      'Content-Type: multipart/mixed; boundary="b1_Xk29dLq0PzR7sTn4WvB8yC3mE5hJ6gFa"',
      '',
      '--b1_Xk29dLq0PzR7sTn4WvB8yC3mE5hJ6gFa',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      wrapped(`Dag An,\r\n\r\n${safeLink(linkOf(response))}\r\n\r\nGroeten`),
      '',
      '--b1_Xk29dLq0PzR7sTn4WvB8yC3mE5hJ6gFa',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>Dag</p><a href=3D"${linkOf(response).replace('=', '=3D').slice(0, 60)}=\r\n${linkOf(response).replace('=', '=3D').slice(60)}">link</a> ${codeOf(other)}`,
      '',
      '--b1_Xk29dLq0PzR7sTn4WvB8yC3mE5hJ6gFa',
      'Content-Type: image/png; name="x.png"',
      'Content-Transfer-Encoding: base64',
      '',
      picture,
      '--b1_Xk29dLq0PzR7sTn4WvB8yC3mE5hJ6gFa--',
    ].join('\r\n');
    finds(mail, [response, other], 'mail');
  });

  it('are nothing in texts without one', () => {
    for (const text of [
      safeLink('https://voorbeeld.example/pad?utm_source=nieuwsbrief'),
      ...Object.values(REWRITERS).map((rewrite) => rewrite('https://voorbeeld.example/een/pad?x=1')),
      ...Object.values(REWRITERS).map((rewrite) =>
        rewrite('https://voorbeeld.example/een/pad?x=1').replace(/.{70}/g, '$&\n> '),
      ),
      'https://voorbeeld.example/?fbclid=IwAR0XyZ1AbC2dEf3GhI4jKl5MnO6pQr7StU8vWx9YzA0BcD1EfG2&gclid=EAIaIQobChMI1234567890abcdefGHIJKLmnopqrstu',
      'Zie voorbeeld.example/?mc_eid=Ab12Cd34Ef56Gh78Ij90Kl12Mn34Op56Qr78St90Uv12Wx',
      'Message-ID: <CAF1xQ2Zr3tYu4Iop5Asd6Fgh7Jkl8Zxc9@mail.example>\n\nDag',
      'DKIM-Signature: v=1; d=example.org;\n\tb=AmQ1TjbKQpmFz4T8fXqQxW9kq3nFb0Vtq6hXo1r2M5c7\n\t L8yS0dGhJkLzXcVbNmQw3Rt5Yu7IoP9aSdFgHjKlZxC',
      '--b1_Xk29dLq0PzR7sTn4WvB8yC3mE5hJ6gFa\nContent-Type: text/plain',
      '<img src="cid:x" id="x_m_-1234567890123456789WordSection1Ab2Cd3Ef4" class="Ab1Cd2Ef3Gh4Ij5Kl6Mn7">',
      `-----BEGIN CERTIFICATE-----\n${'MIIDdzCCAl2gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n'.repeat(4)}RTESMBAGA1UEChMJQmFsdGltb3J1ZTEyMzQ1\n-----END CERTIFICATE-----`,
      'Verslag-Teamoverleg-2026-november-definitief',
      'https://scan.example/#leerscan=...',
      'Ons kenmerk: 550e8400-e29b-41d4-a716-446655440000',
    ])
      expect(reads(text), text).to.deep.equal([]);
  });

  it('are said once, on their line, when they are damaged', () => {
    const code = codeOf(random(3));
    const change = (place: number): string =>
      `${code.slice(0, place)}${code[place] === 'x' ? 'y' : 'x'}${code.slice(place + 1)}`;
    for (const wrong of [change(1), change(8), change(20), change(45), code.slice(0, -3), code.slice(0, 20)])
      for (const [text, line] of [
        [`Dag\n${wrong}\nGroeten`, 2],
        [`Dag,\n\nlink: https://scan.example/#leerscan=${wrong}.\n`, 3],
        [`Dag,\nscan.example/#leerscan=${wrong}`, 2],
        [`\n\n${safeLink(`https://scan.example/#leerscan=${wrong}`)}`, 3],
        [`\n${(REWRITERS['Proofpoint 2'] as (link: string) => string)(`https://scan.example/#leerscan=${wrong}`)}`, 2],
        [`\n${(REWRITERS['Sophos'] as (link: string) => string)(`https://scan.example/#leerscan=${wrong}`)}`, 2],
        [`<p>\n<a href="https://scan.example/#leerscan=${wrong}">https://scan.example/#leerscan=${wrong}</a>\n</p>`, 2],
        [`Dag\n> ${wrong.slice(0, 15)}\n> ${wrong.slice(15)}\nGroeten`, 2],
      ] as const)
        expect(
          reads(text).map((one) => 'reason' in one && [one.at, one.reason]),
          text,
        ).to.deep.equal([[line, 'damaged']]);
    const good = codeOf(random(4));
    const list = reads([change(20), good, change(30), change(45), good].join('\n'));
    expect([responsesIn(list).length, refusedIn(list)]).to.deep.equal([
      1,
      [
        [1, 'damaged'],
        [3, 'damaged'],
        [4, 'damaged'],
      ],
    ]);
  });

  it('of another questionnaire or version are said as such, also in a link that was rewritten', async () => {
    const other = rich();
    const foreign = toShareCode(other, createResponse({ instrument: other, answers: { 'one-a': 1 } }));
    const [before] = (await loadEarlier('leercultuur')) as [Instrument];
    const old = toShareCode(before, createResponse({ instrument: before, answers: { 'interaction-place': 2 } }));
    for (const [code, reason] of [
      [foreign, 'other-instrument'],
      [old, 'other-version'],
    ] as const)
      for (const text of [
        code,
        safeLink(`https://scan.example/#leerscan=${code}`),
        `> ${code.slice(0, 30)}\n> ${code.slice(30)}`,
      ])
        expect(refusedIn(reads(text)), text).to.deep.equal([[1, reason]]);
  });

  it('are said to be hidden where a gateway keeps the address, and nothing else was found', () => {
    const hidden = 'https://protect-eu.mimecast.com/s/uzhlq1WxZStlAeUiOb6r?domain=scan.example';
    expect(refusedIn(reads(`Dag,\n\n${hidden}\n${hidden}`))).to.deep.equal([[3, 'hidden-link']]);
    const response = random(2);
    finds(`${hidden}\n${codeOf(response)}`, [response], 'beside a code');
  });

  it('are looked for in long texts in little time', () => {
    for (const text of [
      'Beste collega’s, zie https://voorbeeld.example/een/pad?utm_source=x. '.repeat(30_000),
      'abcdefgh1J '.repeat(200_000),
      `https://voorbeeld.example/${'a1B2'.repeat(500_000)}`,
      '<a href="'.repeat(200_000),
      'G2 '.repeat(500_000),
      '#leerscan=\n'.repeat(150_000),
      'Content-Transfer-Encoding: base64\n'.repeat(50_000),
      `${'a1B2c3'.repeat(12)}\n`.repeat(25_000),
    ]) {
      const started = performance.now();
      reads(text);
      expect(performance.now() - started, text.slice(0, 40)).to.be.below(5000);
    }
  });
});
