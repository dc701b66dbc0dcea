import { type DayCounts, isDayOff } from '../../stats/summary/day-counts';
import { dayName } from './day-words';

/** The same days in numbers, the latest first. @param days oldest first, the last is today */
export function DaysTable({ days }: { days: readonly DayCounts[] }) {
  return (
    <table>
      <caption className="unseen">Replies and phrases, day by day</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Replies</th>
          <th scope="col">Reworded</th>
          <th scope="col">As written</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map((one, index) => (
          <tr key={one.day}>
            <th scope="row">{index === 0 ? 'Today' : dayName(one.day)}</th>
            {isDayOff(one) ? (
              <td colSpan={3} className="off">
                nothing counted
              </td>
            ) : (
              <>
                <td>{one.replies}</td>
                <td>{one.reworded}</td>
                <td>{one.sent}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
