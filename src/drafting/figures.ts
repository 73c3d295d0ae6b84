/** The figures and words of a filing as a report says them. Rounds nothing that a form prints. */
import type { FilingReport, FormReport } from "../assessment";
import { showMoney, showNumber, type Decimal } from "../language/numbers";
import { isBlankText } from "../language/text";
import type { Part } from "./blocks";

const MOST_DECIMALS = 6;
const MONEY_DECIMALS = 2;

/** `7,514.90`: an amount in 万元, with all the decimals that the form has. */
export function amountWords(amount: Decimal): string {
  const decimals = (showNumber(amount, MOST_DECIMALS).split(".")[1] ?? "").length;
  return showMoney(amount, Math.max(MONEY_DECIMALS, decimals));
}

/** `7,514.90万元`. */
export const moneyWords = (amount: Decimal): string => `${amountWords(amount)}万元`;

export const pointsWords = (points: Decimal): string => `${showNumber(points)}分`;

/** The first form of a kind in a filing. */
export const formOf = (filing: FilingReport, ...kinds: readonly FormReport["id"][]): FormReport | null =>
  filing.forms.find(({ id }) => kinds.includes(id)) ?? null;

/** The number of a fact by its short name, or null where the form has none. */
export function numberOf(form: FormReport | null, name: string): Decimal | null {
  const fact = form?.facts.facts.get(`${form.key}.${name}`);
  return fact?.kind === "value" ? fact.value : null;
}

/** The words of a fact by its short name, trimmed; `""` where there are none. */
export function wordsOf(form: FormReport | null, name: string): string {
  const text = form?.facts.facts.get(`${form.key}.${name}`)?.text ?? "";
  return isBlankText(text) ? "" : text.trim();
}

/** Amount in words, or what is missing. */
export function moneyOr(amount: Decimal | null, label: string): Part {
  return amount ? moneyWords(amount) : { toFill: label };
}

/** A rate as the form's figures give it: `90.08%`; null where it cannot be worked out. */
export function rateOf(filing: FilingReport, id: string): string | null {
  const rates = filing.forms.flatMap((form) => form.outcome.rates).filter((rate) => rate.id === id);
  const found = rates.find(({ value }) => value !== null);
  if (!found) return null;
  return found.status === "ok" && found.reported !== null ? found.reported : found.display;
}

/** Total and grade of a form as its figures give them, as printed where they give none; null where there is neither. */
export function resultOf(form: FormReport | null): {
  readonly points: Decimal | null;
  readonly grade: string | null;
} {
  if (!form) return { points: null, grade: null };
  const { total, grade } = form.outcome;
  return {
    points: total ? (total.computed ?? total.reported) : null,
    grade: grade ? (grade.computed ?? grade.reported) : null,
  };
}

const ENUMERATED =
  /^[\s\u3000]*(?:[\d０-９]{1,2}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[①-⑳])[\s\u3000]*/;

/** The lines of a text that stands in one cell, without its own numbers, each closed by a stop. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(ENUMERATED, "").trim())
    .filter((line) => !isBlankText(line))
    .map((line) => (/[。！？；]$/.test(line) ? line.replace(/；$/, "。") : `${line}。`));
}
