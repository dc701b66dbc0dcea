/** Longest word whose letters could be another word's: "rely" is no "reply". */
const SHORT = 5;

/**
 * How agents really type, and the words that rules see instead. Keys are lower case with straight
 * apostrophes; a value of several words becomes several tokens over the same characters.
 */
export const SPELLINGS: ReadonlyMap<string, string[]> = new Map([
  // without the apostrophe; "were" and "well" are words of their own
  ...joined('are could did do does had has have is must need should was were would', 'nt', 'not'),
  ...joined('could should would i we you they', 've', 'have'),
  ...joined('could should would', 'a', 'have'),
  ...joined('you they', 'll', 'will'),
  ...joined('you they', 're', 'are'),
  ...joined('you they', 'd', 'would'),
  ...joined('that there what', 's', 'is'),
  ...'account address attach because cancel confirm contact delivery email happened immediately information instructions invoice message number password please provide receipt receive received reply required respond return screenshot send should the verify you your'
    .split(' ')
    .flatMap(slips),
  ...Object.entries({
    // contractions that a suffix alone does not explain
    "won't": 'will not',
    "can't": 'can not',
    "shan't": 'shall not',
    "let's": 'let us',
    "y'all": 'you all',
    cannot: 'can not',
    cant: 'can not',
    wont: 'will not',
    im: 'i am',
    // said short
    gimme: 'give me',
    gonna: 'going to',
    gotta: 'got to',
    lemme: 'let me',
    wanna: 'want to',
    // chat forms
    acct: 'account',
    asap: 'as soon as possible',
    kindly: 'please',
    pls: 'please',
    plz: 'please',
    u: 'you',
    ur: 'your',
    yr: 'your',
    // real misspellings
    adn: 'and',
    apologise: 'apologize',
    attatch: 'attach',
    'e-mail': 'email',
    enquiry: 'inquiry',
    confirn: 'confirm',
    delievery: 'delivery',
    emai: 'email',
    messege: 'message',
    pleas: 'please',
    repy: 'reply',
    shippment: 'shipment',
    tel: 'tell',
    neccessary: 'necessary',
    responsability: 'responsibility',
  }).map(([typed, meant]): [string, string[]] => [typed, meant.split(' ')]),
]);

/** A word with two letters swapped, or, when it is long, with one left out within: "sned", "adress". */
function slips(word: string): [string, string[]][] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, at): [string, string[]][] => {
    const before = word.slice(0, at);
    const swapped = before + letter + letters[at] + word.slice(at + 2);
    const short = word.length > SHORT && at > 0 ? [before + word.slice(at + 1)] : [];
    return [swapped, ...short].filter((typed) => typed !== word).map((typed) => [typed, [word]]);
  });
}

function joined(heads: string, typed: string, meant: string): [string, string[]][] {
  return heads.split(' ').map((head) => [head + typed, [head, meant]]);
}

/** What an apostrophe suffix stands for; `'s` only after the words in `IS_AFTER`, elsewhere it is a possessive. */
export const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 'is'],
]);

export const IS_AFTER: ReadonlySet<string> = new Set(
  'it that this what who where when why how there here he she everything nothing something everyone someone'.split(
    ' ',
  ),
);
