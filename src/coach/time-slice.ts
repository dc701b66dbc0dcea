/** How long a review may hold the page up, in milliseconds: half a frame, as reading and painting come on top. */
const SLICE = 8;

/** Whether there is time left, from now on. */
export function timeSlice(): () => boolean {
  const end = performance.now() + SLICE;
  return () => performance.now() < end;
}
