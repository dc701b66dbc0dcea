import { Remarks } from './remarks';

/** Who may promise, and for whom one may wait. */
export const WAIT_WORDS = {
  who: 'i we they he she someone somebody anyone team colleague agent advisor driver member specialist engineer engineers devs developers technicians technician manager department support',
  when: 'when once whenever if',
  more: 'more anything back something chance moment time update updates it news answer information info free minute',
  unit: 'days weeks hours',
  thing: 'it this that matter issue problem case',
};
/** Open by themselves: nothing says until when. */
export const OPEN_WAITS = new Remarks(
  {
    back: {
      forms: `
        @who ..3 will ..1 get back to you ;
        @who ..3 will ..1 contact|inform|update|notify|reach|ring|call out|to|back? you? back|about|regarding|with? ..3 $ ;
        as|when|once ..4 you will be contacted|notified|informed|updated ;
        you will be contacted|notified|informed|updated ;
        @who ..3 will ..1 be in touch|contact ..2 ;
        @who will ..1 keep you ..1 posted|updated|informed ;
        you will hear back? from us`,
      severity: 1,
      stands: 'alone',
    },
    adrift: {
      forms: `
        any day|minute|moment|second now ; in|within no time at? all? ; in a jiffy|tick|bit ;
        in a|the next|little|wee|short ..1 while|bit ; sooner or|rather later|than later? ;
        at the|our|his|her|their ..2 opportunity|soonest|convenience ;
        the|my? first|next|earliest available? chance|opportunity|slot i|we? get|have? ;
        at some|one point|stage|time|date or another ;
        at some point|stage|time|date in|this|next|over|during the|month|week|year|future ;
        at some point|stage|time|date $ ; some|sometime time? next|this|later month|week|year|season ;
        at a later date|stage|point|time ; one of these days ;
        up|arrive|arrives|come|comes|land|lands|lands|there|out|through|answer eventually $ ; momentarily $ ;
        promptly $ ; in good|its|their own? time ; in the fullness of time ;
        within a reasonable time|period|timeframe ; in the not too|so ..1 distant future ;
        down the road|line|track ; every so often ; as and when ..4 $ ;
        in turn $$ ; later on $$ ; before too? long $ ; in a couple of days|weeks ..2 $ ;
        nearer|closer to? the time ; when|once|whenever|until|as ..3 gets|get|got round|around to ..3 $ ;
        when|once|if|whenever|as time|times|resources|resource|capacity|workload|workloads|staffing|schedule|demand permits|permit|allows|allow ;
        when|once|whenever @who can ..3 $ ; whenever the ..1 @who finish|can|get|have|are|feel ..2 $ ;
        the|that minute|moment|second|instant @who|im know|knows|hear|hears|get|have|has|am|see|can|is|find|free|spot|a|any|there ..4 $ ;
        the|that minute|moment|second|instant there is ..4 $ ; not be long before|until|till|now ;
        once things|it settle|settles|calm|calms down ;
        when|once ..2 queue|backlog ..1 down|clears|shorter|eases|goes ;
        get|gets|happens there? when it ..2 $ ; watch this space ;
        will|is|are|should|do|does not be|take too|very|much|that? long|longer|far now|off|away? ;
        not long|far off? to? now|go|left ; without too much delay|wait ;
        fairly|pretty|quite|reasonably quickly|soon $ ; hopefully ..2 soon ;
        check|look back|in again? later|soon|again ; a? bit later on ;
        could|may|might|will|can ..1 be|take a|quite|some|several? ..1 good|little|long|fair|days|weeks|time while|time|bit|days|weeks|yet|to ;
        allow|ask for a|some ..2 more|extra time ; give it|us a|some ..1 bit|while|time ;
        depends|depending on how busy ; running a ..2 behind|late|slow ; going as fast as @we can ;
        things are progressing|moving ; you will hear from us about ..3 $ ; having a ..1 look at|into|why ;
        have|has|got it|this|that|them in hand ;
        being ..1 looked|examined|investigated|reviewed|assessed|considered at|into|by ;
        later on about|with|regarding`,
      severity: 1,
    },
    contact: {
      forms: ` 
        you will hear|receive|get ..2 from|back us|our|the|someone ;
        will|shall|going be? ..2 contact|contacting|ring|ringing|call|calling|phone|phoning|email|emailing|text|message|write|writing|update|updating|notify you back? about|regarding|with|once|when|whenever|as|later|soon ..4 $ ;
        will|shall|can|do? ..1 come|get|circle|go|comes|gets back to you ..5 $ ;
        will ..1 let you know what|how|when|if|once|as|of|the ..4 $ ;
        will ..1 drop|give|send you a|an ..1 line|bell|call|ring|shout|note|buzz|message|update ..3 $ ;
        you will have|get|receive|see a|an|the|your ..1 answer|reply|response|decision|update|outcome ..3 $ ;
        will ..2 have|with a|an|the answer|decision|response|reply ..4 $ ;
        an? update|reply|answer|response|decision on? ..4 is|will ..2 shared|come|follow|sent|expected|given|posted`,
      severity: 1,
      stands: 'ends',
    },
    working: {
      forms: `
        @who am|are|is ..1 working|looking|investigating|checking|reviewing|sorting on|into? this|the|your? @thing for? you? ;
        @it will not be long ; @who will come|go back to you ; bear|be with us while|as|until ..5 $ ;
        @who am|are|is on it|this|the @thing|? ;
        @thing|your ..1 is|are ..1 being ..1 looked|investigated|processed|reviewed|worked|handled|checked|dealt|sorted into|on|with? ;
        @thing|your ..1 is|are ..1 under review|investigation ;
        @thing|your ..1 is|are ..1 in progress|process|hand ; in the hands of ..3 $ ; still being ..1 <ed> ;
        am|are|is|still waiting on|for the|our|their|your|a|an|my ..2 supplier|courier|bank|team|vendor|carrier|warehouse|manufacturer|driver|developers|engineers|decision|reply|answer|response|news|delivery ;
        will ..1 pass|share on|along|with? any|the|all? updates|update|news|developments ;
        in|joined the|a|our queue ..2 and|to|$ ;
        @who am|are|is ..1 waiting to hear|for`,
      severity: 1,
      stands: 'ends',
    },
    takes: {
      forms: `
        @thing|which|they? can|may|might|will|should|could|usually|often? take|takes|need|needs !your|as ..3 @span !to ..5 $ ;
        @thing will|may|might|could be ..3 @span ..2 $ ; take|takes a ..1 longer ..3 $ ;
        give it|us some|a|more time|while ;
        will be ..1 longer|slower|later than usual|normal|expected|planned ;
        be|are|is slower|longer than usual|normal ;
        @thing|these|those|refunds|returns|payments|replies|repairs do? take|takes|taking a? ..1 longer|while ;
        quite a|some while|time|backlog ; there is ..1 a ..1 backlog|queue|delay ;
        up to several days|weeks`,
      severity: 1,
      stands: 'ends',
    },
    none: {
      forms: `
        there is|are? no ..1 @date|idea|clue ..1 when|yet|for|at|right|$ ; no idea|clue ..1 when|long ;
        @we do not have ..2 @date frame? yet? ; @we ..2 give|provide|offer ..1 no|any|a|an ..1 @date ;
        @we can|could|do|would not ..1 say|know|tell|promise|predict|guarantee|confirm ..2 when|long ;
        @we can|could not ..1 promise|predict|guarantee|put|give|commit|confirm|estimate ..3 date|time|timescale|timeframe|timing ;
        no way|means? of|to? telling|saying|knowing|tell|know|predicting when|how|what|exactly ;
        hard|difficult|impossible|tricky|early to ..1 say|tell|know|predict|estimate|judge how long|soon|quickly ;
        times are ..1 hard|difficult to predict ;
        nobody|no-one can|could say|tell|predict|promise|know ..1 when|how|what ;
        no date|time|timeline ..2 can|has|have|could|is|was been|be|yet|available ;
        date|timing|time|timescale|dates is|are|still ..2 to be confirmed|decided|announced|set|advised ;
        to be confirmed $ ; no|not ..2 dated|date|timescale yet? $ ;
        @we have no ..1 @date`,
      severity: 2,

      say: ["I don't have a date yet. I expect news by [time]."],
    },
    delay: {
      forms:
        'sorry|apologies|apologize again? for @my ..1 delay|delays|late|delayed|slow|wait reply|response?',
      severity: 1,
      stands: 'alone',
      own: 'may',
      unlessSpecific: true,
      say: ["I'm sorry you've been waiting."],
    },
    staying: {
      forms:
        'your call|message|time is important|valuable to us ; please stay on the line !while ; you are important to us ; @we value your time',
      severity: 2,
      stands: 'opens',
      say: ['Thank you for waiting.'],
    },
  },
  {
    ...WAIT_WORDS,
    crew: 'developers techs boys lads guys colleagues specialists people office side desk staff tech',
    date: 'eta timeline timeframe time-frame frame time date estimate',
    span: 'days weeks hours while time long',
  },
);
