import { type About, defineRule, type Examples } from '../../define-rule';
import { Remarks } from '../../match/remarks';
import { fillIn } from '../../rewrite/phrases';

const REMARKS = new Remarks(
  {
    yours: {
      forms: `
        your ..1 @record|feedback has|have|will? @be being? ..1 @done !for|until|between|by ;
        your @case has|have|will? @be being? ..1 @done !for|until|between|by ;
        this|the ticket|case|complaint|incident has|have|will? ..1 @be being? ..1 @done !for|until|with ;
        your|the @case|@record is|are currently? in|with|on status|pending|hold|our|the|us ..1 @desk|queue|$ ;
        your @case|@record is pending ; your @case|@record has entered|reached|joined ;
        both|the|your tickets|cases ..2 <ed>`,
      severity: 1,
    },
    kept: {
      forms: `
        ^ @record <ed> $ ;
        ^ @we? am? marked|marking this|the|it? @record? as resolved|solved|closed|complete|completed ;
        @we ..3 close|closed|closing|merge|merged|merging|updated|attached off? this|your|the ..1 @record !from ;
        @we ..1 logged|registered|closed|raised your @case`,
      severity: 1,
      stands: 'opens',
    },
    logged: {
      forms:
        '@we ..1 logged|raised|opened|registered|created|submitted|filed @my ..1 @record ; add*|put|left a|the note|notes to|on your ..1 account|file|record|profile|@record ; a ..1 work? @record|order has|have|was been? <ed>',
      severity: 1,
      stands: 'opens',
      say: ["I've logged this for you."],
    },
    assigned: {
      forms:
        '@given on? to|with a|an|our|the ..1 @desk team|department|agent|unit|division? ; handler will be @given ; marked as complete|completed|resolved|solved|done',
      severity: 1,
    },
    reference: {
      phrases: [
        '(complaint|ticket|case|incident|sr) (reference|id|no|number) is',
        '(complaint|issue|incident|sr) (id|no|number)',
        'the issue you raised',
      ],
      forms: 'please? open|submit|raise|create|log|file a|an|another ..1 ticket|case !for',
      severity: 1,
    },
    complaint: { phrases: ['your complaint'], severity: 1, stands: 'alone', say: ['What you told us'] },
    person: {
      forms:
        'the account? @customer|holder has|is|was|must|needs|wants|should|requested|asked|claims|states|will|can|did|reports|says|details|request|account',
      severity: 1,
      stands: 'opens',
    },
    label: {
      forms: 'the account? @customer|holder ; end user',
      severity: 1,
      stands: 'alone',
    },
    noted: {
      forms:
        'it has been? noted|logged in|on the|your|our system|account|file ; noted|logged in|on the|your|our system|account|file ; a|notes note? has|have been added|placed|put|made|updated ; our|the? system shows|says|indicates ; as per system',
      severity: 1,
    },
    handled: {
      forms: `
        case|ticket|job|docket|incident|complaint number|id|status|owner|history|record is|has|was|have|had ;
        your|the|this|our|one|ur|an|a ..1 @file is|was|has|have|had|are|got|gets|be|stands|remains|will ..3 @moved ;
        @we ..1 linked|tagged|parked|reopened|reopening|annotated|treating|raising|merged|lodged|registered|marked|marking|closing|creating ..4 @file|issue|query|request|enquiry|inquiry|submission|this|concern !from|for|of|to|about ;
        @we? ..1 created|opened|raised|made a|an|another|new|one ..2 case|ticket|incident|issue|fault|record in|for|about|to|with|on ;
        reopening|merging|closing|closed|merged|reopened of? your|the|ur ..1 @file ;
        @we? ..1 added|put|left a|the ..1 comment|note|remark on|to|in the|your ..1 @file ;
        status|priority|stage of|was|is|has|changed|set your|changed|the|been|now|to|of ..1 @file|to|as|in ;
        has|with the status ;
        set|marked|moved|changed ..2 to|as ..1 resolved|solved|closed|done|completed|complete|duplicate|hold|actioned|stage ;
        handled|allocated|assigned|sent|passed|routed|transferred|handed|moved|allotted|actioned|processed|reviewed by|up|to|through a|the|an|our|one? ..1 concerned|right|relevant|appropriate|executive|queue|handler|caseworker|operative|resource|unit|pool|stage|agent ;
        picked up by a|an|the|one? agent|executive|member|colleague ;
        saved|stored on|in our|the ..1 system|database ;
        noted|recorded|documented|registered|put|entered|tagged|logged|minuted|filed on|in|under|against|as|for|to the|our|your|a|an|future|docket ..1 system|database|file|profile|account|record|reference|queue|docket|complaint|dispute|number ;
        our|the|per|internal system|database|notes|crm ..1 show|shows|displays|indicates|indicate|say|says ;
        file notes say|indicate|show ; ^ notes say|indicate ; per our|the system|database|notes ;
        a|an note|remark|comment|entry ..1 on|to|in|against the|your ..1 file|profile|account|record|ticket|case|system ;
        your interaction|feedback|contact|issue|submission|grievance|concern ..1 has|is|was|been ..1 been? <ed> ;
        feedback|request|query|interaction|enquiry|inquiry captured|actioned|recorded|dispositioned ;
        for your interaction ;
        duplicate|parent|existing|multiple|internal|open|auto ticket|case|closed|tickets|cases|incident ;
        ticket|case|complaint|billing|appeals|payments|review|handling queue|pool ;
        the|your|this matter is|was|has|stands ..3 closed|considered|handed|resolved|registered|to ;
        matter you raised ;
        complaint|request|application|query is|are|was? under process|processing|progress ;
        auto|system closed|auto-closed|autoclosed ; auto-closed ;
        quote ..1 ticket|case|complaint|reference no|number|id ;
        next available resource|agent|executive|adviser|advisor|representative ;
        awaiting allotment|triage|assignment|allocation ; service request|sr is|was|has ;
        incident|fault|investigation|record|report opened|raised|lodged|logged|created for|about|on|against|with|$ ;
        processing|process|course your|the complaint|claim ;
        case|ticket|complaint number|reference|ref is|has|was|of? ;
        done from our end ;
        your|the dispute|appeal|complaint|claim|query has|was|is|been ..1 <ed> a|an|by|to|under|with|and`,
      severity: 1,
    },
    party: {
      forms: `
        the|this|affected @party ..1 is|was|has|had|will|may|must|can|could|requested|asked|cancelled|reported|rang|gets|said|stated|needs|wants|should|on|of|in|themselves ;
        the account|ticket|policy|mandate|card|contract holder|holders is|was|has|must|will|may|can|needs|should|on|named ;
        named mandate|account holder ;
        the customer|client|member|rider|user|tenant|donor ..1 requested|reported|stated|claims|cancelled|complained|advised ;
        we see|note the member|customer|rider|user|client`,
      severity: 1,
    },
  },
  {
    record: 'ticket case complaint claim incident query enquiry tickets cases inquiry submission',
    done: 'closed logged registered recorded raised opened assigned reassigned archived amended linked allocated forwarded noted merged submitted resolved updated marked created handled routed',
    case: 'request issue concern matter',
    file: 'ticket tickets case cases complaint incident sr record grievance dispute docket submission interaction',
    moved:
      'reassigned moved changed set tagged categorised categorized bumped routed re-routed rerouted merged linked generated created allocated parked actioned archived lodged filed updated open opened reopened closed awaiting pending duplicate resolved marked dispositioned annotated transferred handled put on-hold investigated actioned linked saved raised logged sitting treated',
    party:
      'subscriber requester licensee complainant applicant caller patient passenger claimant policyholder cardholder consumer beneficiary registrant payee assignee',
    given: 'assigned allocated allotted forwarded passed sent transferred routed handed',
    desk: 'concerned relevant appropriate responsible correct right respective handler agent adviser',
    customer:
      'customer client complainant user policyholder cardholder passenger tenant caller guest claimant',
  },
);
/** A seat, a suitcase, a heater: things that are really called so. */
const REAL_THINGS =
  /\b(?:show|concert|match|game|flight|train|seat|parking|phone case|case of|heating|cooling|alarm|sound|speaker|pm show|lottery)\b/i;

