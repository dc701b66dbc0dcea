import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { verbOf } from '../../match/lexicon/verbs';
import { closesWith } from '../../match/standing';
import { Swaps } from '../../match/swaps';
import { fillIn, replaceWith } from '../../rewrite/phrases';
import { isSaidBeside } from '../../rewrite/said-beside';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import type { Severity } from '../../types';

/** Read with their verb or object, so that what is left is still a sentence. */
const SWAPS = new Swaps(
  [
    'please be (advised|informed|aware) [that]=',
    '(we|i) (am|are) (pleased|writing) to (inform|advise|notify) you (that|of)=;it has come to our attention that=;for the avoidance of doubt=;you are (hereby|respectfully) (requested|asked|advised|notified) to=please',
    `
      in accordance with your (wishes|request|instructions|preference)=as you asked; in accordance with=under;
      with regard to=about; in connection with=about; in lieu of=instead of; upon receipt of=after receiving;
      upon (surrender|completion) of=after; pending (receipt|completion) of=until we have;
      in order (for us to|to) (assist|help)=to help; at (your|the) earliest convenience=when it suits you;
      refrain from=avoid; (wish|want) to avail of=want; avail of=use; furnish=send; duly=`,
    `
      be (advised|informed|reminded) that=; (as requested|as per your request)=as you asked;
      (with|in) respect to your=about your; it (has been|should be|must be|is to be) noted that=;
      (in compliance|in line) with (the|our|your)=; owing to the fact that=because;
      in (view|light) of the (above|foregoing|same|aforementioned)=;
      the same (has been|was|is being|will be)=; you are [please] (requested|advised) to=please;
      prior to [the] commencement=before the start; (abovementioned|below-mentioned)=; (we|i) beg to=`,
    'this is to (inform|advise|notify|confirm) [you] that=',
    '(we|i) (wish|would like|want|write|are writing|am writing) to (inform|advise|notify) you that=',
    '(we|i) hereby (inform|advise|notify) you that=',
    'should you (have|require|need)=if you need',
    'subsequent to=after;in the event that=if;until such time as=until;pursuant to=under',
    'with effect from=from;in the absence of=without',
    '(with|in) regards to your=about your;in respect of=about',
    '(with|in) reference to=about;at this point in time=now',
    '[please] do not hesitate to contact=feel free to contact',
    'do the (needful|necessary)=take care of this;hereby=;herewith=',
    '(utilize|utilise)=use;(utilized|utilised)=used',
    'ascertain=find out;(endeavour|endeavor) to=try to;commence=start;terminate (your|the) (account|contract|subscription|agreement|service)=end it',
    'the (aforesaid|above-mentioned|said|aforementioned)=the;aforementioned=this',
    'remit=send',
    `
      with immediate effect=from now on; per our records=;
      until further notice=for now; in the event of=if there is; due to the fact that=because;
      despite the fact that=although; at the present time=now; notwithstanding=despite;
      (utilizing|utilising)=using; commenced=started; the (aforesaid|above-mentioned|said)=the;
      facilitate=help with`,
  ].join(';'),
);
/** Set phrases with nothing in them: found, and for some a wording of their own. */
const PHRASES = new Swaps(
  [
    'please (find|see) [the] (attached|enclosed|herewith)=attached',
    '(attached|enclosed) please find=attached',
    'as attached=',
    `(we|i) (are|am) in receipt of=I've got`,
    "(we|i) [hereby] acknowledge [the] receipt of=I've got",
    'the undersigned=I',
    `
      (we|i) trust (this|that|it|the above) (is|meets|clarifies|resolves)=;
      (would like to|wish to|must) (bring|draw) (to your attention|your attention to)=;
      further to (our|my) [telephone|phone|recent] (conversation|call|discussion)=;
      (your|you for your) (prompt|kind|early|swift) (attention|response|reply|cooperation|understanding|consideration)=`,
    '(we|i) hope (this|the) [email|message] finds you well=',
    'hope (this|the) [email|message] finds you (well|in good health)=',
    '(hoping|looking forward) (for|to) your kind=',
    'if you require any further=',
    'thanking you in anticipation=;for your [kind] (perusal|attention)=;shall be (refunded|returned|issued|credited|paid)=;please be so kind as=;your correspondence=;please take note (of|that)=;should you have any (queries|questions|concerns)=',
    `
      (thereof|hereto|hereunder|herein|hereof|tthereto|therein|forthwith|henceforth|heretofore|hereafter|hereinafter|wherein|whereby|inst|vide|captioned|annexed|apprised|apprise|perusal|peruse|ex gratia|stipulated|requisite|esteemed|foregoing|the undermentioned|non-availability|intimate you|heretofore|aforesaid|erstwhile)=;
      (remain|are|am) at your [complete|full] disposal=;
      (your|kind) (kind|ready|further) (information|perusal|reference|attention|consideration)=;
      (due|active|kind|favourable) consideration=;
      (obliged|grateful|appreciate it) if you (could|would|can|will)=; [most] obliged if=;
      the contents of which=; (assuring|assure) you of our=; (be|was|is|been|were) effected=;
      (effect|effecting) (the|a|your) (refund|exchange|payment|change|transfer|repair)=;
      (may|can|could|to) avail [of|yourself]=; at this juncture=; for any [further] clarification=;
      in this (regard|respect|connection)=; acknowledge with thanks=; (for|of) same=;
      (and|the) same (has|have|had|was|is|shall|will)=;
      (trusting|trust) (the|this|that) (above|foregoing|same)=; (with|in|as) regards [to]=;
      not in a position to=; by virtue of=;
      (wish|wishes|wishing|write|directed|instructed|regret|pleased|beg|writing) to (advise|inform|intimate|notify|apprise|acknowledge)=;
      under separate cover=;
      shall (stand|be deemed|be credited|be sent|be effected|be discarded|be processed|be provided|remain|revert)=;
      subject to the (provisions|terms|conditions)=; as at the date=;
      as per (your|the|our) [kind|esteemed] (instruction|instructions|terms|request|agreement|policy|records|conversation|discussion)=;
      with a view to=; deemed (completed|complete|necessary|accepted|to|as|satisfactory|appropriate)=;
      attention is drawn=; in the first instance=; effective immediately=;
      (write|writing) (in response|with reference|in reply|further) to=;
      we (thank|acknowledge) you for your (email|letter|correspondence|message|communication)=;
      (revert|revert back) for=; (remitted|remittance)=; (owing|due) to circumstances=; [at] your earliest=;
      (expedite|expediting|expedited)=; in (arrears|abeyance|due course)=;
      (kindly|please) (arrange|ensure) (to|that|the)=; take note that=;
      (be|is|are) (required|requested|obliged) to (furnish|submit|provide)=;
      it is (hereby|regretted|requested|advised|imperative)=;
      (the|your) said (order|account|item|amount|product)=; (we|i) (would|should) be obliged=;
      has come to our (attention|notice)=`,
    `
      pfa=attached; receipt is acknowledged=; inform you of the same=let you know;
      your cooperation (is|would be|will be) [much|greatly] appreciated=;
      [we|i] (await|awaiting) your [kind|prompt|early] (reply|response|instructions|confirmation|feedback)=;
      yours faithfully=; please (acknowledge|confirm) receipt=; (please|you could|could you) revert=;
      (take|seize) (the|this) opportunity=; [i|we] hope you are doing well=;
      subject to availability=if available; terms and conditions apply=our terms apply;
      regarding your inquiry=; failure to comply=; respected (sir|madam)=`,
  ].join(';'),
);
const NAMELESS =
  /^\s*(?:(?:dear|hi|hello)\s+(?:(?:valued|esteemed)\s+(?:customer|user|client|member|guest|subscriber)s?|(?:customer|user|client|policyholder|account holder)|sir\s*(?:or|\/|and)\s*madam)|to whom (?:it|this) may concern|valued customer)\b\s*(?=[,.!:-]|$)/i;
