/**
 * Verbs that agents ask customers to do, or say that they should have done. Marked with `*`: also a noun, so at
 * the head of a sentence ("Call quality is fine") only what follows shows that it is an order.
 */
export const BASE_VERBS = `
send provide give tell confirm verify explain describe clarify specify submit complete include forward attach
upload* download* share* email* text* mail* message* dm* call* phone* ring* contact* reply* respond answer* write
read check* review* try* restart reset reboot reinstall install uninstall update* upgrade* change* clear* delete
remove add replace* return* ship* pay* sign* fill* print* scan* fax* wait* hold* visit* follow* keep* bring take*
put place* make use* choose select pick* enter type* click* tap* press* open* close* log turn* switch* unplug plug*
connect disconnect register activate cancel* book* schedule* arrange apply request* ask search* look* find* note*
remember ensure consult inform notify advise let get go come leave stop* start* repeat* retry resend copy* paste*
double-check cross-check test* measure* record* report* raise* save* store* back allow accept reject agree set*
speak talk* listen show* pass* drop* collect pack* label* refer direct order* buy purchase* subscribe unsubscribe
elaborate resubmit re-enter re-send recheck renew reschedule rebook confirm validate authorise authorize approve
hand move* pull* push* load* refresh* sync* create edit* link* join leave see watch* know think have
supply list* state* realise realize mention say keep expect avoid prevent follow learn disable enable re-enable rename reload quit exit uncheck scroll* locate launch* navigate drag
right-click double-click shoot* pop ping* reach flag* post* rate* proceed locate run turn  understand wear wash clean* charge* refund*
quote* transfer* settle remit spell insert grab snap amend correct gather outline refrain address* detail* carry deduct photograph translate sort* allow roll* deposit* quit
`
  .split(/\s+/)
  .filter(Boolean);

/** Verbs that only occur as what somebody "should have" done or known. */
export const PARTICIPLE_ONLY =
  'be do feel hear receive notice need want break damage cause forget fail miss'.split(' ');
