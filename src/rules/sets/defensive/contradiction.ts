import { type About, defineRule } from '../../define-rule';
import { isGoodNews } from '../../match/good-news';
import { clauseForms } from '../../rewrite/clause-forms';
import { mayHaveBeen } from '../../rewrite/may-have-been';
import { whatRecordsShow } from '../../rewrite/what-records-show';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const FORMS = clauseForms(
  {
    otherwise: {
      patterns: `
        @records|@policy|website|photos|pictures|video|footage|numbers|figures|contract|evidence @show something|that|a|the? otherwise|different*|else ;
        our|my ..1 @records do|does not support|match|back|confirm|agree ;
        do|does not support|match|back|confirm what|your ; do|does not prove anything|it|that ;
        @it do|does not match|agree|correspond|fit|tally with? our|my|the|what @records|@we ;
        @show otherwise|differently ; ^ my|our ..1 screen @show something|that|you|it ; beg|begs to differ ;
        disagree|disagrees with|w you|your ;
        @records|camera|cameras|data|numbers|photo|photos|meter|tracker do|does not lie ;
        tell|tells|told|paint|paints us|me? a|another|quite? very? different|another ..1 story|picture|tale ;
        @show ..3 otherwise|opposite|reverse|contrary $|of|to|, ; @show us|me? something|smth else|different ;
        opposite is true ; @records is|are|looks different from|to|than what|your ;
        do|does not reflect|square|agree|fit|tally|match|correspond with? what|your|the facts|you|version ;
        hard|difficult to square|reconcile ;
        nothing|no ..4 backs|supports|confirms|support|back up? what|your ;
        has you|this|that|it|your ..2 down as|for ; puts ..3 at your|the ; proves our|my|the point|opposite ;
        look at the facts ; not according to our|my|the ; has your signature ;
        you yourself said|wrote|told|chose|signed|agreed|confirmed`,
      say: ["I'm seeing something different on my side, so let's compare."],
      severity: 3,
      whole: true,
      standsFor: true,
    },
    received: {
      patterns: `
        our|my|the ..2 @records @show that|me|us? you have|had|did|were? !charged|overcharged|billed|due|owed $|not|left|chose|made|gave|got|<ed> ;
        according|per to? our|my ..1 @records ,? you have|had|did|were|are? $|not|left|chose|made|gave|got|<ed> ;
        according to our|my ..2 ,? you !can|may|could <ed>|did|were|left|gave|have|had ;
        ^ you did receive|get|open|sign|agree|accept|order|have|know !not ;
        courier|driver|carrier|seller|warehouse|technician|supplier confirmed|confirms|says|said|insists|swears that? you|it|he|she|they|there|the|this|your ;
        gps|cctv|footage|recording @show ; your signature is ; contradicts what|your|our ;
        ^ @my ..1 @records has|have you|it|that as|down|marked ;
        you may|might|could have mis*|mixed|confused ;
        if you look|read|check ..3 contract|terms|invoice|agreement|quote|receipt|conditions ,? you ;
        according to the|what ..4 ,? you were|did|had|have ;
        you will|would|can|may see|find|notice|note that? @we|you never|did|had|have|wrote|said|were|ticked|signed|agreed|accepted|chose|only ;
        see it|that right here ; you were not|never|online in|there|home|at|around|present ;
        according to our|my ..1 @records ,? @it|the|your|a ;
        photo|photos|picture|pictures|video|camera|scan @show that? @my ..2 @is|are|were|had|left ;
        signature|proof|photo|evidence proving|that you|it|he`,
      say: ['On my side it shows that way. Does that match what you have?'],
    },
    delivered: {
      patterns:
        '@records|it|gps @show that|as|it|@my? ..2 @be|as|has? been? delivered|received|handed|signed|collected|accepted ; ^ @it @is? showing|shows|marked|shown as delivered|received|paid|collected ; show|shows|showing it|this|that as <ed>',
      say: ["On my side it's marked as delivered. Does that match what you have?"],
      severity: 1,
      standsFor: true,
    },
    fact: {
      patterns: `
        ^ as a matter of fact ,? ; ^ in fact ,? > you !also|get|can|will ;
        ^ well? ,? actually ,? > @it @is|@do not ; ^ well? ,? actually ,? > you @aux|<ed>|$ !also|can|get ;
        well ,? actually ,? ; ^ in actual fact ,? ; ^ on the contrary ,? ; ^ ,? in reality ,? ;
        ^ the fact|truth|facts is|are|remains that? ,? ;
        ^ well? ,? actually ,? > no $`,
      say: ['~'],
      wordsOnly: true,
    },
    must: {
      patterns: `
        ^ you must|probably|likely not? have !been|had|felt|waited|received|got|seen|heard|experienced mis*|lost|left|<ed> ;
        ^ you probably|must? misread|misunderst*|overlooked ;
        you are|seem|appear|must|may getting? to? be? confus*|mistaken|misunderst*|mixing|mixed ;
        ^ you have misread|misunderst*|misheard|mixed|confused|mistaken|overlooked ; wrong end of the stick ;
        under a|the wrong|false|mistaken? impression ; you ..3 thinking of another|some|a|someone ;
        you ..3 looking|reading at? the|a wrong|old|other|different|another|holiday ;
        you have|seem|appear mixed|misinterpret*|misread|misunderst*|misheard|muddled|confused ;
        been a misreading|misinterpretation|misconception of|on|from|about ;
        @is a misreading|misinterpretation|misconception of|on|from|about`,
      say: ["Perhaps we're looking at two different things. Could you tell me what you see?"],
      severity: 3,
    },
    supposed: {
      patterns: '@we think you will find that?',
      say: ['~'],
      severity: 3,
    },
    meant: {
      patterns: ` 
        @it @is not quite? what|how !you ..3 say|says|said|wrote|write|shows|show|put|meant|told|reads|stated|agreed !to ;
        nowhere did|do|does|have|in ; never used the word ; to|me correct you ; set|put the record straight ;
        @we must|should|have|feel|would to|like? point out ;
        what was written|said|agreed|promised|quoted ..4 was|is ; what you were ..3 was ;
        not my|our understanding|recollection|reading ;
        @we said no such thing ;
        let me correct|remind you`,
      say: ['What I meant is: [the answer]', 'Let me put it another way: [the answer]'],
      severity: 3,
    },
    wrote: {
      patterns: 'what @we said|told|wrote you? was',
      say: [],
      severity: 3,
    },
    correct: {
      patterns: 'let me correct|remind you there? $|that?',
      say: ['~'],
      severity: 3,
      wordsOnly: true,
    },
    states: {
      patterns:
        'clearly|plainly|explicitly|specifically states|says|shows|mentions|explains|indicates|specifies|lists',
      say: ['~mentions'],
      severity: 3,
      wordsOnly: true,
    },
    stated: {
      patterns: `
        clearly state|said|stated|mentioned|posted ;
        it @is all? stated|written|printed|spelled in|on|right|out ; in the small|fine print ;
        spell|spells|spelled ..1 out ;
        stated|mentioned|written|explained|shown|listed|printed very|quite|so|pretty|perfectly|right plain|plainly|clear|clearly|there ;
        could not be|have any|been? clearer|plainer ;
        @policy|sign|page|listing|contract|wording|notice is|are perfectly|quite|very? plain|clear|simple about|on|that|$ ;
        in black and white ; in bold|capital letters|print|type ; unlike|despite what you ;
        whatever you ..1 may|might|have|were ;
        it|they says|said it? right there|here`,
      say: [],
      severity: 3,
    },
    confusion: {
      patterns: `
        there must|seem*|appear*|has|is to|be|been? be|been? some|a misunderstanding !on|from|caused ;
        misunderstanding|confusion|mix-up|mistake|error on your side|part|end ;
        misunderstanding|confusion|mix-up|mixup|misreading from|at your side|part|end`,
      say: ["Perhaps we're looking at two different things. Could you tell me what you see?"],
    },
    checked: {
      patterns: `
        @we have? already checked|confirmed that|this|it|and ;
        ^ @my ..1 amount|charge*|bill|invoice|total|price|fee|reading|calculation @is|are correct|accurate|valid|right $|and|as ;
        every|each|all ..4 is|are correct|accurate|valid $|and|, ;
        no such booking|order|payment|account|reservation|promise|charge|email|request ;
        did reach|arrive you|your|at|on ;
        on|from our|my end|side ,? the|it|this ..3 was|is|has completed|delivered|done|correct|sent|received`,
      say: ['It adds up like this: [the answer]'],
    },
    respect: {
      patterns:
        'with all? due? respect ,? but? !to ; contrary to what|your ..5 , ; with the greatest|utmost of? respect , ; ^ respectfully ,? > $|that|you|@we',
      say: ['~'],
      severity: 3,
      wordsOnly: true,
    },
    disagree: {
      patterns:
        '@we disagree|dispute !if ; @we beg to differ ; @we have|must|to|will to? disagree ; @we do|can not agree with|that|$',
      say: ["I see it a little differently, and here's why: [the reason]"],
    },
  },
  isShared,
);

export default defineRule({
  id: 'contradiction',
  set: 'defensive',
  severity: 2,
  defaultOn: true,
  title: 'Records against the customer',
  hears: 'May feel like being contradicted',
  why: 'What you see on your side helps. That it differs can stay open.',
  find: FORMS.find,
  rewrite: (match, sentence) => [
    ...mayHaveBeen(sentence, match.start, match.end),
    ...whatRecordsShow(sentence, match.start, match.end),
    ...FORMS.rewrite(match, sentence),
  ],
});

/** A question, or the records hold something to be glad of. */
function isShared(sentence: Sentence): boolean {
  return isQuestion(sentence.tokens) || isGoodNews(sentence);
}

export { examples } from './examples/contradiction';

export const about: About = {
  evidence: 'B',
  source: 'Call reviews: “actually” turned most calls sour (Fast Company); lists of phrases to avoid',
};
