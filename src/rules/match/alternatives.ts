import type { Sentence } from '../text/sentence';

/** Something the agent does or offers: "I'll", "we can", "you could", "instead", "let me", a link. */
const OPTION =
  /\b(?:(?<!\b(?:nothing|all|thing|best|most|little|much|anything|that|else|more) )(?:i|we)(?:['’](?:ll|ve|d)| will| would| can| could| may| have)(?!\s+(?:not|never|none|nothing|no|only|been|to|have to|a (?:strict|firm)|strict)\b|n?['’]?t\b|not\b)\b|you(?: can| could| may| might|['’]re welcome)(?!\s+not\b|n?['’]?t\b|not\b)|instead|alternative(?:ly)?|(?<!no (?:other )?|n['’]?t an |not an )options?|recommend|(?<!can )suggest|try(?:ing)?|here['’]s|here is|(?<!(?:not|n['’]?t) )let me|let['’]s|happy to|glad to|please|dm|reach out|contact|available|https?:|www)\b/i;
const REGRET = /\b(?:sorry|apolog\w+|regret)\b/i;

/** The agent says what can be done, in this sentence or the one before or after it. `from`: where to look in this one. */
export function hasAlternative(sentence: Pick<Sentence, 'text' | 'previous' | 'next'>, from = 0): boolean {
  if (OPTION.test(sentence.text.slice(from))) return true;
  return OPTION.test(sentence.next ?? '') || OPTION.test(sentence.previous ?? '');
}

/** The agent is sorry, here or in a sentence beside it. */
export function hasApology(sentence: Sentence): boolean {
  if (REGRET.test(sentence.text)) return true;
  return REGRET.test(sentence.previous ?? '') || REGRET.test(sentence.next ?? '');
}
