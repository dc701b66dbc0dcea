import { type About, defineRule } from '../../define-rule';
import { isGoodNews } from '../../match/good-news';
import { askUnsaid } from '../../rewrite/ask-unsaid';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import { unread } from '../../rewrite/easy-to-miss';
import { notHereYet } from '../../rewrite/not-here-yet';
import { toldFact } from '../../rewrite/told-fact';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

const FORMS = clauseForms(
  {
    claimed: {
      patterns:
        '^ you are? claim*|alleg* ..3 that|$ ; ^ you are? claim* > @it|they|you|@we|@my|two ..4 @aux|not|never|<ed> ; ^ supposedly|allegedly ,? ; your claim that',
      say: ['~You mentioned'],
      wordsOnly: true,
    },
    alleged: {
      patterns: 'your|the|this|about|regarding alleged ; your|this so-called ; your supposed',
      say: [],
    },
    say: {
      patterns: 'according to you $|the|our|we|i|it|this|nobody ; so you say $ ; ^ you are telling me|us',
      say: ['If I hear you right, [what happened].'],
      severity: 2,
    },
    saying: {
      patterns: '^ so? you are|were? saying that? ; ^ you are telling me|us that?',
      say: ['~If I hear you right,'],
      severity: 2,
    },
    supposed: {
      patterns: '^ you supposedly|allegedly',
      say: ['~You mentioned you'],
      severity: 2,
    },
    said: {
      patterns: '^ you say > @it|they|you|@we|your|$ ; ^ you say|said that',
      say: ['~You mentioned'],
      severity: 1,
      wordsOnly: true,
    },
    unsent: {
      patterns:
        '^ you have|did|had? not|never send|sent|inclu*|provid*|attach*|upload*|submit*|return*|give us|me? !anything',
      say: ["I don't see [what is missing] on my side yet. Could you send it?"],
    },
    unsaid: {
      patterns:
        '^ you have|did|had? not|never answer*|repl*|respon*|confirm*|mention*|say|said|tell|told|stat*|specif*|expla*|indicat*|describ* !anything|yet ; ^ you have|are? ignor*|disregard*',
      say: ['One more detail will help me get this right: [what they need]'],
    },
    deed: {
      patterns: `
        ^ you inadvertently|accidentally|mistakenly|wrongly <ed> ;
        you might|may|must|could have <ed> ..3 wrong|incorrectly|instead ; shows that you have not|never ;
        you should|must|need ..1 start|open your own ; @we noticed|see that? you ..6 instead|without|not ;
        ^ you do not mention|say|specify|state|tell`,
      say: [],
      severity: 1,
    },
    done: {
      patterns:
        '^ you have? cancelled|declined|confirmed|approved|picked|opted|skipped|exceeded|ran|mounted|removed|unplugged|locked|used|selected|installed|dropped|spilled|chose !up|for|to',
      say: [],
      severity: 1,
    },
    unread: {
      patterns: `
        ^ you did|had not fully? !@spared|anything ; ^ you have not|never fully? !@spared|anything <ed> ;
        ^ you never fully? !@spared|anything <ed> ;
        ^ you are|were|was not listen*|read*|follow*|try*|help*|cooperat*|mak*|tell*|answer*|giv*|pay*|look*|at|there|home|ready|reachable ;
        ^ you clearly|obviously do|did|have|are|were not`,
      say: [],
    },
    always: {
      patterns: `
        ^ you always|never|constantly|keep !have|get|pay|need|know|be|can|receive* $|<v>|complain ;
        ^ calling|asking|sending|writing|bumping|posting|repeating|shouting|yelling|screaming|complaining|insulting|emailing|messaging|arguing|threatening ..4 not|only help|make|slow*|speed*|change*|get|work*|going ;
        every|each week|month|time|year|term|day ..4 same|something|smth|new ;
        ^ every single? time you $|call|contact|write|ask|complain|message|order ;
        no need|point|use to|for|in? ..2 every|again|another|twice|deny*|argu*`,
      say: ['I can see this has come up before. What I can do is: [another option]', ''],
      standsFor: true,
    },
    refused: {
      patterns: '^ you have? refus*|reject*|declin*|turned $|down|to|@my|every|each|both|what',
      say: [],
    },
    motive: {
      patterns: `
        ^ you have? insist*|pretend*|accus*|threaten*|exaggerat*|lied|cheated|twist*|demand* !to ;
        ^ you will not let|cooperate|listen|accept|answer|give|tell|read|follow|stop ;
        ^ you can not seem|even|keep ; ^ you seem|appear to think|believe|expect|assume|want|forget|enjoy ;
        ^ you are lying|cheating|inventing|contradicting|exaggerating|imagining|arguing ;
        ^ you have? changed your story|mind|tune ;
        ^ you are trying to cheat|trick|scam|fool|abuse|game|deceive ;
        ^ you are trying to get|have a? free|away|out|money|more ; ^ you do not seem|appear|care|listen|even ;
        you maintain|insist|persist|allege|assert|contend that|in|the|it|on ;
        you are alleging|claiming|insinuating|implying|pretending ; asserted|claimed|alleged by you ;
        @we suspect that? you have|had !@spared <ed> ; less than honest|truthful|frank|straight|candid|open ;
        would be honest|straight|truthful|upfront ; whole|full|real|entire story|truth $|,|about|here|yet ;
        you are hiding|withholding|concealing|wasting|playing|twisting|dodging|avoiding|evading ;
        kept|hid|hide|hiding ..1 from us ; impression|feeling|sense|suspicion that? you ;
        you are only|just after|looking|trying|hoping|fishing|interested ; someone|somebody is trying to ;
        something for nothing ; you could|can not be bothered ; you|havent|not|never bothered to|<v>|<do> ;
        you will|would not let|give|allow|send|share|show|provide|tell|answer|stop|listen|take|admit|say ;
        have|did not once ; not a|one single time|one did|have ; you have yet to ;
        you have? repeatedly|consistently|persistently|continually|constantly|deliberately|intentionally|knowingly|wilfully|purposely|purposefully ;
        you ..6 on purpose ; you have once|yet again ; as usual|always ,? you ; you ..3 habit of ;
        all you ever|do|want ; you ..1 hung|stormed|walked up|out|off ; behind our|my|her|his|their back ;
        you have|are been? abused|abusing|misusing|misused|gaming|gamed|exploiting|exploited|cheated|hoarding ;
        twist|twisting|twisted my|our|her|his words ; play|playing dumb|games|stupid|innocent ;
        you avoid|dodge|evade|sidestep|deflect ;
        you made|have|make no attempt|effort|intention|interest|proof|evidence ;
        no effort ..2 from|by|on you|your ; you are|were not interested|willing|prepared in|to ;
        you seem|appear|look determined|keen|unwilling|intent|set|bent|quick|eager to|on ;
        you would say that|so ; said one thing ;
        your story|stories|version|versions|explanation ..3 changing|changes|changed|adds|add|different|differ|up|convenient ;
        surely you ; unanswered by|of you ; by you yet ;
        in your house|household|family|office must|has|have|probably ;
        you knew very|perfectly|full well|about|it ; and you know it ; now you say|claim ;
        now you are saying|claiming ; first you said|claimed|told|wanted ;
        not what you said|told|wrote|claimed ; funny|odd|interesting|strange how you ;
        you know very|perfectly|full well ;
        ^ you just|only want a|the|more|money|it`,
      say: ['', 'Could you tell me what would help you most?'],
    },
    people: {
      patterns: `
        ^ you people|lot ;
        people|customers|users|parents|tenants|patients|passengers|guests|someone like you|yourself|yourselves always|tend*|keep|never|think|expect|want*|blame|make|who|are|ruin ;
        ^ you guys always|never|keep`,
      say: [''],
      standsFor: true,
    },
    sure: {
      patterns: `
        are you sure|certain|positive $|about ; are you aware of the|that ;
        if you really|actually|just wanted|cared|tried|read ;
        ^ @we ..2 assume|suspect that? you did|have|are|were|do not ;
        are|were you seriously|really|honestly? suggesting|claiming|implying|accusing|insinuating|even|home ;
        sounds|seems|looks|bit|little|smells very|rather|a? bit|little? fishy|dodgy|far-fetched|fabricated|made|edited|photoshopped|staged|convenient|unlikely ;
        convenient|conveniently that|how|it ; only have your word ;
        how do|can|could|would @we know|trust|believe|sure you|that|it ;
        ^ did|have not even|bothered|bother|ever <do>|<v>|to`,
      say: ['Could we double-check that together?'],
      severity: 2,
    },
    check: {
      patterns: 'are you sure|certain that? > you|the|it !want|would|like|wish|need|are',
      say: ['~Could you double-check that'],
      severity: 2,
    },
    want: {
      patterns: `
        @we do|can|am|are not know|see|understand|sure|get what|why you get|expect|want|think|keep|assum*|insist|believ*|would|feel|decided ;
        what did you expect $ ; do you really|honestly|seriously? expect|think us|me|we|that|this|@it|i ;
        useless $ ; you expect us|me to ; meant|supposed|expected to believe ;
        not buying|swallowing|falling it|that|this|for ; trouble|difficulty believing|accepting ;
        hard|difficult|struggle|struggling to believe|accept|swallow`,
      say: ['', 'Could you tell me what would help you most?'],
    },
    being: {
      patterns: `
        you are being|too un*|rude|difficult|aggress*|too ; you are overreact*|rude ; you are not being ;
        ^ you are|were|have very|quite|extremely|so|rather|been? rude|aggressive|abusive|dishonest|unreasonable|unfair|disrespect*|impolite|careless|ungrateful|stubborn|paranoid|hostile|insult* ;
        you are|were being rather|a|so|very|quite|bit|unnecessarily? ..1 difficult|unfair|awkward|hostile|dishonest|unhelpful|stubborn|abusive|demanding|impatient|childish|pushy`,
      say: ["I can see how upsetting this is. I'd like to help."],
    },
    tone: {
      patterns:
        '^ please? stop yell*|shout* ; ^ please? watch|mind your ; there? is? no need|reason to|for be|get? so? shout*|rude* ; ^ please? do not use|take that|this|such tone|language|attitude',
      say: ['I want to help, and I can do that best if we keep this respectful.'],
      severity: 2,
      standsFor: true,
    },
  },
  isExcused,
);

