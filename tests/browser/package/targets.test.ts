import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuildTarget, extensionDir } from '../../../tools/build/extension';

/** The three packages hold the same extension; what differs is said here, and nothing else may. */

function manifestOf(target: BuildTarget) {
  return JSON.parse(readFileSync(join(extensionDir('production', target), 'manifest.json'), 'utf8'));
}

function filesOf(target: BuildTarget): string[] {
  return readdirSync(extensionDir('production', target), { recursive: true, encoding: 'utf8' }).sort();
}

test('Edge gets what Chrome gets', () => {
  expect(manifestOf('edge')).toEqual(manifestOf('chrome'));
  expect(filesOf('edge')).toEqual(filesOf('chrome'));
});

test('Firefox gets an event page and its own conditions, and is asked for the same permissions', () => {
  const { minimum_chrome_version, background, ...shared } = manifestOf('chrome');
  expect(minimum_chrome_version).toBe('119');
  expect(background).toEqual({ type: 'module', service_worker: 'background.js' });
  expect(manifestOf('firefox')).toEqual({
    ...shared,
    background: { type: 'module', scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'coach@tactful.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
  expect(filesOf('firefox')).toEqual(filesOf('chrome'));
});

test('every package has the mark, in each size that a browser asks for', () => {
  for (const target of ['chrome', 'edge', 'firefox'] as const) {
    const { icons, action } = manifestOf(target);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    const named = [...Object.values<string>(icons), ...Object.values<string>(action.default_icon)];
    for (const icon of named) expect(filesOf(target)).toContain(icon.replace(/^\//, ''));
  }
});
