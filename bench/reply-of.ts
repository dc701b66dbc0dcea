/** Sentences as agents write them, of all lengths; some hold flags. */
const SENTENCES =
  `Thank you for the photos of the cable and of the plug, they help a lot.|I can see that the parcel left our warehouse on Tuesday evening.|Please send us the number on the back of the lamp.|The part is on its way and should reach you on Thursday before noon.|That's not true, the terms say thirty days.|You can follow the parcel with the link in the other mail.|I'm sorry that the first one arrived with a crack in the glass.|We have asked the courier to leave it with your neighbour at number nine.|If the light stays red after that, hold the small button for five seconds.|You need to fill in the form first.|Unfortunately, we can't refund the delivery.|I've added a note so that my colleagues know what we agreed on today.|The new version of the app shows the remaining battery as a percentage.|As I said before, it takes three working days.|Let me know which of the two colours you would like and I'll put it aside.|It works with both the old and the new base, so nothing else has to change.|Have a lovely weekend!|We'll get back to you soon.|The shop in the main street has two of them left, and they are open until six.|Your card was charged once, the second line is only a reservation that falls away by itself.|Order number?|I'm happy to look at the bill line by line with you, just tell me where it seems off.|The filter can go in the dishwasher, the lid should rather be washed by hand.`.split(
    '|',
  );
/** Sentences in a paragraph, which is one line. */
const PARAGRAPH = 4;

/** A reply of about so many words. `run`: another one of the same length, with words of its own in each sentence. */
export function replyOf(words: number, run = 0): string {
  const lines: string[] = [];
  let line: string[] = [];
  let count = 0;
  for (let at = run; count < words; at++) {
    const sentence = SENTENCES[(at * 7) % SENTENCES.length] ?? '';
    // no two alike, or the second would be known from the first
    const own = sentence.replace(/ (?=\w+\W*$)/, ` ${name(at + run * 1000)} `);
    line.push(own);
    count += own.split(' ').length;
    if (line.length < PARAGRAPH) continue;
    lines.push(line.join(' '));
    line = [];
  }
  return [...lines, line.join(' ')].join('\n\n');
}

/** A word of its own for each number: "bacoda". */
function name(number: number): string {
  const letters = [...number.toString(10)].map((digit) => 'bcdfghklmn'[Number(digit)] ?? '');
  return letters.join('a').concat('o');
}
