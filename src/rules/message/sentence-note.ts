import type { LineReading } from '../find-in-line';
import { findOpener } from '../match/openers';
import { PhraseTrie } from '../match/phrase-trie';
import { isQuestion } from '../text/gates';
import type { Sentence } from '../text/sentence';

/** What the message pass knows of a sentence without reading it again. */
export interface SentenceNote {
  /** It opens a way: "you can", "instead", a question, a request that leads on. */
  offers: boolean;
  /** It says something of its own: more than a greeting, thanks or a name. */
  tells: boolean;
  /** It holds a phrase that is stock unless the message says more. */
  isStock: boolean;
}

const WAYS = new PhraseTrie({
  way: [
    '(i|we|you) [also|still|always] (can|could|may|might)',
    '(i|we|they|he|she|someone) (will|would) [also|gladly]',
    '(i|we|you) am happy to',
    'we are happy to',
    'you are [more than] welcome to',
    '(i|we) have [already|now|just] (sent|asked|arranged|refunded|credited|added|booked|passed|forwarded|raised|escalated)',
    'let (me|us)',
    'how about',
    'what about',
    'here is',
    'here are',
    'instead',
    'alternatively',
    'another (way|option|time|date|size|colour|color|store|method)',
    '(option|options|alternative|alternatives)',
    'if you (would|want|like|prefer|need|send|dm|call|contact|reply)',
    'the (best|quickest|fastest|easiest) (way|thing)',
    '(recommend|suggest)',
  ],
});
/** What turns "you can" into the refusal itself. */
const TAKEN_BACK = /^(?:not|no|only|never)$/;

/** Rules whose sentences could be for anyone: "we will be in touch" says nothing of their own either. */
const EMPTY = new Set(['vague-timing', 'officialese', 'hold-command']);

/** Reads a new sentence once, beside what rules `found` in it; the note is kept with that. */
export function noteOf(sentence: Sentence, found: Pick<LineReading, 'findings' | 'pending'>): SentenceNote {
  const { tokens, text } = sentence;
  const named = tokens.filter(({ kind }) => kind !== 'mark').length;
  return {
    isStock: found.pending.some(({ by }) => by.unlessSpecific),
    offers: isQuestion(tokens) || findOpener(sentence) !== undefined || offersWay(sentence),
    tells:
      !found.findings.some(({ rule }) => EMPTY.has(rule)) &&
      named > MOST_OF_A_GREETING &&
      !GREETING.test(text),
  };
}

/** "Hi Anna,", "Best regards, Tom" say nothing of their own. */
const MOST_OF_A_GREETING = 3;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|(?:kind|best|warm) regards)\b[^.!?]{0,40}$/i;

function offersWay({ tokens }: Sentence): boolean {
  return WAYS.search(tokens).some(({ last }) => !TAKEN_BACK.test(tokens[last]?.word ?? ''));
}
