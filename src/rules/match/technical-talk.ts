import type { Sentence } from '../text/sentence';

const TECHNICAL =
  /\b(?:browsers?|firefox|chrome|windows|linux|mac|servers?|config\w*|settings?|extensions?|add-?ons?|plugins?|feeds?|log-?ins?|css|html|gpu|drivers?|(?:re)?install\w*|routers?|firewall|domains?|code|scripts?|endpoint|developers?|version|files?|folders?|network|proxy|proxies|caches?|cookies|backups?|profiles?|bookmarks?|computers?|websites?|web|url|https?|software|programs?|passwords?|locale|keys?|keyboard|buttons?|tabs?|pages|profile|connections?|crash\w*|bugs?|format|mozilla|gmail|trackers?|firmware)\b|[\\<>{}`]/i;
/** "TCP over IP": letters among letters. */
const LETTERS = /\b[A-Z]{2,5} (?:or|over|and|to) [A-Z]{2,5}\b/;

/** Where talk is technical, so is the reader. */
export function isTechnical({
  text,
  previous = '',
  next = '',
  context: { customer = '' },
}: Sentence): boolean {
  return [text, previous, next, customer].some((one) => TECHNICAL.test(one) || LETTERS.test(one));
}
