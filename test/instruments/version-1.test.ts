import { expect } from '@open-wc/testing';
import { Collection } from '../../src/core/collection/collection.js';
import {
  type Instrument,
  LeerscanError,
  createResponse,
  fromShareCode,
  resultOf,
  teamResultOf,
  toShareCode,
} from '../../src/core/index.js';
import { fingerprintOf } from '../../src/core/instrument/fingerprint.js';
import { comparableTo } from '../../src/core/team/comparison.js';
import { SNAPSHOT_FORMAT, type Snapshot, checkSnapshot, isSnapshotOf } from '../../src/core/team/snapshot.js';
import { loadEarlier, loadInstrument } from '../../src/instruments/index.js';
import { CODES, COLLECTION, FINGERPRINT } from '../fixtures/version-1.js';

describe('the learning scan, version 1', () => {
  let now: Instrument;
  let before: Instrument;
  beforeEach(async () => {
    now = await loadInstrument('leercultuur');
    [before] = (await loadEarlier('leercultuur')) as [Instrument];
  });

  it('is the questionnaire that it was', () => {
    expect([before.version, fingerprintOf(before)]).to.deep.equal(['1.0.0', FINGERPRINT]);
    expect([now.version, fingerprintOf(now) === FINGERPRINT]).to.deep.equal(['2.0.0', false]);
  });

  it('reads and scores its codes as it did, and writes the same ones', () => {
    for (const { code, form, answers, guides, scores } of CODES) {
      const response = fromShareCode([now, before], code);
      expect([response.instrument.version, response.form, response.respondent['guides']]).to.deep.equal([
        '1.0.0',
        form,
        guides,
      ]);
      expect(Object.keys(response.answers)).to.have.lengthOf(answers);
      expect(resultOf(before, response).dimensions.map(({ score }) => score)).to.deep.equal(scores);
      expect(toShareCode(before, response)).to.equal(code);
    }
  });

  it('opens a team’s file with its report, and goes on with it', async () => {
    const collection = Collection.fromJson(before, COLLECTION);
    expect([collection.size, collection.unread]).to.deep.equal([6, 0]);
    const release = collection.release as Snapshot;
    expect(isSnapshotOf(before, release)).to.equal(true);
    checkSnapshot(before, release);
    expect(collection.toJson()).to.deep.equal(COLLECTION);
    const again = await teamResultOf(before, collection.responses(), { releases: collection.memories });
    expect(again.result).to.deep.equal(release.result);
  });

  it('has a step for every statement, and texts for every step', () => {
    for (const { id } of before.items)
      expect(
        before.steps.some(({ items, title }) => items.includes(id) && title !== ''),
        id,
      ).to.equal(true);
    for (const { id, dimension, items } of before.steps)
      for (const item of items) expect(before.items.find((one) => one.id === item)?.dimension, id).to.equal(dimension);
  });

  it('shares an id with the version now only where the words are the same', () => {
    const shared = before.items.filter(({ id }) => now.items.some((item) => item.id === id));
    expect(shared.length).to.be.greaterThan(4);
    for (const { id, text } of shared) {
      const other = now.items.find((item) => item.id === id);
      expect((other?.text as { nl: string }).nl, id).to.equal((text as { nl: string }).nl);
    }
  });

  it('is not taken for the version now, nor the other way round', () => {
    const [{ code }] = CODES;
    expect(() => fromShareCode([now], code))
      .to.throw(LeerscanError)
      .with.property('code', 'instrument-changed');
    const response = createResponse({ instrument: now, answers: { 'interaction-watch': 3 } });
    expect(() => fromShareCode([before], toShareCode(now, response)))
      .to.throw(LeerscanError)
      .with.property('code', 'instrument-changed');
  });
});

describe('reports of two versions', () => {
  it('are comparable in dimensions whose statements are all unchanged, and in no other', async () => {
    const now = await loadInstrument('leercultuur');
    const [before] = (await loadEarlier('leercultuur')) as [Instrument];
    const people = [1, 2, 3, 4, 5].map((value) =>
      createResponse({ instrument: now, answers: Object.fromEntries(now.items.map(({ id }) => [id, value])) }),
    );
    const snapshot: Snapshot = {
      format: SNAPSHOT_FORMAT,
      team: 'a',
      wave: 'b',
      day: '2026-11-29',
      invited: null,
      ...(await teamResultOf(now, people)),
    };
    const dimensions = (other: Instrument): readonly string[] | undefined =>
      comparableTo(other, now, snapshot)?.result.dimensions.map(({ dimension }) => dimension);
    expect(dimensions(now)).to.deep.equal(now.dimensions.map(({ id }) => id));
    expect(dimensions(before), 'no theme has kept all of its statements').to.equal(undefined);
    const other = (change: (item: Instrument['items'][number]) => Instrument['items'][number]): Instrument => ({
      ...now,
      items: now.items.map((item) => (item.dimension === 'coaching' ? item : change(item))),
    });
    expect(dimensions(other((item) => ({ ...item, id: `${item.id}-2` })))).to.deep.equal(['coaching']);
    expect(dimensions(other((item) => ({ ...item, reversed: true })))).to.deep.equal(['coaching']);
    const scale = { options: now.scale.options.map((option) => ({ ...option, value: option.value + 1 })) };
    expect(dimensions({ ...now, scale })).to.equal(undefined);
  });
});
