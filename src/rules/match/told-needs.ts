import type { Token } from '../text/tokens';
import { words } from '../text/word-set';
import type { PhraseHit } from './phrase-hit';
import { WordPatterns } from './word-patterns';

/** Needs told in so many words that no request can be made of them. */
const FORMS = new WordPatterns(
  {
    told: `
      it is required that you; it is necessary for us|me to; there is ..1 need for;
      need|needs|needed|require|requires|requiring|want|wants|expect ..6 from|off you|your;
      @we am|are|will|would be? ..1 needing|requiring your|the|a|an|more|some|you|that; am|are in need of;
      needed|required from your|you; @we @do? need it|that|this in|by|before|today|from|first;
      @we @do? need you|somebody|someone at|in|on|there|over; @we @do? need for you to;
      @we @do? need|want to see|have|receive your|the|that|this|a|an|two|three !look|chat|word|bit|quick;
      @we @do? like to see|have your; for that|this|which ,? @we will? ..1 need|require;
      however ,? @we will? ..1 need|require your|the|a; ^ need you to|at;
      ^ needing|require|requiring your|a|the; need that $; @we need|require the|your last|first;
      @third|they|he|she|it|request|refund|engineers|valuer|claim|pharmacist|court|clinic ..2 need|needs|require|requires|want|wants|asking ..1 your|a|an|the|for ..3 @paper;
      claims|orders|refunds|applications|requests|returns require a|an|proof|the;
      a|an|your|more|two|some|the|further|another|independent ..4 @paper ..6 is|are|remains|be ..1 needed|required|necessary|outstanding|mandatory;
      more|some|further|additional details|info|information|photos|documents ..1 needed|required;
      @paper required|needed $|mate|here|now|first;
      one|only|last thing|things ..5 need|missing|outstanding|left ..2 is;
      what we|i ..2 need|require|want ..6 is; @we am|are after the|your|a; what i am|are after;
      ^ looking for your; @we could|can do with the|your|a; still short of;
      @we am|are ..1 missing|lacking a|an|the|your|page; without ..4 @we|can not go|do;
      @we ..2 expect|await a|your|the ..2 reply|response|answer|confirmation;
      @we am|are ..1 awaiting|waiting for|on? your|the; @we must have that|the|your|it;
      @we need|want ..2 exact|time|date; need one more thing`,
  },
  {
    we: 'we i',
    do: 'do will would still',
    paper:
      'id identification bill photo photos video copy proof receipt statement payslips quotes box passport licence license error details documents document letter form forms consent number numbers invoice signature stamp confirmation approval location address reference ref code email name dob notification declaration postcode ticket file logs log page information report budget sheet contract label serial username date reply answer consent writing dump quote originals original packaging registration measurements reading characters digits step thing',
    third:
      'team department bank manager system office insurer council manufacturer warehouse seller courier company provider depot lawyer driver engineer technician box',
  },
);
/** "We need nothing else from you". */
const TAKEN_BACK = words('not no nothing anything never menu page link case');
/** "If we need a photo from you". */
const OPEN = words('if when whether unless do does did how until once');

/** A need in any other words: "what I need from you is the date", "I'm after your number". */
export function toldNeed(tokens: readonly Token[]): PhraseHit | undefined {
  return FORMS.search(tokens).find(({ first, last }) => {
    let from = first;
    while (from > 0 && tokens[from - 1]?.kind !== 'mark') from--;
    return (
      !tokens.slice(from, first).some(({ word }) => OPEN.has(word)) &&
      !tokens.slice(from, last).some(({ word }) => TAKEN_BACK.has(word))
    );
  });
}
