/** Figures as they are printed: whole steps of the last printed digit, and what a unit is worth. */

/** `steps` of the last printed digit: 1234 with 2 decimals is 12.34. */
export interface Figure {
  readonly key: string;
  readonly steps: number;
  readonly decimals: number;
  readonly unit: string;
  /** Worth of one unit in the smallest unit of its dimension: 元 1, 万元 10000, % 1. */
  readonly factor: number;
  /** Thousands separators are printed. */
  readonly grouped?: boolean;
  /** Printed instead of digits, such as 两. */
  readonly spelled?: string;
  /** Counts are exact, amounts and rates are rounded. */
  readonly exact?: boolean;
}

/** The digits of a figure without its unit. */
export function digitsOf(figure: Figure): string {
  if (figure.spelled !== undefined) return figure.spelled;
  const padded = String(Math.abs(figure.steps)).padStart(figure.decimals + 1, "0");
  const cut = padded.length - figure.decimals;
  const whole = padded.slice(0, cut);
  const fraction = figure.decimals > 0 ? `.${padded.slice(cut)}` : "";
  return (figure.grouped === true ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole) + fraction;
}

export const wordsOf = (figure: Figure): string => digitsOf(figure) + figure.unit;

export const stepOf = (figure: Figure): number => figure.factor / 10 ** figure.decimals;

export const sizeOf = (figure: Figure): number => figure.steps * stepOf(figure);

/** Half of the last printed digit; nothing for counts. */
export const halfStepOf = (figure: Figure): number => (figure.exact === true ? 0 : stepOf(figure) / 2);

/** The same figure with another size, rounded to its printed digits. */
export const resized = (figure: Figure, size: number): Figure => ({
  ...figure,
  steps: Math.round(size / stepOf(figure) + 1e-7),
});
