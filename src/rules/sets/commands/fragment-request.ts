import { type About, defineRule, type Examples } from '../../define-rule';
import { type DataRequest, findDataRequest } from '../../match/data-request';
import { askForData } from '../../rewrite/ask-for-data';
import { mergeFragments } from '../../rewrite/merge-fragments';
import { capitalized, opensSentence, replaceWith } from '../../rewrite/phrases';
import type { Sentence } from '../../text/sentence';
import { words } from '../../text/word-set';

export default defineRule({
  id: 'fragment-request',
  set: 'commands',
  severity: 3,
  defaultOn: true,
  title: 'Bare questions',
  hears: 'May sound like a form',
  why: 'A few more syllables, and it sounds like a person asking.',
  find(sentence) {
    const request = findDataRequest(sentence);
    if (!request) return [];
    const { word = '', start = 0 } = sentence.tokens[request.first] ?? {};
    const { kind } = request;
    const usual = kind === 'which' || kind === 'news' || kind === 'rest';
    const asksWhich =
      word === 'which' || word === 'what' || sentence.tokens.some((token) => token.word === 'please');
    return [{ start, end: sentence.text.length, severity: usual ? 1 : asksWhich ? 2 : 3, slots: {} }];
  },
  rewrite({ start, end }, sentence) {
    const request = findDataRequest(sentence);
    if (!request) return [];
    const merged = mergeFragments(sentence, request);
    if (merged) return [merged];
    const asked = withOrdinal(sentence, request);
    const head = opensSentence(sentence, asked.first);
    const from = asked.first < request.first ? (sentence.tokens[asked.first]?.start ?? start) : start;
    return askForData(sentence, asked).map((way) => replaceWith(from, end, head ? capitalized(way) : way));
  },
});

const ORDINAL = words('first last second third');
const COUNTED = words('line name names digits part half letters numbers characters page');

/** "First line of your address": there, "first" is no word for what comes next. */
function withOrdinal({ tokens }: Sentence, request: DataRequest): DataRequest {
  const counts =
    ORDINAL.has(tokens[request.first - 1]?.word ?? '') && COUNTED.has(tokens[request.first]?.word ?? '');
  return counts ? { ...request, first: request.first - 1 } : request;
}

export const examples: Examples = {
  flags: [
    { text: 'Date of Birth?', span: 'Date of Birth?', best: 'May I have your date of birth?' },
    { text: 'DOB?', span: 'DOB?', best: 'May I have your date of birth?' },
    {
      text: 'And the order number please?',
      span: 'the order number please?',
      best: 'And may I have the order number?',
    },
    { text: 'name and email?', span: 'name and email?', best: 'May I have your name and email?' },
    { text: 'Order #?', span: 'Order #?', best: 'May I have your order number?' },
    { text: 'Any screenshot?', span: 'Any screenshot?', best: 'Could you send a screenshot?' },
    { text: 'Which browser?', span: 'Which browser?', best: 'Which browser are you using?' },
    { text: 'Reason for return?', span: 'Reason for return?', best: 'May I ask the reason for return?' },
    {
      text: 'Hi Maria, order number?',
      span: 'order number?',
      best: 'Hi Maria, may I have your order number?',
    },
    {
      text: 'hey tom order number and email?',
      span: 'order number and email?',
      best: 'hey tom may I have your order number and email?',
    },
    {
      text: 'Name? Email?',
      span: 'Name?',
      best: 'May I have your name and email address?',
    },
    {
      text: 'Size, colour and quantity?',
      span: 'Size, colour and quantity?',
      best: 'May I have the size, colour and quantity?',
    },
    { text: 'Invoice?', span: 'Invoice?', best: 'Could you send an invoice?' },
    {
      text: 'Order number and a photo?',
      span: 'Order number and a photo?',
      best: 'Could you send your order number and a photo?',
    },
    {
      text: 'LOYALTY CARD NUMBER?',
      span: 'LOYALTY CARD NUMBER?',
      best: 'May I have your loyalty card number?',
    },
    {
      text: 'Account number and pin',
      span: 'Account number and pin',
      best: 'May I have your account number and pin?',
    },
    { text: 'your name please', span: 'your name please', best: 'May I have your name?' },
    { text: 'How many guests?', span: 'How many guests?', best: 'Could you tell me how many guests?' },
    { text: 'Number of guests?', span: 'Number of guests?', best: 'May I have the number of guests?' },
    { text: 'Member number?', span: 'Member number?', best: 'May I have your member number?' },
    { text: 'plate?', span: 'plate?', best: 'May I have your plate?' },
    {
      text: 'Street and house number. Then we can check.',
      span: 'Street and house number.',
      best: 'May I have your street and house number? Then we can check.',
    },
    {
      text: 'Hi Jon, meter reading?',
      span: 'meter reading?',
      best: 'Hi Jon, may I have your meter reading?',
    },
    { text: 'Since when?', span: 'Since when?', best: 'Could you tell me since when?' },
    { text: 'Subscription to what?', span: 'Subscription to what?' },
    { text: 'And Safe Mode?', span: 'Safe Mode?' },
    { text: 'Make and mileage?', span: 'Make and mileage?', best: 'May I have the make and mileage?' },
    {
      text: 'DOB of the passenger?',
      span: 'DOB of the passenger?',
      best: 'May I have the date of birth of the passenger?',
    },
    {
      text: 'First line of your address?',
      span: 'line of your address?',
      best: 'May I have the first line of your address?',
    },
  ],
  stays: [
    'Where is it stored? Online?',
    'Save the file. Then close it.',
    'What happens?',
    'Wrong address?',
    'The same email?',
    'No receipt?',
    'What is your date of birth used for?',
    'Is your date of birth correct on the account?',
    'May I have your date of birth?',
    'Did the email arrive?',
    'Any questions?',
    'All good?',
    'How about Tuesday?',
    'Anything else I can help with?',
    'Email or chat, whichever you prefer',
    'Order number: 48213',
    'Which order number did you mean, the first or the second?',
    'Lost your password?',
    'Serial number found, thank you',
    'Thanks for the photo and details',
    'Name and address:',
    'What else?',
    'Zip code updated',
    'Provide a name?',
    'So what?',
    'And you?',
  ],
};

export const about: About = {
  evidence: 'A',
  source:
    'The article’s own example; Danescu-Niculescu-Mizil et al. 2013 (direct questions rated less polite)',
};
