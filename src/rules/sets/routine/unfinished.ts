import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { matchesOf } from '../../text/matches';
import type { Sentence } from '../../text/sentence';
import { UNFINISHED } from '../../unfinished-id';

/** A blank as our suggestions and most templates write it; keys, notes and numbers in brackets are something else. */
const BLANK =
  /\[(?:(?:the )?(?:time|date|day|number|name|topic|link|url|item|product|amount|reason|answer|option|next steps?|details|tracking number|order number)|(?:your|customer|agent|first|last)(?:['’]s)? name|another (?:option|explanation|way)|what (?:they need|you need|happened|it is about)|insert [^\]\n]{1,30}|x{2,4})\]/gi;
/** A lead-in with nothing behind it but marks or an emoji. */
const OPEN_END =
  /(?:if I hear you right,|alternatively, it may be that|(?:here it is again|what i (?:can do|meant) is|the reason behind it is|where it stands|and here['’]s why|put it another way|the terms say|help me get this right):)[^\p{L}\p{N}[]*$/iu;

export default defineRule({
  id: UNFINISHED,
  set: 'routine',
  severity: 3,
  defaultOn: true,
  title: 'Blanks still to fill',
  hears: 'Still to be completed',
  why: 'This part is waiting for your words. Only you know them.',
  find(sentence) {
    return [...blanks(sentence), ...openEnd(sentence)];
  },
  rewrite: () => [],
});

function blanks({ text }: Sentence): Match[] {
  if (!text.includes('[')) return [];
  return matchesOf(BLANK, text).map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    slots: {},
  }));
}

function openEnd(sentence: Sentence): Match[] {
  const { text } = sentence;
  const hit = OPEN_END.exec(text);
  // an emoji behind a full stop is a sentence without words
  if (!hit || /[\p{L}\p{N}]/u.test(sentence.next ?? '')) return [];
  return [{ start: hit.index, end: text.length, slots: {} }];
}

export const examples: Examples = {
  flags: [
    { text: "I'll get back to you by [time].", span: '[time]' },
    { text: 'It will be there within [number] hours.', span: '[number]' },
    { text: 'Alternatively, we could try [another option].', span: '[another option]' },
    { text: 'If I hear you right, [what happened]. We can look at it.', span: '[what happened]' },
    { text: 'Alternatively, it may be that', span: 'Alternatively, it may be that' },
    { text: 'Thank you. Here it is again:', span: 'Here it is again:' },
    { text: 'Hi Ann, alternatively, it may be that. 😊', span: 'alternatively, it may be that.' },
    { text: 'if I hear you right, 😊', span: 'if I hear you right, 😊' },
  ],
  stays: [
    'Press [Enter] to go on.',
    'The code is [A-17].',
    'Alternatively, it may be that the courier has it.',
    'If I hear you right, the cable came without a plug.',
    'Here it is again: refunds take five days.',
    'See the list [1] for more.',
    "I'll get back to you by noon.",
    'What time suits you?',
    'We could try another option.',
  ],
};

export const about: About = { evidence: 'C', source: 'A blank must not reach a customer' };
