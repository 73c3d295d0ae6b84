/** Dates and deadlines in targets and results: `2022年12月31日`, `9月前`, `6月底前完成`, `本年完成`. Knows no clock. */

/** A stretch of days, each day a number that grows with time; without a year both ends count from year 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly hasYear: boolean;
}

/** A deadline: kept for certain up to `sure`, missed for certain after `latest`. */
export interface Deadline {
  readonly sure: number;
  readonly latest: number;
  readonly hasYear: boolean;
}

const YEAR = "((?:19|20)\\d{2})";
const MONTH = "(1[0-2]|0?[1-9])";
const DAY = "(3[01]|[12]\\d|0?[1-9])";
/** Longest first; the groups that a pattern lacks are read as missing. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly groups: string }[] = [
  { pattern: new RegExp(`${YEAR}[年./-]${MONTH}[月./-]${DAY}[日号]?`), groups: "ymd" },
  { pattern: new RegExp(`${YEAR}年${MONTH}月份?`), groups: "ym" },
  { pattern: new RegExp(`${MONTH}月${DAY}[日号]`), groups: "md" },
  { pattern: new RegExp(`${MONTH}月份?`), groups: "m" },
  { pattern: new RegExp(`${YEAR}年?`), groups: "y" },
];
const THIS_YEAR =
  /^(?:本年|当年|年内|年底|年末|本年度|当年度|全年)(?:内|度|底|末|前|之前|以前)*(?:全部|按时)?(?:完成|竣工|实施完毕)?(?:任务)?$/;
/** What may stand around a date: no other number, and after a bare year a word that says it is one. */
const BESIDE = /^\D{0,12}$/;
const AFTER_YEAR = /^(?:度|内|底|末|全年|前|之前|以前|已|基本|全部|完成|竣工|验收)/;
const BEFORE = /^(?:前|之前|以前)/;

const dayNumber = (year: number, month: number, day: number): number => year * 372 + (month - 1) * 31 + day;

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** What follows the date. */
  readonly tail: string;
}

function partsOf(text: string): Parts | null {
  for (const { pattern, groups } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const tail = text.slice(match.index + match[0].length);
    if (!BESIDE.test(text.slice(0, match.index)) || !BESIDE.test(tail)) return null;
    if (groups === "y" && !AFTER_YEAR.test(tail)) return null;
    const part = (name: string): number | null => {
      const at = groups.indexOf(name);
      return at < 0 ? null : Number(match[at + 1]);
    };
    return { year: part("y"), month: part("m"), day: part("d"), tail };
  }
  return null;
}

function stretchOf(parts: Parts, year: number | null): Stretch {
  const own = parts.year ?? year;
  const from = dayNumber(own ?? 0, parts.month ?? 1, parts.day ?? 1);
  const to = dayNumber(own ?? 0, parts.month ?? 12, parts.day ?? 31);
  return { from, to, hasYear: own !== null };
}

/** Reads when something was done; `year` is the year of the form, for dates that name none. Null: it is no date. */
export function readDate(text: string, year: number | null): Stretch | null {
  const parts = partsOf(text);
  return parts ? stretchOf(parts, year) : null;
}

/** Reads until when something is to be done. `9月前` leaves September itself open. */
export function readDeadline(text: string, year: number | null): Deadline | null {
  if (THIS_YEAR.test(text)) {
    const end = dayNumber(year ?? 0, 12, 31);
    return { sure: end, latest: end, hasYear: year !== null };
  }
  const parts = partsOf(text);
  if (!parts) return null;
  const { from, to, hasYear } = stretchOf(parts, year);
  const open = parts.day === null && BEFORE.test(parts.tail);
  return { sure: open ? from - 1 : to, latest: to, hasYear };
}

/** Whether a deadline was kept; null where the two cannot be told apart (no common year, or an open month). */
export function keptDeadline(deadline: Deadline, done: Stretch): boolean | null {
  if (deadline.hasYear !== done.hasYear) return null;
  if (done.to <= deadline.sure) return true;
  return done.from > deadline.latest ? false : null;
}

const BARE_YEAR = new RegExp(`^${YEAR}年?(?:度)?$`);

/** A year and nothing else, which is a date on rows about time only: `2024年`. Null: it is something else. */
export function readBareYear(text: string): Stretch | null {
  const match = BARE_YEAR.exec(text);
  return match ? stretchOf({ year: Number(match[1]), month: null, day: null, tail: "" }, null) : null;
}
