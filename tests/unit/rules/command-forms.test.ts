import { describe, expect, test } from 'vitest';
import { review, suggest } from '../../../src/rules/review';

/** As agents really type: each must be heard by a rule of the set, whatever its spelling or place. */

function heard(text: string): string[] {
  return review({ text })
    .filter(({ set }) => set === 'commands')
    .map(({ start, end }) => text.slice(start, end));
}

function best(text: string): string | undefined {
  const [flag] = review({ text }).filter(({ set }) => set === 'commands');
  const [way] = flag ? suggest({ text }, flag) : [];
  return way && text.slice(0, way.start) + way.text + text.slice(way.end);
}

describe('requests', () => {
  test.each([
    'send me ur order number',
    'sned me your adress',
    'SEND ME YOUR ORDER NUMBER NOW',
    'hi Anna send me the number',
    'Hi there - send us a photo of the label',
    'Dear Mr. Smith, provide your account number.',
    '@ann Send us your number',
    'Anna: send us the form',
    'shoot us a note',
    'drop us a line with your order number',
    'Have the account holder email us.',
    'OK so send me the number',
    'Thanks for waiting, now send me your number.',
    'As soon as you have it, send it over.',
    'Talk to your bank.',
    'Get back to us with the details.',
    'gimme your number',
    'Stop emailing us.',
    'Call 0800-555-0100.',
    'Please DM us a copy of your passport.',
    'Please verify if this is your account number.',
    'Sure thing, will need your name.',
    '@ann You would need to sign it.',
    'Your name, address, price paid and a copy of your receipt?',
    'If you still have the box, send us a photo.',
    'If so, ping us the order number.',
    'If not, tell me your new address.',
  ])('%s', (text) => {
    expect(heard(text)).toHaveLength(1);
  });
});

describe('requests in a later clause are flagged from there', () => {
  test.each([
    ['I can help with that send me your order number', 'send me your order number'],
    ['I can look into it just send me the number', 'send me the number'],
    ['I have your case open, please check your inbox.', 'please check your inbox.'],
    ["I'll just need your size and tell me the colour", "I'll just need your size", 'tell me the colour'],
    ['Please let us know if it helps, just DM us your account number.', 'DM us your account number.'],
    ['It is booked, bring your receipt with you.', 'bring your receipt with you.'],
    ['I have the file now and tell me the date', 'tell me the date'],
  ])('%s', (text, ...spans) => {
    expect(heard(text)).toEqual(spans);
  });
});

