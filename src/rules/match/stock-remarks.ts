import { Remarks } from './remarks';

/** What is said to any customer in the same words. `slogan` and `routine` stand anywhere in a sentence. */
export const STOCK_REMARKS = new Remarks(
  {
    inconvenience: {
      forms:
        'sorry|apologies|apologize|regret for|about? @my? inconvenience caused|this? may|might|has? ..1 caused? you? ; sorry for any trouble this? may|might? ..1 caused? you?',
      own: 'may',
      severity: 2,
      stands: 'opens',
      unlessSpecific: true,
      say: ["I'm sorry for the trouble this caused.", "I'm sorry about [what happened]."],
    },
    contacting: {
      forms: `
        thank|thanks you? for contacting|writing|reaching|getting out|in? touch? in|to|with? us|support|customer? service|support|care? today? ;
        thank|thanks you? for bringing|raising|flagging|sharing this|it to|with|us our|my|us? attention? ;
        thank|thanks you? for contacting|choosing !the|a ..3 $ ; thank|thanks you? for bearing with us ;
        many? thank|thanks you? for your email|message|inquiry|enquiry|mail|ticket|query`,
      severity: 1,
      stands: 'alone',
      say: ['Thanks for writing about [topic].'],
      unlessSpecific: true,
      unlessOffered: true,
    },
    patience: {
      forms:
        'thank|thanks|appreciate|hope you? in? advance? for? your kind? @patience and? @patience? in|on? this? matter? ; ask for? your @patience',
      own: 'may',
      severity: 1,
      stands: 'alone',
      say: ['Thank you for waiting.'],
      unlessSpecific: true,
    },
    valued: {
      forms: `
        your @worth is|are so? important|valuable|valued to? us? ; your @worth matters|matter to? us? ;
        thank|thanks you? for being a|our ..1 customer ;
        your|customer @worth is our|my ..3 priority|concern|goal|aim ; loyal customers like you ;
        @we value you as|and|$ ; @we value your @worth and ;
        @we ..1 pass|passed|forward|forwarded|share|shared your|that|this|it feedback|along|on on|to? the|our? team ;
        you are ..1 important to us ;
        as a valued ..1`,
      severity: 2,
      stands: 'opens',
    },
    feedback: {
      forms:
        'value|appreciate|cherish your @worth ; thank|thanks you? for your loyalty|business|support|trust',
      own: 'may',
      severity: 1,
      stands: 'alone',
      unlessSpecific: true,
    },
    striving: {
      forms: `
        @we ..1 strive for|to ; @we pride|take ourselves|pride in|on ; @we are ..1 committed|dedicated to ;
        @we ..2 do|doing our|my best|utmost ;
        @we always? aim|try|work to|hard|tirelessly to? provide|give|improve|ensure|exceed|deliver the|best|you|a|our|your|excellen*|top|great ;
        @we are doing everything|all we|that|in ;
        @we understand|recognise|recognize|appreciate the importance|urgency|seriousness|gravity of`,
      severity: 2,
      stands: 'opens',
      say: ['I want to get this right for you.'],
    },
    pleasure: {
      forms:
        '@it is|was|will|would ..1 a|my|our pleasure to? serve|serving|assist|assisting|help|helping you',
      severity: 2,
      stands: 'opens',
    },
    below: {
      phrases: [
        '[please] (find|see) [the|our] [details|information|answer|answers|response|reply] below [our] [response]',
        '[see] [the] below (information|info|details)',
        'see the below',
        '[this|the] (mailbox|inbox|address|email) is not monitored',
      ],
      severity: 1,
      stands: 'opens',
    },
    assured: {
      forms:
        'rest|be rest? assured that|of? ; rest? assured? that? your @worth is|are being? taken seriously ; @we take ..3 seriously !:',
      own: 'may',
      severity: 2,
      stands: 'opens',
      say: ["Here's what we're doing about it: [next step]."],
    },
    moment: {
      phrases: [
        'at (this|the present) (time|moment)',
        'at this point in time',
        '[i am|we are] currently unable [to]',
        'at the moment we are unable',
      ],
      severity: 1,
      unlessSpecific: true,
    },
    assist: {
      forms: `
        will? be? more? than? happy|glad|delighted|pleased to assist you? with|further|today? that|this|it? today? ;
        will? be more? than? happy|glad|delighted|pleased to help you with|today that|this|it? today? ; @we am|are at your service|disposal ;
        @we are always? here to|for help|assist|you|support you|24/7?`,
      severity: 1,
      stands: 'alone',
      own: 'may',
      say: ['Happy to help.'],
    },
    received: {
      forms:
        'your @msg has been ..1 received ; @we have ..1 received your @msg and? it|this? is? important? to? us? ; confirm|acknowledge receipt of your ..3 $ ; this is an automated response|message ; @we will attend to your @msg',
      severity: 1,
      stands: 'opens',
      say: ["I've got your message."],
    },
    again: {
      forms: `
        @we ..1 hope|look|looking forward? to serve|serving|assist|hear|hearing|see|seeing|welcome|welcoming|assisting from? you back|again|soon? soon? ;
        feel free to contact|reach|write|call out|to? us|me? ;
        not hesitate to contact|reach|ask|call|write out|to? us|me? again|back? ;
        hope you had|enjoyed|enjoy a|your|the? ..1 experience|visit|stay|day|purchase ..3`,
      severity: 1,
      stands: 'alone',
      own: 'may',
    },
    resolved: {
      forms:
        'hope|trust @it resolves|answers|clarifies|helps your? issue|query|question|questions? ; @we consider this matter|case|issue closed ; this matter|case|issue is now closed',
      severity: 1,
      stands: 'alone',
      own: 'may',
      unlessSpecific: true,
      say: ['Does that fix it for you?'],
    },
    slogan: {
      forms: `
        your ..1 @worth ..1 matter|matters|count|counts ..4 us ;
        your @worth|understanding|cooperation is|are|@be ..2 appreciated|valued|cherished ;
        your @worth is|are what matters|drives|counts|keeps ;
        your ..1 @worth|@msg is|are ..1 important|valuable|precious|special to? us|me|the|our? ;
        at the heart|centre|center|core|forefront of everything|what|all ; nothing matters|is more|important ;
        nothing makes|pleases|gives us ; number|no one|1 priority|concern|goal|aim|focus ;
        is our ..3 priority|passion|concern|mission|promise|motto ;
        customer|customers is|are king|first|everything|always ;
        utmost|highest|greatest importance|care|seriousness|priority|regard|respect ;
        highest|high standards|standard ; go|going|goes the|that extra mile ; never compromise on ;
        work|works|working tirelessly|hard|relentlessly to|so|for|around ; everything|all in our power ;
        every step of the way ;
        we value|cherish|treasure|appreciate all|every|each|our|you ..1 customer|customers|user|users|member|members|client|clients|tenant|guest|guests|rider|tenants|and|feedback|$ ;
        each|every|all of? our ..1 customers|patients|guests|members|users|clients|one is|are|matters|matter ;
        as|of a|one|our ..4 loyal|valued customer|customers|member|members|client|clients|user|users ;
        part of the|our ..2 family|community ; your ..1 trust|faith|confidence in our|us ;
        is not|hardly the ..1 level|standard|kind|sort|type|experience|service of? service|experience|quality|standard? we|i|our ;
        we ..1 aim|strive|try to provide|deliver|offer|give $ ;
        strive 2|for ; your ..1 satisfaction|happiness|comfort is|are|matters|comes ; quality|safety|service is our|key`,
      severity: 2,
    },
    routine: {
      forms: `
        thank|thanks you? for ..1 writing|reaching|getting|making|calling|messaging in|out|touch|contact|to|with ..5 us|team|desk|support|service|services|department|office|today|$ ;
        thank|thanks you? for your ..1 @msg|interest|call|contact|note|time|interaction !about|on|regarding|from ..2 us|our|team|support|$ ;
        thank|thanks you? for choosing ..6 $ ;
        appreciate you|your ..1 taking|bringing|reaching|contacting|writing|getting|understanding|patience|cooperation ;
        taking|took|take the|your|some? time to write|contact|reach|get|call|message|share|email ;
        bringing this|it|that|the ..2 to our|my attention ;
        sorry|apologies|apologize|apology|apologizes|pardon|regret again? for|about? any|all trouble|disruption|hassle|inconvenience|bother|upset|nuisance ..1 caused|this|it|may|folks|guys|all|here|$ ;
        sorry|apologies|apologize|apology|pardon|regret again? for|about? the|this disruption|hassle|inconvenience|bother|upset|nuisance ..1 caused|this|it|may|folks|guys|all|here|$ ;
        inconvenience caused ; not inconvenienced ;
        accept our|my ..2 apologies|apology for any|the|all inconvenience|trouble|hassle|disruption ;
        look|looking forward to continuing? to? ..1 serving|serve|welcoming|assisting|helping|hearing ;
        glad|happy|pleased|hope|able ..3 be of ..1 assistance|help|service ;
        always|more glad|happy|pleased|than? happy? to assist|be ;
        be of ..1 assistance|service ..1 you|today|$ ;
        glad|happy|pleased|hope i|we|was ..3 could|able to? resolve|help|assist|solve|answer you|your? query|issue|question|problem ;
        how may i|we ..1 assist|make|serve|brighten ;
        anything|something else|more|further ..2 assist|assistance you? with|today? ;
        anything else ..2 can help you with today ;
        always|24/7 here to|for help|assist|serve|support|you|24/7? ; in|into ..1 good|safe|best hands ;
        come|reached|contacted to? the right place|team|person ; got|have you covered ;
        welcome to our|the ..1 customer? support|chat|helpdesk|desk|service|team ;
        warm welcome to our|the? ..1 support|chat|desk|service|helpdesk ;
        hope|trust you|this|the are|email|message|mail ..1 doing|keeping|having|well|safe|finds ;
        rest of your day|evening|weekend|week ; day|evening|weekend|week|time ahead ;
        wishing you a|all|both? ..2 day|week|weekend|evening|afternoon|year|ahead ;
        thank|thanks you? in? advance? for? ..1 your ..2 understanding|cooperation ;
        thank|thanks you? for ..2 bearing|patience with? us? during|in|throughout|$ ;
        thank|thanks|appreciate|grateful you? for? your|the ..1 continued|ongoing|continuous|valuable ;
        help|helps|helping us ..1 improve|grow ;
        always|constantly|continually looking|striving|trying|working to|for ways? to? improve|improving ;
        take|taken|taking|takes ..4 on board ; welcome all|your|any ..1 @worth ;
        @msg|message has|have ..1 reached|arrived|come us|through|in|safely|our ;
        duly received|noted|recorded ;
        receiving|receive|given|giving|have our|full|due|immediate|careful|urgent ..2 attention ;
        with care $ ; please|be assured that|of|we|your ;
        love|great|lovely|nice|pleasure|wonderful hearing|to? hear? from our ..1 customers|users|players|members|guests ;
        rate|review our|my service|support|chat ;
        do|doing|try|trying my|our level|very|utmost|absolute best? ;
        our|the reply|response|answer underneath|below ;
        delighted|thrilled|honoured to help|look ;
        your @worth|@msg ..1 received|noted|recorded|registered|passed|forwarded|shared ;
        we have ..1 received your|the @msg|feedback ; a member of the|our team ..1 has|will|is ;
        goes without saying ; you have our|my word ; taken|treat|treats|treated ..3 seriously|seriousness ;
        with the utmost|greatest`,
      severity: 1,
    },
  },
  {
    patience: 'patience understanding cooperation',
    be: 'is are was were be being been',
    worth:
      'business feedback loyalty time opinion satisfaction call message concern concerns experience happiness comfort complaint complaints comments custom safety trust views view understanding support remarks issue needs health wellbeing input',
    msg: 'request email inquiry enquiry message ticket complaint query mail letter form submission correspondence',
  },
);
