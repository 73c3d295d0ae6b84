/** The values that formulas reckon with. */

/** The formula uses something that is not modelled. */
export class Beyond extends Error {}
/** An error value such as `#DIV/0!` on its way up. */
export class FormulaError extends Error {
  constructor(readonly text: string) {
    super(text);
  }
}

export type Result = number | string | boolean | null;

/** A value as a number, as Excel takes it in arithmetic. @throws FormulaError `#VALUE!` */
export function asNumber(value: Result): number {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  throw new FormulaError("#VALUE!");
}

/** One value of what stands where a single one is wanted. */
export function single(values: readonly Result[]): Result {
  if (values.length !== 1) throw new Beyond();
  return values[0] ?? null;
}