/** Legal notices and timetables speak like this for a reason. */
const LEGAL =
  /\b(?:court|statut\w+|clause|section|article|gdpr|law|legal|attorney|flight|train|bus|ceremony)\b/i;

export default defineRule({
  id: 'officialese',
  set: 'routine',
  severity: 1,
  defaultOn: true,
  title: 'Office language',
  hears: 'May sound like a form letter',
  why: 'Words one would say to a friend read faster and sound like a person.',
  find(sentence) {
    const { text } = sentence;
    const nameless = NAMELESS.exec(text);
    if (nameless) {
      const start = nameless[0].length - nameless[0].trimStart().length;
      return [{ start, end: nameless[0].trimEnd().length, slots: {} }];
    }
    const found = [...kindly(sentence), ...SWAPS.find(sentence), ...PHRASES.find(sentence)].filter(
      ({ start, end }) => !isSaidByFriends(text.slice(start, end), start),
    );
    if (found.length === 0 || LEGAL.test(text)) return [];
    return found.map((match) => ({ ...match, severity: severityOf(text.slice(match.start, match.end)) }));
  },
  rewrite(match, sentence) {
    const { text } = sentence;
    const typed = text.slice(match.start, match.end);
    if (NAMELESS.test(text)) return [fillIn(match.start, match.end, 'Hi [name]')];
    if (/^kindly$/i.test(typed))
      return [replaceWith(match.start, match.end, typed.startsWith('K') ? 'Please' : 'please')];
    const phrase = PHRASES.find(sentence).find(({ start }) => start === match.start);
    if (!phrase) return SWAPS.rewrite(match, sentence);
    return attached(match, sentence) ?? known(match, sentence);
  },
});

