// Made by tools/lexicon from compromise: change base-verbs.ts there, then run `npm run lexicon`.

/** One verb a line: base form, gerund and past participle where they are irregular, and `*` when it is a noun too. */
export const VERB_FORMS = `
accept
activate
add
address *
advise
agree
allow
amend
answer *
apply
approve
arrange
ask
attach
authorise
authorize
avoid
back
be being been
book *
break breaking broken
bring bringing brought
buy buying bought
call *
cancel cancelling cancelled *
carry
cause
change *
charge *
check *
choose choosing chosen
clarify
clean *
clear *
click *
close *
collect
come coming come
complete
confirm
connect
consult
contact *
copy *
correct
create
cross-check
damage
deduct
delete
deposit *
describe
detail *
direct
disable
disconnect
dm DMing DMed *
do doing done
double-check
double-click
download *
drag dragging dragged
drop dropping dropped *
edit *
elaborate
email *
enable
ensure
enter
exit
expect
explain
fail
fax *
feel feeling felt
fill *
find finding found *
flag flagging flagged *
follow
forget forgetting forgotten
forward
gather
get getting gotten
give giving given
go going gone
grab grabbing grabbed
hand
have having had
hear hearing heard
hold holding held *
include
inform
insert
install
join
keep keeping kept
know knowing known
label labelling labelled *
launch *
learn
leave leaving left
let letting let
link *
list *
listen
load *
locate
log logging logged
look *
mail *
make making made
measure *
mention
message *
miss
move *
navigate
need
note *
notice
notify
open *
order *
outline
pack *
pass *
paste *
pay paying paid *
phone *
photograph
pick *
ping pinging ping *
place *
plug plugging plugged *
pop popping popped
post *
press *
prevent
print *
proceed
provide
pull *
purchase *
push *
put putting put
quit quitting quit
quote *
raise *
rate *
re-enable
re-enter
re-send re-sending re-sent
reach
read reading read
realise
realize
rebook
reboot
receive
recheck
record *
refer referring referred
refrain
refresh *
refund *
register
reinstall
reject
reload
remember
remit remitting remitted
remove
rename
renew
repeat *
replace *
reply *
report *
request *
reschedule
resend
reset resetting reset
respond
restart
resubmit resubmitting resubmitted
retry
return *
review *
right-click
ring ringing rung *
roll *
run running ran
save *
say saying said
scan scanning scanned *
schedule *
scroll *
search *
see seeing seen
select
send sending sent
set setting set *
settle
share *
ship shipping shipped *
shoot shooting shot *
show showing shown *
sign *
snap snaping snapped
sort *
speak speaking spoken
specify
spell
start *
state *
stop stopping stopped *
store *
submit submitting submitted
subscribe
supply
switch *
sync *
take taking taken *
talk *
tap tapping tapped *
tell telling told
test *
text *
think thinking thought
transfer transferring transferred *
translate
try *
turn
type *
uncheck
understand understanding understood
uninstall
unplug unplugging unplugged
unsubscribe
update *
upgrade *
upload *
use *
validate
verify
visit *
wait *
want
wash
watch *
wear wearing worn
write writing written
`;
