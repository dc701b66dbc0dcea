import { describe, expect, test } from 'vitest';
import type { ReplyReport } from '../../../src/popup-port';
import type { SettingsView } from '../../../src/team/settings-view';
import { headline } from '../../../src/ui/popup/headline';
import { atMidnight, momentWords } from '../../../src/ui/popup/moment-words';
import { popupState } from '../../../src/ui/popup/popup-state';
import type { Tab } from '../../../src/ui/popup/tab';

const NOW = new Date(2026, 2, 3, 14, 0);
const TAB: Tab = {
  id: 1,
  host: 'acme.zendesk.com',
  helpdesk: 'Zendesk',
  access: 'install',
  asksFor: [],
  givesBack: [],
  isLoading: false,
  siteOf: () => TAB,
};
const UNKNOWN: Partial<Tab> = { helpdesk: undefined, host: 'help.acme.example', access: 'allowed' };
const REPORT: ReplyReport = {
  helpdesk: 'Zendesk',
  editor: { name: 'CKEditor 5', isKnown: true },
  isNote: false,
  partly: false,
  flags: [],
};

function saidFor(view: Partial<SettingsView>, tab: Partial<Tab>, report?: ReplyReport, isReached = true) {
  const settings = { sitesOff: [], aside: [], ...view } as unknown as SettingsView;
  const at = { ...TAB, ...tab };
  const { title, line } = headline(popupState(settings, at, { report, isReached }), at, NOW);
  return [title, line];
}

describe('the popup says', () => {
  test.each<[string, Partial<SettingsView>, Partial<Tab>, ReplyReport | undefined, [string, string]]>([
    ['a reply', {}, {}, REPORT, ['Coaching this reply', 'Zendesk · CKEditor 5']],
    [
      'an editor that is not known',
      {},
      {},
      { ...REPORT, editor: { name: 'Rich text field', isKnown: false } },
      ['Coaching this reply', 'Zendesk · editor not known yet, basic support'],
    ],
    ['no reply', {}, {}, undefined, ['On for this site', 'Zendesk · no reply box yet']],
    ['off', { sitesOff: ['acme.zendesk.com'] }, {}, REPORT, ['Off on this site', 'acme.zendesk.com']],
    [
      'another site off',
      { sitesOff: ['zendesk.com'] },
      {},
      undefined,
      ['On for this site', 'Zendesk · no reply box yet'],
    ],
    [
      'a page of the browser',
      {},
      { helpdesk: undefined, host: '', access: 'never' },
      undefined,
      ['Not on this page', 'A page of the browser'],
    ],
    [
      'a site that is not allowed, whatever is switched off',
      { sitesOff: ['help.acme.example'] },
      { ...UNKNOWN, access: 'none' },
      undefined,
      ['Not on this site', 'help.acme.example'],
    ],
    [
      'a product that is one click away',
      {},
      { helpdesk: 'Gmail', host: 'mail.google.com', access: 'none' },
      undefined,
      ['Not on this site', 'Gmail · mail.google.com'],
    ],
    [
      'an allowed site without a reply box yet',
      {},
      UNKNOWN,
      undefined,
      ['On for this site', 'help.acme.example · no reply box yet'],
    ],
    [
      'an allowed site of which nothing is known',
      {},
      UNKNOWN,
      { ...REPORT, helpdesk: undefined },
      ['Coaching this reply', 'Basic support here · CKEditor 5'],
    ],
    [
      'a helpdesk that is known by its mark',
      {},
      UNKNOWN,
      { ...REPORT, helpdesk: 'Znuny' },
      ['Coaching this reply', 'Znuny · CKEditor 5'],
    ],
    [
      'a pause until tomorrow',
      { pausedUntil: atMidnight(NOW), sitesOff: ['acme.zendesk.com'] },
      {},
      REPORT,
      ['Paused until tomorrow', 'Every site · nothing is read or counted'],
    ],
  ])('%s', (_, view, tab, report, said) => {
    expect(saidFor(view, tab, report)).toEqual(said);
  });
});

test('to reload a tab where nothing of ours is, and not while it loads', () => {
  expect(saidFor({}, {}, undefined, false)).toEqual(['Reload this tab', 'Zendesk · acme.zendesk.com']);
  expect(saidFor({}, { isLoading: true }, undefined, false)).toEqual([
    'On for this site',
    'Zendesk · no reply box yet',
  ]);
});

test('a pause of today ends at a time of day', () => {
  expect(momentWords(new Date(2026, 2, 3, 14, 30).getTime(), NOW)).toMatch(/^0?2:30|^14:30/);
});
