import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

/** Which room may know which (DESIGN.md, "Rooms"). `types` are only imported as types and cost nothing at run time. */
const MAY_KNOW: Record<string, { rooms: string[]; types?: string[] }> = {
  rules: { rooms: [] },
  helpdesks: { rooms: ['match-pattern'] },
  'match-pattern': { rooms: [] },
  stats: { rooms: [] },
  messages: { rooms: [], types: ['stats', 'team'] },
  'popover-port': { rooms: [], types: ['rules'] },
  'popup-port': { rooms: [], types: ['popover-port'] },
  'extension-life': { rooms: [] },
  page: { rooms: [] },
  'site-access': { rooms: ['match-pattern', 'page', 'popup-port'], types: ['messages'] },
  team: { rooms: [], types: ['rules'] },
  background: { rooms: ['messages', 'site-access', 'stats', 'team'] },
  reply: { rooms: ['helpdesks', 'page'], types: ['rules'] },
  ui: {
    rooms: [
      'match-pattern',
      'messages',
      'page',
      'popover-port',
      'popup-port',
      'site-access',
      'stats',
      'team',
    ],
    types: ['rules'],
  },
  coach: {
    rooms: ['rules', 'reply', 'messages', 'popover-port', 'popup-port', 'page', 'stats', 'team'],
    types: ['helpdesks'],
  },
};

interface Edge {
  from: string;
  /** A file of ours, or a package. */
  to: string;
  isOurs: boolean;
  typesOnly: boolean;
}

function importsOf(file: string): Edge[] {
  const { body } = parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  return body.flatMap((node) => {
    if (!('source' in node)) return [];
    const path = node.source?.value;
    if (!path) return [];
    const isOurs = path.startsWith('.');
    return [
      {
        from: file,
        to: isOurs ? normalize(join(dirname(file), path)) : path,
        isOurs,
        typesOnly: isTypesOnly(node),
      },
    ];
  });
}

type Node = ReturnType<typeof parseAst>['body'][number];

function isTypesOnly(node: Extract<Node, { source: unknown }>): boolean {
  if (node.type !== 'ImportDeclaration') return node.exportKind === 'type';
  if (node.importKind === 'type') return true;
  const named = node.specifiers.map((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
  return named.length > 0 && named.every(Boolean);
}

function roomOf(path: string): string {
  return (
    path
      .replace(/^src\//, '')
      .split('/')[0]
      ?.replace(/\.tsx?$/, '') ?? ''
  );
}

/** All that a file imports at run time, and what that imports: files of ours, and packages. */
function closureOf(file: string, known = new Set<string>()): Set<string> {
  const imported = importsOf(file).filter(({ typesOnly }) => !typesOnly);
  for (const { to, isOurs } of imported) {
    const found = isOurs ? ['', '.ts', '.tsx', '/index.ts'].map((end) => to + end).find(isFile) : to;
    if (!found || known.has(found)) continue;
    known.add(found);
    if (/\.tsx?$/.test(found)) closureOf(found, known);
  }
  return known;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path));
const imports = files.flatMap(importsOf);
const edges = imports.filter(({ isOurs }) => isOurs);

describe('rooms', () => {
  test('are all drawn in the plan', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_KNOW).sort());
  });

  test('know only whom they may know', () => {
    const unplanned = edges.filter(({ from, to, typesOnly }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      const { rooms, types = [] } = MAY_KNOW[own] ?? { rooms: [] };
      return own !== other && !rooms.includes(other) && !(typesOnly && types.includes(other));
    });
    expect(unplanned).toEqual([]);
  });

  test('never reach up to the entrypoints or out to the tools', () => {
    expect(edges.filter(({ to }) => !to.startsWith('src/'))).toEqual([]);
  });
});

test('the rules know no package, no DOM, no browser and no clock', () => {
  for (const file of files.filter((one) => roomOf(one) === 'rules')) {
    const source = readFileSync(file, 'utf8');
    expect(
      importsOf(file).filter(({ isOurs }) => !isOurs),
      file,
    ).toEqual([]);
    expect(source, file).not.toMatch(
      /\b(?:document|window|globalThis|browser|chrome|performance|setTimeout|Date|Math\.random|navigator)\b[.(]/,
    );
  }
});

test('of the team, pages know the effective settings alone', () => {
  const known = edges.filter(({ from, to }) => roomOf(from) === 'coach' && roomOf(to) === 'team');
  expect([...new Set(known.map(({ to }) => to))].sort()).toEqual([
    'src/team/effective',
    'src/team/keys',
    'src/team/quiet-phrase',
  ]);
});

describe('dexie', () => {
  test('is imported by the ledger alone', () => {
    const importers = imports.filter(({ to }) => to === 'dexie').map(({ from }) => from);
    expect(importers).toEqual(['src/stats/ledger.ts']);
  });

  test('is loaded by the background', () => {
    expect([...closureOf('entrypoints/background.ts')]).toContain('dexie');
  });

  test('is nothing that pages load', () => {
    const scripts = ['coach.ts', 'popover.tsx', 'watcher.content.ts'];
    const loaded = scripts.flatMap((script) => [...closureOf(`entrypoints/${script}`)]);
    expect(loaded).toContain('src/coach/frame-coach.ts');
    expect(loaded).not.toContain('src/stats/ledger.ts');
    expect(loaded).not.toContain('dexie');
  });
});

test('no file is imported on demand: bundlers would put it in every script, out of this plan', () => {
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\bimport\(/);
});

test('the tree is read at all', () => {
  expect(edges.length).toBeGreaterThan(100);
});
