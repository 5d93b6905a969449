import { expect } from '@open-wc/testing';
import { parseFrameOptions } from '../../src/embed/frame-options.js';
import { type FramePlace, ownPage, trustOf } from '../../src/embed/share-page.js';

const OWN = 'https://scan.example/learn/embed.html?form=short';
const PORTAL = 'https://portal.example';

describe('where links of a framed scan may lead', () => {
  const place = (change: Partial<FramePlace>): FramePlace => ({
    address: OWN,
    parent: undefined,
    around: undefined,
    ...change,
  });
  const CASES: [string, string, Partial<FramePlace>, string][] = [
    ['a page of the frame’s own site', 'https://scan.example/result?lang=nl', {}, 'yes'],
    [
      'the same, whatever is around it',
      'https://scan.example/result',
      { parent: PORTAL, around: 'https://elsewhere.example' },
      'yes',
    ],
    ['anybody’s site', 'https://elsewhere.example/collect', {}, 'no'],
    [
      'anybody’s site, in a frame of the portal',
      'https://elsewhere.example/collect',
      { parent: PORTAL, around: PORTAL },
      'no',
    ],
    ['the portal that is around it', 'https://portal.example/scan', { parent: PORTAL, around: PORTAL }, 'yes'],
    [
      'the portal, that the browser says nothing about',
      'https://portal.example/scan',
      { parent: PORTAL },
      'once proved',
    ],
    ['a portal that hides its name', 'https://portal.example/scan', { parent: PORTAL, around: 'null' }, 'once proved'],
    [
      'a portal that is not the one around it',
      'https://portal.example/scan',
      { parent: PORTAL, around: 'https://elsewhere.example' },
      'no',
    ],
    ['the portal, where there is no frame', 'https://portal.example/scan', {}, 'no'],
    ['another port of its own machine', 'https://scan.example:8443/', {}, 'no'],
    ['a page below', 'https://evil.scan.example/', {}, 'no'],
    ['its own site without https', 'http://scan.example/result', {}, 'no'],
    [
      'a portal without https',
      'http://portal.example/scan',
      { parent: 'http://portal.example', around: 'http://portal.example' },
      'no',
    ],
    ['a name and a password', 'https://an:secret@scan.example/result', {}, 'no'],
    [
      'a portal without https around a frame without https',
      'http://portal.example/scan',
      { address: 'http://scan.example/embed.html', parent: 'http://portal.example', around: 'http://portal.example' },
      'yes',
    ],
    [
      'its own site with https, from a frame without',
      'https://scan.example/result',
      { address: 'http://scan.example/embed.html' },
      'no',
    ],
  ];
  for (const [name, target, change, trust] of CASES) {
    it(`${trust}: ${name}`, () => {
      expect(trustOf(target, place(change))).to.equal(trust);
    });
  }

  it('keep what it takes to open a result, and nothing that says who somebody is or whom the frame talks to', () => {
    const search =
      '?instrument=leercultuur&form=short&lang=fr&accent=7a1f5c&role=lead&size=10-49&sector=f&guides=yes&parent=https://portal.example&share-url=https://portal.example/&no-intro&no-result&no-languages&share-result&token=SECRET';
    const page = ownPage(
      `https://scan.example/learn/embed.html${search}#leerscan=OLD`,
      parseFrameOptions(search).options,
    );
    expect(page).to.equal(
      'https://scan.example/learn/embed.html?instrument=leercultuur&form=short&lang=fr&accent=7a1f5c',
    );
    expect(ownPage(OWN, {})).to.equal('https://scan.example/learn/embed.html');
  });
});
