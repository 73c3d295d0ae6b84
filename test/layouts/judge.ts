/** Compares what was said of a form and of its wrong twin with the truth. */
import { areaFromA1, contains, fromA1 } from "../../src/workbook/address";
import { figureIn } from "./figure-in";
import type { Form } from "./form";
import type { Made } from "./make";
import type { Plant } from "./plants";
import { dueOf, idsOf } from "./relations";
import type { Finding, Said } from "./said";

/** What became of a planted error; the five are told apart in this order. */
export type Outcome = "reported" | "asked" | "misread" | "withheld" | "missed";

export interface Judged {
  /** Whether the clean twin was taken for a form at all. */
  readonly recognised: boolean;
  /** Printed facts that the report took from their cell as what they are, as something else, or not at all. */
  readonly facts: { readonly right: number; readonly wrong: number; readonly unread: number };
  /** Errors on the clean twin. */
  readonly falseErrors: readonly Finding[];
  /** Errors on the wrong twin that neither the clean one has nor the planted error explains. */
  readonly strayErrors: readonly Finding[];
  /** Warnings on the clean twin about reading, arithmetic or scores. */
  readonly wrongWarnings: readonly Finding[];
  readonly questions: number;
  readonly plant: { readonly kind: string; readonly outcome: Outcome } | null;
}

/**
 * Warnings that a right form may deserve for what it contains: points heaped on one row (P-14) or spread evenly (P-15),
 * full marks throughout (P-16), a kind of indicator left out (S-10), few or many rows (T-20), a total close to a band's
 * edge (G-05). Every other warning on a clean form is wrong.
 */
export const DESERVED: ReadonlySet<string> = new Set(["P-14", "P-15", "P-16", "S-10", "T-20", "G-05"]);

const FACT_NAMES: readonly (readonly [RegExp, (match: RegExpExecArray) => RegExp])[] = [
  [/^fund\.total\.(\w+)$/, ([, column]) => new RegExp(`\\.fund\\.${column}$`)],
  [/^fund\.\w+\.(\w+)$/, ([, column]) => new RegExp(`\\.fundPart\\[\\d+\\]\\.${column}$`)],
  [
    /^ind\.\d+\.(?:part\.\d+\.)?(target|actual|weight|score)$/,
    ([, column]) => new RegExp(`\\.ind\\[\\d+\\]\\.${column}$`),
  ],
  [/^parent\.\d+\.weight$/, () => /\.(ind|level)\[\d+\](\.weight)?$/],
  [/^(inc|exp)\.(\w+)$/, ([, list, row]) => new RegExp(`^self\\.${list}\\.${row}$`)],
  [/^total\.(\w+)$/, ([, column]) => new RegExp(`\\.total\\.${column}$`)],
  [/^staff\.(\w+)$/, ([, column]) => new RegExp(`^base\\.staff\\.${column}$`)],
  [/^base\.(\w+)\.(\w+)$/, ([, row, column]) => new RegExp(`^base\\.${row}\\.${column}$`)],
];

/** How the report names a fact of the truth; null for those that no report names. */
function nameOf(id: string): RegExp | null {
  for (const [form, name] of FACT_NAMES) {
    const match = form.exec(id.slice(id.indexOf("/") + 1));
    if (match) return name(match);
  }
  return null;
}

function factsOf(form: Form, said: Said): Judged["facts"] {
  const tally = { right: 0, wrong: 0, unread: 0 };
  for (const [id, cell] of form.places) {
    const name = nameOf(id);
    if (!name) continue;
    const taken = said.facts.get(cell) ?? [];
    if (taken.some((one) => name.test(one))) tally.right++;
    else if (taken.length > 0) tally.wrong++;
    else tally.unread++;
  }
  return tally;
}

const key = (finding: Finding): string => `${finding.id} ${finding.cells.join()}`;
const errorsOf = (said: Said): readonly Finding[] => said.findings.filter((one) => one.severity === "error");
const columnOf = (cell: string): string => cell.replace(/\d+$/, "");