export default defineRule({
  id: 'ticket-speak',
  set: 'routine',
  severity: 1,
  defaultOn: true,
  title: 'Tickets instead of people',
  hears: 'May feel like being a number',
  why: 'Their own thing, the booking or the lamp, says more than the record we keep of it.',
  find(sentence) {
    const found = REMARKS.find(sentence);
    return found.length > 0 && REAL_THINGS.test(sentence.text) ? [] : found;
  },
  rewrite(match, sentence) {
    const typed = sentence.text.slice(match.start, match.end);
    // a topic is neither closed nor merged
    const yours =
      /^(your) (?!feedback)(?:\w+ )?\w+(?= (?:has|have|is|are|was|will)\b(?!.*\b(?:closed|merged|archived|raised|logged|reassigned|linked|resolved)$))/i.exec(
        typed,
      );
    if (yours) return [fillIn(match.start, match.start + yours[0].length, `${yours[1]} [topic]`)];
    return REMARKS.rewrite(match, sentence);
  },
});

export const examples: Examples = {
  flags: [
    {
      text: 'Your ticket has been updated.',
      span: 'Your ticket has been updated',
      best: 'Your [topic] has been updated.',
    },
    {
      text: 'A ticket has been created.',
      span: 'A ticket has been created',
      best: "I've logged this for you.",
    },
    { text: 'We have raised a ticket.', span: 'We have raised a ticket', best: "I've logged this for you." },
    { text: 'It is now assigned to the concerned team.', span: 'assigned to the concerned team' },
    { text: 'It has been noted in the system.', span: 'It has been noted in the system' },
    { text: 'The system shows a delivery on Monday.', span: 'The system shows' },
    { text: 'The customer asked for a blue lamp.', span: 'The customer asked' },
    {
      text: 'Your request was closed on Friday.',
      span: 'Your request was closed',
    },
    { text: 'I have reopened the case for you.', span: 'reopened the case' },
    { text: 'The subscriber asked for a new SIM.', span: 'The subscriber asked' },
    { text: 'A job number has been made for the lamp.', span: 'job number has' },
  ],
  stays: [
    'Your ticket for the 7 pm show is ready.',
    'The phone case is black.',
    'Reference 4821 is yours in case you need it.',
    "We've opened a case of wine.",
    "I've assigned you the window seat.",
    'The issue with the heater is gone.',
    'The customer forum is open to all.',
    'The heating system shows 22 degrees.',
    'My client sent it on Monday.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'SkyVerge’s list of blocked phrases; Solomon: this interaction is unique to them',
};
