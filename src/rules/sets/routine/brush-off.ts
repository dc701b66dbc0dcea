import { type About, defineRule } from '../../define-rule';
import { Remarks } from '../../match/remarks';
import { sentOn } from '../../rewrite/sent-on';
import { isStep } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const REMARKS = new Remarks(
  {
    website: {
      forms: `
        @it|they @is|are|was|were @said? in|on|at @our ..1 @shelf !too|under ;
        the|all|that|any? the? @all @is|are|was ..1 @said? in|on|at @our ..1 @shelf ;
        all of? that|it|this @is|was in|on @our ..1 @shelf|email ;
        you can|will ..1 find @it|@all|the ..2 in|on|at @our ..1 @shelf|guide|terms ;
        @please? @look a? look? at|in|to|on|up|through|for? @our help|user|pinned|product|support|instruction? @shelf|guide|terms > $|for|first|on ;
        @please? search|read ..3 before posting|asking|opening|writing`,
      severity: 2,
      stands: 'opens',
      say: ['<The short answer is [the answer].'],
    },
    all: {
      forms: `
        @it|@all @is|are all @said? in|on|at @our? ..1 @shelf|there ;
        you can|will find all|that|it|this of? that|it|this? online|there > $ ;
        @our ..1 @shelf is|are ..1 clear on|about? this|that|it? ;
        @our ..1 @shelf ..3 covers|cover|explains|explain|answers this|that|it|everything|all ;
        there is|are ..2 @shelf|video|videos|threads|posts on|about|for this|that|it ;
        @our ..2 @shelf has an|a article|guide|page`,
      severity: 2,
      stands: 'opens',
      say: ['<The short answer is [the answer].'],
    },
    google: {
      forms:
        '@please? google it|that|this|for ; you can|could google it|that|this ; @please? look it|that|this up ; a ..2 search will|would|should|could ; rtfm',
      severity: 3,
      stands: 'opens',
      say: ["Here's what I found: [the answer]."],
    },
    search: {
      forms: `
        @please? search @my? knowledge|help? @shelf > $|for|first|before ;
        have|did you ..1 read|check|checked @my ..1 manual|faq|docs|documentation|instructions|wiki ;
        can|may|could be found in|on ..1 threads|@shelf|internet ; wrong forum|section|place|thread|subreddit ;
        try the search ;
        is|are handled|discussed offline|elsewhere|off`,
      severity: 2,
      stands: 'opens',
      say: ["Here's what I found: [the answer]."],
    },
    see: {
      forms:
        '@please? see previous|attached|below|above|link|email > $ ; @please? see the|my|our attached|above|link|attachment|sticky|email ..1 > $ ; @please? refer to my|our|the ..1 email|message|reply|attached|attachment ..1 $',
      severity: 1,
      stands: 'opens',
      say: ['<The short answer is [the answer].'],
    },
    store: {
      forms: `
        @please? contact|call|ask|email|phone|ring|consult|approach|with @my local? @their directly? $ ;
        @please? talk|speak|write|turn|go|complain to @my ..1 @their directly? ;
        @please? visit @my ..1 @their $ ; take it|this|that up with ;
        you would|will|are|might be? better off? ..1 asking|contacting|calling|speaking ;
        you would|will|can have|need? to? ask|contact|call|ring|phone|speak to? @our ..1 @their ; ask at? @my ..1 @their ; ask him|her|them $`,
      severity: 2,
      stands: 'opens',
    },
    scope: {
      forms: `
        @it is|are not something|anything @we can? help|deal|assist|handle|cover|do|support you? with? ;
        not within|in our|the|my scope|remit ; falls|is? outside|beyond of? our|the|my scope|remit of? ..3 $ ;
        @we do|can not support|handle|deal with|for? this|that|it|those|these ..2 $ ;
        @we only ..1 deal|support|handle|cover|repair|do ..1 with|for ;
        is? beyond|outside|out of? our|my control ;
        @we do not provide|offer support for this|that|it|those|these ..2 $`,
      severity: 2,
      stands: 'ends',
      say: ["That's outside what we do here. The place to ask is [name]."],
    },
    persists: {
      forms: `
        if @my issue|problem|fault|error|it persists|continues|remains|reoccurs|returns|happens|breaks|stops again? ;
        should @my fault|issue|problem|it persist|continue|happen|return|reoccur|recur ;
        let us|me know if it|this happens|breaks ;
        contact|reach|write|get us|out|back|in to|touch? us? again if ; come|call|write back to? us? if ;
        should you continue to experience|have`,
      severity: 1,
    },
    warranty: {
      forms:
        'this|that|your ..1 is outside|out of? @my? warranty ; @it? is? not covered by|under? ..2 $ ; excluded|void $ ; wear and tear is|at|not ; is at your own cost|risk|expense',
      severity: 2,
      stands: 'opens',
      say: ["The warranty doesn't cover this part. What is possible is [another option]."],
    },
    pointer: {
      forms: `
        @all|answer|details|instructions|terms|dates|list ..4 @is|are ..1 @said?|published|set|spelled out? in|on|at ..3 @source ;
        @all ..3 @is|are ..1 listed|published|available online|there|below|above ;
        everything|all you need|want ..2 is|are in|on|at ;
        you can|will|could|may|should find|read ..3 in|on|at|from|by the|our ..2 @source ;
        you can|will|could|may find ..2 @all|it|that|this ..1 online|there|yourself ;
        @paper|link|post|article|sheet|attachment|bot|chatbot ..2 explains|explain|covers|has|have|answers|spells|describes ..1 @it|all|everything|section|article ;
        @paper|link|post|article|sheet|attachment|bot|chatbot|page ..1 can|should|will answer|explain ;
        ^ please|just? look|see|check|consult|read|search|visit|have|take a? look? at|in|on|through|up|to|under? the|our|your ..1 @paper ;
        read the t ;
        @it|topic|question ..1 has|have|been been? ..1 covered|answered|explained|discussed|addressed ..2 in|on @my ..2 @source ;
        be answered|explained by|in|on|with ..5 @source|reading|clause ;
        plenty|loads|lots|tons|hundreds|many of? ..1 videos|vids|tutorials|guides|articles|posts|threads on|about|for|out|online ;
        @my? pinned|sticky post|message|thread|tweet ;
        could|can|might|just|please ask|try|search the|our|in ..1 forum|forums|community|reddit|discord|subreddit|chatbot|bot|help|archive ;
        ^ ask|try reddit|youtube|google|chatgpt ;
        a? quick|bit|little|short of? ..1 look|read|reading|search|glance ..5 will|would|should|is|away|could|answer ;
        a quick|simple|short ..1 search ; @source is|are|might|may|could|can|would ..1 better|best|know|able ;
        just chatgpt|youtube|bing|search|google|ask it|that|this|chatgpt ; link in bio|description ;
        details in the ;
        have you ..1 tried|searched|checked|looked|searching|reading|checking ..2 @paper|community|page|pages ;
        refer to @it|the|our for ; @please? consult @my? ..3 @source|a|someone ;
        the reply|answer|email you ..1 got ;
        look|read that|this|it up? ..1 on|in|at the|our|your ..1 @source ;
        @paper|page tells|tell|say|says|shows|states you|how|it|everything|exactly ;
        ^ details|everything|info|information|instructions|answers @is|are attached|enclosed|below|above|online ;
        all|everything in the|our|your ..1 @source ;
        information|info|details|answer @is|are in|on the|our|your ..2 @source ;
        steps|instructions|details|options|rules ..2 @is|are ..1 described|explained|listed|outlined|set in|on the|our|your ..2 @source ;
        can be found online|there|elsewhere ; check the|our ..1 status|faq|help|forum|tracking ;
        @source has the latest|all|everything|info|details ; it says so in|on ; read up on|about`,
      severity: 1,
    },
    others: {
      forms: `
        @it is|would|sounds|seems be? ..3 matter|question|job|issue for ; one is on your ;
        @my ..3 @their|company|staff|provider|centre|center|shops|branches|stores|people|employer|host|team will|would|can|could|might|should|usually|normally|may know|tell|be|look|answer|advise|do|sort|deal|handle ..1 more|best|you|at|better|it|that|with|the ;
        best|better|wise|easier|quicker bet|off|idea? is|to|if? to? ask|speak|talk|contact|ring|phone|check|write|asking|speaking|contacting ..1 with|to|the|your|them|@their ;
        take|taking|raise that|this|it ..1 up? with ;
        check|speak|talk|liaise|enquire|inquire with|to|at your|the|@my ..2 @their|gym|employer|office|outlet|solicitor|accountant|lawyer|pharmacist|retailer|@source ;
        popping|dropping into|in ..3 shop|branch|branches|office|store ;
        ^ please|just? pop|head|nip|drop|go|come in|into|to|by|over|round to? ..4 shop|shops|branch|branches|store|stores|outlet|office|desk|counter|centre|center ;
        enquired|available|asked|bought at ..1 nearest|local|closest ;
        give them|the|@their a ring|call|shout|bell|try ; directed|addressed|referred to the|our|your ;
        point|refer you to|towards ..3 desk|@their|website|team|site|department|page ;
        may|might wish|want|like|need to consult|ask|contact|speak|seek ..3 solicitor|lawyer|doctor|@their|accountant|professional|advice ;
        perhaps|maybe the|your|another ..1 @their|forum|community|someone ..1 can|could|might|may|knows|will ;
        ^ try the|your|@my @their|porter|manager ; @their ..1 decides|decide|handles|sets|controls|deals ;
        ^ just? ring|call|ask|phone them|him|her $ ;
        for the|your ..1 @their|bank|post|police to ..1 sort|decide|fix|handle|deal|answer|check|resolve|explain ;
        suggest|recommend|advise asking|contacting|consulting|speaking|calling|talking ;
        a|an ..1 lawyer|electrician|plumber|doctor|solicitor|accountant|mechanic|professional|specialist|technician|pharmacist|expert could|can|would|should|will|might ;
        leave|leaving that|this|it to|with|for your|the|a ;
        visit any|one|the|your|a ..2 @their|stores|shops|branches ;
        lies|rests|is with|down|up with|to the|your ..1 @their|bank ;
        get|be in touch|contact with the|your ..1 @their ;
        you need|want|should|must to? ..1 speak|talk|write|turn|ask|go ..1 to|at the|your ..2 @their`,
      severity: 1,
    },
    beyond: {
      forms: `
        @is|are not|never something|anything|part of? that|what? ..3 do|does|support|handle|deal|look|cover|sell|offer|help|assist|our ;
        outside|beyond what @we|support|our|free ..1 do|does|support|accounts|look|offer|control|handle ;
        out of our hands ;
        not our|my|really thing|area|department|problem|job|field|remit|business|responsibility|our|issue|call|concern ;
        nothing to do with us|me|our ;
        not the right|best|correct person|team|place|desk|department|channel|people|one|address ;
        on your own with|$|there|now|here|if ; is|are|am unsupported ;
        not ..1 advise|comment on|with ..1 that|this|it|one|@it ;
        can|do not support|help|fix|troubleshoot|assist with? modded|modified|third|custom|other|third-party|old|legacy ..1 ;
        is|are not ..1 part of|included|covered in|by|of|under? the|your|our|this ..1 cover|guarantee|warranty|policy|plan|insurance|scope ;
        falls|fall outside|out|beyond of? the|our|your|@my? ..1 guarantee|cover|warranty|policy|scope|plan ;
        out of guarantee|scope ;
        @my cover|warranty|guarantee|plan has|have|is ..1 lapsed|expired|ended|over|void ;
        it is not ours|mine ; matter|subject is ..1 closed ; luck with it|that|this|everything ;
        hope you get it|that|this ..1 sorted|fixed|working|solved ; that is where it|things stands|stand ;
        so there it is ; is not much|more|anything to|i|we add|say|do ; keep an eye on it $|. ;
        no longer under|covered ; @we have no influence|say|control|part in|on|over|to ;
        wrong team|department|desk|office|queue`,
      severity: 1,
    },
    limits: {
      forms:
        '@we ..1 only ..1 deal|handle|sell|cover|look|do|support|take|help|answer with|after|at|for|the|orders|new|questions|about ; warranty|guarantee|support ..1 not cover|include|extend|apply',
      severity: 1,
      unlessOffered: true,
    },
    again: {
      forms: `
        if|should it|this|that|the|you ..3 happens|happen|recurs|recur|reoccurs|acts|keeps|plays|problems|still|stops|trouble ..5 get|drop|pop|come|contact|call|ring|write|give|let|open|raise|reach|try|you ..2 back|us|request|ticket|line|case|touch|know|new ;
        if|should you ..1 still|continue|keep ..6 call|contact|ring|open|write|get|let ..2 us|ticket|request|back|new ;
        pop|come|get|write|ring|call back ..3 if|should ..1 it|this|that|you|the ;
        let us|me know if it|this|that ..1 keeps|still|happens|continues|recurs|gets ;
        in|of case|event of recurrence|recurring ;
        if|should you ..1 have|run|get|experience|face|see|notice ..1 further|more|other|another|any|it|into|same ..2 problems|trouble|issues|problem|difficulties|issue|again ..4 let|contact|call|write|get|come|reach|open ;
        come|get|write back to us|me if ;
        if|should the|this|that problem|issue|error|fault ..1 comes|come|returns|return|persists|occurs ..1 back|again|, ..4 open|call|write|let|contact|get|raise`,
      severity: 1,
    },
    someone: {
      forms: `
        someone|somebody else ..4 is|has|already|got ..1 dealing|handling|on|got|working|looking|your|picked !going ;
        another|a|different|other|my advisor|adviser|agent|colleague|rep|team of? mine|ours? already|is|has|have ..1 has|dealing|handling|got|on|picked|your|this|looking|replied|working ;
        leave it|that|this with|to them|him|her|someone|there ;
        another|a|my|our ..1 colleague|agent|adviser|advisor|teammate is|will|has ..1 taking|take|taken|be|been ..1 care|over|this|your|that|in|care|handling ;
        you are ..1 talking|speaking|chatting|dealing|in|working to|with|contact ..2 another|someone|a|my|our ..2 colleague|agent|advisor|adviser|team|else ;
        with the|your agent|advisor|adviser who|that`,
      severity: 1,
    },
    agent: {
      forms: `
        you were|are being? assisted|helped|served by another|a different? agent|colleague ;
        my|our colleague|colleagues|team ..1 already replied|answered|told ; not my department ;
        please? speak|talk|wait|write to|for the|your agent|handler ;
        your agent will contact you ;
        please? contact your account manager`,
      severity: 2,
      stands: 'opens',
      say: ["I've picked this up from my colleague, so we can carry on."],
    },
  },
  {
    our: 'our the your',
    said: 'there available explained described covered documented stated listed written found given all',
    please: 'please just simply kindly you-can',
    look: 'check see visit consult refer look go read search try review browse have take',
    all: 'everything information info details answer answers prices hours rules steps that',
    shelf:
      'website site page pages faq faqs help center centre base docs documentation manual handbook leaflet instructions booklet forum wiki app portal pack letter brochure contract readme sticky youtube video section archive handbook',
    source:
      'website site page pages faq faqs help center centre base docs documentation manual handbook leaflet instructions booklet forum forums wiki app portal pack letter brochure contract readme sticky youtube video videos section archive guide guides terms bill blog notes note thread channel discord reddit twitter email emails confirmation agreement attachment sheet article articles post posts online report lease policy box listing status catalogue timetable gov.uk community bot chatbot tab settings leaflet attached',
    paper:
      'faq faqs docs documentation manual handbook leaflet instructions booklet forum forums wiki brochure contract guide guides terms readme archive lease agreement confirmation notes discord centre center reference report',
    their:
      'store shop seller carrier manufacturer courier branch dealer counter bank provider supplier landlord insurer doctor gp airline vendor council reception office school host developer retailer merchant them airline employer operator distributor garage company',
  },
);
const REACHES = /\b(?:contact|call|reach|reply|write|touch|let us|let me|email|dm|message|us|support)\b/i;

