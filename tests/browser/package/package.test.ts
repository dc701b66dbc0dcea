import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUDGETS, gzipped } from '../../../bench/sizes';
import { examples } from '../../../src/rules/sets/defensive/denial';
import { extensionDir } from '../../../tools/build/extension';

/** What is built and shipped, read as files. */
const shipped = extensionDir('production');
const scripts = readdirSync(shipped, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);
/** Scripts that run in pages we do not own. */
const inPages = Object.keys(BUDGETS);

function read(file: string): string {
  return readFileSync(join(shipped, file), 'utf8');
}

test('asks for these hosts and permissions, and no more', () => {
  const {
    permissions,
    host_permissions,
    optional_host_permissions,
    content_scripts,
    web_accessible_resources,
  } = JSON.parse(read('manifest.json'));
  expect({ permissions, host_permissions, optional_host_permissions, web_accessible_resources }).toEqual({
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: [
      'https://*.zendesk.com/*',
      'https://app.intercom.com/*',
      'https://*.freshdesk.com/*',
      'https://app.frontapp.com/*',
      'https://secure.helpscout.net/*',
      'https://*.gorgias.com/*',
      'https://desk.zoho.com/*',
      'https://desk.zoho.eu/*',
      'https://desk.zoho.in/*',
      'https://desk.zoho.com.au/*',
      'https://desk.zoho.jp/*',
      'https://*.kustomerapp.com/*',
      'https://*.ladesk.com/*',
      'https://app.crisp.chat/*',
      'https://*.reamaze.com/*',
      'https://app.chatwoot.com/*',
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    web_accessible_resources: undefined,
  });
  expect(content_scripts).toHaveLength(1);
  expect([...content_scripts[0].matches].sort()).toEqual([...host_permissions].sort());
});

test('the demo build differs by the demo helpdesk alone', () => {
  const demo = JSON.parse(readFileSync(join(extensionDir('demo'), 'manifest.json'), 'utf8'));
  const manifest = JSON.parse(read('manifest.json'));
  const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];
  expect(demo.host_permissions).toEqual([...manifest.host_permissions, ...loopback]);
  expect({ ...demo, host_permissions: [], content_scripts: [] }).toEqual({
    ...manifest,
    host_permissions: [],
    content_scripts: [],
  });
});

describe.each(Object.entries(BUDGETS))('%s', (file, { asked, held }) => {
  test(`is at most ${held} KB after gzip, where ${asked} is asked`, () => {
    expect(gzipped(shipped, file)).toBeLessThanOrEqual(held);
  });
});

test('nothing that only tests and lists need is shipped to pages', () => {
  expect(examples.stays[0]).toMatch(/\w{4}/);
  for (const file of inPages) {
    expect(read(file), file).not.toContain(examples.stays[0]);
    expect(read(file), file).not.toContain('most practitioner lists');
  }
});

test('the watcher carries no engine, and pages no zod', () => {
  expect(read('content-scripts/watcher.js')).not.toContain('If I hear you right');
  for (const file of inPages) {
    expect(read(file), file).not.toContain('ZodError');
  }
});

test('nothing can send or evaluate', () => {
  for (const file of scripts) {
    expect(read(file), file).not.toMatch(
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|eval|Function)\(/,
    );
  }
});
