import { words } from '../../text/word-set';

/** With one of these it has a subject or a verb, or asks something else. */
export const SENTENCE_WORDS = words(
  'i you maybe by needed we they he she it who when where why how did anything any there need want like know think ask if or to using use about done found sent',
);
/** Adverbs, gerunds, participles and numbers are no things. */
export const NO_THING = /(?:ly|ing|ed|ful|ous|able|ible|less|n't|'s)$|^\d|^.$/;
/** Small talk, times, answers and questions about what was said. */
export const NO_DATUM = words(
  'happens happened ready good great fine ok okay yes no yet still today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week weekend month now then later soon again else luck thoughts thought question questions worries problem problems help idea ideas suggestions comments feedback deal chance progress success joy fun more less better worse all both either neither one ones two same different new old right wrong true false sure really seriously pardon sorry what huh hmm eh hello hi hey thanks please coffee lunch dinner not never too also only just even well much many some something nothing everything anything someone here there refund refunds credit replacement exchange discount upgrade issue issues mistake error bug guys folks anyone everyone me us him them so like than because maybe perhaps possible with as while but online offline available interested happy curious correct fair welcome done gone back off out up down sound sounds deal agreed works work far long often few little clear easy enough',
);
export const AS_OPENING = words('for of on and or by in to at as with');
export const WH = words('which what');
