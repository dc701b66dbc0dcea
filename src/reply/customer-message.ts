import type { Helpdesk } from '../helpdesks/helpdesk';

/** What a rule needs of it is said early; characters. */
const LONGEST = 4_000;

/**
 * The customer's last message, where the helpdesk's row knows its place. Read where it stands; kept by nobody.
 * @param page the document that shows the conversation
 */
export function customerMessage(page: ParentNode, { customerMessages }: Helpdesk): string | undefined {
  if (!customerMessages) return undefined;
  const seen = [...page.querySelectorAll(customerMessages.selector)].filter((one) => one.checkVisibility());
  const text = seen.at(customerMessages.newest === 'last' ? -1 : 0)?.textContent?.trim();
  return text ? text.slice(0, LONGEST) : undefined;
}
