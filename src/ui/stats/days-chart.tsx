import { PatternLines } from '@visx/pattern';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar, BarStack } from '@visx/shape';
import { useId, useRef } from 'react';
import { type DayCounts, isDayOff } from '../../stats/summary/day-counts';
import { dateOf } from './day-words';
import { useWidth } from './use-width';

/** As high as the table beside it; lower where it is narrow. */
const HEIGHT = 304;
const LEAST_HEIGHT = 180;
const AXIS = 24;
/** From the axis to the foot of its labels. */
const LABEL = 18;
/** Between the two parts of a bar, so that they part without colour too. */
const GAP = 2;
/** A day of few phrases stays low: a bar as high as the chart would look like a lot. */
const LEAST_TOP = 8;
const PARTS = ['reworded', 'sent'] as const;

/** A bar a day: reworded solid, sent as written hatched above it, a dot for a day off. @param days oldest first */
export function DaysChart({ days }: { days: readonly DayCounts[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const hatch = useId();
  const x = scaleBand({ domain: days.map(({ day }) => day), range: [0, width], padding: 0.22 });
  const top = Math.max(LEAST_TOP, ...days.map(({ reworded, sent }) => reworded + sent));
  const height = Math.max(LEAST_HEIGHT, Math.min(HEIGHT, width * 0.55));
  const floor = height - AXIS;
  const y = scaleLinear({ domain: [0, top], range: [floor, 8] });
  const today = days.at(-1)?.day;
  return (
    <figure className="chart" ref={frame}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`Phrases reworded and sent as written, last ${days.length} days. The table has the numbers.`}
      >
        <PatternLines id={hatch} width={4} height={4} orientation={['diagonal']} className="hatch" />
        <BarStack
          data={[...days]}
          keys={[...PARTS]}
          x={({ day }) => day}
          xScale={x}
          yScale={y}
          color={String}
        >
          {(stacks) =>
            stacks.flatMap(({ key, bars }) =>
              bars
                .filter(({ height }) => height > 0)
                .map((bar) => (
                  <Bar
                    key={`${key} ${bar.bar.data.day}`}
                    className={key}
                    {...(key === 'sent' ? { fill: `url(#${hatch})` } : {})}
                    x={bar.x}
                    y={bar.y}
                    width={bar.width}
                    height={Math.max(1, bar.height - GAP)}
                    rx={3}
                  />
                )),
            )
          }
        </BarStack>
        {days.filter(isDayOff).map(({ day }) => (
          <circle key={day} className="off" cx={(x(day) ?? 0) + x.bandwidth() / 2} cy={floor - 6} r={2} />
        ))}
        <line className="line" x2={width} y1={floor} y2={floor} />
        {days.map(({ day }) => (
          <text
            key={day}
            className={day === today ? 'now' : 'date'}
            x={(x(day) ?? 0) + x.bandwidth() / 2}
            y={floor + LABEL}
            textAnchor="middle"
          >
            {dateOf(day)}
          </text>
        ))}
      </svg>
      <figcaption>
        <span>
          <i className="solid" />
          reworded
        </span>
        <span>
          <i className="hatched" />
          sent as written
        </span>
        <span>
          <i className="dotted" />
          nothing counted
        </span>
      </figcaption>
    </figure>
  );
}