export default defineRule({
  id: 'accusation',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Words that put someone on trial',
  hears: 'May feel like an accusation',
  why: 'What is on our side can be told without what they did or did not do.',
  find: FORMS.find,
  rewrite: (match, sentence) => [
    ...unread(sentence, match.start, match.end),
    ...askUnsaid(sentence, match.start, match.end),
    ...notHereYet(sentence, match.start, match.end),
    ...toldFact(sentence, match.start, match.end),
    ...FORMS.rewrite(match, sentence),
  ],
});

const EXCUSED =
  /\b(?:no rush|no worries|anything wrong|you['’]d like|(?<!seem to )want to|apologi[sz]e|would you)\b/i;
const ASKING = words('sure check say saying want');

/** A question put in good faith, or words that take the weight off. */
function isExcused(sentence: Sentence, { name, first, last }: FoundForm): boolean {
  const before = sentence.tokens[first - 1]?.word;
  if (before === 'because' || /^no,/i.test(sentence.text)) return true;
  if (EXCUSED.test(sentence.text) || isGoodNews(sentence)) return true;
  // "it is possible (if you really wanted) to"
  if (sentence.tokens[last]?.word === ')') return true;
  return isQuestion(sentence.tokens) && !ASKING.has(name);
}

export { examples } from './examples/accusation';

export const about: About = {
  evidence: 'A',
  source: 'Second-person openings go with derailing talk (Zhang et al. 2018); most practitioner lists',
};
