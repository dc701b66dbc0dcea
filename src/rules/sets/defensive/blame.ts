import { type About, defineRule } from '../../define-rule';
import { hasApology } from '../../match/alternatives';
import { type Blame, findBlames } from '../../match/blames';
import { isGoodNews } from '../../match/good-news';
import { askUnsaid } from '../../rewrite/ask-unsaid';
import { blameWordings } from '../../rewrite/blame-wordings';
import { clauseForms } from '../../rewrite/clause-forms';
import { unread } from '../../rewrite/easy-to-miss';
import { forNextTime } from '../../rewrite/for-next-time';
import { toldFact } from '../../rewrite/told-fact';
import { whereToFind } from '../../rewrite/where-to-find';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';
import type { Span } from '../../types';

const FORMS = clauseForms(
  {
    could: {
      patterns: `
        ^ you could have <ed> !been|had|received|it ;
        ^ you might have called|checked|asked|told|read|mentioned|said|warned|informed|contacted|waited ;
        ^ you would have seen|known ; ^ you would know|see if you had|read ;
        @it could|would|might not? have ..3 if|had you ; you can not expect|complain !to ;
        would|might have told|spared|warned|shown you|us|@my|everyone ;
        would|might have saved us|everyone|you all? us|this|the|all|time|trouble ;
        could|should|would|might ..2 have been prevented|avoided|averted|spotted ;
        would have been better|wise|wiser|best|sensible|helpful|good|easier|quicker|simple|simpler if|to|had|for|$ ;
        if only you|it ; if you had|would a|only|just|bothered|simply <ed>|bothered|asked|told|read ;
        if you had <ed> ..6 , you|@it|none|nothing would|could|might ;
        had you !been <ed>|bothered|told|said|read|let ; had it occurred to ;
        ^ should|could not? have|of !been|had|arrived|come|received|gone|got|reached|landed|turned|worked|shown|appeared|updated|shipped <ed>|kept|put|left|sent|read|told ;
        you ought not? to? have|had ; you are|were not supposed|meant to ; you might|could at least have ;
        what you should|could|ought ..1 have !been|received|seen|got ;
        would|will never|not|still have broken|failed|overheated|happened|leaked|crashed|worked if`,
      say: [],
    },
    error: {
      patterns: `
        @it @is you who ; @it @is your own? mistake|error|doing ;
        your own ..1 negligence|fault|mistake|carelessness|error|doing ; ^ @it @is on|down to? you $|not|now ;
        ^ you are clearly|obviously|just <v> ; ^ @it is ..2 wear and|n ;
        ^ you made a|an|the ..1 mistake|error ;
        ^ you have? are? !did|have|were|reached|contacted|called|received|got|had|found|noticed|see|saw|tried|said|feel|think|know|see|need gave|chose|wrote|<v> ..4 wrong|incorrect|incorrectly ;
        ^ you have? clearly !had|been|put|love|tried|waited|done|thought <ed> ;
        ^ you have? !said|found|mentioned|noted|tried <ed> ..3 yourself $|on|in|by|when ;
        ^ you have? gave|sent|provided|entered|typed|wrote|supplied|submitted|used us|me? ..2 old|invalid|incomplete|outdated|expired|blurry|unreadable|different ;
        mistake|error|mix-up|mixup|slip|oversight|failure|negligence|carelessness @is? on|at|from|with|lies your ..1 part|end|side ;
        mistake|error|mix-up|mixup|slip|fault|failure|blame|responsibility|choice|decision ..3 @is|rests|lies squarely? on|with? yours|yourself|you $|,|not|alone ;
        late|wrong|incorrect|improper|poor|weak|careless ..6 from|at|by your|you ..1 side|end|part|$ ;
        @it|one one* on you $ ;
        @is|comes down to user|customer|misuse|the|your|how ..1 user|customer|you|owner|handling|misuse|wrong ;
        @is a|the? user|customer|client side? mistake|error|fault|damage ; self-inflicted ;
        misuse|negligence|carelessness|mishandling|neglect of|on|by|from the|your ;
        of your own making|choosing|doing ; yourself|urself to thank|blame ;
        you are|were at fault|to ..1 blame|$|,|here ; you were the one|person who|that ;
        was|were|been|got ..1 !request*|provid*|sent|shar*|paid|order*|attach*|mention*|report*|submit*|requir*|need*|sign*|own*|upload*|describ*|supplied|suggest* <ed>|chosen|left|put|set|made upon? by you|yourself $|at|when|on|during|in|before|so|and|which ;
        was|were ..1 entered|typed|caused|damaged|broken|misplaced|mistyped by the|a? buyer|customer|user|passenger|tenant|client ;
        you have|had? entered|typed|chose|chosen|picked|selected|gave|given|used|put|booked|ordered|quoted|copied ..3 wrong|wrongly|incorrect|incorrectly|badly ;
        you did|do it|that|this|them|things in? the? wrong ; your not <ed>|<v> ;
        your failure|neglect|neglecting|refusal|forgetting|inaction|carelessness|oversight|mishandling ;
        you have? gone and ; you messed|meddled|tampered|fiddled|tinkered with|up|about ; you went ahead ;
        you have? mistyped|misspelled|misspelt|misplaced|mislabelled|mishandled|misused|overtightened|overfilled|overloaded ;
        @is careless|foolish|reckless|silly|unwise|irresponsible|negligent of|to|on ;
        ^ your own? mistake|fault|error|choice|decision $ ;
        ^ user|customer error|damage|mistake ;
        what you sent|uploaded|provided is|was not|only|merely|just|incomplete ;
        ^ you did it|that|this|something wrong|incorrectly`,
      say: [],
    },
    broke: {
      patterns: `
        ^ you broke|damaged|caused|ruined|lost @it|@my ;
        caused|due|because|result|resulting|down by|through|to|of|from you|misuse|improper|incorrect|wrong|careless|user|customer|negligence|neglect !are|have|bank* ;
        ^ you have? left|let|kept ..4 open|on|off|behind|outside|lapse|expire|run|out|unlocked|unattended|dry ;
        because|since|as you !have|need|are|asked|requested|wanted|can|may|will|were|never|did|had forgot|failed|ignored|left|waited|refused|neglected|missed|broke|dropped ;
        @is|are down to you $|and|not|because ; @is|was|were entirely|all? your own? fault|doing ;
        yourself to blame ;
        because|since|as|for you have|had|never? never|let|kept|pressed|messed|tampered|mistyped|misspelled|misread|overtightened|spilled|pulled|unplugged|ignored ;
        because|since|as|for you|your did|had not|never|ought !receive|get|want|like|know|see|need|@be ;
        @is what comes of ; thanks to you|your !for|quick|help|kind ;
        @is due|thanks|owing|down to your late|own|missed|missing|wrong|delay*|failure`,
      say: [],
    },
    because: {
      patterns: `
        ^ as? a? due|because|result to|of your own? ..1 delay|late|error|lack|mistake|failure ..3 , ;
        ^ as? a? due|because|result to|of your own? ..1 delay|late|error|mistake ..1 $ ;
        ^ because|since you did|have not ..6 , ; ^ because|since you did|have not|never ;
        ^ due|because|owing to|of your ..1 arrival|payment|delay|cancellation|error|mistake|absence|return|response|failure > @my|@we|it|no|your`,
      say: ['~'],
      wordsOnly: true,
    },
    informed: {
      patterns: `
        ^ as you should|must know|remember|be ;
        ^ you were|have|had been? already? made? informed|told|asked|aware|notified|warned|advised|reminded about|of|that|this|in|when|on|$|by|at|several|multiple|to|twice|three|many ;
        ^ @we did reply|answer|tell|write|warn|inform|explain|mention|respond|email|state|notify|say ;
        ^ @we? have? told you last|already|before|on|that|this|it|so|several|many|twice|not $|this|the|to|last|time*|on|at|yesterday|not ;
        waiting for|on ..4 from you ; the|our ..2 you have? signed|ticked ;
        rules|terms|contract|agreement|policy you have? signed|accepted|agreed ;
        ^ @we have? informed|warned|notified|advised you ; @we warn|warned|inform about|of|you ;
        ^ how|what @we already wrote|told|said ;
        ^ @it|@my ..1 was|were ..1 explained|clear|shown|listed|communicated|written|stated|mentioned|agreed|told in|on|from|before|when|at|to @my|you|@we|booking ;
        @it says so $|in|on|right ; ^ @it @is what you signed|ordered|approved|accepted|chose|booked|agreed ;
        @we|staff|team|pharmacist|technician|driver|agent|colleague did warn|tell|remind|inform|say ;
        as @we advised|warned|told|explained !you|would`,
      say: [''],
    },
    reminded: {
      patterns: '^ you were|have|had been? sent ..3 reminder*|notice*|warning*|letter*|instruction*',
      say: [],
    },
    agreed: {
      patterns:
        '^ as? you have? agreed|accepted|signed|ticked to|for? the|our|this|that|these|it|when|$ !call',
      say: ['In plain words, the terms say: [the answer]'],
    },
    omitted: {
      patterns:
        '^ you have? forgot|forgotten|omitted|missed|overlooked about? @my|@it|to|$ ; you ..1 left|leave|leaving it|this|that ..1 late ; ^ you did not comply ; ^ you should never have',
      say: [],
    },
    fact: {
      patterns: `
        ^ your ..2 @is|are|were incomplete|illegible|incorrect|wrong ;
        has|have|@is|were not been? filled|signed|submitted in? correctly|properly ;
        ^ you are in arrears|breach ; ^ you have? !are|were|been|paid <ed> ..3 too long|much|many ;
        ^ you only sent|attached|uploaded|submitted ; ^ you had ..3 day*|week*|month*|hour*|time|chance to ;
        violated|violating|breached|breaching @my ..2 @policy`,
      say: [],
      severity: 2,
      whole: true,
    },
    duty: {
      patterns: `
        nobody|one forced|asked|made you ; @it was your own? choice|decision ;
        @it was your own? obligation|duty to ; @it @is the responsibility|duty|obligation of ;
        onus|burden is|was|lies on|with ; ^ you are|were responsible|liable for ; ^ you are|were obliged to ;
        ^ you were supposed|meant|expected|required|asked to ; @is|just|simply|only common sense ;
        @it @is|be your own? job|duty|task to ; @is|be up to you to ;
        nobody|one told you to`,
      say: [''],
      whole: true,
    },
    risk: {
      patterns: 'your responsibility to|$|, ; must have happened|occurred ..4 your ; at your own risk',
      say: [],
      severity: 2,
    },
    next: {
      patterns: `
        ^ next time ,? please|read|check|make|be|follow|use|call|contact|you? need|must|should|please|read|check|make|be|follow|use|call|contact ;
        ^ next time ,? perhaps|maybe|just|at? least? pay|think|plan|look|double-check|leave|try|take|give|allow|mind|order|remember|ask|wait|avoid|test|measure|pack|save|back !again ;
        ^ please? read|check|use|follow|call|be|make|keep|remember|pay|look ..4 next time $ ;
        ^ in|for the|your? future ,? please|make|be|read|check|remember ;
        ^ going forward ,? please|make|be ;
        ^ for future reference ,? > please|call|make|read|check|be`,
      say: [],
      severity: 2,
    },
  },
  isExcused,
);

