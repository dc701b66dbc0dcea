import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const at = (left: number, top: number): string =>
  `style="position:fixed;left:${left}px;top:${top}px;width:80px;height:20px"`;

it.each([
  ['the submits of its form', '', `<form><textarea></textarea><button ${at(10, 300)}>Send</button></form>`],
  ['what its helpdesk sends by', '.go', `<textarea></textarea><a class="go" ${at(10, 300)}>Send</a>`],
  [
    'what stands around its frame',
    '.go',
    `<iframe srcdoc="<body contenteditable>Hi</body>"></iframe><a class="go" ${at(10, 300)}>Send</a>`,
  ],
  [
    'no other form’s, nothing hidden and no plain button',
    '.go',
    `<form><textarea></textarea><button type="button">Bold</button><button ${at(10, 300)}>Send</button></form>
     <form><button>Search</button></form><a class="go" style="display:none">Send</a>`,
  ],
])('of a reply it knows %s', async (_, send, body) => {
  const page = await harness.open(body);
  await page.waitForFunction(
    () => document.querySelector('textarea') ?? document.querySelector('iframe')?.contentDocument?.body,
  );
  const found = await page.evaluate((selector) => {
    const inside = document.querySelector('iframe')?.contentDocument?.body;
    const box = inside ?? (document.querySelector('textarea') as HTMLElement);
    const helpdesk = { ...window.inPage.helpdesk, ...(selector && { send: selector }) };
    return window.inPage.sendControls(box, helpdesk).map(({ left, top, width }) => [left, top, width]);
  }, send);
  expect(found).toEqual([[10, 300, 80]]);
  await page.close();
});
