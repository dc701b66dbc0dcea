/**
 * Chat and desk shorthand with what it stands for, ours to ship: `typed=plain` with `;` between, in small letters.
 * An empty plain has no word of its own.
 */

/** Looks careless beside bad news, and is hard to read for those who learnt English late. */
export const TEXT_SPEAK =
  "u=you;ur=your;cuz=because;coz=because;b4=before;2day=today;2moro=tomorrow;2nite=tonight;tmrw=tomorrow;tmr=tomorrow;gr8=great;l8r=later;ty=thank you;tyvm=thank you very much;yw=you're welcome;idk=I don't know yet;dunno=don't know;idc=;lmao=;rofl=;wdym=what do you mean;wym=what do you mean;wut=what;g2g=;gtg=;ttyl=talk to you later;afk=away from my desk;brb=;nvm=never mind;smh=;rn=right now";

/** Common and friendly: a hint, nothing more. */
export const CHATTY =
  "pls=please;plz=please;thx=thank you;thnx=thank you;tnx=thank you;tks=thank you;fyi=so you know;btw=by the way;np=happy to help;imo=in my view;imho=in my view;afaik=as far as I know;iirc=if I remember correctly;fwiw=for what it's worth;tbh=;lmk=let me know;gonna=going to;wanna=want to;gotta=have to;lemme=let me;gimme=give me;kinda=kind of;sorta=sort of;ain't=isn't;bc=because;wrt=about";

/** Notes between colleagues. */
export const DESK =
  'msg=message;acct=account;acc=account;addr=address;qty=quantity;amt=amount;pymt=payment;pmt=payment;inv=invoice;appt=appointment;mgr=manager;dept=department;cx=customer;csr=support agent;hrs=hours;wk=week';
