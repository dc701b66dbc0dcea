import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SettingsStore, type Storage } from '../../../src/background/settings/settings-store';
import type { Switchable } from '../../../src/team/resolve';
import type { SettingsView } from '../../../src/team/settings-view';

const RULES: Switchable[] = [
  { id: 'denial', set: 'defensive', defaultOn: true },
  { id: 'obligation', set: 'commands', defaultOn: true },
];
const NOW = 1_000_000;

/** Storage that notes in which order it is used. */
function storageWith(items: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(items));
  const calls: string[] = [];
  let problem: Error | undefined;
  const storage: Storage = {
    async getItem(key) {
      calls.push('read');
      return kept.get(key) ?? null;
    },
    async setItems(written) {
      calls.push('write');
      if (problem) throw problem;
      for (const { key, value } of written) kept.set(key, value);
    },
  };
  const refuseWrites = (error: Error | undefined): void => {
    problem = error;
  };
  return { kept, calls, refuseWrites, store: new SettingsStore(storage, RULES, () => NOW) };
}

async function view(answer: ReturnType<SettingsStore['read']>): Promise<SettingsView> {
  const got = await answer;
  if ('problem' in got) throw new Error(got.problem);
  return got.view;
}

test('nothing is written before what is stored is read', async () => {
  const { store, calls } = storageWith();
  await store.change({ kind: 'set', set: 'commands', on: false });
  expect(calls.indexOf('read')).toBeLessThan(calls.indexOf('write'));
  expect(calls.slice(0, 3)).toEqual(['read', 'read', 'read']);
});

test('two pages that change different things at once both have their way', async () => {
  const { store, kept } = storageWith();
  await Promise.all([
    store.change({ kind: 'rule', rule: 'denial', on: false }),
    store.change({ kind: 'site', host: 'b.example', on: false }),
    store.change({ kind: 'site', host: 'a.example', on: false }),
    store.change({ kind: 'hints', inText: true }),
    store.change({ kind: 'counting', on: false }),
  ]);
  expect(kept.get('local:settings')).toEqual({
    version: 1,
    sets: {},
    rules: { denial: false },
    sitesOff: ['a.example', 'b.example'],
    hintsInText: true,
    counting: false,
  });
  expect(kept.get('local:effective')).toEqual({
    version: 1,
    rules: ['obligation'],
    locked: [],
    quietPhrases: [],
    sitesOff: ['a.example', 'b.example'],
    hintsInText: true,
    insertedText: false,
    counting: false,
  });
});

test('a quiet phrase is kept once, whatever its case, and given back', async () => {
  const { store, kept } = storageWith();
  const [one, same] = ['No problem', 'no problem'].map((phrase) => ({ rule: 'denial', phrase }));
  const other = { rule: 'obligation', phrase: 'No problem' };
  for (const phrase of [one, other, same])
    if (phrase) await store.change({ kind: 'phrase', phrase, quiet: true });
  expect(kept.get('local:effective')).toHaveProperty('quietPhrases', [other, same]);
  if (!one) throw new Error('no phrase');
  const after = await view(store.change({ kind: 'phrase', phrase: one, quiet: false }));
  expect(after.quietPhrases).toEqual([other]);
});

test('a rule that is given back is nobody’s choice, as it was', async () => {
  const { store, kept } = storageWith();
  const before = (await view(store.read())).inForce;
  await store.change({ kind: 'rule', rule: 'denial', on: false });
  expect((await view(store.change({ kind: 'rule', rule: 'denial' }))).inForce).toEqual(before);
  expect(kept.get('local:settings')).toHaveProperty('rules', {});
});

test('what the browser gave back with its keys in another order is not written again', async () => {
  const quiet = { rule: 'denial', phrase: 'No.' };
  const { store, kept, calls } = storageWith();
  await store.change({ kind: 'phrase', phrase: quiet, quiet: true });
  const effective = kept.get('local:effective') as { quietPhrases: object[] };
  effective.quietPhrases = [{ phrase: 'No.', rule: 'denial' }];
  calls.length = 0;
  expect((await view(store.read())).quietPhrases).toEqual([quiet]);
  expect(calls).not.toContain('write');
});

test('a pause is stored, shown and taken back; one that is over is not shown', async () => {
  const { store, kept } = storageWith();
  expect((await view(store.change({ kind: 'pause', until: NOW + 1 }))).pausedUntil).toBe(NOW + 1);
  expect((await view(store.change({ kind: 'resume' }))).pausedUntil).toBeUndefined();
  expect(kept.get('local:effective')).not.toHaveProperty('pausedUntil');
  expect((await view(store.change({ kind: 'pause', until: NOW }))).pausedUntil).toBeUndefined();
});

describe('what cannot be read', () => {
  test('is kept as it was, said, and still there after changes', async () => {
    const { store, kept } = storageWith({ 'local:settings': { version: 1, sets: 'all' } });
    const aside = [{ why: 'damaged', at: NOW, stored: { version: 1, sets: 'all' } }];
    expect((await view(store.read())).aside).toEqual(aside);
    await store.change({ kind: 'hints', inText: true });
    expect(kept.get('local:settings-aside')).toEqual(aside);
    expect((await view(store.read())).aside).toEqual(aside);
    expect((await view(store.forgetAside())).aside).toEqual([]);
    expect((await view(store.read())).inForce.hintsInText.value).toBe(true);
  });

  test('so is what a newer version wrote', async () => {
    const { store } = storageWith({ 'local:settings': { version: 2 } });
    expect((await view(store.read())).aside).toEqual([{ why: 'newer', at: NOW, stored: { version: 2 } }]);
  });

  test('whatever it is, nothing of it is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (stored, before) => {
        const { store, kept } = storageWith({ 'local:settings': stored, 'local:settings-aside': before });
        await view(store.change({ kind: 'hints', inText: true }));
        const after = JSON.stringify([kept.get('local:settings-aside'), kept.get('local:settings')]);
        if (stored !== null) expect(after).toContain(JSON.stringify(stored));
        if (before !== null && !Array.isArray(before)) expect(after).toContain(JSON.stringify(before));
      }),
    );
  });

  test('is not overwritten where it cannot be put aside', async () => {
    const { store, kept, refuseWrites } = storageWith({ 'local:settings': 'mine' });
    refuseWrites(new Error('IO error'));
    const answer = await store.change({ kind: 'hints', inText: true });
    expect('problem' in answer && answer.problem).toMatch(/^The browser’s storage did not answer/);
    expect(kept.get('local:settings')).toBe('mine');
  });
});

test('without room the change is refused in plain words, and the next one works again', async () => {
  const { store, kept, refuseWrites } = storageWith();
  await store.change({ kind: 'hints', inText: true });
  refuseWrites(new Error('Resource::kQuotaBytes quota exceeded'));
  const answer = await store.change({ kind: 'hints', inText: false });
  expect('problem' in answer && answer.problem).toMatch(/^There is no room left/);
  expect(kept.get('local:settings')).toMatchObject({ hintsInText: true });
  refuseWrites(undefined);
  await view(store.change({ kind: 'hints', inText: false }));
  expect(kept.get('local:settings')).toMatchObject({ hintsInText: false });
});

test('an update brings what is in force up to date, and writes nothing when it already is', async () => {
  const { store, kept, calls } = storageWith({
    'local:effective': { version: 1, rules: [], sitesOff: [], hintsInText: false },
  });
  await store.read();
  expect(kept.get('local:effective')).toMatchObject({ rules: ['denial', 'obligation'] });
  calls.length = 0;
  await store.read();
  expect(calls).not.toContain('write');
});
