import { PhraseTrie } from './phrase-trie';

/** Verb first, but no order: the agent's own moment, goodwill, a pointer to something to read. */
export const IDIOMS = new PhraseTrie({
  moment: [
    'give (me|us) (until|till|the rest)',
    'give (it|me|us) [just|about] (a|an|one|1|another|two|2|three|3|five|5|ten|10|some) [few|couple] [of|more] (moment|moments|minute|minutes|min|mins|second|seconds|sec|bit|day|days|hour|hours|while|time)',
  ],
  goodwill: [
    'give (me|us) a (shout|heads up)',
    'give (it|this|that) a (try|go|shot)',
    'try (it|this|that) (out|and|;|:)',
    'try this',
    'call it',
    'leave (it|that|this) (with|to) (me|us)',
    'give (my|our)',
    'take (your|care|the time)',
    'keep the change',
    'help yourself',
    'keep (me|us) (posted|updated|in the loop)',
    'keep (an eye|in mind|an eye out|up)',
    'take it the wrong way',
    'sign (in|into|out|up)',
    'stop by',
    'drop by',
    'drop in',
    'try to',
    'allow me',
    'pay as you go',
    'bring your own',
  ],
  pointer: ['check out', 'check this out', 'check it out', 'read more', 'read on', 'read through'],
});
