/** First lines of mail that a mail program put below the reply; all that follows is quoted. */

const WROTE =
  /^(?:on|am|le|el|em|il|op) .{6,160}(?:wrote|writes|schrieb(?: .{1,80})?|a écrit|escribió|escreveu|ha scritto|schreef(?: .{1,80})?)\s*:\s*$/i;
/** "On Mon, 5 May 2026 at 10:04, Ann Example <ann@example.com>", with "wrote:" on the next line. */
const WROTE_OPENING = /^(?:on|am|le|el|em|il|op) .{0,40}\d.{0,160}$/i;
const WROTE_CLOSING =
  /^.{0,100}\b(?:wrote|writes|schrieb|écrit|escribió|escreveu|scritto|schreef)(?: .{1,80})?\s*:\s*$|^<?[^\s@]{1,64}@[^\s>]{1,100}>?\s*:\s*$/i;
const DIVIDER =
  /^(?:-{2,} ?(?:original|forwarded|ursprüngliche|weitergeleitete|message d['’]origine|message transféré|mensaje (?:original|reenviado)).{0,40}|_{20,}|begin forwarded message:)\s*$/i;
const FROM = /^\*?(?:from|von|de|da|van)\*? ?:\*? ?\S/i;
const NEXT_FIELD =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|date|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|verzonden|aan|onderwerp)\*? ?:/i;

/** Whether the line opens quoted mail; `next` reads the line below it, which hardly any line needs. */
export function opensQuotedMail(line: string, next: () => string): boolean {
  if (WROTE.test(line) || DIVIDER.test(line)) return true;
  if (FROM.test(line)) return NEXT_FIELD.test(next());
  return WROTE_OPENING.test(line) && WROTE_CLOSING.test(next());
}

/** Whether the line below such a first line still belongs to it. */
export function endsHeader(line: string): boolean {
  return WROTE_CLOSING.test(line);
}
