import { type About, defineRule, type Examples, type Match } from '../../define-rule';
import { customerUses } from '../../match/customer-words';
import { Swaps } from '../../match/swaps';
import { isTechnical } from '../../match/technical-talk';
import { replaceWith } from '../../rewrite/phrases';
import { isStep } from '../../text/gates';
import type { Sentence } from '../../text/sentence';

const TROUBLE = '(issue|problem|bug|error|failure|glitch|fault)';
const PLACE =
  '(backend|back-end|back end|server-side|server side|front-end|frontend|api|database|caching|config|configuration)';
const WHAT =
  '(this|it|that|your case|your ticket|your issue|your concern|your concerns|your complaint|your request|your query|the case|the ticket|the issue|the matter|this issue|this matter|this case)';
const SWAPS = new Swaps(
  [
    `a ${PLACE} ${TROUBLE}=a problem on our side;an ${PLACE} ${TROUBLE}=a problem on our side;${PLACE} ${TROUBLE}=problem on our side`,
    `(was|is) escalated=went to a specialist;been escalated=been passed to a specialist;(was|is) escalated to=went to;been escalated to=been passed to;escalate ${WHAT} to=pass it to;escalated ${WHAT} to=passed it to;escalating ${WHAT} to=passing it to;escalate ${WHAT}=ask a specialist to look at it;escalated ${WHAT}=asked a specialist to look at it;escalating ${WHAT}=asking a specialist to look at it`,
    'provisioned=set up',
    'whitelist=allow;blacklisted=blocked;spin up=set up;deprecated=phased out',
    'on backorder=not in stock yet;at the (dc|fc)=at our warehouse',
    'root cause analysis=review of what happened',
    `
      server-side=; (in|for) (the|our) [next] sprint=; jira=; stakeholders=; warm transfer=; middleware=;
      triage=; power cycle=turn off and on again; migrated to=moved to; (the|a) deployment=the update;
      (pick-and-pack|cross-functionally)=; (first|1st) line [support]=our support team; (p1|p2|p3|p4)=;
      queued=waiting; root cause=cause`,
    'touch base=talk;circle back with=talk again with;circle back=come back;loop in=bring in;sync offline=talk;take this offline=talk about this separately;leverage=use;do not have [the] bandwidth=do not have the time;on our roadmap=;[in|on] the roadmap=',
    'failed (validation|verification)=did not pass the check;flagged (for review|as fraud)=held for a security check;(account|order) has been flagged=',
    '(an|the) (edge|corner) case=a rare case;(edge|corner) case=rare case;out of scope=outside what we do',
    '[a] known (issue|bug|limitation)=something we know about',
    'in the backlog=on our list;in (the|our) support queue=in line;(batch|nightly|sync) job=nightly update;cron=',
    'tier (2|3|one|two|three)=our specialist team;(l2|l3|t2|t3)=our specialist team;(second|third) line [support|team]=our specialist team;the second line=our specialist team',
    '(clear|empty) [your|the] cache [and cookies]=clear what your browser has saved;flush [the|your] dns=;hard refresh=',
    'sop=;linehaul=;(sort|sorting) hub=sorting centre;in picking=in packing;picking team=packing team;picking stage=packing stage;(to|in) our dc=in our warehouse',
    'underwriting=;(adjudication|adjudicated)=;fnol=;dunning=;(settlement|payment) batch=;(de-energised|de-energized)=switched off',
    `
      (action|actioning|actioned) (this|it|that|your)=; deep dive=closer look;
      (low-hanging fruit|workstream|quick win|use case|pain point|swim lane|key stakeholders)=; on our radar=;
      (align|aligning|aligned|sync|syncing|synced) with=; (looping|looped) in=; triaged=;
      (change|feature) request=; ticket (to|with|for) (engineering|dev|devs)=`,
    `
      behind a [feature] flag=; (staged|phased) rollout=gradual release; (soft-deleted|soft-delete|tombstoned|backported|cherry-picked)=;
      orphaned record=; (stale|orphaned) (token|session|entry)=; (allow-listed|allowlisted)=allowed; (blocklisted|block-listed)=blocked;
      (our|the) (crm|oms|pms|noc)=our system; (rate limited|rate-limiting)=; (resolver|intake) (group|desk|queue)=;
      (supported|exposed) by the api=; (lands|landed) on (trunk|main|master)=; (validation|sync) (on|with) the (donor|provider)=;
      (webhook|payload|hotfix|regression|race condition|failover|rollback|prod|staging|cutover|throttled|rate-limited|cron|stack trace|deploy|deployed|deploying|backend|back-end)=;
      failed over=; (rolled|rolling) back=;
      (re-run|re run|reran|rerun|kicked off) (the|that|this) (job|batch|export|import|script|sync)=`,
    `
      (second-line|first-line|third-line)=; (fulfilment|fulfillment|donor|sales|onboarding) pipeline=;
      back office=; (pending|exceptions|exception|work|review) queue=;
      (ops|devops|sre|finance ops|irregular ops)=;
      (our|their|the|its) (sprint|backlog|workflow|playbook|ledger|roadmap)=; batch (run|process)=;
      (last-mile|last mile|first scan)=; (hold|disposition|reason|wrap) code=;
      (retentions|retention) (desk|team)=; from retentions=; legacy (platform|system|tenant)=;
      (short-picked|mis-sorted|missorted|mis-picked|manifested|putaway|reimaged|re-imaged|geocoded|remapped|sunsetted|re-provisioned|reprovide|deprioritised|deprioritized|ticketed|resourced|templated)=;
      on the manifest=; have [any] visibility=; config (change|push|issue)=;
      (partner-facing|customer-facing|client-facing)=;
      (reconciliation|dispositioned|remediation|remediated|remediate)=; (token|session) (timed|expired|was)=;
      (risk|promo|rules|pricing|fraud|decision|routing) engine=; merged to main=; on-call=;
      subject matter (expert|experts)=; out-of-hours (rota|engineer|resource)=; repro [steps]=;
      (lack|lacks|have|has) [the] bandwidth=; kicked (it|upstairs|over|out|your|this)=;
      (noisy neighbour|noisy neighbor|feature flag|advance exchange|velocity rule|fare bucket|fare buckets|fare class|orchestration layer|truck roll|line profile|pick wave|sprint board|inventory hold|promo code engine|soft reset|surge multiplier)=;
      (entitlement|entitlements|migrated cohort|netcode|manifest|pre-arb|reaccom)=;
      (has|have|had|is|was|are|were) not synced=; (not|synced|pushed|fed) (synced|downstream|upstream)=;
      (groom|groomed|grooming) (it|into)=; (bumped|bumping|bump) (it|your|this|the|that)=;
      loop (engineering|billing|sales)=; (pinged|ping|pinging) (the|our|my|a|ops|dev)=; root-cause=;
      escalation [has] [been] (raised|opened)=; (in|to) suspense=; ingested=; failed validation=`,
    `
      deprovision=close; provision [the|your] account=set up the account; offboard=close the account for;
      onboard you=set you up; onboarded=set up; whitelisted=allowed; blacklist=block; roll back=undo;
      push a fix=release a fix; deprecate=phase out; backordered=not in stock yet;
      in transit to [the] dc=on its way to our warehouse; with 3pl=with our delivery partner;
      out for fulfilment=being packed; fulfillment center=warehouse; b2b stock=stock for companies;
      post-mortem=review of what happened; action items=next steps; (deliverable|deliverables)=things to do;
      [the] backend is=our system is; on the (backend|back-end|back end)=on our side; provisioning=setup;
      acct=account; sub id=subscription number; loop (you|them|him|her) in=bring them in;
      ping you=write to you; ping (them|him|her)=ask them; synergy=; risk review=security check;
      non-compliant=not within the rules; account is restricted=;
      (works|working) as designed=meant to work this way; as designed=meant this way;
      will not fix=not planned; unsupported configuration=setup we have not tested;
      in (our|the) pipeline=on our list; queue position=place in line; stuck in pending=waiting;
      pending state=waiting; level (2|two|three) support=our specialist team;
      clear your cookies=clear what your browser has saved; incognito window=; rca=; consignment=parcel;
      drop-shipped=; (loss|claims) adjuster=; subrogation=; reconcile=check; (prior auth|formulary)=;
      flagged (it|this|that) internally=; internally (flagged|raised|escalated)=;
      (dev|engineering|jira|internal) ticket=`,
  ].join(';'),
);
/** "Tier 2 plan", "RCA cables": a name for something one can buy. */
const PRODUCT = /^\s*(?:plan|plans|pricing|account|subscription|cables?|stamps?)\b/i;
/** Told to a customer who talks like this, it is plain speech. */
const TECH =
  /^(?:webhook|payload|hotfix|regression|race|fail|roll|prod|staging|cut|throttl|sync|align|rate|cron|stack|deploy|back|re-?r|kicked|the job|feature|use case|power|middleware|consignment)/i;
