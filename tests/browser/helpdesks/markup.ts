import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./markup/', import.meta.url);

/**
 * A piece of a helpdesk's page in one state, written by us after the facts that its row names. In it `data-is` says
 * what each part is to us: `box`, `other` (an editable that is none), `send`, `masked`, `customer`. A frame has the
 * attributes of its body in `data-body`.
 */
export interface Markup {
  state: 'reply' | 'note';
  /** Attributes of the page's body. */
  body: string;
  html: string;
}

const TEMPLATE = /<template data-state="(reply|note)"(?: data-body='([^']*)')?>(.*?)<\/template>/gs;

/** The saved states of one helpdesk; none where nothing but its hosts is known. */
export function markupOf(id: string): Markup[] {
  const file = new URL(`${id}.html`, FOLDER);
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(TEMPLATE)].map(([, state, body = '', html = '']) => ({
    state: state === 'note' ? 'note' : 'reply',
    body,
    html,
  }));
}

/** Ids of the helpdesks that have saved markup. */
export function savedMarkup(): string[] {
  return readdirSync(FOLDER).map((name) => name.replace(/\.html$/, ''));
}
