/**
 * Amounts of money inside sentences. They are held in 万元; a form may print them in another unit, and is spoken of in its
 * own. So an amount is marked where it is written, by a character that nobody sees, and given its unit at the end.
 */
import { decimal, ratio, showMoney, type Decimal, type Quantity } from "./numbers";

const MARK = "\u2060";
const AMOUNT = new RegExp(`${MARK}(-?[\\d,]+)(?:\\.(\\d+))?(万元)?`, "g");

/** An amount in 万元 with its decimals, to be shown in the unit of its form: `7,514.90`. */
export function showAmount(amount: Quantity, decimals = 2): string {
  return MARK + showMoney(amount, decimals);
}

/** A unit of money by its size in 万元. */
export interface MoneyUnit {
  readonly name: string;
  readonly factor: Decimal;
}

/** Decimals that an amount in 万元 has more than in the unit itself: 4 for 元. */
const moreDecimals = ({ factor }: MoneyUnit): number => {
  const places = [1, 2, 3, 4].find((count) => factor.times(10 ** count).gte(1));
  return factor.gte(1) ? 0 : (places ?? 4);
};

/** The sentence with its amounts in a unit, and the unit's name where 万元 follows one; null for 万元 as it stands. */
export function inMoneyUnit(sentence: string, unit: MoneyUnit | null): string {
  if (!sentence.includes(MARK)) return sentence;
  if (unit === null) return sentence.replaceAll(MARK, "");
  return sentence.replace(
    AMOUNT,
    (_all, whole: string, fraction: string | undefined, name: string | undefined) => {
      const digits = fraction ?? "";
      const amount = decimal(`${whole.replaceAll(",", "")}.${digits === "" ? "0" : digits}`);
      const value = ratio(amount, unit.factor);
      const shown =
        value === null ? whole : showMoney(value, Math.max(0, digits.length - moreDecimals(unit)));
      return `${shown}${name === undefined ? "" : unit.name}`;
    },
  );
}
