import { expect } from '@open-wc/testing';
import { readDay, readMonth, readTime } from '../../../src/core/format/read-date.js';

describe('a typed month', () => {
  for (const [typed, month] of [
    ['nov 2026', '2026-11'],
    ['nov. 2026', '2026-11'],
    ['November 2026', '2026-11'],
    ['2026 november', '2026-11'],
    ['11/2026', '2026-11'],
    ['11-2026', '2026-11'],
    ['11 2026', '2026-11'],
    ['2026-5', '2026-05'],
    ['2026-11', '2026-11'],
    ['05-2026', '2026-05'],
    ['05.2026', '2026-05'],
    ['maart 2026', '2026-03'],
    ['mrt 2026', '2026-03'],
    ['mars 2026', '2026-03'],
    ['März 2026', '2026-03'],
    ['Maerz 2026', '2026-03'],
    ['November of 2026', '2026-11'],
    ['march 2026', '2026-03'],
    ['août 2026', '2026-08'],
    ['AOUT 2026', '2026-08'],
    ['févr. 2026', '2026-02'],
    ['juil 2026', '2026-07'],
    ['juin 2026', '2026-06'],
    ['mai 2026', '2026-05'],
    ['mei 2026', '2026-05'],
    ['okt 2026', '2026-10'],
    ['Dezember 2026', '2026-12'],
    ['sept, 2026', '2026-09'],
    // Two months, half a month, no month.
    ['jui 2026', undefined],
    ['n 2026', undefined],
    ['nov', undefined],
    ['nov 2', undefined],
    ['nov 202', undefined],
    ['nov 26', undefined],
    ['11/26', undefined],
    ['13/2026', undefined],
    ['0/2026', undefined],
    ['2026', undefined],
    ['1 nov 2026', undefined],
    ['0026-11', undefined],
    ['geen idee', undefined],
    ['', undefined],
  ] as const) {
    it(`“${typed}” is ${month ?? 'none'}`, () => expect(readMonth(typed, 'nl')).to.equal(month));
  }

  it('can be in the page’s own language, and is read back from every name that it has', () => {
    expect(readMonth('noviembre 2026', 'nl')).to.equal(undefined);
    expect(readMonth('noviembre 2026', 'es')).to.equal('2026-11');
    for (const language of ['nl', 'fr', 'de', 'en'])
      for (const month of ['long', 'short'] as const)
        for (let index = 0; index < 12; index++) {
          const text = new Date(2026, index, 15).toLocaleDateString(language, { month, year: 'numeric' });
          expect(readMonth(text, 'und'), `${language}: ${text}`).to.equal(`2026-${String(index + 1).padStart(2, '0')}`);
        }
  });
});

describe('a typed day', () => {
  for (const [typed, day] of [
    ['23/11/2026', '2026-11-23'],
    ['23-11-2026', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['23. 11. 2026', '2026-11-23'],
    ['5/6/2026', '2026-06-05'],
    ['2026-06-05', '2026-06-05'],
    ['11/23/2026', '2026-11-23'],
    ['23 november 2026', '2026-11-23'],
    ['23 nov. 2026', '2026-11-23'],
    ['23. November 2026', '2026-11-23'],
    ['1er août 2026', '2026-08-01'],
    ['1st March 2026', '2026-03-01'],
    ['March 1, 2026', '2026-03-01'],
    ['le 3 mars 2026', '2026-03-03'],
    ['op 3 maart 2026', '2026-03-03'],
    ['23rd of November 2026', '2026-11-23'],
    ['the 23rd of November, 2026', '2026-11-23'],
    ['3. Maerz 2026', '2026-03-03'],
    ['29/2/2024', '2024-02-29'],
    ['29/2/2026', undefined],
    ['31/04/2026', undefined],
    ['0/1/2026', undefined],
    ['23/11', undefined],
    ['23/11/26', undefined],
    ['23/11/202', undefined],
    ['23/11/20266', undefined],
    ['23112026', undefined],
    ['november 2026', undefined],
    ['morgen', undefined],
  ] as const) {
    it(`“${typed}” is ${day ?? 'none'}`, () => expect(readDay(typed, 'nl')).to.equal(day));
  }

  it('is two where the language is written with the month first by some', () => {
    expect(readDay('5/11/2026', 'fr')).to.equal('2026-11-05');
    for (const language of ['en', 'en-GB', 'und'])
      expect(readDay('5/11/2026', language)).to.deep.equal(['2026-11-05', '2026-05-11']);
    expect(readDay('5/5/2026', 'en')).to.equal('2026-05-05');
    expect(readDay('23/11/2026', 'en')).to.equal('2026-11-23');
  });

  it('is read back from every way that four languages write it', () => {
    for (const language of ['nl', 'nl-BE', 'fr', 'de', 'en-GB', 'en-US'])
      for (const dateStyle of ['long', 'medium'] as const)
        for (let index = 0; index < 365; index++) {
          const day = new Date(Date.UTC(2027, 0, 1 + index, 12));
          const text = day.toLocaleDateString(language, { dateStyle, timeZone: 'UTC' });
          expect(readDay(text, language.slice(0, 2)), `${language}: ${text}`).to.include(
            day.toISOString().slice(0, 10),
          );
        }
  });
});

describe('a typed time', () => {
  for (const [typed, time] of [
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9u30', '09:30'],
    ['9 u 30', '09:30'],
    ['9u', '09:00'],
    ['9 uur', '09:00'],
    ['9h30', '09:30'],
    ['9 h 30', '09:30'],
    ['9.30 Uhr', '09:30'],
    ['14:30', '14:30'],
    ['2.30 pm', '14:30'],
    ['2:30 p.m.', '14:30'],
    ['12:00 am', '00:00'],
    ['12:15 PM', '12:15'],
    ['2 pm', '14:00'],
    ['2pm', '14:00'],
    ['12 a.m.', '00:00'],
    ['14 pm', undefined],
    ['00:00', '00:00'],
    ['24:00', undefined],
    ['9:60', undefined],
    ['13:00 pm', undefined],
    ['9', undefined],
    ['9:3', undefined],
    ['0930', undefined],
    ['straks', undefined],
  ] as const) {
    it(`“${typed}” is ${time ?? 'none'}`, () => expect(readTime(typed)).to.equal(time));
  }
});
