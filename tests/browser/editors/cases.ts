/** One thing that an agent writes; `**` switches bold by Ctrl+B, a line feed is Enter. */
export interface EditorCase {
  id: string;
  title: string;
  /** Put there beforehand, as HTML, by the helpdesk; the keys go on behind it. */
  set?: string;
  keys: string;
  /** Everything that is underlined then, in the order of the text. */
  flags: string[];
  /** Which of them is reworded; left out: the first. */
  choose?: number;
  /** The reply before and after, bold in `**`, links in `[ ]`, a mention U+FFFC. */
  before: string;
  after: string;
  needs?: 'formatting' | 'lines' | 'mentions';
  /** After undo and redo it is applied once more, written on and sent. */
  goesOn?: true;
  /** Opened by a rest of the pointer instead of the command. */
  byPointer?: true;
}

const ORDER = 'Send me your order number.';

export const CASES: readonly EditorCase[] = [
  {
    id: 'plain',
    title: 'a plain phrase',
    keys: `Hi. ${ORDER} Thanks`,
    flags: [ORDER],
    before: `Hi. ${ORDER} Thanks`,
    after: 'Hi. Could you send me your order number? Thanks',
    byPointer: true,
    goesOn: true,
  },
  {
    id: 'second-line',
    title: 'behind a line break',
    needs: 'lines',
    keys: `Hello\n${ORDER} Thanks`,
    flags: [ORDER],
    before: `Hello\n${ORDER} Thanks`,
    after: 'Hello\nCould you send me your order number? Thanks',
  },
  {
    id: 'emoji',
    title: 'after an emoji',
    keys: "Hi 👩‍💻🇩🇪. That's not true. Thanks",
    flags: ["That's not true."],
    before: "Hi 👩‍💻🇩🇪. That's not true. Thanks",
    after: "Hi 👩‍💻🇩🇪. Perhaps I'm missing something. Could you tell me more about what you saw? Thanks",
  },
  {
    id: 'two-flags',
    title: 'two flags in one paragraph',
    keys: `${ORDER} You need to send me the form. Thanks`,
    flags: [ORDER, 'You need to send me the form.'],
    choose: 1,
    before: `${ORDER} You need to send me the form. Thanks`,
    after: `${ORDER} Could you send me the form? Thanks`,
  },
  {
    id: 'twice',
    title: 'the same phrase twice',
    keys: `Hi. ${ORDER} ${ORDER} Bye`,
    flags: [ORDER, ORDER],
    choose: 1,
    before: `Hi. ${ORDER} ${ORDER} Bye`,
    after: `Hi. ${ORDER} Could you send me your order number? Bye`,
  },
  {
    id: 'half-bold',
    title: 'half bold',
    needs: 'formatting',
    keys: 'Hi. Send me your** order number**. Thanks',
    flags: [ORDER],
    before: 'Hi. Send me your** order number**. Thanks',
    after: 'Hi. Could you send me your** order number**? Thanks',
    goesOn: true,
  },
  {
    id: 'whole-bold',
    title: 'whole bold',
    needs: 'formatting',
    keys: `Hi.** ${ORDER}** Thanks`,
    flags: [ORDER],
    before: `Hi.** ${ORDER}** Thanks`,
    after: 'Hi.** Could you send me your order number?** Thanks',
  },
  {
    id: 'link',
    title: 'with a link',
    needs: 'formatting',
    set: '<p>Hi. Send me <a href="https://desk.example/form">the form</a> now</p>',
    keys: '. Thanks',
    flags: ['Send me the form now.'],
    before: 'Hi. Send me [the form] now. Thanks',
    after: 'Hi. Could you send me [the form] now? Thanks',
  },
  {
    id: 'mention',
    title: 'beside a mention',
    needs: 'mentions',
    set: '<p>Hi <span class="mention" data-mention="ann">@Ann</span> send me your order number now</p>',
    keys: '. Thanks',
    flags: ['send me your order number now.'],
    before: 'Hi \ufffc send me your order number now. Thanks',
    after: 'Hi \ufffc could you send me your order number now? Thanks',
  },
];

/** Bold that the page puts there: Firefox makes none by Ctrl+B itself. */
const BOLD_SET: readonly EditorCase[] = [
  {
    id: 'half-bold-set',
    title: 'half bold, put there by the page',
    needs: 'formatting',
    set: '<p>Hi. Send me your<strong> order number</strong> now</p>',
    keys: '. Thanks',
    flags: ['Send me your order number now.'],
    before: 'Hi. Send me your** order number** now. Thanks',
    after: 'Hi. Could you send me your** order number** now? Thanks',
    goesOn: true,
  },
  {
    id: 'whole-bold-set',
    title: 'whole bold, put there by the page',
    needs: 'formatting',
    set: '<p>Hi.<strong> Send me your order number now</strong></p>',
    keys: '. Thanks',
    flags: ['Send me your order number now.'],
    before: 'Hi.** Send me your order number now. Thanks**',
    after: 'Hi.** Could you send me your order number now? Thanks**',
  },
];

/** What is run in Firefox. */
export const FIREFOX_CASES: readonly EditorCase[] = [
  ...CASES.filter(({ keys }) => !keys.includes('**')),
  ...BOLD_SET,
];
