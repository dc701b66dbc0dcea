import { describe, expect, test } from 'vitest';
import type { ReplyReport } from '../../../src/popup-port';
import type { SettingsView } from '../../../src/team/settings-view';
import { headline } from '../../../src/ui/popup/headline';
import { atMidnight, momentWords } from '../../../src/ui/popup/moment-words';
import { popupState } from '../../../src/ui/popup/popup-state';
import type { Tab } from '../../../src/ui/popup/tab';

const NOW = new Date(2026, 2, 3, 14, 0);
const TAB: Tab = { id: 1, host: 'acme.zendesk.com', helpdesk: 'Zendesk', isLoading: false };
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
  test.each([
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
      'no helpdesk',
      {},
      { helpdesk: undefined, host: '' },
      undefined,
      ['Not on this page', 'A page of the browser'],
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
