import { describe, expect, test, vi } from 'vitest';
import { ReplyLanguage } from '../../../src/coach/reply-language';

const LONG = 'a'.repeat(90);

function detecting(language: string, { isReliable = true, percentage = 100 } = {}) {
  return vi.fn(async () => ({ isReliable, languages: [{ language, percentage }] }));
}

describe('the language of a reply', () => {
  test('is told when it is reliably another than English', async () => {
    const reply = new ReplyLanguage(detecting('de'));
    expect(await reply.look(LONG)).toBe(true);
    expect(reply.language).toBe('de');
  });

  test.each([
    ['English', detecting('en')],
    ['unsure', detecting('de', { isReliable: false })],
    ['half', detecting('de', { percentage: 55 })],
    ['undetermined', detecting('und')],
    ['gone', vi.fn(() => Promise.reject(new Error('Extension context invalidated.')))],
  ])('is left to the engine when it is %s', async (_, detect) => {
    const reply = new ReplyLanguage(detect);
    expect(await reply.look(LONG)).toBe(false);
    expect(reply.language).toBeUndefined();
  });

  test('is not asked about short texts, nor at each letter', async () => {
    const detect = detecting('de');
    const reply = new ReplyLanguage(detect);
    await reply.look('Bitte senden Sie mir die Nummer, die auf der Rechnung steht.');
    expect(detect).not.toHaveBeenCalled();
    await reply.look(`${LONG}${LONG}`);
    await reply.look(`${LONG}${LONG}b`);
    expect(detect).toHaveBeenCalledTimes(1);
  });

  test('is open again once the box is emptied', async () => {
    const reply = new ReplyLanguage(detecting('de'));
    await reply.look(LONG);
    expect(await reply.look('')).toBe(true);
    expect(reply.language).toBeUndefined();
  });
});
