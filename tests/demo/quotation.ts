import { quotedTime } from './clock';
import type { Message } from './ticket';

/** A customer's message as mail quotes it: the line that names its writer, then its paragraphs. */
export interface Quotation {
  intro: string;
  paragraphs: string[];
}

/** Quotes a plain-text message; customers of this desk write nothing else. */
export function quotationOf(message: Message): Quotation {
  const when = message.at ? quotedTime(message.at) : 'today';
  return { intro: `On ${when}, ${message.author} wrote:`, paragraphs: message.body.split('\n\n') };
}

/** The lines that a plain-text mail client writes: the intro, then `> ` before each line. */
export function quotedLines(quotation: Quotation): string {
  const lines = quotation.paragraphs.join('\n\n').split('\n');
  return [quotation.intro, ...lines.map((line) => `> ${line}`)].join('\n');
}
