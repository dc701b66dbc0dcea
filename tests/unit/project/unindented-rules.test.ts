import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import type { Examples } from '../../../src/rules/define-rule';
import { RULES } from '../../../src/rules/registry';
import { createReviewer } from '../../../src/rules/reviewer';
import { OF_RULES, unindented } from '../../../tools/build/unindent-rules';

const files = import.meta.glob<{ examples: Examples }>('../../../src/rules/sets/*/*.ts', { eager: true });
const root = new URL('../../../', import.meta.url).pathname;

const asBuilt: Plugin = {
  name: 'as-built',
  setup({ onLoad }) {
    onLoad({ filter: OF_RULES }, async ({ path }) => ({
      contents: unindented(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

interface Built {
  RULES: typeof RULES;
  createReviewer: typeof createReviewer;
}

/** The rules as the extension has them. */
async function builtRules(): Promise<Built> {
  const contents = "export * from './src/rules/registry'; export * from './src/rules/reviewer';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [asBuilt],
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return await import(`data:text/javascript;base64,${script}`);
}

test('rules without indentation find and say the same', { timeout: 60_000 }, async () => {
  const built = await builtRules();
  const [before, after] = [createReviewer(RULES), built.createReviewer(built.RULES)];
  const texts = Object.values(files).flatMap(({ examples }) => [
    ...examples.flags.map(({ text }) => text),
    ...examples.stays,
  ]);
  const said = (reviewer: typeof before, text: string) =>
    reviewer.review({ text }).map((flag) => [flag, reviewer.suggest({ text }, flag)]);
  expect(texts.length).toBeGreaterThan(500);
  for (const text of texts) expect(said(after, text)).toEqual(said(before, text));
});
