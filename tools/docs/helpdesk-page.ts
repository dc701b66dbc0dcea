import type { Access, Certainty, Helpdesk } from '../../src/helpdesks/helpdesk';

const SURE: Record<Certainty, string> = {
  tried: 'tried in the running product',
  'from markup': 'from its markup',
  'from documentation': 'from its documentation',
  'hosts only': 'basic support',
};

const REACHED: Record<Access, string> = {
  install: 'from the start',
  preset: 'one click in Options',
  'self-hosted': 'Coach me on this site',
};

const INTRODUCTION = `# Helpdesks

Made from \`src/helpdesks/\` by \`npm run docs\`. A row says how sure we are of it. Where a helpdesk's own marks are
not known, or no longer match, a reply box is found by what it looks like; what is only believed is left out.

- **tried in the running product**: a test of ours writes and sends replies in it.
- **from its markup**: seen in its pages, in its public source or in public code that works on its pages; tested on a
  piece of page that we wrote after that.
- **basic support**: only its addresses are known.

Products used only for support are coached from the start. Those that people also use for other things (Gmail, Jira)
are one click in Options; any other address, such as that of a helpdesk that a company runs itself, is allowed in the
toolbar popup with *Coach me on this site*, and a self-hosted helpdesk is then recognised by marks in its pages.

A helpdesk in a frame of another site's page is coached where its own site is. One that was open in such a frame before
it was allowed is coached from the press of the toolbar button over that page on (in Firefox at once), and the popup
says which part of the page it speaks of.

**Internal notes** are told from replies by a mark in the page. Where that is *not known yet*, since none was found in
public sources and none is made up, a note is looked at like a reply, and counts as one when it is sent by a way that
the table names. **Sending** is known by those ways alone: what goes by another (Libredesk's Send button has no name of
its own) is coached, and not counted as sent.

| helpdesk | coached | how sure | reply box | internal notes left alone | sent by | customer's message |
|---|---|---|---|---|---|---|
`;

/** docs/helpdesks.md: what works where, and how sure we are. */
export function helpdeskPage(rows: readonly Helpdesk[]): string {
  return `${INTRODUCTION}${rows.map(line).join('\n')}\n`;
}

function line(row: Helpdesk): string {
  const cells = [
    row.name,
    REACHED[row.access],
    SURE[row.certainty],
    box(row),
    row.hasNoNotes ? 'it has none' : row.internalNote ? 'yes' : 'not known yet',
    row.send ? 'its button, its form, Ctrl+Enter' : 'its form, Ctrl+Enter',
    row.customerMessages ? 'read for context' : '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

function box({ replyBox, replyFrame }: Helpdesk): string {
  const found = [replyBox && 'by name', replyFrame && 'by its frame'].filter(Boolean);
  return found.length > 0 ? found.join(', ') : 'by its looks';
}
