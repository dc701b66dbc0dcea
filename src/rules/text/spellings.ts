/**
 * How agents really type, and the words that rules see instead. Keys are lower case with straight
 * apostrophes; a value of several words becomes several tokens over the same characters.
 */
export const SPELLINGS: ReadonlyMap<string, string[]> = new Map(
  Object.entries({
    // contractions that a suffix alone does not explain
    "won't": 'will not',
    "can't": 'can not',
    "shan't": 'shall not',
    "let's": 'let us',
    "y'all": 'you all',
    cannot: 'can not',
    // without the apostrophe
    arent: 'are not',
    cant: 'can not',
    couldnt: 'could not',
    couldve: 'could have',
    didnt: 'did not',
    doesnt: 'does not',
    dont: 'do not',
    hadnt: 'had not',
    hasnt: 'has not',
    havent: 'have not',
    im: 'i am',
    isnt: 'is not',
    ive: 'i have',
    shouldnt: 'should not',
    shouldve: 'should have',
    thats: 'that is',
    theres: 'there is',
    theyre: 'they are',
    wasnt: 'was not',
    werent: 'were not',
    weve: 'we have',
    whats: 'what is',
    wont: 'will not',
    wouldnt: 'would not',
    wouldve: 'would have',
    youll: 'you will',
    youre: 'you are',
    youve: 'you have',
    // said short
    gonna: 'going to',
    gotta: 'got to',
    lemme: 'let me',
    wanna: 'want to',
    coulda: 'could have',
    shoulda: 'should have',
    woulda: 'would have',
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
  }).map(([typed, meant]) => [typed, meant.split(' ')]),
);

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