/** The cure comes with it, or the way to do it. */
const EXPLAINED = /\b(?:fix|fixed|ships|update|by|how|until|because|being|worked)\b|\d|https?:/i;
/** A team or a person: the customer knows who has it. */
const TOLD_NEXT = /\bwill\b|['’]ll\b/i;
const NAMED = /^\s+(?:to|with)\s+(?:our|my|the)\s+\w+/i;
/** A form's own words said to a person: "Number of rooms must be at least 2." */
const VALIDATION =
  /^(?:sorry,?\s+|unfortunately,?\s+)?(?:the\s+)?((?:(?:number|amount|length|size|total)\s+of\s+)?[a-z]+(?:\s[a-z]+)?)\s+(?:must|needs? to|has to|have to|should)\s+be\s+((?:equal to or )?(?:greater|less|more|fewer|higher|lower|larger|smaller) than|(?:a |the )?(?:minimum|maximum) of|at least|at most|between|no (?:more|less|fewer) than|(?=\d+ or (?:more|less|greater|fewer|higher)))\s*(\d+(?:[.,]\d+)*(?:\s+(?:and|or|to)\s+\w+)?)/i;
const NEEDED =
  /^(?:need|requires?|minimum|at least|must have|min\.?)\s+(?:at least\s+|a minimum of\s+|of\s+)?\d+\s+\w+\.?$/i;

export default defineRule({
  id: 'internal-jargon',
  set: 'routine',
  severity: 1,
  defaultOn: true,
  title: 'Words from our side of the desk',
  hears: 'May be our words, not theirs',
  why: 'What it means for the customer is clearer than how we name it among ourselves.',
  find(sentence) {
    const { text, block, context } = sentence;
    if (block === 'heading') return [];
    const form = formTalk(text);
    if (form) return [form];
    if (isStep(sentence)) return [];
    return SWAPS.find(sentence).flatMap((match): Match[] => {
      const typed = text.slice(match.start, match.end);
      if (customerUses(context, typed) || isKnown(sentence, match, typed)) return [];
      if (GATE.test(typed) && FROM_THERE.test(text.slice(0, match.start))) return [];
      return [
        {
          ...match,
          severity:
            /^(?:tier|level|l\d|t\d|sop|rca|flagged|failed|non-)|has been flagged| line\b|known/i.test(typed)
              ? 2
              : 1,
        },
      ];
    });
  },
  rewrite(match, sentence) {
    const typed = sentence.text.slice(match.start, match.end);
    const form = VALIDATION.exec(typed);
    if (form) return smallest(match, form);
    return SWAPS.rewrite(match, sentence).filter(
      ({ text }) => text !== '' && text.length > 0 && !startsNext(text, match, sentence),
    );
  },
});

/** "From T3 it's the train": an airport's, not a desk's. */
const GATE = /^t\d$/i;
const FROM_THERE = /\b(?:from|via|terminals?) $/i;

/** A row without plain words is only flagged: it would take the next word's place. */
function startsNext(text: string, { end }: Match, sentence: Sentence): boolean {
  const next = sentence.tokens.find((token) => token.start >= end);
  return next !== undefined && text.toLowerCase() === sentence.text.slice(next.start, next.end).toLowerCase();
}

function formTalk(text: string): Match | undefined {
  const hit = VALIDATION.exec(text) ?? NEEDED.exec(text);
  if (!hit || /\b(?:you|your|it|this|that|there|they|we)\b/i.test(hit[1] ?? '')) return undefined;
  return { start: 0, end: hit[0].length, severity: 2, slots: {} };
}

function smallest({ start, end }: Match, [, what = '', bound = '', number = '']: RegExpExecArray) {
  const low =
    /greater than$|more than|higher|larger|minimum|at least/i.test(bound) && !/no more/i.test(bound);
  if (!low || (/than$/i.test(bound) && !/equal/i.test(bound)) || !/^number of/i.test(what)) return [];
  return [
    replaceWith(
      start,
      end,
      `The smallest ${what.charAt(0).toLowerCase()}${what.slice(1)} is ${number.trim()}`,
    ),
  ];
}

function isKnown(sentence: Sentence, { start, end }: Match, typed: string): boolean {
  const { text, next = '' } = sentence;
  const after = text.slice(end);
  // who talks of lists in a program talks to its user
  if (/^(?:white|black)list|^leverage/i.test(typed)) return !/\b(?:we|i|our|team)\b/i.test(text);
  if (
    PRODUCT.test(after) ||
    /^[-\w]*known/i.test(text.slice(Math.max(0, start - 5), start).replace(/^.*\s/, ''))
  )
    return true;
  if (/escalat/i.test(typed))
    return (
      TOLD_NEXT.test(after + next) ||
      (NAMED.test(after) && !/^\s+(?:to|with)\s+(?:our|the)\s+(?:\w+\s)?(?:team|department)\b/i.test(after))
    );
  if (TECH.test(typed) && isTechnical(sentence)) return true;
  if (/known/i.test(typed))
    return (
      EXPLAINED.test(after) || /^well-?\s*$/i.test(text.slice(0, start)) || /\b(?:fix|update)/i.test(next)
    );
  if (/cache|cookies|dns|refresh|window/i.test(typed))
    return (
      /\b(?:how|steps?|here)\b|https?:|[>→]/i.test(text + next) ||
      !/^(?:please |pls |kindly |just |try (?:to )?|could you |can you )?(?:clear|empty|flush|a |use |do )/i.test(
        text,
      ) ||
      sentence.previous !== undefined ||
      next !== '' ||
      text.length > 60
    );
  if (/ line$/i.test(typed)) return !/escalat|sent|pass|forward|bump|kick|hand|with|mov/i.test(text);
  if (/^(?:rca|sop)$/i.test(typed)) return typed !== typed.toUpperCase() || PRODUCT.test(after);
  return /^(?:tier|level)/i.test(typed) && /\b(?:plan|subscri|membership|pricing|city|cities)/i.test(text);
}

export const examples: Examples = {
  flags: [
    { text: "It's a backend issue.", span: 'a backend issue', best: "It's a problem on our side." },
    {
      text: 'Your case has been escalated to our billing team.',
      span: 'been escalated to',
      best: 'Your case has been passed to our billing team.',
    },
    { text: "I've passed it to tier 2.", span: 'tier 2', best: "I've passed it to our specialist team." },
    {
      text: "I'll escalate your ticket.",
      span: 'escalate your ticket',
      best: "I'll ask a specialist to look at it.",
    },
    { text: 'The lamp is on backorder.', span: 'on backorder', best: 'The lamp is not in stock yet.' },
    { text: 'We can whitelist the address.', span: 'whitelist', best: 'We can allow the address.' },
    { text: "It's a known issue.", span: 'a known issue', best: "It's something we know about." },
    {
      text: 'Number of rooms must be at least 2.',
      span: 'Number of rooms must be at least 2',
      best: 'The smallest number of rooms is 2.',
    },
    { text: 'The parcel is at the DC.', span: 'at the DC', best: 'The parcel is at our warehouse.' },
    { text: 'It is in the support queue.', span: 'in the support queue', best: 'It is in line.' },
    { text: 'We will deploy the hotfix tonight.', span: 'deploy' },
    { text: "Let's touch base on Monday.", span: 'touch base', best: "Let's talk on Monday." },
    {
      text: 'The stall is waiting for L3, and they work on weekdays.',
      span: 'L3',
      best: 'The stall is waiting for our specialist team, and they work on weekdays.',
    },
    { text: 'Your lamp sits in the exceptions queue.', span: 'exceptions queue' },
    { text: 'A velocity rule stopped the payment.', span: 'velocity rule' },
  ],
  stays: [
    'From T3 the train goes every hour.',
    'Our courier is picking it up now.',
    "I've escalated this to our network engineers, who will reply by 4 pm.",
    'The Tier 2 plan includes chat.',
    'Prices escalate after the first year.',
    "Here's how to clear your cache, with pictures.",
    'The fire provision in your contract covers it.',
    'The parachute deploys at two metres.',
    'Your RCA cables ship today.',
    "I've flagged your birthday so we don't forget.",
    "It's a known issue and the fix ships on Tuesday.",
    'Your queue at the till was long, sorry about that.',
    'The van is in the queue at gate 2.',
    "We've escalated your concern, and Ana will call you.",
    'The lid must be closed while it runs.',
    'Your server is ready: you can deploy the hotfix.',
  ],
};

export const about: About = {
  evidence: 'B',
  source: 'Plain-language lists; Solomon: jargon that customers may not understand',
};