export default defineRule({
  id: 'brush-off',
  set: 'routine',
  severity: 2,
  defaultOn: true,
  title: 'Sent elsewhere',
  hears: 'May feel like being sent away',
  why: 'An answer first and the link second spares the customer a search.',
  find(sentence) {
    if (isStep(sentence)) return [];
    const { text, tokens } = sentence;
    return REMARKS.find(sentence, (name, first) => {
      // "Linux: check your manual": one way of several
      if (name === 'website' && tokens[first - 1]?.word === ':') return 0;
      // an address or a number comes with it
      if (name !== 'google' && tokens.some(({ kind }) => kind === 'mask')) return 0;
      if (name === 'pointer' || name === 'others' || name === 'again')
        return isAnswered(sentence) ? 0 : undefined;
      if (name === 'persists') return REACHES.test(text) || tokens.length < SHORT ? undefined : 0;
      // the answer came first
      if (name === 'website' || name === 'see' || name === 'store' || name === 'all')
        return isAnswered(sentence) ? 0 : undefined;
      return undefined;
    });
  },
  rewrite: (match, sentence) => [...sentOn(sentence, match.start), ...REMARKS.rewrite(match, sentence)],
});

/** "If the issue persists" with no more to it. */
const SHORT = 8;
/** Longest greeting that stands before a pointer without being an answer. */
const GREETING = 24;

function isAnswered({ previous = '' }: Sentence): boolean {
  return previous.length > GREETING && !previous.trimEnd().endsWith('?');
}

export { examples } from './examples/brush-off';

export const about: About = {
  evidence: 'B',
  source: 'Lists of stop words in support (Watkin); O’Flahavan: answer first',
};
