import * as z from 'zod/mini';
import { type Batch, MOST_COUNTS, MOST_TIMES, MOST_WORDS, OUTCOMES } from '../../stats/counts';
import { type Day, isDay } from '../../stats/day';
import { RuleId } from '../../team/settings';

const CountedDay = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
/** Ids of rows are words with hyphens; `any` is one of them. */
const HelpdeskId = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const Times = z.int().check(z.gte(-MOST_TIMES), z.lte(MOST_TIMES));

const FlagCountSchema = z.strictObject({
  day: CountedDay,
  helpdesk: HelpdeskId,
  rule: RuleId.check(z.maxLength(100)),
  outcome: z.enum(OUTCOMES),
  count: Times,
});

const ReplyCountSchema = z.strictObject({
  day: CountedDay,
  helpdesk: HelpdeskId,
  replies: Times,
  words: z.int().check(z.gte(-MOST_WORDS), z.lte(MOST_WORDS)),
});

/** What a frame may ask to be counted: whatever runs in a page, it can neither fill nor bend the ledger with it. */
export const BatchSchema = z
  .strictObject({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    flags: z.array(FlagCountSchema),
    replies: z.array(ReplyCountSchema),
  })
  .check(z.refine(({ flags, replies }) => flags.length + replies.length <= MOST_COUNTS));

/** What is read where no batch can be. */
export const NO_COUNTS: Batch = { id: 'none', flags: [], replies: [] };