describe('what only looks like a request', () => {
  test.each([
    'I will check it and send you the label.',
    'We reviewed it and called you.',
    'You can go to the app and send us a photo there.',
    'Email me if you like.',
    'Text in a box can be moved.',
    'Restart Firefox.',
    'Give it 24 hours.',
    'Print the label and tape it to the box.',
    'Pop it in the box.',
    'Fill the tank. Wait for the light. Push the lid down.',
    'Never share your PIN.',
    'Do not send us your passcode.',
    'Check the Extensions tab.',
    'Then remove the folder.',
    'Open the menu. Check the first box. Press the button.',
    'Older ovens: check your leaflet.',
    'Verify Integrity',
    'Book',
    'Try signing in again with it.',
    'Confirm the prompt for each one.',
    'First wait 24 hours.',
    'Press the button. Then provide a name and complete the wizard.',
    'If it fails, try again.',
    'Don’t use it myself.',
    'Stop it, you make us blush!',
    'Call it what you like.',
    'Please keep us posted.',
    'Please keep an eye on the page.',
    'Please don’t take it the wrong way.',
    'Follow the steps in the guide on our site for that.',
    'Contact https://help.example.com',
    'Please see https://help.example.com/faq',
    'The address people call us from is hidden.',
  ])('%s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('the best wording keeps the agent’s words', () => {
  test.each([
    ['send me ur number ASAP!!!', 'Could you send me your number as soon as you can?'],
    ['Send the form to claims@example.com.', 'You can send the form to claims@example.com.'],
    ['DM us here: https://example.com/dm', 'You can DM us here: https://example.com/dm'],
    ['Confirm your address, please.', 'Could you please confirm your address?'],
    [
      'When you have a moment, send us the form please!',
      'When you have a moment, could you please send us the form?',
    ],
    ['Return it within 30 days.', 'You have 30 days to return it.'],
    ['Name? Email? Phone?', 'May I have your name, email address and phone number?'],
    ['Send the form or we will cancel it.', 'Could you send the form? Otherwise, we will cancel it.'],
    ["Don't reply to this email.", 'Could you avoid replying to this email?'],
    ["I'll need you to call us.", 'Could you call us?'],
  ])('%s', (text, wording) => {
    expect(best(text)).toBe(wording);
  });

  test('and never adds a second question mark, a please, a sorry, or glues a mark to an address', () => {
    for (const text of [
      'Please send us the file, please.',
      'Write to us at https://example.com/a.',
      'Send us a note here: https://example.com/a',
      'Send the form and call us, thanks!',
    ]) {
      for (const flag of review({ text })) {
        for (const { text: words } of suggest({ text }, flag)) {
          expect(words.split('?').length).toBeLessThanOrEqual(2);
          expect(words).not.toMatch(/sorry|\/\S*\?/i);
          expect(words.match(/please/gi)?.length ?? 0).toBeLessThanOrEqual(/please/i.test(text) ? 1 : 0);
        }
      }
    }
  });
});

describe('severity is the match’s', () => {
  test.each([
    ['Send me the number NOW', 3],
    ['SEND ME THE NUMBER', 3],
    ['Send me the number.', 2],
    ['Do not call again.', 2],
    ['DM us.', 1],
    ['Just reply here.', 1],
    ['Reply to this email.', 1],
    ['Print the label.', 1],
    ['Send us the number so we can check.', 1],
    ["Send us the number and we'll check.", 1],
    ['Send us the number please', 1],
    ['Please send the number.', 1],
    ['Please do not call again.', 2],
    ["You'll need to sign it.", 1],
    ['You need to sign it.', 2],
    ["I'll just need your zip code.", 1],
    ['I need your zip code.', 2],
    ['What time?', 1],
    ['Order number?', 3],
  ])('%s: %d', (text, severity) => {
    expect(review({ text }).map((flag) => flag.severity)).toEqual([severity]);
  });

  test('a single please is nothing in chat', () => {
    expect(review({ text: 'Please send the number.' }, { channel: 'chat' })).toEqual([]);
    expect(review({ text: 'Please send the number.' }, { channel: 'email' })).toHaveLength(1);
  });
});

describe('help, offers and danger stay as they are', () => {
  test.each([
    'If the day gets busy, ping us.',
    'If the date is a problem, write us in time.',
    'if anything looks odd, tell me before the weekend',
    'If it gets late, call us and we will wait.',
    'Give me two minutes.',
    'give us a few more minutes',
    'Just give me a sec.',
    'Do not open the lid yourself. It can give you a shock.',
    'Call 112 if you feel unwell. Do not wait for our driver.',
    'You must not mix the two. Call a doctor if you did.',
    'Check the second one first.',
    'Sign it on the back before use.',
    'Please leave the broken parts where they are.',
    'That way works too, but you would need to sort them by hand.',
    'The parcel must be signed by us.',
    'They have to be sent to another depot.',
    'The reason is that you need to be signed in.',
    'All I need is your okay and it is done.',
    'We need to see it first.',
    'No receipt required.',
    'Upload it under Account › Files.',
    'If your plans change, write to me before Friday.',
    'If the seat is too small, bring it back and we swap it.',
    'Give us until Friday.',
    'I want you to get well soon.',
    'The deposit has to be returned to you within 14 days.',
    'We expect an answer from the carrier by noon.',
    'I need the file back from my colleague.',
    'All I need is one more day.',
    'Fix it with two screws and it holds for years.',
    'Please file it here: https://bugs.example.com',
  ])('%s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('duties and needs in the middle of things', () => {
  test.each([
    ['Before we can ship it you must call our depot.', 'you must call our depot.'],
    ['In order to go on you are required to submit a copy.', 'you are required to submit a copy.'],
    ['As the owner, you are required to sign it.', 'you are required to sign it.'],
    ['My manager says you have to reset it first.', 'you have to reset it first.'],
    [
      'I need a copy of your passport and you have to tell me which one it is.',
      'I need a copy of your passport',
      'you have to tell me which one it is.',
    ],
    ['Reports MUST be in by the 5th, no excuses.', 'Reports MUST be in by the 5th'],
    ['The customs code must be provided by the sender.'],
    ['The tax code must be provided by the sender.', 'The tax code must be provided by the sender.'],
    ['The following are to be submitted: two photos.', 'The following are to be submitted: two photos.'],
    ['I need from you the list of seats.', 'I need from you the list of seats.'],
    ['I need to see your last payslip.', 'I need to see your last payslip.'],
    ['I still need: invoice, photo', 'I still need: invoice, photo'],
    ['we need the signed form back today', 'we need the signed form back today'],
    ['All we need is a photo of it.', 'All we need is a photo of it.'],
    ['We expect a clean copy by Friday.', 'We expect a clean copy by Friday.'],
    ['Serial number and receipt required.', 'Serial number and receipt required.'],
    ['Fill in all the fields, sign it and return it.', 'Fill in all the fields, sign it and return it.'],
    ['Fix it in the portal & run it again.', 'Fix it in the portal & run it again.'],
    ['It has a warranty, so just send us the coat.', 'send us the coat.'],
    ['Ask your admin.', 'Ask your admin.'],
    ['Take it up with them.', 'Take it up with them.'],
    ['File a claim at the counter first.', 'File a claim at the counter first.'],
    ['Use the link you were sent before asking.', 'Use the link you were sent before asking.'],
    ['Think again before you cancel.', 'Think again before you cancel.'],
    ['Remove it, then we can talk.', 'Remove it'],
    ['If it is neither, send me the log (Help › Export).', 'send me the log (Help › Export).'],
  ])('%s', (text, ...spans) => {
    expect(heard(text)).toEqual(spans);
  });

  test('what follows otherwise, and what is no consequence, is asked for in no other words', () => {
    expect(best('You must return it at once or pay 46 euros.')).toBeUndefined();
    expect(best('You have to change it now and then like everyone else does.')).toBeUndefined();
    expect(best('Pay the amount and the code will be reactivated.')).toBe(
      'If you pay the amount, the code will be reactivated.',
    );
    expect(best('Bring the certificate (original!) with its stamp.')).toBe(
      'Could you bring the certificate (original!) with its stamp?',
    );
  });

  test('a step of an answer is offered as the next one', () => {
    expect(best('You need to create a new folder.')).toBe('The next step is to create a new folder.');
    expect(best('To keep it, you will have to open the settings.')).toBe(
      'To keep it, the next step is to open the settings.',
    );
  });

  test('care that is advised is a hint, a paper that is asked for is not', () => {
    const severities = (text: string) => review({ text }).map(({ severity }) => severity);
    expect(severities('Be sure to write it down.')).toEqual([1]);
    expect(severities('Make sure to include your receipt.')).toEqual([2]);
  });
});
