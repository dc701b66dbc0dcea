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
    plese: 'please',
    u: 'you',
    ur: 'your',
    yr: 'your',
    // real misspellings
    acount: 'account',
    accout: 'account',
    addres: 'address',
    adn: 'and',
    attatch: 'attach',
    cancle: 'cancel',
    confirn: 'confirm',
    contcat: 'contact',
    delievery: 'delivery',
    emai: 'email',
    immediatly: 'immediately',
    invocie: 'invoice',
    messege: 'message',
    nmber: 'number',
    numbr: 'number',
    pelase: 'please',
    plase: 'please',
    pleae: 'please',
    pleas: 'please',
    prvide: 'provide',
    provied: 'provide',
    recipt: 'receipt',
    recive: 'receive',
    repy: 'reply',
    requried: 'required',
    screeshot: 'screenshot',
    sedn: 'send',
    sned: 'send',
    shippment: 'shipment',
    teh: 'the',
    tel: 'tell',
    verfiy: 'verify',
    yuo: 'you',
    adress: 'address',
    beacuse: 'because',
    becuase: 'because',
    confrim: 'confirm',
    emial: 'email',
    happend: 'happened',
    infomation: 'information',
    instuctions: 'instructions',
    neccessary: 'necessary',
    nubmer: 'number',
    numer: 'number',
    pasword: 'password',
    provde: 'provide',
    recieve: 'receive',
    recieved: 'received',
    reciept: 'receipt',
    repsond: 'respond',
    responsability: 'responsibility',
    retrun: 'return',
    shold: 'should',
    shoud: 'should',
    yoru: 'your',
    yuor: 'your',
  }).map(([typed, meant]): [string, string[]] => [typed, meant.split(' ')]),
]);

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
