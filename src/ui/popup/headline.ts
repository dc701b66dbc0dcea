import { momentWords } from './moment-words';
import type { PopupState } from './popup-state';
import type { Tab } from './tab';

export interface Headline {
  title: string;
  line: string;
}

/** The state in words, and what was found here. */
export function headline(state: PopupState, { helpdesk, host }: Tab, now: Date): Headline {
  const place = helpdesk ? `${helpdesk} · ${host}` : host;
  switch (state.kind) {
    case 'paused':
      return {
        title: `Paused until ${momentWords(state.until, now)}`,
        line: 'Every site · nothing is read or counted',
      };
    case 'elsewhere':
      return { title: 'Not on this page', line: 'A page of the browser' };
    case 'not-allowed':
      return { title: 'Not on this site', line: place };
    case 'off':
      return { title: 'Off on this site', line: host };
    case 'reload':
      return { title: 'Reload this tab', line: place };
    case 'no-reply':
      return { title: 'On for this site', line: `${helpdesk ?? host} · no reply box yet` };
    case 'reply': {
      const { helpdesk: name, editor } = state.report;
      return {
        title: state.report.isNote ? 'Not in internal notes' : 'Coaching this reply',
        line: name
          ? `${name} · ${editor.isKnown ? editor.name : 'editor not known yet, basic support'}`
          : `Basic support here · ${editor.isKnown ? editor.name : 'editor not known yet'}`,
      };
    }
  }
}
