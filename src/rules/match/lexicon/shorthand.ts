/**
 * Chat and desk shorthand with what it stands for, ours to ship: `typed=plain` with `;` between, in small letters.
 * An empty plain has no word of its own.
 */

/** Looks careless beside bad news, and is hard to read for those who learnt English late. */
export const TEXT_SPEAK =
  'u=you;ur=your;cuz=because;coz=because;b4=before;2day=today;2moro=tomorrow;tmrw=tomorrow;tmr=tomorrow;wut=what;ttyl=talk to you later;idc;lmao;rofl;wdym;wym;g2g;gtg;afk;brb;nvm';

/** Common and friendly: a hint, nothing more. */
export const CHATTY =
  "pls=please;plz=please;thx=thanks;thnx=thanks;tnx=thanks;tks=thanks;fyi=so you know;btw=by the way;np=happy to help;ty=thank you;tyvm=thank you;idk=I don't know yet;dunno=don't know;imo;imho;afaik=as far as I know;iirc;fwiw;tbh;lmk=let me know;gonna=going to;wanna=want to;gotta=have to;lemme=let me;gimme=give me;kinda=kind of;sorta=sort of;ain't=isn't;bc=because;wrt=about;rn=right now;ppl=people;l8r=later;l8=late;w8=wait;gr8=great;m8;cud=could;wud=would;shud=should;snd=send;hv=have;abt=about;yr=your;dw=do not worry;ngl;smh;omg;wtf;tbf;hru;oki;okey;kthx;2nite=tonight;gd=good;yw=you're welcome;sry=sorry;soz=sorry;poss=possible;rly=really;obv=obviously;obvs;defo=definitely;def=definitely;prob=probably;probs=probably;cos=because;bday=birthday;mth=month;wk=week;hr=hour;hrs=hours;atm=at the moment;cya;ya=you;chk=check;nprob=happy to help;fwd=forward";

/** Notes between colleagues. */
export const DESK =
  'msg=message;acct=account;acc=account;addr=address;qty=quantity;pymt=payment;pmt=payment;inv=invoice;appt=appointment;mgr=manager;dept=department;cx=customer;csr';
