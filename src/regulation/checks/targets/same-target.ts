/** Whether two targets ask for the same thing, however they are written. Knows readings only, no form. */
import { squeeze } from "../../../language/text";
import { comparable } from "../../rows/indicator-measure";
import type { Target } from "../../rows/target";
import type { Measured } from "../../rows/target-number";
import { isSameWord, writtenUnit } from "./same-unit";

/** The words without what no reader minds: spaces, width, punctuation that is no decimal point. */
const plain = (text: string): string =>
  squeeze(text)
    .toLowerCase()
    .replace(/[,;:、。"'()《》]/g, "")
    .replace(/\.$/, "");

function sameFigure(left: Measured, right: Measured): boolean {
  // A bare number beside a percent is the same percent, whatever the indicator is called.
  const [one, other] = right.percent ? [right, left] : [left, right];
  const figures = comparable(one, other, "");
  if (figures) return figures.target.eq(figures.actual);
  return isSameWord(writtenUnit(left), writtenUnit(right)) && left.value.eq(right.value);
}

type Of<Kind extends Target["kind"]> = Extract<Target, { kind: Kind }>;

function sameNumber(left: Of<"number">, right: Of<"number">): boolean {
  const agree = !left.stated || !right.stated || left.comparison === right.comparison;
  return agree && sameFigure(left.measured, right.measured);
}

const sameDate = ({ deadline: left }: Of<"date">, { deadline: right }: Of<"date">): boolean =>
  left.sure === right.sure && left.latest === right.latest;

/**
 * `≥5个`, `5个以上`, `不少于5个` and `5` are one target: a bare number does not say more than that it is the amount, so
 * it contradicts no sign.
 */
export function isSameTarget(left: Target, right: Target): boolean {
  if (plain(left.text) === plain(right.text)) return true;
  if (left.kind === "number" && right.kind === "number") return sameNumber(left, right);
  if (left.kind === "date" && right.kind === "date") return sameDate(left, right);
  if (left.kind !== "range" || right.kind !== "range") return false;
  return sameFigure(left.low, right.low) && sameFigure(left.high, right.high);
}
