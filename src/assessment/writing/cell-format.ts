/** What a number shows under a number format, and a format that shows it in full where its own does not. */
import { decimalsOf, decimalsOfFormat, isDateFormat, isPercentFormat } from "../../language/figure";
import { decimal, round, showMoney, showPercent, type Decimal } from "../../language/numbers";

/** A value as it is meant to be shown. */
interface Meant {
  /** What the cell holds; a percent is a fraction. */
  readonly value: Decimal;
  readonly percent: boolean;
  /** Decimals that are promised. */
  readonly places: number;
}

const TEXT_FORMAT = "@";
const GROUPED = /#,##0/;
/** A comma behind the digits shows thousands. */
const SCALED = /[0#?],+(?![0#?])/;

const inCell = (places: number, percent: boolean): number => (percent ? places + 2 : places);

/** Whether a format shows what is meant, neither cut nor as another kind of number. */
function fits(format: string, { value, percent, places }: Meant): boolean {
  const own = decimalsOfFormat(format);
  if (own === null || isPercentFormat(format) !== percent || isDateFormat(format) || SCALED.test(format))
    return false;
  return own >= places || round(value, inCell(own, percent)).eq(round(value, inCell(places, percent)));
}

/** The format with so many decimals in each of its parts; null where it holds no plain digits to widen. */
function widened(format: string, places: number, percent: boolean): string | null {
  const wide = format.replace(/0(?:\.[0#?]+)?(?=[^0#?.,]|$)/g, `0.${"0".repeat(places)}`);
  const same = isPercentFormat(format) === percent && !isDateFormat(format) && !SCALED.test(format);
  return same && decimalsOfFormat(format) !== null && decimalsOfFormat(wide) === places ? wide : null;
}

/** A format of our own; null where General shows the same. */
function plainFormat({ percent, places }: Meant, format: string): string | null {
  const fraction = places > 0 ? `.${"0".repeat(places)}` : "";
  if (percent) return `0${fraction}%`;
  if (places > 0) return `#,##0${fraction}`;
  return format === "General" ? null : "0";
}

/**
 * The format to give to a cell so that it shows what is meant; null where its own does. A format that cuts decimals is
 * widened, one of another kind (a plain number for a rate, a date, a text) replaced.
 */
export function formatToShow(format: string, meant: Meant): string | null {
  if (fits(format, meant)) return null;
  const own = format !== TEXT_FORMAT && format !== "General";
  return (own ? widened(format, meant.places, meant.percent) : null) ?? plainFormat(meant, format);
}

/** What a number shows under a format, signs of money and brackets apart: `90.08%`, `1,883.31`, `98`. */
export function shownUnder(format: string, value: Decimal): string {
  const places = decimalsOfFormat(format);
  if (isPercentFormat(format)) return showPercent(value, places ?? 2);
  const grouped = showMoney(value, places ?? decimalsOf(value));
  return GROUPED.test(format) ? grouped : grouped.replace(/,/g, "");
}

/** The same for a number as a cell holds it. */
export const shownNumber = (format: string, value: number): string => shownUnder(format, decimal(value));
