import { type About, defineRule, type Examples } from '../../define-rule';
import { PhraseTrie } from '../../match/phrase-trie';
import { capitalized, leadIn, opensSentence, replaceWith, uncapitalized } from '../../rewrite/phrases';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

const REMINDERS = new PhraseTrie({
  opener: [
    '(as|like) (i|we) [have] [already|previously] (said|explained|stated|told you) [before|earlier|already|above|previously]',
    'as [already|previously] (mentioned|stated|explained|noted) [before|earlier|above|previously|already]',
    'as (i|we) [have] [already|previously] mentioned [before|earlier|above|previously|already]',
    '[as] per my (last|previous|earlier) (email|e-mail|message|reply|mail|note)',
    'as in my (last|previous|earlier) (email|e-mail|message|reply)',
  ],
  told: [
    '(i|we) [have] already (told you|explained|said|answered)',
    '(i|we) [have] told you [already|before]',
  ],
});
/** "As I mentioned on the phone, I've refunded it": a promise kept. */
const KEPT = words('refunded sent resent fixed added changed credited');

export default defineRule({
  id: 'repeat-reminder',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Reminders that it was said before',
  hears: 'May read as impatience',
  why: 'The fact helps again. That it was said before does not.',
  find(sentence) {
    const { tokens } = sentence;
    if (isQuestion(tokens) || tokens.some(({ word }) => KEPT.has(word))) return [];
    return REMINDERS.search(tokens)
      .filter(({ first, name }) =>
        name === 'told' ? opensSentence(sentence, first) : isOpenPlace(sentence, first),
      )
      .map(({ first, last, name }) => {
        const start = tokens[first]?.start ?? 0;
        const end =
          name === 'told' && tokens.slice(last).every(({ kind }) => kind === 'mark')
            ? sentence.text.length
            : (tokens[last - 1]?.end ?? 0);
        return {
          start,
          end,
          severity: name === 'told' ? 3 : 2,
          slots: { [name]: [start, end] as [number, number] },
        };
      });
  },
  rewrite({ start, end }, sentence) {
    const fact = factAfter(sentence, end);
    if (fact === undefined) return [leadIn(sentence, start, end, 'Here it is again:', 'the answer')];
    const opens = sentence.text.slice(0, start).trim() === '';
    const say = (text: string) =>
      replaceWith(start, sentence.text.length, opens ? capitalized(text) : uncapitalized(text));
    return [
      say(fact),
      say(`to recap, ${uncapitalized(fact)}`),
      say(`to put it another way, ${uncapitalized(fact)}`),
    ];
  },
});

/** At the head of a sentence or behind a mark: "as explained" in mid-sentence may be about anything. */
function isOpenPlace(sentence: Sentence, first: number): boolean {
  return opensSentence(sentence, first) || sentence.tokens[first - 1]?.kind === 'mark';
}

/** What the agent says again, without the reminder. */
function factAfter({ text }: Sentence, end: number): string | undefined {
  const rest = text
    .slice(end)
    .replace(/^\s*(?:on|in) [^,]{1,40},/, '')
    .replace(/^[\s,:;–—-]+(?:that )?/, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : undefined;
}

export const examples: Examples = {
  flags: [
    { text: 'As I said, refunds take five days.', span: 'As I said', best: 'Refunds take five days.' },
    {
      text: 'As per my previous email, the parcel was delivered.',
      span: 'As per my previous email',
      best: 'The parcel was delivered.',
    },
    { text: 'like i said, it needs a new cable', span: 'like i said', best: 'It needs a new cable' },
    {
      text: 'As previously stated, the link expires on Friday.',
      span: 'As previously stated',
      best: 'The link expires on Friday.',
    },
    { text: 'I already told you.', span: 'I already told you.', best: 'Here it is again: ' },
    {
      text: "I've already explained that it is out of warranty.",
      span: "I've already explained",
      best: 'It is out of warranty.',
    },
    {
      text: 'Per my last email, we can ship on Monday.',
      span: 'Per my last email',
      best: 'We can ship on Monday.',
    },
  ],
  stays: [
    'As you said, the blue one is smaller.',
    'As you mentioned, it’s a gift.',
    'What I said earlier was unclear, so here is a better version.',
    'As per your email, I’ve changed the date.',
    'My previous email had a typo, sorry.',
    'As promised, here’s your refund.',
    'I explained your case to the team.',
    'Let me explain how it works.',
    'I’m glad I told you.',
    'As I mentioned on the phone, I’ve refunded $20.',
  ],
};

export const about: About = {
  evidence: 'B',
  source:
    'Surveys on e-mail phrases people dislike most (Adobe; Preply): “as per my last email” is at the top of both',
};