/** "Don't hesitate to ask", "reach out should you have questions": short and warm. */
function isSaidByFriends(typed: string, start: number): boolean {
  return /don['’]?t hesitate/i.test(typed) || (start > 0 && /^should you/i.test(typed));
}

function severityOf(typed: string): Severity {
  return /\b(?:advised|informed?|notify|advise|hereby)\b/i.test(typed) ? 2 : 1;
}

const KINDLY = /kindly/i;

/** "Kindly send": an order in its Sunday best. "Thank you kindly" is thanks. */
function kindly({ tokens, text }: Sentence): Match[] {
  // "would you kindly" asks, "kindly see this link" points
  if (!KINDLY.test(text) || isQuestion(tokens) || tokens.some(({ kind }) => kind === 'mask')) return [];
  return tokens.flatMap(({ start, end }, at): Match[] => {
    if (!/^kindly$/i.test(text.slice(start, end))) return [];
    const next = tokens[at + 1]?.word ?? '';
    const asks = next !== 'note' && (next === 'be' || verbOf(next) !== undefined);
    const alone = tokens.length < 3;
    return asks || alone ? [{ start, end, slots: {} }] : [];
  });
}

/** "Please find attached the form." is "I've attached the form."; without its object there is only "it". */
function attached({ start, end }: Match, { text, tokens }: Sentence) {
  if (!/\b(?:attached|enclosed|pfa)\b/i.test(text.slice(start, end)) || start > 0) return undefined;
  const next = tokens.find((token) => token.start >= end);
  if (!next || next.kind === 'mark') return [replaceWith(start, end, "I've attached it")];
  return /^(?:the|a|an|your|our|my|some|two|both)$/.test(next.word)
    ? [replaceWith(start, end, "I've attached")]
    : [];
}

/** "We are in receipt of your email" is "I've got your email"; a phrase that is all there is can go. */
function known(match: Match, sentence: Sentence) {
  const ways = PHRASES.rewrite(match, sentence).filter(({ text }) =>
    /^(?:I've got|If available|if available|our terms|Our terms)/.test(text),
  );
  if (ways.length > 0) return ways;
  const last = sentence.tokens.findLastIndex(({ end }) => end === match.end);
  const whole = match.start === 0 && closesWith(sentence, last + 1) && isSaidBeside(sentence);
  return whole ? [{ kind: 'delete' as const, start: 0, end: sentence.text.length, text: '' }] : [];
}

export const examples: Examples = {
  flags: [
    {
      text: 'Please be advised that your order is late.',
      span: 'Please be advised that',
      best: 'Your order is late.',
    },
    {
      text: 'This is to inform you that the lamp ships today.',
      span: 'This is to inform you that',
      best: 'The lamp ships today.',
    },
    {
      text: 'Enclosed please find the receipt.',
      span: 'Enclosed please find',
      best: "I've attached the receipt.",
    },
    {
      text: 'Please find attached your invoice.',
      span: 'Please find attached',
      best: "I've attached your invoice.",
    },
    { text: 'We are in receipt of your email.', span: 'We are in receipt of', best: "I've got your email." },
    {
      text: 'It is yours until such time as it breaks.',
      span: 'until such time as',
      best: 'It is yours until it breaks.',
    },
    { text: 'Dear valued customer,', span: 'Dear valued customer', best: 'Hi [name],' },
    {
      text: 'We hope this email finds you well. The lamp ships today.',
      span: 'We hope this email finds you well',
      best: 'The lamp ships today.',
    },
    {
      text: 'In the event that it rains, we meet inside.',
      span: 'In the event that',
      best: 'If it rains, we meet inside.',
    },
    { text: 'The shop will utilise the old box.', span: 'utilise', best: 'The shop will use the old box.' },
    {
      text: 'Upon receipt of the phone we pay you.',
      span: 'Upon receipt of',
      best: 'After receiving the phone we pay you.',
    },
    {
      text: 'In accordance with your wishes, the account is closed.',
      span: 'In accordance with your wishes',
      best: 'As you asked, the account is closed.',
    },
    { text: 'The fee and the terms thereof are on page two.', span: 'thereof' },
    { text: 'Assuring you of our best attention.', span: 'Assuring you of our' },
    { text: 'The refund was effected on Monday.', span: 'was effected' },
  ],
  stays: [
    'You very kindly sent photos.',
    'Kindly donated by the shop next door.',
    'Thank you kindly.',
    'The nurse advised rest.',
    "I've attached the file you asked for.",
    'Your receipt number is 4821.',
    "I didn't hesitate to refund it.",
    'I hope you feel better soon.',
    'We trust you with this.',
    "It's the same price online.",
    'Dear Ms Cole,',
    'Dear Sir,',
    'Kindly note the new address.',
    'Further to your letter of Monday, the lamp ships today.',
    'We refer to your call on Monday.',
    'Please close it prior to lifting.',
    'Our valued customers get early access.',
    'The flight terminates in Oslo.',
  ],
};

export const about: About = {
  evidence: 'B',
  source:
    'Plain-language word lists; letter-writing columns on “please be advised” and “enclosed please find”',
};