function cellsOf(form: Form, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => form.places.get(id) ?? []));
}

/** Whether a finding at the wrong figure itself expects another value than the right one. */
function expectsWrong(finding: Finding, form: Form, plant: Plant): boolean {
  const figure = finding.expected === null ? null : figureIn(finding.expected);
  if (figure === null) return false;
  return plant.breaks.some((relation) => {
    if (relation.kind === "atMost" || relation.kind === "band" || relation.name.startsWith("group:"))
      return false;
    if (!plant.wrong.includes(relation.result) || form.places.get(relation.result) !== finding.cells[0])
      return false;
    const due =
      dueOf(relation, plant.values) * (form.style.yuan && relation.result.startsWith("base.") ? 10000 : 1);
    const near = Math.max(0.006, due * 0.006);
    // `≤9` names a bound and no value.
    if (finding.expected?.startsWith("≤")) return due > figure + near;
    return [figure, figure / 100, figure / 10000].every((one) => Math.abs(one - due) > near);
  });
}

const covers = (area: string, cell: string): boolean => {
  const [box, at] = [areaFromA1(area), fromA1(cell)];
  return box !== null && at !== null && contains(box, at);
};

interface Heard {
  readonly said: Said;
  /** Findings that the clean twin does not have. */
  readonly fresh: readonly Finding[];
  /** Fresh errors at cells that are neither wrong, nor in a broken relation, nor follow from what is wrong. */
  readonly stray: readonly Finding[];
}

const touches =
  (zone: ReadonlySet<string>) =>
  ({ cells }: { readonly cells: readonly string[] }): boolean =>
    cells.some((cell) => zone.has(cell));

const zoneOf = (form: Form, plant: Plant): ReadonlySet<string> =>
  cellsOf(form, [...plant.wrong, ...plant.breaks.flatMap((relation) => idsOf(relation))]);

function outcomeOf(form: Form, plant: Plant, { said, fresh, stray }: Heard): Outcome {
  const wrong = cellsOf(form, plant.wrong);
  const near = touches(zoneOf(form, plant));
  const own = fresh.filter((one) => one.severity === "error" && near(one));
  if (own.some((finding) => !expectsWrong(finding, form, plant))) return "reported";
  const columns = new Set([...wrong].map(columnOf));
  const asked = said.questions.some(
    (one) => near(one) || one.cells.some((cell) => columns.has(columnOf(cell))),
  );
  if (asked) return "asked";
  if (own.length + stray.length > 0) return "misread";
  const leftOut = said.leftOut.some((area) => [...wrong].some((cell) => covers(area, cell)));
  return leftOut || fresh.some(near) ? "withheld" : "missed";
}

function hear({ clean }: Made, form: Form, plant: Plant, before: Said, said: Said): Heard {
  const known = new Set(before.findings.map(key));
  const fresh = said.findings.filter((one) => !known.has(key(one)));
  const changed = [...form.values].filter(([id, value]) => clean.values.get(id) !== value).map(([id]) => id);
  const follows = touches(new Set([...zoneOf(form, plant), ...cellsOf(form, [...changed, "total.grade"])]));
  const stray = fresh.filter((one) => one.severity === "error" && !follows(one));
  return { said, fresh, stray };
}

/** Judges one form and its wrong twin; `listen` tells what is said of a form. */
export function judge(made: Made, listen: (form: Form) => Said): Judged {
  const clean = listen(made.clean);
  const result = {
    recognised: clean.recognised,
    facts: factsOf(made.clean, clean),
    falseErrors: errorsOf(clean),
    wrongWarnings: clean.findings.filter((one) => one.severity === "warning" && !DESERVED.has(one.id)),
    questions: clean.questions.length,
  };
  if (!made.planted) return { ...result, strayErrors: [], plant: null };
  const { form, plant } = made.planted;
  const heard = hear(made, form, plant, clean, listen(form));
  return {
    ...result,
    strayErrors: heard.stray,
    plant: { kind: plant.kind, outcome: outcomeOf(form, plant, heard) },
  };
}
