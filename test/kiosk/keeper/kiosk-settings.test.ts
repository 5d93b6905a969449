import { expect } from '@open-wc/testing';
import { type KioskSettings, parseSettings } from '../../../src/kiosk/keeper/kiosk-settings.js';

const road = { url: '', transport: 'json', authorization: '' } as const;
const common = {
  event: 'Matching',
  stand: '',
  kiosk: 'Tablet A',
  languages: ['nl'],
  endpoints: { responses: road, contacts: { ...road, url: 'https://contacts.example/' } },
  shareUrl: 'https://leerscan.example/',
  mm: 4,
  paused: false,
  code: { salt: 's', digest: 'd', recovery: 'r' },
};
const format = 'leerscan-kiosk-settings-2';
const now: KioskSettings = { ...common, format, organisation: 'Leerpunt', asksContact: false };
const earlier = { ...common, format: 'leerscan-kiosk-settings-1', contactOrganisation: 'Leerpunt' };

describe('the settings of a kiosk', () => {
  it('are read as they were kept', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(now)))).to.deep.equal(now);
  });

  it('of an earlier version mean the same: a name was given only to ask for contact details', () => {
    expect(parseSettings(earlier)).to.deep.equal({ ...common, format, organisation: 'Leerpunt', asksContact: true });
    expect(parseSettings({ ...earlier, contactOrganisation: '' })).to.deep.equal({
      ...common,
      format,
      organisation: '',
      asksContact: false,
    });
  });

  for (const [what, kept] of [
    ['nothing', undefined],
    ['a format of a later version', { ...now, format: 'leerscan-kiosk-settings-3' }],
    ['an earlier format with a field of today', { ...earlier, asksContact: true }],
    ['today’s format with a field of an earlier one', { ...now, contactOrganisation: 'Leerpunt' }],
    ['no organisation', { ...common, format, asksContact: false }],
    ['an organisation that is too long', { ...now, organisation: 'x'.repeat(201) }],
    ['an earlier organisation that is too long', { ...earlier, contactOrganisation: 'x'.repeat(201) }],
  ] as const)
    it(`are none of ours with ${what}`, () => {
      expect(parseSettings(kept)).to.equal(undefined);
    });
});
