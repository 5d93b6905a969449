import { expect } from '@open-wc/testing';
import { LeerscanError } from '../../../src/core/index.js';
import { eventResponsesIn } from '../../../src/core/reading/event-responses.js';
import { createId, deletionOf } from '../../../src/core/kiosk/kiosk-record.js';
import { createResponse } from '../../../src/core/response/create-response.js';
import { loadInstrument } from '../../../src/instruments/index.js';

const instrument = await loadInstrument('leercultuur');
const record = (event = 'Fair', answer = 3) => ({
  type: 'response' as const,
  id: createId(),
  day: '2026-11-23',
  place: { event, stand: '', kiosk: 'A' },
  response: createResponse({
    instrument,
    answers: Object.fromEntries(instrument.items.map(({ id }) => [id, answer])),
  }),
});
const documentOf = ({ id, ...rest }: { readonly id: string }) => ({ doc: { _id: id, _rev: '1-a', ...rest } });

describe('the responses of an event', () => {
  it('are found in an export, a list and CouchDB’s documents: each once, without what was deleted', () => {
    const [one, two, gone] = [record(), record(), record()];
    const all = [deletionOf(gone, '2026-11-23'), one, two, gone, one];
    const ids = [one, two].map(({ response }) => response.id);
    for (const value of [
      all,
      { records: all },
      { rows: [{ doc: { _id: '_design/records' } }, ...all.map(documentOf)] },
    ]) {
      const { responses, unread } = eventResponsesIn(instrument, value, 'Fair');
      expect(responses.map(({ id }) => id)).to.deep.equal(ids);
      expect(unread).to.equal(0);
    }
  });

  it('are those of that very name: each response is of one event alone', () => {
    const { responses, others } = eventResponsesIn(instrument, [record(), record('fair'), record('Other')], 'Fair');
    expect([responses.length, others]).to.deep.equal([1, ['fair', 'Other']]);
  });

  it('leaves out what it cannot read, and says how many', () => {
    const wrong = record();
    const foreign = {
      ...wrong,
      id: createId(),
      response: { ...wrong.response, instrument: { id: 'x', version: '1' } },
    };
    const { responses, unread } = eventResponsesIn(
      instrument,
      [record(), foreign, { type: 'response' }, 7, null],
      'Fair',
    );
    expect([responses.length, unread]).to.deep.equal([1, 4]);
  });

  it('are in no answer of another kind', () => {
    for (const value of [null, 7, 'x', {}, { records: 7 }, { rows: 'x' }])
      expect(() => eventResponsesIn(instrument, value, 'Fair')).to.throw(LeerscanError);
  });
});
