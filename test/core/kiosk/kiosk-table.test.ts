import { expect } from '@open-wc/testing';
import { type UnreadableRecord, createId, deletionCodeOf, unreadableOf } from '../../../src/core/kiosk/kiosk-record.js';
import { contactTable, responseTable } from '../../../src/core/kiosk/kiosk-table.js';
import { contactRecord, responseRecord } from '../../fixtures/kiosk-records.js';

/** As rows of names and cells. */
function rowsOf({ columns, rows }: ReturnType<typeof contactTable>): readonly Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

describe('the tables of a kiosk', () => {
  it('have a row for each record that cannot be read too, with what can be read of it and the whole of it', () => {
    const id = createId();
    const kept = { ...contactRecord({ id }), phone: '0470', name: { first: 'An' } };
    const unreadable: readonly UnreadableRecord[] = [
      unreadableOf(kept, 'contacts'),
      unreadableOf({ id: 'x', mood: 3 } as { id: string }, 'responses'),
    ];
    const other = contactRecord();
    const [first, last, ...more] = rowsOf(contactTable([other], unreadable));
    expect(more).to.deep.equal([]);
    expect([first?.['id'], first?.['kept record']]).to.deep.equal([other.id, undefined]);
    expect(last).to.deep.include({
      id,
      'deletion code': deletionCodeOf(id),
      day: kept.day,
      event: 'Matching',
      stand: '3',
      kiosk: 'A',
      name: undefined,
      organisation: kept.organisation,
      email: kept.email,
    });
    expect(JSON.parse(last?.['kept record'] as string)).to.deep.equal(kept);
    const [response] = rowsOf(responseTable(undefined, [], unreadable));
    expect([response?.['id'], response?.['deletion code'], response?.['kept record']]).to.deep.equal([
      'x',
      undefined,
      '{"id":"x","mood":3}',
    ]);
  });

  it('are as they were where everything can be read', () => {
    expect(contactTable([contactRecord()]).columns).not.to.include('kept record');
    expect(responseTable(undefined, [responseRecord()]).columns).not.to.include('kept record');
  });

  it('hold what is too long for a cell of Excel in several', () => {
    const kept = { id: 'x', text: 'é'.repeat(100_000) };
    const [row] = rowsOf(contactTable([], [unreadableOf(kept, 'contacts')]));
    const pieces = Object.entries(row ?? {})
      .filter(([column]) => column.startsWith('kept record'))
      .map(([, cell]) => cell as string);
    expect(pieces).to.have.length(4);
    for (const piece of pieces) expect(piece.length).to.be.lessThan(32_768);
    expect(JSON.parse(pieces.join(''))).to.deep.equal(kept);
  });
});
