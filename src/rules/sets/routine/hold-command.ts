import { type About, defineRule, type Examples } from '../../define-rule';
import { isPressed } from '../../match/customer-words';
import { Remarks } from '../../match/remarks';
import type { Sentence } from '../../text/sentence';
import type { Suggestion } from '../../types';

const SAY = ['May I take a moment to look this up?', "I'm checking that now."];
const REMARKS = new Remarks(
  {
    order: {
      forms: `
        @please @wait > @tail ; @please? stand by > @tail|a|for ; @wait @please > $|for ;
        @please? @wait for? @one ..1 @moment ; @please? @wait for|until|till me|us|i|we|an|someone|my|our ;
        @wait up|it|there|here > @tail ; @please? hold|stay|remain|keep on|in|here hold? > @tail ;
        @please? be patient > @tail ; @please? keep this|the chat|window open ;
        you will? have|need to wait > @tail|a`,
      severity: 2,
      stands: 'opens',
      say: SAY,
    },
    line: {
      forms: `
        @please? hold|stay|remain|keep on|in the line|call > @tail ; @please? hold the line ;
        @please? stay|remain|keep connected|holding > @tail`,
      severity: 2,
      stands: 'opens',
      say: ['Could you stay on the line?', ...SAY],
    },
    chat: {
      forms:
        '@please? stay|remain|keep on|in the chat > @tail ; @please? do not close the|this > $|chat|window ; @please? do not leave|go this|the chat|window',
      severity: 2,
      stands: 'opens',
    },
    stay: {
      forms: '@please? do not go|leave away|anywhere|off|yet|the|this > $|chat|line|window',
      severity: 2,
      stands: 'opens',
    },
    hang: {
      forms: '@please? do not hang up|off|yet > $',
      severity: 2,
      stands: 'opens',
      say: ['Could you stay on the line?'],
    },
    bare: { phrases: ['wait', 'hold'], severity: 3, stands: 'alone', say: SAY },
    idiom: {
      forms:
        '@please? bear|bare|stay with|w me|us > @tail|a|for|as ; @please? stay tuned > $ ; @please? hang|hold|sit on|tight|around|in|it there? > @tail|for|a',
      severity: 1,
      stands: 'opens',
      say: SAY,
    },
    cheer: { forms: '@please? hang in there > @tail|for|a', severity: 1, stands: 'opens' },
    moment: {
      forms: 'just? @one|two ..1 @moment @please? ; give|gimme|allow me|us? @one ..2 @moment @please?',
      severity: 1,
      stands: 'alone',
      say: SAY,
    },
    away: {
      forms:
        '@we? will? be? right? back in @one @moment ; @we? will? be right back > $ ; brb ; away for @one moment ; stepping away',
      severity: 2,
      stands: 'opens',
      say: ['May I take a moment to check?'],
    },
    keep: {
      forms: `
        ^ please? stay|remain|be on|in|connected to? the|your|this? line|chat|call|phone for|while|and|until|till|$|please|so|with|sir|as ;
        to be|stay|remain on|in the line|chat ;
        ^ please? do? stay|remain online|put|there|connected|tuned while|and|for|until|till|$|so|sir|as|we|i ;
        sit tight ; stick around ; continue|keep to? hold|holding|waiting and|while|until|till|for|$|as ;
        put|putting|place|placing|leave|pop|popping you on a? ..1 hold ;
        hang|hanging about|around|fire|there|on|tight on|a|for|while|until|till|there|here|please|and|bit|let|$ ;
        ^ please? do? hold on|fire|there|please|tight on|a|for|while|until|till|there|here|please|now|and|$ ;
        hold that thought|there|on ; hold your horses|fire ; hold the fort|line ;
        ^ please? do? hold|wait a|for|some|one|on|a ..1 second|sec|moment|minute|time|bit|while|mo|tick while|and|please|here|as|$|there|until|for|now ;
        half a mo|sec|tick ;
        just|jus|one|only a|one|two moment|minute|min|sec|second|tick|mo|secs|mins|ticks|minutes|moments please|sir|here|as|$|for|there|mr|mrs|ms|ma’am|madam|so ;
        one|1 moment|minute|min|sec|second|mo|tick please|checking|for|sir|let ;
        give|gimme|allow|grant me|us a|one|some|just|another ..1 @moment|mo|time|minute|tick|breather ;
        be with you in|again a|in ;
        do not|dont|never go|leave|log|hang|move|disconnect anywhere|off|up|away|out|yet|while|ok|$ ; bear|bare with me|us|for|while|$|as|a|the|kim|one ;
        back in|after|with a|two|one|an|i|you sec|second|moment|minute|jiffy|mo|shakes|tick|min|ask|check|bit|mins ;
        not so fast ; pause there|here|for ; stand|standing by until|while|till|for|please|$|as|and ;
        leave|keep the|this|your ..1 window|page|chat|tab open and|while|until|till|$|for ;
        ^ a bit of patience ; held in|on the|a|our queue|line|hold ; holding will|is ;
        you stay|wait|hang|hold there|here|put ; ^ wait there|here|for|until|till me|us|i|we|while|$ ; brb ;
        afk ; patience while|please|until|as|for`,
      severity: 1,
    },
  },
  {
    please: 'please kindly pls just',
    wait: 'hold wait',
    one: 'a one 1 another two some few',
    moment: 'sec second seconds secs moment moments minute minutes min mins tick ticks bit while',
    tail: '$ while please there here',
  },
);

