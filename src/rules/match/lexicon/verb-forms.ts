// Made by tools/lexicon from compromise: change base-verbs.ts there, then run `npm run lexicon`.

/** One verb a line: base form, gerund, past participle, and `*` when it is a noun too. */
export const VERB_FORMS = `
accept accepting accepted
activate activating activated
add adding added
advise advising advised
agree agreeing agreed
allow allowing allowed
answer answering answered *
apply applying applied
approve approving approved
arrange arranging arranged
ask asking asked
attach attaching attached
authorise authorising authorised
authorize authorizing authorized
avoid avoiding avoided
back backing backed
be being been
book booking booked *
break breaking broken
bring bringing brought
buy buying bought
call calling called *
cancel cancelling cancelled *
cause causing caused
change changing changed *
charge charging charged *
check checking checked *
choose choosing chosen
clarify clarifying clarified
clean cleaning cleaned *
clear clearing cleared *
click clicking clicked *
close closing closed *
collect collecting collected
come coming come
complete completing completed
confirm confirming confirmed
connect connecting connected
consult consulting consulted
contact contacting contacted *
copy copying copied *
create creating created
cross-check cross-checking cross-checked
damage damaging damaged
delete deleting deleted
describe describing described
direct directing directed
disable disabling disabled
disconnect disconnecting disconnected
dm DMing DMed *
do doing done
double-check double-checking double-checked
double-click double-clicking double-clicked
download downloading downloaded *
drag dragging dragged
drop dropping dropped *
edit editing edited *
elaborate elaborating elaborated
email emailing emailed *
enable enabling enabled
ensure ensuring ensured
enter entering entered
exit exiting exited
expect expecting expected
explain explaining explained
fail failing failed
fax faxing faxed *
feel feeling felt
fill filling filled *
find finding found *
flag flagging flagged *
follow following followed
forget forgetting forgotten
forward forwarding forwarded
get getting gotten
give giving given
go going gone
hand handing handed
have having had
hear hearing heard
hold holding held *
include including included
inform informing informed
install installing installed
join joining joined
keep keeping kept
know knowing known
label labelling labelled *
launch launching launched *
learn learning learned
leave leaving left
let letting let
link linking linked *
list listing listed *
listen listening listened
load loading loaded *
locate locating located
log logging logged
look looking looked *
mail mailing mailed *
make making made
measure measuring measured *
mention mentioning mentioned
message messaging messaged *
miss missing missed
move moving moved *
navigate navigating navigated
need needing needed
note noting noted *
notice noticing noticed
notify notifying notified
open opening opened *
order ordering ordered *
pack packing packed *
pass passing passed *
paste pasting pasted *
pay paying paid *
phone phoning phoned *
pick picking picked *
ping pinging ping *
place placing placed *
plug plugging plugged *
pop popping popped
post posting posted *
press pressing pressed *
prevent preventing prevented
print printing printed *
proceed proceeding proceeded
provide providing provided
pull pulling pulled *
purchase purchasing purchased *
push pushing pushed *
put putting put
quit quitting quit
raise raising raised *
rate rating rated *
re-enable re-enabling re-enabled
re-enter re-entering re-entered
re-send re-sending re-sent
reach reaching reached
read reading read
realise realising realised
realize realizing realized
rebook rebooking rebooked
reboot rebooting rebooted
receive receiving received
recheck rechecking rechecked
record recording recorded *
refer referring referred
refresh refreshing refreshed *
refund refunding refunded *
register registering registered
reinstall reinstalling reinstalled
reject rejecting rejected
reload reloading reloaded
remember remembering remembered
remove removing removed
rename renaming renamed
renew renewing renewed
repeat repeating repeated *
replace replacing replaced *
reply replying replied *
report reporting reported *
request requesting requested *
reschedule rescheduling rescheduled
resend resending resended
reset resetting reset
respond responding responded
restart restarting restarted
resubmit resubmitting resubmitted
retry retrying retried
return returning returned *
review reviewing reviewed *
right-click right-clicking right-clicked
ring ringing rung *
run running ran
save saving saved *
say saying said
scan scanning scanned *
schedule scheduling scheduled *
scroll scrolling scrolled *
search searching searched *
see seeing seen
select selecting selected
send sending sent
set setting set *
share sharing shared *
ship shipping shipped *
shoot shooting shot *
show showing shown *
sign signing signed *
speak speaking spoken
specify specifying specified
start starting started *
state stating stated *
stop stopping stopped *
store storing stored *
submit submitting submitted
subscribe subscribing subscribed
supply supplying supplied
switch switching switched *
sync syncing synced *
take taking taken *
talk talking talked *
tap tapping tapped *
tell telling told
test testing tested *
text texting texted *
think thinking thought
try trying tried *
turn turning turned
type typing typed *
uncheck unchecking unchecked
understand understanding understood
uninstall uninstalling uninstalled
unplug unplugging unplugged
unsubscribe unsubscribing unsubscribed
update updating updated *
upgrade upgrading upgraded *
upload uploading uploaded *
use using used *
validate validating validated
verify verifying verified
visit visiting visited *
wait waiting waited *
want wanting wanted
wash washing washed
watch watching watched *
wear wearing worn
write writing written
`;
