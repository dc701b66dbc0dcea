import { type About, defineRule, type Examples } from '../../define-rule';
import { Remarks } from '../../match/remarks';
import { fillIn } from '../../rewrite/phrases';

const OBJECT = '(ticket|case|request|query|complaint|inquiry|issue|incident)';
const DONE =
  '(updated|resolved|closed|created|opened|logged|registered|raised|assigned|forwarded|noted|submitted|merged)';
const REMARKS = new Remarks({
  yours: {
    phrases: [
      `your ${OBJECT} (has been|is|was|will be) ${DONE}`,
      `(this|the) (ticket|case) (has been|is|was|will be) ${DONE}`,
    ],
    severity: 1,
  },
  logged: {
    phrases: [
      `(a|the) (ticket|case|complaint|incident) (has been|was) ${DONE}`,
      `(i|we) have (logged|raised|opened|registered|created) (a|your|the) ${OBJECT}`,
      `ticket ${DONE}`,
      `case ${DONE}`,
    ],
    severity: 1,
    stands: 'opens',
    say: ["I've logged this for you."],
  },
  assigned: {
    phrases: [
      '(assigned|forwarded|passed|sent) [on] to (an agent|the (concerned|relevant|appropriate) (team|department|agent))',
    ],
    severity: 1,
  },
  reference: {
    phrases: [
      'complaint (reference|id)',
      '(issue|incident|sr) (id|number)',
      'your issue has been noted',
      'case #',
      'your ticket number is',
      'the issue you raised',
    ],
    severity: 1,
  },
  complaint: { phrases: ['your complaint'], severity: 1, stands: 'alone', say: ['What you told us'] },
  person: {
    phrases: [
      '(the customer|the client|the complainant|the account holder|the end user|the user) (has|is|was|must|needs|wants|should|requested|asked|claims|states|will|can|did)',
    ],
    severity: 1,
    stands: 'opens',
  },
  label: {
    phrases: ['(the customer|the client|the complainant|the account holder|the user|end user)'],
    severity: 1,
    stands: 'alone',
  },
  noted: {
    phrases: [
      '[it has been] (noted|logged) (in the system|on your account)',
      'a note has been added',
      '[our|the] system (shows|says)',
    ],
    severity: 1,
  },
});
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
    const yours = /^(your) \w+/i.exec(typed);
    if (yours && /\b(?:has been|is|was|will be)\b/i.test(typed)) {
      return [fillIn(match.start, match.start + yours[0].length, `${yours[1]} [topic]`)];
    }
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
      best: 'Your [topic] was closed on Friday.',
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
