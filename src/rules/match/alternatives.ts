import { type Around, isBeside } from '../text/beside';

/** Something the agent does or offers: "I'll", "we can", "you could", "instead", "let me", a link. */
const OPTION =
  /\b(?:(?<!\b(?:nothing|all|thing|best|most|little|much|anything|something|that|else|more|far as) )(?:i|we)(?:['’](?:ll|ve|d)| will| would| can| could| may| have)(?!\s+(?:not|never|none|nothing|no|only|been|to|have to|a (?:strict|firm|zero-tolerance)|strict|ra?un|tried|gone over|got no|say no|lose)\b|n?['’]?t\b|not\b)\b|you(?: can| could| may| might|['’]re welcome)(?!\s+not\b|n?['’]?t\b|not\b)|instead|alternative(?:ly)?|(?<!no (?:other |longer an )?|n['’]?t an |not an |(?:give|have) (?:me|us) the )options?|recommend|(?<!can )suggest|try(?:ing)?|here['’]s|here is|(?<!(?:not|n['’]?t) )let me|let['’]s|happy to|glad to|please|dm|reach out|contact|available|https?:|www)\b/i;
const REGRET = /\b(?:sorry(?! to (?:say|hear|see))(?![^.!?]*, but\b)|apolog\w+|regret(?! (?:to|that)))\b/i;

/** The agent says what can be done, in this sentence or the one before or after it. `from`: where to look in this one. */
export function hasAlternative(sentence: Around, from = 0): boolean {
  if (OPTION.test(sentence.text.slice(from))) return true;
  return isBeside(sentence, 'next', isOption) || isBeside(sentence, 'previous', isOption);
}

/** The agent is sorry, here or in a sentence beside it. */
export function hasApology(sentence: Around): boolean {
  if (REGRET.test(sentence.text)) return true;
  return isBeside(sentence, 'previous', isRegret) || isBeside(sentence, 'next', isRegret);
}

function isOption(text = ''): boolean {
  return OPTION.test(text);
}

function isRegret(text = ''): boolean {
  return REGRET.test(text);
}
