import { expect } from '@open-wc/testing';
import { type AddressName, codeInAddress } from '../../src/ui/address.js';

const CODE = 'G24s-AQ_AADSzg';

describe('the code in the page’s own address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const inHash = (hash: string, name: AddressName = 'leerscan'): string | null => {
    history.replaceState(null, '', `${location.pathname}${location.search}#${hash}`);
    return codeInAddress(name);
  };

  const TAILS = [
    ...['', '.', ')', ',', ';', '"', '>', '/', '!', '…', '*', '&gt;', '?utm_source=mail', '&utm_source=mail'],
    ...['%20', '%0A', '%E2%80%8B', '\u200B', '%2520', '%3E', '%22', '=', '#'],
  ];
  for (const name of ['leerscan', 'leerscan-invitation', 'leerscan-report'] as const)
    it(`${name} is read with any tail`, () => {
      for (const tail of TAILS) expect(inHash(`${name}=${CODE}${tail}`, name), tail).to.equal(CODE);
    });

  it('is read where signs came escaped, and behind something else', () => {
    for (const hash of [`leerscan%3D${CODE}`, `leerscan%253D${CODE}`, `leerscan=%20${CODE}`, `a=1&leerscan=${CODE}`])
      expect(inHash(hash), hash).to.equal(CODE);
  });

  it('is none in an anchor or in another name', () => {
    for (const hash of ['', 'leerscan', 'chapter-2', `leerscan-report=${CODE}`, `%E2%82%AC%`, `xleerscan=${CODE}`])
      expect(inHash(hash), hash).to.equal(null);
    expect(inHash('leerscan=')).to.equal('');
  });
});
