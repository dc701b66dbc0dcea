import type { Helpdesk } from '../helpdesks/helpdesk';
import type { FlagReport, ReplyReport } from '../popup-port';
import type { Editor } from '../reply/editors';
import type { Finding } from '../rules/types';
import type { BoxReview } from './box-review';
import { viewOf } from './flag-view';

/** A reply as the popup shows it: flags in the order of the text, hints among them, each with its wordings. */
export function reportOf(helpdesk: Helpdesk, editor: Editor, review: BoxReview): ReplyReport {
  const { text, open } = review;
  return {
    helpdesk: helpdesk.id === 'any' ? undefined : helpdesk.name,
    editor: { name: editor.name, isKnown: editor.id !== 'contenteditable' },
    isNote: review.isNote,
    partly: review.isPartly,
    flags: open.flatMap((finding): FlagReport[] => {
      const view = viewOf(finding, open, text, review.suggest(finding));
      return view ? [{ id: idOf(finding, text), ...view }] : [];
    }),
  };
}

/** The flag that a report named so, if the reply still has it. */
export function flagIn({ open, text }: BoxReview, id: string): Finding | undefined {
  return open.find((finding) => idOf(finding, text) === id);
}

/** Its words are part of it: a click on what the agent has changed since must not use another's wording. */
function idOf({ rule, start, end }: Finding, text: string): string {
  return `${rule} ${start} ${text.slice(start, end)}`;
}
