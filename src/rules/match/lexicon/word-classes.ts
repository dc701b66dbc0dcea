import { words } from '../../text/word-set';

/** Closed classes of words that decide how a sentence opens and where its clauses part. */

export const DETERMINERS = words(
  'a an the this that these those any all both each some another one two three no every',
);
export const POSSESSIVES = words('your our my their his her its');
export const OBJECTS = words('me us it them him you');
export const SUBJECTS = words('i we you it they he she this that there');
export const AUXILIARIES = words(
  'will can could would should shall may might must am is are was were do does did have has had',
);
/** What can follow a verb but hardly a noun at the head of a sentence: "call back", "check whether". */
export const AFTER_VERB = words(
  'out up in on back over off with to for through into again here there now whether if what which how when where why who via by at as until till around down away directly carefully immediately today tonight tomorrow within',
);

/** Verbs that hand something to the agent or bring the customer to act, when they head a sentence. */
export const REQUEST_VERBS = words(
  'send provide give tell confirm verify explain describe clarify specify submit complete include forward attach upload share email text mail message dm call phone ring contact reply respond answer write read review activate return pay sign fill print scan fax wait bring register cancel book schedule resend re-send resubmit measure elaborate consult inform notify advise stop ship drop collect supply list state validate shoot pop ping reach speak refer direct check try restart reset reboot reinstall install uninstall update upgrade change clear delete remove replace retry recheck double-check',
);
/** Of these, what somebody who was asked for help says too: steps that mend a thing. */
export const STEP_VERBS = words(
  'check try restart reset reboot reinstall install uninstall update upgrade change clear delete remove replace retry recheck double-check read review print scan measure activate sign stop',
);
/** How the agent is reached. */
export const REACHES = words('reply respond call email text message write phone ring ping dm contact');
