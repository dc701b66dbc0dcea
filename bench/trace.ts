import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur: number;
  args: { data?: { url?: string; type?: string } };
}

/** Records what runs in a page while `act` does, as the browser's own timeline has it. */
export async function traceOf(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** For each key of a trace, how long until the page was painted anew, in milliseconds: then it is the compositor's. */
export function keyToPaint(events: TraceEvent[]): number[] {
  const painted = events
    .filter(({ name }) => name === 'Layerize')
    .map(({ ts, dur }) => ({ from: ts, to: ts + dur }))
    .sort((one, other) => one.from - other.from);
  return keysOf(events).flatMap((key) => {
    const frame = painted.find(({ from }) => from >= key);
    return frame ? [(frame.to - key) / 1000] : [];
  });
}

/** When each key went down, in microseconds. */
function keysOf(events: TraceEvent[]): number[] {
  return events
    .filter(({ ph, name, args }) => ph === 'X' && name === 'EventDispatch' && args.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
}

/** For each key of a trace, how long the functions of `script` ran from it to the next key, in milliseconds. */
export function timePerKey(events: TraceEvent[], script: string): number[] {
  const spans = events.filter(({ ph }) => ph === 'X');
  const keys = keysOf(events);
  const ours = spans.filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.includes(script));
  return keys.map((from, at) => {
    const to = keys[at + 1] ?? Number.POSITIVE_INFINITY;
    return ours.filter(({ ts }) => ts >= from && ts < to).reduce((sum, { dur }) => sum + dur, 0) / 1000;
  });
}