export default defineRule({
  id: 'blame',
  set: 'defensive',
  severity: 3,
  defaultOn: true,
  title: 'Blame for the past',
  hears: 'May sound like blame',
  why: 'Nobody can change what is past. What can be done from here still helps.',
  find(sentence) {
    const plain = findBlames(sentence).map((blame) => {
      const [start, end] = spanOf(sentence, blame);
      return { start, end, slots: {} };
    });
    return [...plain, ...FORMS.find(sentence)];
  },
  rewrite(match, sentence) {
    const { start, end } = match;
    const blame = findBlames(sentence).find((one) => spanOf(sentence, one)[0] === start);
    const told = [
      ...unread(sentence, start, end),
      ...askUnsaid(sentence, start, end),
      ...toldFact(sentence, start, end),
      ...whereToFind(sentence, start, end),
    ];
    if (!blame) return [...told, ...FORMS.rewrite(match, sentence)];
    const ways = blameWordings(sentence, blame, start, end);
    const next = forNextTime(sentence, start, end);
    const named = blame.kind === 'contacting' || blame.kind === 'reading';
    if (blame.kind === 'missing') return [...ways, ...told];
    return [...told, ...(named ? [...ways, ...next] : [...next, ...ways])];
  },
});

/** Asked, regretted, or told with good news. */
function isExcused(sentence: Sentence): boolean {
  // "Per our notes, you accepted": what the notes say is the contradiction's
  if (/^(?:according to|per) (?:our|my)\b/i.test(sentence.text)) return true;
  return isQuestion(sentence.tokens) || isGoodNews(sentence) || hasApology(sentence);
}

/** To the sentence's end unless another clause follows. */
function spanOf({ tokens, text }: Sentence, { first, followUp }: Blame): Span {
  const start = tokens[first]?.start ?? 0;
  const end = followUp.start === undefined ? text.length : (tokens[followUp.end - 1]?.end ?? text.length);
  return [start, end];
}

export { examples } from './examples/blame';

export const about: About = {
  evidence: 'B',
  source: 'The article’s own examples; most practitioner lists of phrases to avoid',
};
