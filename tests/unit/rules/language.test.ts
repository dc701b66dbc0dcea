import { expect, test } from 'vitest';
import { RULES } from '../../../src/rules/registry';
import { createReviewer } from '../../../src/rules/reviewer';
import { isForeign } from '../../../src/rules/text/language';

const FRENCH =
  'Bonjour Anne, merci pour votre message, nous avons bien reçu votre photo et la lampe part demain matin vers Lyon.';
const GERMAN =
  'Guten Tag Frau Beispiel, vielen Dank für Ihre Nachricht, die Lampe wird morgen früh mit der Post verschickt werden.';
const SPANISH =
  'Hola Ana, gracias por escribirnos, hemos recibido la foto y mañana mismo sale la lámpara hacia su casa en Sevilla.';

test.each([FRENCH, GERMAN, SPANISH])('a long line in another language is foreign: %s', (line) => {
  expect(isForeign(line)).toBe(true);
});

test.each([
  'Send me your order number.',
  'Danke',
  'Hi Ann, thanks for the photo, the lamp goes out tomorrow morning and should reach you by Friday at the latest.',
  'Need proof of purchase, serial number, shipping address, phone number, preferred delivery slot and your signature.',
  'Merci beaucoup, à bientôt',
])('a short line, or an English one, is not: %s', (line) => {
  expect(isForeign(line)).toBe(false);
});

test('the language the caller knows decides', () => {
  const reviewer = createReviewer(RULES);
  const text = 'Send me your order number.';
  expect(reviewer.review({ text }, { language: 'fr' })).toEqual([]);
  expect(reviewer.review({ text }, { language: 'en-GB' })).toHaveLength(1);
  expect(isForeign(FRENCH, 'en')).toBe(false);
});

test('a line that is foreign keeps others from nothing', () => {
  const found = createReviewer(RULES).review({ text: `${GERMAN} Name?\nSend me your order number.` });
  expect(found.map(({ start }) => start)).toEqual([GERMAN.length + 7]);
});