export default defineRule({
  id: 'hold-command',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Orders to wait',
  hears: 'May sound like an order',
  why: 'A wait that is asked for, with a reason or a length, feels shorter than one that is told.',
  find(sentence) {
    const found = REMARKS.find(sentence, (name) =>
      name !== 'order' && name !== 'bare' && isPressed(sentence.context) ? 2 : undefined,
    );
    return found.length > 0 && isExplained(sentence) ? [] : found;
  },
  rewrite(match, sentence) {
    const ways = REMARKS.rewrite(match, sentence);
    // "Wait there, I'm looking at the plan" says itself what is being done
    const isTold = /^\s*[,;–-]\s*\S+ \S/.test(sentence.text.slice(match.end));
    return isTold ? ways.flatMap(withoutReason) : ways;
  },
});

function withoutReason(way: Suggestion): Suggestion[] {
  const text = way.text.replace(/(?<=\bmay I take a moment) to look this up/i, '');
  return /^i['’]m checking/i.test(text) ? [] : [{ ...way, text }];
}

/** The next sentence says what happens meanwhile, or how long. */
function isExplained({ next = '' }: Sentence): boolean {
  return /^(?:i['’]m|i am|we['’]re|we are|let me|this|it|i['’]ll)\b/i.test(next) || /\d/.test(next);
}

export const examples: Examples = {
  flags: [
    { text: 'Please hold.', span: 'Please hold', best: 'May I take a moment to look this up?' },
    { text: 'Wait.', span: 'Wait', best: 'May I take a moment to look this up?' },
    {
      text: 'Hi Ann, please wait a moment.',
      span: 'please wait a moment',
      best: 'Hi Ann, may I take a moment to look this up?',
    },
    { text: 'One sec, please!', span: 'One sec', best: 'May I take a moment to look this up?' },
    { text: 'Bear with me.', span: 'Bear with me', best: 'May I take a moment to look this up?' },
    { text: "I'll be right back.", span: "I'll be right back", best: 'May I take a moment to check?' },
    { text: 'ok hold on', span: 'hold on', best: 'ok may I take a moment to look this up?' },
    { text: 'Hang tight, Tom.', span: 'Hang tight', best: 'May I take a moment to look this up?' },
    {
      text: 'Keep holding, the clinic is almost there.',
      span: 'Keep holding',
      best: 'Could you stay on the line? The clinic is almost there.',
    },
    {
      text: "Wait here, I'm opening the lamp list.",
      span: 'Wait here',
      best: "May I take a moment? I'm opening the lamp list.",
    },
    { text: 'So stay on the line for me, Mr Hill.', span: 'stay on the line for' },
    { text: "I'm putting you on hold now.", span: 'putting you on hold' },
    { text: 'The lamp list is slow, so hang fire for a bit.', span: 'hang fire for' },
  ],
  stays: [
    'Hold the button for five seconds.',
    "One moment I'll always remember.",
    "I'll hold it for you at the till.",
    'Thanks for bearing with me.',
    'Stay tuned in to channel 4.',
    "I'm sorry for the wait.",
    "Can't wait to hear how it goes.",
    "I'll be back with an answer at 3 pm.",
    "One moment. I'm opening your order now.",
    'It will hold the lid down while it drains.',
    'May I take a moment to look this up?',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Callcentrehelper lists of hold phrases; Solomon: a few more syllables turn a command into an ask',
};
