import type { Context } from '../types';

/** Whether the customer's last message has this word or phrase, in any case: then it needs no explaining. */
export function customerUses({ customer }: Context, words: string): boolean {
  if (!customer) return false;
  const wanted = words.toLowerCase();
  const said = customer.toLowerCase();
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    if (!isInWord(said, at - 1) && !isInWord(said, at + wanted.length)) return true;
  }
  return false;
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}

const PRESSED =
  /\b(?:today|tonight|tomorrow|urgent(?:ly)?|asap|deadline|emergency|surgery|flight|wedding|funeral|hurry|frozen)\b/i;

/** The customer writes of a deadline: a wait without an end weighs more. */
export function isPressed({ customer }: Context): boolean {
  return customer !== undefined && PRESSED.test(customer);
}
