import { lastWord } from '../text/sentence';
import type { Token } from '../text/tokens';
import { words } from '../text/word-set';

/** Marks that belong to the word before them: "the remaining 50%", "your order #", "setInterval()". */
const CLOSING = words('" \' ” ’ % ° # ( [');
/** Brackets that belong to it when they were opened in the request: "(if any)". */
const OPENED_BY: Record<string, string> = { ')': '(', ']': '[' };
/** Before a word at the very end they make it the agent's initials: "^FR", "-BG". */
const SIGNS = words('* ^ ~ -');
/** What agents put behind a request; it is no part of what is asked. */
const COURTESY = words('thanks thank thx ty sorry lol haha cheers');
const AFTER_COURTESY = words('you so very much a lot again in advance mate all and for goodbye bye');
/** "1/2", in tokens. */
const COUNTER = 3;
/** Longest courtesy, in words: "thank you so much in advance". */
const REACH = 6;

/** End of what a request from token `verb` can reach to, exclusive: closing marks are in, "thanks" is out. */
export function requestEnd(tokens: readonly Token[], verb: number): number {
  let last = lastWord(tokens);
  if (isSignature(tokens, last)) last -= 2;
  if (isCounter(tokens, last)) last -= COUNTER;
  const courtesy = courtesyStart(tokens, verb, last);
  if (courtesy !== undefined) {
    last = courtesy - 1;
    while (last > verb && tokens[last]?.kind === 'mark' && !CLOSING.has(tokens[last]?.word ?? '')) last--;
  }
  while (isGlued(tokens, last + 1, verb)) last++;
  return last + 1;
}

function courtesyStart(tokens: readonly Token[], verb: number, last: number): number | undefined {
  for (let at = last; at > Math.max(verb, last - REACH); at--) {
    const word = tokens[at]?.word ?? '';
    if (COURTESY.has(word)) return tokens[at - 1]?.word === 'many' ? at - 1 : at;
    if (!AFTER_COURTESY.has(word)) return undefined;
  }
  return undefined;
}

/** "*HollyAdams", with a blank before its sign and none behind it. */
function isSignature(tokens: readonly Token[], last: number): boolean {
  const sign = tokens[last - 1];
  return (
    sign?.kind === 'mark' &&
    SIGNS.has(sign.word) &&
    sign.end === tokens[last]?.start &&
    sign.start !== tokens[last - 2]?.end
  );
}

/** "1/2": the first of two posts. */
function isCounter(tokens: readonly Token[], last: number): boolean {
  const typed = tokens
    .slice(Math.max(0, last - COUNTER + 1), last + 1)
    .map(({ word }) => word)
    .join('');
  return /^[1-4]\/[2-4]$/.test(typed);
}

/** A closing mark with no blank before it. */
function isGlued(tokens: readonly Token[], at: number, verb: number): boolean {
  const { word = '', start } = tokens[at] ?? {};
  if (start === undefined || start !== tokens[at - 1]?.end) return false;
  const opener = OPENED_BY[word];
  if (opener === undefined) return CLOSING.has(word);
  return tokens.slice(verb, at).some((token) => token.word === opener);
}
