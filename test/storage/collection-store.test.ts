import { expect } from '@open-wc/testing';
import { CollectionStore } from '../../src/storage/collection-store.js';

const TAG = 41;
const KEY = `leerscan-collection:${TAG}`;
const names = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => name === 'leerscan-team');

/** What a collection is to the store: a value, which somebody can add to. */
const joined =
  (...own: string[]) =>
  (others: readonly unknown[]): unknown => [...others.flat(), ...own];

describe('collections on this device', () => {
  afterEach(async () => {
    localStorage.clear();
    await new CollectionStore().wipe(TAG);
    await new CollectionStore().wipe(TAG + 1);
  });

  it('leave no trace where none was kept, or none is any more', async () => {
    const store = new CollectionStore();
    expect([...(await store.all())]).to.deep.equal([]);
    expect(await store.has(TAG)).to.equal(false);
    expect(await store.others(TAG)).to.deep.equal([]);
    expect(await store.update(TAG, joined('a'))).to.equal('gone');
    await store.wipe(TAG);
    expect(await names()).to.deep.equal([]);
    expect(await store.begin(TAG, () => 'x'.repeat(4_000_000))).to.equal('refused');
    expect(await names()).to.deep.equal([]);
    expect(await store.begin(TAG, joined('a'))).to.equal('kept');
    expect(await names()).to.deep.equal(['leerscan-team']);
    await store.wipe(TAG);
    expect(await names()).to.deep.equal([]);
  });

  it('leave none in browsers that cannot list their databases', async () => {
    const { databases } = IDBFactory.prototype;
    Object.assign(IDBFactory.prototype, { databases: undefined });
    const store = new CollectionStore();
    expect([...(await store.all())]).to.deep.equal([]);
    expect(await store.update(TAG, joined('a'))).to.equal('gone');
    Object.assign(IDBFactory.prototype, { databases });
    // WebKit, which remembers one that was opened in vain, could list them from the first version on.
    const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
    expect(await names()).to.deep.equal(isWebKit ? ['leerscan-team'] : []);
  });

  it('hold what each of two tabs wrote, also when they write at once', async () => {
    const [one, other] = [new CollectionStore(), new CollectionStore()];
    await one.begin(TAG, joined('a'));
    expect(await one.others(TAG), 'its own').to.deep.equal([]);
    await Promise.all([one.update(TAG, joined('a', 'b')), other.update(TAG, joined('c'))]);
    expect([...(await one.all())]).to.deep.equal([[TAG, ['a', 'b', 'c']]]);
    expect(await one.others(TAG)).to.deep.equal([['a', 'b', 'c']]);
  });

  it('stay gone when they were deleted in another tab', async () => {
    const [one, other] = [new CollectionStore(), new CollectionStore()];
    await one.begin(TAG, joined('a'));
    await one.begin(TAG + 1, joined('z'));
    await other.wipe(TAG);
    expect(await one.update(TAG, joined('a', 'b'))).to.equal('gone');
    expect([...(await other.all()).keys()]).to.deep.equal([TAG + 1]);
  });

  it('stay as they were when what is there cannot be followed, or is too large', async () => {
    const store = new CollectionStore();
    await store.begin(TAG, joined('a'));
    const broken = (): never => {
      throw new Error('no collection');
    };
    expect(await new CollectionStore().update(TAG, broken)).to.equal('refused');
    expect(await store.update(TAG, () => 'x'.repeat(4_000_000))).to.equal('refused');
    expect([...(await store.all())]).to.deep.equal([[TAG, ['a']]]);
  });

  it('come once from where an earlier build kept them, and are no longer there', async () => {
    localStorage.setItem(KEY, '["a"]');
    localStorage.setItem('leerscan-collection:x', 'of somebody else');
    localStorage.setItem(`leerscan-collection:${TAG + 1}`, 'no json');
    const store = new CollectionStore();
    const found = [...(await store.all())];
    expect(found).to.deep.equal([
      [TAG, ['a']],
      [TAG + 1, undefined],
    ]);
    expect(Object.keys(localStorage)).to.deep.equal(['leerscan-collection:x']);
    expect([...(await new CollectionStore().all())]).to.deep.equal(found);
  });

  it('are put together with what a page of an earlier build wrote since', async () => {
    const store = new CollectionStore();
    await store.begin(TAG, joined('a'));
    localStorage.setItem(KEY, '["b"]');
    expect([...(await store.all())]).to.deep.equal([[TAG, ['a']]]);
    expect(localStorage.getItem(KEY)).to.equal('["b"]');
    expect(await store.others(TAG)).to.deep.equal([['b']]);
    expect(await store.update(TAG, joined('a'))).to.equal('kept');
    expect([...(await store.all())]).to.deep.equal([[TAG, ['b', 'a']]]);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('are nowhere where the device refuses, and what an earlier build kept stays there', async () => {
    const store = new CollectionStore();
    await store.begin(TAG + 1, joined('z'));
    localStorage.setItem(KEY, '["a"]');
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    try {
      expect([...(await store.all())]).to.deep.equal([]);
      expect(await store.begin(TAG, joined('b'))).to.equal('refused');
      expect(await store.update(TAG + 1, joined('b'))).to.equal('refused');
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(localStorage.getItem(KEY)).to.equal('["a"]');
  });
});
