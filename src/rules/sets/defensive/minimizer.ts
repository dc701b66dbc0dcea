import { type About, defineRule } from '../../define-rule';
import { isGoodNews } from '../../match/good-news';
import { clauseForms, type FoundForm } from '../../rewrite/clause-forms';
import { isQuestion } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const FORMS = clauseForms(
  {
    obvious: {
      patterns: `
          ^ obviously|clearly ,? > you|its|@it|@my|there|they ; ^ obviously|clearly $$ ;
          ^ of course ,? > you need|must|should|did ; as you can|should clearly see|tell ;
          ^ needless to say ,? ; as everyone knows ,? ; ^ it goes without saying that? ,? ;
          ^ of course ,? > the|your|it|@it|you ..3 was|were|did|had|failed ; self-explanatory ;
        ^ @it @is obvious|clear that ;
        @it @is|should be? obvious|evident|plain $|that|to|from|from|what`,
      say: ['~'],
      wordsOnly: true,
    },
    surely: { patterns: '^ surely ,? you', say: [], wordsOnly: true },
    actually: {
      patterns:
        '^ well? ,? actually ,? > @it ; ^ basically|essentially ,? > you|@it ; ^ simply put ,? ; ^ well? ,? actually|basically|literally $$ ; ^ the fact of the matter is that? ; ^ the bottom line is that? ; ^ at the end of the day ,?',
      say: ['~'],
      severity: 1,
      wordsOnly: true,
    },
    small: {
      patterns: `
          ^ @it @is only|just|merely ..3 small|little|few|delay|day*|minute*|hour*|issue|week*|fee|dollar*|euro*|cent*|scratch|dent|formality|glitch|detail|hiccup|second* ;
          ^ it|this will? only|just take|takes ..2 second*|minute*|moment|sec ;
          ^ @it @is a minor|small|little|tiny|slight issue|delay|fee|problem|thing|matter|price $ ;
          ^ @it @is only|just|merely? a|an very? minor|small|tiny|slight|trivial ..1 $ ;
          ^ @it @is only|just|merely a short|brief|temporary|few|couple|bit|handful ;
        ^ only|just|a|an minor|small|little issue|delay|problem`,
      say: [],
    },
    deal: {
      patterns: `
          ^ @it @is not|no a|that|such|any|really? big|bad|a|an|hard|difficult deal|issue|problem? $ ;
          ^ no big deal ; ^ @it @is not that|so|too|all? hard|difficult|complicated|complex|tricky|serious $ ;
          ^ @it @is not rocket|brain science|surgery ; not the end of the world ;
          it|things could be|have been? worse ; ^ do not worry about it|that $ ;
          ^ @it @is hardly|barely|scarcely a|an|the|worth|serious ;
          ^ @it @is nothing compared|special|unusual|serious|much|to ;
        ^ big deal $`,
      say: [''],
      standsFor: true,
    },
    routine: {
      patterns:
        "^ @it @is just|simply how ..4 work*|goes|go|are|is|happen* ; ^ @it happens $|to|all ; we|everyone|everybody all? have|has to wait ; ^ these|such|those things do? happen $ ; take|takes as long as it|they take|takes ; ^ it is what it is ; ^ that|them|those|them's is|are? the breaks ; ^ what @aux you expect",
      say: [''],
      standsFor: true,
    },
    clear: {
      patterns:
        '@is|you|it|its|they|that|have|has clearly|obviously|plainly|evidently > <ed>|visible|user|customer|a|an|not|your|in|on|from',
      say: [],
      wordsOnly: true,
    },
    word: {
      patterns: `
          ^ just > !give|let|want|need|wish|hope|like|see|note|put|set|say|shout|ask|reply|wonder|think|remember|contact|call|email|make|in|do|have|be <do>|go ;
          ^ simply > !put|said|the|a|an|because|not|no|and|to|for|in|that|as|by|with|do|have|be ;
          ^ merely > <do>`,
      say: ['~'],
      severity: 1,
      wordsOnly: true,
    },
    can: {
      patterns: 'you can|could|may simply > <do>|go',
      say: ['~You can'],
      severity: 1,
      wordsOnly: true,
    },
    just: {
      patterns: `
          all you have to do is ; all it takes is ;
          you only|just|simply have|need to !worry|think|wait ;
          ^ @it @is a|an two|five|ten|one|quick|thirty|three ..1 minute|second|job|fix|step|click|matter ;
          ^ you simply !can|could|will|are|do|have|had|need|must ; ^ @it @is a very? simple|easy|quick ..1 $ ;
          self explanatory|evident ;
          ^ @it @is very|so|super|that? easy|simple to !miss|forget|overlook|mix|confuse|get`,
      say: [],
      severity: 1,
      wordsOnly: true,
    },
    easy: {
      patterns:
        '^ @it @is very|super|so|that? easy|simple|straightforward|trivial $|actually|really|enough ; @it @is as easy|simple as ; @it could|can not be easier ; ^ easy fix $',
      say: [],
      severity: 1,
    },
    others: {
      patterns: `
          ^ everyone|everybody else ..4 manage*|figured|did|does|gets|got|understand*|understood|seems ;
          ^ anyone|anybody can|could do|use|manage|figure|understand ;
          ^ everyone|most|other|no|nobody else|people|customers|users|one else? manage*|find*|have|has|can|seem* fine|it|no|this|do|trouble|any|never|easy|$ trouble|problem*|issue*|had|fine|it? ;
          ^ none|most|all|plenty|lots|thousands|millions of @my? other? people|customers|users|guests|clients|tenants|members|patients|students|passengers|visitors ..2 mind|manage*|complain*|cope|seem ;
          ^ other|most guests|clients|tenants|members|patients|students|passengers|visitors ..2 mind|manage*|complain*|cope|seem|no|do|never ;
          ^ everyone|everybody|anyone knows ;
          ^ most|other|all people|customers|users|guests do|have not|no|never ..3 problem*|trouble|issue*|difficult* ;
        even a child can|could`,
      say: [''],
      standsFor: true,
      severity: 3,
    },
    queue: {
      patterns: `
          ^ you are not our|the|my only one|customer $|waiting|posting|asking|with|here ;
          we have|are dealing? with? ..1 other|many|thousands|hundreds|dozens of? other? customers|people|tickets|requests|cases|e-mails|emails|messages|calls ;
          ^ there are other|many|hundreds|dozens|plenty|also|still? of? other? people|users|customers|others|tickets|requests in|ahead|before|waiting ;
        @we get|receive ..1 many|hundreds|thousands|dozens of? ..1 people|tickets|requests|cases|e-mails|emails|messages|calls $|a|per|every|each|daily|in ;
        ^ everyone else? is|has to? wait*`,
      say: ['Thank you for waiting.'],
      standsFor: true,
      severity: 3,
    },
    idiom: {
      patterns: `
          storm in a teacup ; first world problem* ; neither here nor there ; worse things happen|than ;
          there are ..2 worse|bigger ; no biggie !for ; nbd ; not|hardly the end of ;
          there is really? nothing to it ; is no ..1 harm done ; non-issue ; grand scheme ;
          never|hardly|barely hurt|killed|kill|hurts|kills ..2 anyone|anybody|someone|you ;
          lose|losing any? sleep ; common sense|knowledge ; too much to ask ; you|ull will? live|survive $ ;
          not matter ..1 that|so much ; what is one|another ..1 day|week|hour|month ;
          not need|take|require a|any ..2 degree|genius|phd|engineer|scientist|training|skill* ;
          make|making a? mountain ; ^ hardly|barely the|a ;
          hardly|barely|scarcely ..1 notice*|worth|matter*|scratched|feel|visible|late`,
      say: [],
    },
    ease: {
      patterns:
        "piece of cake !once ; child's|childs play ; no-brainer ; no brainer ; easy peasy ; rocket science|surgery ; your|my eyes shut|closed ; plain as day",
      say: [],
      severity: 1,
    },
    anyone: {
      patterns: `
          even|my|your|any ..2 nan|gran|granny|grandmother|grandma|mum|mom|mother|kid*|child*|toddler*|beginner*|novice*|student|pupil|fool|idiot|dog ..1 can|could|would|manage*|do|does|did|get|has|have ;
          a ..1 child|toddler|kid|monkey|baby|beginner|five-year-old can|could ;
          ^ as? anyone|anybody|everyone|everybody can|could|would|will ..1 see|tell|follow|know|find|do ;
          as anyone|anybody|everyone|everybody knows ;
          our? other|most ..2 has|have|had|do|did|does|never|seem|find|cope|manage ..5 difficult*|trouble|problem*|struggl*|complain*|fine|cope|coped|manage|managed|easy ;
          nobody|none|no-one|noone ..2 has|have|had|ever|would|will ..4 difficult*|trouble|problem*|complain*|notice*`,
      say: [],
    },
    trivial: {
      patterns: `
          a ..2 mere !mortal ; @it @is nothing but|more ,? than? a|an|some ; , nothing more|else $ ;
          nothing|no more than a|an formality|hiccup|glitch|nuisance|blip|bug|detail ;
          merely|purely|only|just|simply a? ..1 formality|cosmetic|glitch|hiccup|game|technicality|blip|nuisance|hobby ;
          @is ..2 tiny|minor|small|little|slight|trivial|minuscule ..1 hiccup|glitch|blip|bump|snag|overcharge|inconvenience|slip|mishap|nuisance|annoyance|detail|fix|bug ;
          a trivial|simple|easy ..1 fix|job|matter|case|task ;
          merely|just|only|simply a ..1 matter|question|case of ;
          @is only|just|merely|literally ..2 minute*|min*|late|tap|click|quid|cent*|penny|pence ;
          ^ only|merely ..2 late|minute*|min* ;
          ^ its|@it is? only|just|merely a|an|one pizza|game|app|bag|cup|box|toy|plate|song|phone|shirt|seat $ ;
          @it is literally|just|merely one|two|a ..1 tap|taps|click|clicks|button|cable ;
          ^ nothing major|serious|dramatic|special ; , nothing major|serious|dramatic|more $ ;
          @is ..1 nothing|not much|major|dramatic $`,
      say: [],
      severity: 1,
    },
    smooth: {
      patterns: `
          ^ pretty|fairly|dead|super straightforward|simple|easy|basic|obvious ;
          @is|be|are ..1 pretty|fairly|dead|perfectly|super|really|quite|so|very|that ..1 straightforward|simple|easy|basic|obvious|trivial|self-explanatory|painless stuff? !to|way ;
          could|can not be ..1 simpler|easier|clearer|quicker ;
          @it|@is|are not|hardly ..1 that|as|so|too|all hard|bad|difficult|complicated|far|tricky to|as|for ;
          can|could not be ..1 hard|difficult|complicated ;
          there? is? nothing ..1 complicated|difficult|hard|tricky about|in|here ;
          should|will not take ..2 a moment|minute|second ; you|one|users merely|literally have|need|just ;
          you merely ; ^ such|its|it is? such? small|little|tiny thing|matter|issue|amount ;
          you have only to ; one need|needs only|but|do ;
          ^ naturally|plainly|evidently|self-evidently ,? > !you|it|grow* <v>|a|the|that|this|our|we|any|all ;
          of course , > is|was|did|has|had|not ; ^ of course ,? > the|a|an ..4 not|no|only|still ;
          goes without saying ; ^ at least you|nobody|it ..1 got|get|have|still|was|is|did|only`,
      say: [],
      severity: 1,
      wordsOnly: true,
    },
    happen: {
      patterns:
        'these|such|those things do|can|will|may? happen|occur ; ^ changes|delays|mistakes|errors|outages|glitches|accidents|breakages do|can|will? happen|occur',
      say: [],
    },
    design: {
      patterns:
        '^ @it? is? work* as intended|designed|it|expected ; ^ @it @is by design ; ^ @it @is the? expected|intended behav* $',
      say: [],
      severity: 1,
    },
  },
  isInnocent,
);

export default defineRule({
  id: 'minimizer',
  set: 'defensive',
  severity: 2,
  defaultOn: true,
  title: 'Words that make it small',
  hears: 'May make light of it',
  why: 'What is easy or small for us may not be so for them.',
  find: FORMS.find,
  rewrite(match, sentence) {
    // "Just restart it": without the word it is nothing but an order
    const isHead = HEAD.test(sentence.text.slice(0, match.end)) && match.start === 0;
    return isHead ? [] : FORMS.rewrite(match, sentence);
  },
});

const HEAD = /^(?:just|simply|merely)$/i;

/** Something good is called easy, or it is asked. What compares the customer with others has no good side. */
function isInnocent(sentence: Sentence, { name }: FoundForm): boolean {
  if (isQuestion(sentence.tokens) || /\bno need\b/i.test(sentence.text)) return true;
  return name !== 'idiom' && name !== 'anyone' && name !== 'ease' && isGoodNews(sentence);
}

export { examples } from './examples/minimizer';

export const about: About = {
  evidence: 'B',
  source: 'Lists of phrases to avoid; contested, so only where the word stands at the head',
};
