import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Helpdesk } from '../../../src/helpdesks/helpdesk';
import { helpdeskOf } from '../../../src/helpdesks/helpdesk-of';
import { applyRewrite, type Rewrite } from '../../../src/reply/apply/apply';
import { customerMessage } from '../../../src/reply/customer-message';
import { findReplyBox, isInternalNote, type ReplyBox } from '../../../src/reply/find';
import { readReply } from '../../../src/reply/read';
import { sendControls } from '../../../src/reply/send-controls';
import { themeOf } from '../../../src/reply/theme';
import { wasThereBefore } from '../../../src/reply/there-before';
import type { Mark } from '../../../src/reply/underline/mark';
import { createUnderlines } from '../../../src/reply/underline/underlines';
import { watchReply } from '../../../src/reply/watch';
import { whenReplyBoxFocused } from '../../../src/reply/when-focused';

/** What the tests call inside the page: `src/reply` itself, and the editors around it. */
const inPage = {
  helpdesk: { id: 'test', name: 'Test', certainty: 'tried', access: 'install', matches: [] } as Helpdesk,
  helpdeskOf,
  customerMessage,
  findReplyBox,
  isInternalNote,
  readReply,
  watchReply,
  whenReplyBoxFocused,
  wasThereBefore,
  sendControls,
  createUnderlines,
  applyRewrite,
  themeOf,

  /** The reply box that `selector` is, found as the watcher would. */
  box(selector: string): ReplyBox {
    const box = findReplyBox(document.querySelector(selector), inPage.helpdesk);
    if (!box) throw new Error(`no reply box: ${selector}`);
    return box;
  },

  /** A mark on the first place where the reply says `words`. */
  mark(box: ReplyBox, words: string, severity: Mark['severity'] = 2, set: Mark['set'] = 'commands'): Mark {
    const start = readReply(box, inPage.helpdesk).text.indexOf(words);
    if (start < 0) throw new Error(`not in the reply: ${words}`);
    return { start, end: start + words.length, set, severity };
  },

  /** Rewrites occurrence number `nth` of `words`. */
  rewrite(
    selector: string,
    words: string,
    text: string,
    options: { nth?: number; select?: Rewrite['select'] } = {},
  ) {
    const box = inPage.box(selector);
    const before = readReply(box, inPage.helpdesk).text;
    let start = before.indexOf(words);
    for (let left = options.nth ?? 0; left > 0; left -= 1) start = before.indexOf(words, start + 1);
    const change: Rewrite = { before, start, end: start + words.length, text };
    if (options.select) change.select = options.select;
    return applyRewrite(box, inPage.helpdesk, change, new AbortController().signal);
  },

  /** Resolves once the frame that is due has been drawn. */
  drawn: () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),

  mountReactTextArea(value: string): void {
    createRoot(document.body.appendChild(document.createElement('div'))).render(<Composer value={value} />);
  },
};

function Composer({ value }: { value: string }) {
  const [reply, setReply] = useState(value);
  return (
    <>
      <textarea
        style={{ width: 400, height: 120 }}
        value={reply}
        onChange={(event) => setReply(event.target.value)}
      />
      <output>{reply}</output>
    </>
  );
}

Object.assign(window, { inPage });

declare global {
  interface Window {
    inPage: typeof inPage;
  }
}
