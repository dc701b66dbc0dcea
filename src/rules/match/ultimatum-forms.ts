import { CLASSES } from './pattern-words';
import { WordPatterns } from './word-patterns';

/**
 * `order`: "reply by Friday or we close it"; `failure`: what the customer must not leave undone; `silence`: the same,
 * a threat by what it says will follow; `follows`: the same in any other words; `deadline`: a time and what comes after
 * it; `without`: what happens where something is missing; `unless`, `until`: help on a condition; `last`, `final`: the end of
 * patience, or of talk. Token indices.
 */
export interface Ultimatum {
  kind:
    | 'order'
    | 'follows'
    | 'silence'
    | 'failure'
    | 'without'
    | 'deadline'
    | 'last'
    | 'unless'
    | 'until'
    | 'final';
  first: number;
  /** End of the words that make it one, exclusive. */
  last: number;
}

export const THREATS = new WordPatterns(
  {
    silence: `
      ^ if|should|unless we|i do|have? still? not ..1 hear|heard|get|receive|received back?;
      ^ if we|i hear|receive|get nothing|no; ^ if ..4 @due ..3 not; ^ if|unless|until no @due;
      ^ if you still? do|have not !@spared|already;
      ^ if ..2 not paid|settled|verified|returned|received|collected|signed|completed|confirmed;
      ^ if|should you ignore|refuse|decline|dispute|reject; ^ otherwise|else we|i;
      ^ otherwise|else your|the|this @due;
      ^ those|anyone|customers|accounts|whoever who|that? ..1 do|does|fail|fails not|to;
      ^ failing that|this|which ;
        ^ if|should no @due ;
        ^ if|should you do? not|ignore|refuse|decline ..1 @asked ;
        ^ you have ..4 to @asked ..5 before|or|otherwise we|i|your|the|this ;
        ^ without ..6 your`,
    left: `
      if|should you do|can|will|are|could not !@wished;
      if|should|unless|without|until|till|before no|the|your|our|a? ..2 @due;
      if|should you ignore|refuse|decline|dispute|reject|fail|carry|keep|continue|choose;
      if we|i do|have|can not !@wished; if we|i get|hear|receive|have|see no|nothing; if there is|are no;
      if it|this|that is|has not ..1 @asked_ed; until|till you|we|i !@wished;
      ^ if ..4 remain|remains|stay|stays unpaid|open|outstanding|overdue|unanswered`,
    follows: `
      we|i am|will|shall|would|must have|be? to? @bads|closing|cancelling|canceling|ending;
      @case ..2 will|shall|is|are|gets|get|be|go|goes|stays|stay ..2 @bad|@bads;
      @case closes|ends|lapses|expires|stops; you will? lose|forfeit|miss @my|it|all;
      there is|will|are|can be? no @wanted|further|more|way; @case ..1 will|do|does not go|be ..1 @given;
      legal action|proceedings; debt|collection|collections|bailiffs|court|solicitors|consequences;
      we|i stop|close|cancel|treat|consider; will|shall treat|consider|assume; done here`,
    failure: `
      ^ @fail to @asked; ^ @fail to ..7 @means|and; will be @bad ..3 if you fail|do;
      ^ if|should you fail|neglect to; ^ if ..5 fails to arrive|reach|appear|come; ^ ignoring ..6 @means;
      ^ if you keep|continue to? @misused;
      @we ..4 not|no ask|tell|remind|warn|going|longer to? ask|tell|remind|warn? you ..1 again|twice|second;
      ^ @non ..4 @means; ^ not @doing ..6 @means|=; ^ no @silent ..5 @means|=|→; lack|absence of|to|from any|a? ..6 @means|we;
      lack|absence of|to|from any|a? @silent , we; ^ refusal|refusing|neglecting|declining to ..8 @means;
      ^ do it|that|this again and|n|&; ^ @misdeed ..8 and|n|& @my|you|it|we|i;
      ^ keep|continue this|<v> ..5 and|n|& @my|you|we|i;
      ^ do not answer|reply|respond|pay|show|turn|come ..4 and|n|& @my|you|it|we|i;
      ^ any|one|another more|further|other|late ..7 and|& ..6 @bad|@bads|over ;
        ^ non-payment|nonpayment|late|missed payment? ..4 result|lead|mean|cost`,
    orElse:
      'or|otherwise else? we|i am|will|shall|would? @bads;or|otherwise else? @my|it|they ..2 is|are|goes|gets|will|go ..1 @bad;or be @bad;or lose|face|forfeit|risk|leave @my|it|them|a|legal|yourself|being',
    without:
      '^ without ..6 ,? we|i will not;^ without @my !help|patience|feedback ..4 ,? @my|we|i|you|rider|driver|courier|nothing|nobody|no ..1 will|shall|can|is|are|stays|leaves|goes|happens|estimate !not|tell|find|see|check|say|know|guess|have|been',
    deadline: `
      ^ you have ..3 hours|hour|days|day|minutes|week|weeks|until ..7 ,? before|or|otherwise|after we|i|your|the|this|which|it;
      ^ you have ..4 left? before|until we|i; ^ you have until ..7 ,? after which|that;
      ^ after that|this ,? we|i|@my ..3 @bads|@bad; @we will see you in court;
      next time there|we|you|i will ..2 fine|charge*|bill*|ban*|block*|cancel*; would be ..1 shame|pity if;
      we|i will|shall be forced|obliged|compelled to;
      forced|obliged|compelled to close|cancel|block|suspend|lock|terminate|involve|take;
      start|begin|take|taking|commence|initiate eviction|legal|court|enforcement|recovery action|proceedings`,
    last: '^ this|it|one is|will|be be? your|our|the|my ..1 very? final|last @notice;^ consider|regard|treat this ..3 final|last @notice;^ @your? final|last @notice;@we ..4 last|final opportunity|chance;^ this is the ..4 last|final time',
    unless: 'unless you;unless we|i receive|get|hear|have;unless ..3 @due is|arrives|reaches',
    until: `
      @we can|will|do|are|am going? to? not|unable|only ..1 going? to? @go ..6 until|till|unless|without|before|after|once;
      ^ nothing|no|nobody ..6 will|can|is|happens|gets|moves|goes|leaves|be ..5 until|till|unless|before|without;
      you will|are|would not ..2 get|getting|receive|be ..6 until|till|unless|before`,
    final: `
      ^ until|till you pay|sign|send|return|reply|respond|confirm|submit|provide|complete|settle|do|accept|stop|drop|delete|calm;
      ^ until|till then ..6 frozen|locked|blocked|suspended|closed;
      ^ until|till @my ..6 ,? we|i will|can|shall not; ^ so? as|long as ..1 you have|do not;
      only if|once|when|after you delete|remove|drop|withdraw|stop|apologise;
      ^ only if|once|when|after ..6 will|can|do we|i; not before you have; lift a finger;
      without ..5 ,? nothing|no ..3 happens|moves|goes; one is our|my last; this is our|my last $;
      ^ this will be our|my|the last|final @notice; one|very last|final extension|warning;
      take|accept @my|it ..4 or leave|go|get|nothing;
      @it is either? @my|that|this|it|now ..3 or nothing|never; like it or not; ^ that|this is final;
      ^ that|this is our|my|the final|last offer|word|answer; ^ that|this is @my offer|decision $;
      ^ @my? decision ..3 is|stands|remains|was ..1 final|firm|and|$;
      that is ..1 best|most|all you will|are|can going|gonna? to? get|getting;
      no further|more|other offer|offers|chance|chances|warning|warnings|extension|extensions|notice;
      we|i will|shall consider|treat|regard|deem @my ..2 closed|settled|withdrawn; we|i am warning you;
      or walk|go away|elsewhere; ^ no ..3 ,? no @wanted;
      you either accept|take|sign|agree|stop ..7 or;
      ^ either you|send|pay|accept|take|give|return|stop ..9 or; we|i will|shall|would ..4 no other? @choice;
      leaves|leave|leaving us|me no|little|without other|any? @choice;
      not|neither up|open for|to discussion|debate|negotiation|argument|appeal;
      if you do not like|want it|that|this ..2 ,? ..3 elsewhere|leave; find yourself another ;
        @we will|shall be forced|obliged|compelled to`,
  },
  {
    ...CLASSES,
    my: 'the our my this your',
    your: 'your our my',
    choice: 'choice option alternative',
    wanted:
      'refund service exchange entry return replacement warranty help support claim delivery repair access discount deal money parcel',
    wished:
      'like want need wish mind prefer see find know love understand already receive recognise recognize remember mean plan use worry have do',
    case: 'account case ticket claim booking slot order service subscription place line offer application refund parcel request file appointment contract membership reservation discount price item deal deposit policy points chat',
    asked_ed:
      'paid settled verified returned received collected signed completed confirmed cleared provided fixed stopped',
    given: 'sent shipped refunded processed released out on through anywhere ahead provided',
    means: 'will shall may can might means mean results result leads lead costs',
    non: 'non-payment nonpayment non-return non-compliance non-attendance non-collection non-delivery non-response late missed repeated unpaid',
    silent: 'reply response answer payment show silence refusal',
    doing:
      'replying responding returning paying answering attending signing collecting confirming showing turning complying cooperating',
    misdeed: 'miss ignore refuse swear insult skip reject shout threaten',
    bad: 'closed cancelled canceled suspended terminated deleted charged blocked forfeited cut rejected void removed fined released gone withdrawn banned muted revoked cut sold lost locked destroyed ban penalty elsewhere someone nothing double twice ends over dead disconnected terminated withheld reported binned offline auto-close auto-closed',
    bads: 'close cancel suspend terminate delete charge block deactivate disconnect stop end lock ban mute revoke remove fine pass cut sell withdraw drop escalate out gone done ending leaving',
    due: 'payment payments balance invoice form reply response answer documents document fee fees deposit amount account case ticket claim booking slot rent proof item paperwork receipt confirmation word bill consent arrears id signature sum debt licence license shop',
    asked:
      'respond reply answer pay comply do provide return act submit attend settle meet cancel send confirm sign complete upload show collect follow contact call write get pick cooperate accept verify renew vacate',
    fail: 'failure failing fail',
    misused:
      'ignoring ignore missing miss writing shouting shout refusing refuse swearing insulting insult complaining calling sending posting ringing ring call messaging',
    notice: 'notice warning reminder chance call opportunity communication message letter offer attempt',
    go: 'proceed continue help helping go process do refund move start begin release ship send act look issue repair book doing looking  assist reopen unlock reconnect',
  },
);
