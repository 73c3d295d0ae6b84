/** A time as the journal writes it. The clock itself belongs to the surfaces. */

/** Local time to the second: `2026-03-01T09:30:00`. */
export function localTime(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
