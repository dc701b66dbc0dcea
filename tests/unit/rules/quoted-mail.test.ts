import { describe, expect, test } from 'vitest';
import { review } from '../../../src/rules/review';
import type { Block } from '../../../src/rules/types';

const ORDER = 'Send me your order number.';

function flagsBelow(header: string): number {
  return review({ text: `Hello Ann.\n\n${header}\n${ORDER}` }).length;
}

describe('below the head of quoted mail nothing is flagged', () => {
  test.each([
    'On Mon, May 4, 2026 at 10:04 AM Ann Example <ann@example.com> wrote:',
    'On Mon, May 4, 2026 at 10:04 AM Ann Example <ann@example.com>\nwrote:',
    'On 4 May 2026, at 10:04, Ann wrote:',
    'Am 04.05.2026 um 10:04 schrieb Ann Example <ann@example.com>:',
    'Am Mo., 4. Mai 2026 um 10:04 Uhr schrieb Ann Example\n<ann@example.com>:',
    'Le lun. 4 mai 2026 à 10:04, Ann Example <ann@example.com> a écrit :',
    'El lun, 4 may 2026 a las 10:04, Ann Example (<ann@example.com>) escribió:',
    'From: Ann Example <ann@example.com>\nSent: Monday, May 4, 2026 10:04 AM\nTo: Support\nSubject: Lamp',
    'Von: Ann Example\nGesendet: Montag, 4. Mai 2026 10:04\nAn: Support\nBetreff: Lampe',
    'De : Ann Example\nEnvoyé : lundi 4 mai 2026 10:04\nÀ : Support\nObjet : Lampe',
    'De: Ann Example\nEnviado el: lunes, 4 de mayo de 2026\nPara: Support',
    '---------- Forwarded message ---------',
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    'Begin forwarded message:',
    '________________________________',
    '-- ',
    'Kind regards,\nAnn',
    'Sent from my phone',
  ])('%j', (header) => {
    expect(flagsBelow(header)).toBe(0);
  });

  test.each([
    'On Monday we wrote the label.',
    'From: the warehouse',
    'Le Creuset pans are in stock.',
    'Thanks,',
    'El Paso is open.',
    'Regards from the whole team in May:',
  ])('%j is none', (line) => {
    expect(flagsBelow(line)).toBe(1);
  });
});

describe('quoted mail that is marked line by line ends with its marks: below it the agent answers', () => {
  const HEADERS = [
    'On Mon Nov 23 06:28:21 2026, tomas@customer.test wrote:',
    'On Mon, May 4, 2026 at 10:04 AM Ann Example <ann@example.com>\nwrote:',
    '-----Original Message-----',
  ];

  test.each(HEADERS)('%j', (header) => {
    const quoted = `> Hello,\n>\n> ${ORDER}`;
    expect(review({ text: `${header}\n${quoted}\n\n${ORDER}` })).toMatchObject([
      { start: header.length + quoted.length + 3 },
    ]);
    expect(review({ text: `${ORDER}\n\n${header}\n\n${quoted}` })).toMatchObject([{ start: 0 }]);
  });

  test('also where the editor knows that it is a quote', () => {
    const lines = [HEADERS[0] ?? '', ORDER, ORDER, '-- ', ORDER];
    const blocks: Block[] = [];
    for (const [at, line] of lines.entries()) {
      const start = (blocks.at(-1)?.end ?? -1) + 1;
      blocks.push({ start, end: start + line.length, kind: at === 1 ? 'quote' : 'paragraph' });
    }
    const text = lines.join('\n');
    expect(review({ text, blocks }).map(({ start }) => start)).toEqual([blocks[2]?.start]);
  });
});

describe('what stands in marks of its own is not the agent’s', () => {
  test.each([
    "Press 'Send me your number' and wait.",
    'It says ‘Call us’ on the box.',
    'Hello {first_name}, all is well.',
    'Hello %FIRSTNAME%, all is well.',
    'Hello <<customer.name>>, all is well.',
  ])('%s', (text) => {
    expect(review({ text })).toEqual([]);
  });

  test('an apostrophe opens nothing', () => {
    expect(review({ text: "the shops' till is 'off'. Send me the shops' number." })).toHaveLength(1);
  });
});

describe('steps', () => {
  test.each([
    '(1) Send the form',
    '1) Send the form',
    '2: Send the form',
    'Step 3 - Send the form',
    'b) Send the form',
  ])('%s', (text) => {
    expect(review({ text })).toEqual([]);
  });

  test('numbered in running text', () => {
    expect(review({ text: 'Here you go. 1) Send the form today. 2) Call the shop.' })).toEqual([]);
  });

  test.each(['step', 'bullet', 'quote', 'code'] as const)('a block the editor calls %s', (kind) => {
    expect(review({ text: ORDER, blocks: [{ start: 0, end: ORDER.length, kind }] })).toEqual([]);
  });
});
