import { type About, defineRule, type Examples } from '../../define-rule';
import { Remarks } from '../../match/remarks';
import { fillIn } from '../../rewrite/phrases';

const REMARKS = new Remarks(
  {
    yours: {
      forms:
        'your ..1 @record|feedback has|have|will? @be being? ..1 @done !for|until|between|by ; your @case has|have|will? @be being? ..1 @done !for|until|between|by ; this|the ticket|case|complaint|incident has|have|will? ..1 @be being? ..1 @done !for|until|with ; your|the @case|@record is|are currently? in|with|on status|pending|hold|our|the|us ..1 @desk|queue|$ ; your @case|@record is pending ; your @case|@record has entered|reached|joined ; both|the|your tickets|cases ..2 <ed>',
      severity: 1,
    },
    kept: {
      forms:
        '^ @record <ed> $ ; ^ @we? am? marked|marking this|the|it? @record? as resolved|solved|closed|complete|completed ; @we ..1 closed your @case ; @we ..3 close|closed|closing|merge|merged|merging|updated|attached off? this|your|the ..1 @record !from',
      severity: 1,
      stands: 'opens',
    },
    logged: {
      forms:
        '@we ..1 logged|raised|opened|registered|created|submitted|filed @my ..1 @record ; @we ..1 logged|registered|raised your @case ; add*|put|left a|the note|notes to|on your ..1 account|file|record|profile|@record ; a ..1 work? @record|order has|have|was been? <ed>',
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
  },
  {
    record: 'ticket case complaint claim incident query enquiry tickets cases inquiry submission',
    done: 'closed logged registered recorded raised opened assigned reassigned archived amended linked allocated forwarded noted merged submitted resolved updated marked created handled routed',
    case: 'request issue concern matter',
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
