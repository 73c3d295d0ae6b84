/** What a mutation is, and how the findings on the mutated workbook are held against what should follow from it. */
import { assessWorkbook, type Finding } from "../../src/assessment";
import type { Workbook } from "../../src/workbook/grid";
import type { Base, BaseName } from "./bases";
import { addressOf, placeOf, type Address } from "./cells";
import { readerOf, type Consequence } from "./relations/model";

/** A finding that must appear: one of the ids, marking one of the cells. */
export interface Expected {
  readonly ids: readonly string[];
  readonly cells: readonly Address[];
}

export interface Mutation {
  readonly base: BaseName;
  /** The kind of slip or change, as the listing groups them: `相邻数字对调`. */
  readonly kind: string;
  /** What was done, in words: `基础数据表F8 18.66→81.66`. */
  readonly name: string;
  readonly change: (workbook: Workbook) => Workbook;
  /** Cells whose content was changed. */
  readonly cells: readonly Address[];
  /**
   * oracle: the relations that bind the cells decide · slip: what a reviewer would say is written here · innocent:
   * nothing may be said, and what was said before stands where its cell went.
   */
  readonly expects:
    | { readonly kind: "oracle" }
    | { readonly kind: "slip"; readonly expected: readonly Expected[] }
    | { readonly kind: "innocent"; readonly moved: (address: Address) => Address };
}

export interface Judged {
  readonly mutation: Mutation;
  /** Whether a catalogued relation is broken by it. */
  readonly isBreach: boolean;
  readonly expected: readonly Expected[];
  readonly missed: readonly Expected[];
  /** Findings that nothing explains: `M-06@1!F8`. */
  readonly alarms: readonly string[];
  /** Findings by the mutation, consequences under a cause left out. */
  readonly raised: readonly string[];
}

/** A finding without the wording of its cells' addresses. */
export interface Said {
  readonly id: string;
  readonly cells: readonly Address[];
  readonly message: string;
  readonly isConsequence: boolean;
}

export function saidOf(workbook: Workbook): readonly Said[] {
  const { findings } = assessWorkbook(workbook);
  return findings.map((finding: Finding) => ({
    id: finding.id,
    cells: finding.cells.map((ref) => addressOf(workbook, ref)),
    message: finding.message,
    isConsequence: finding.causedBy !== null,
  }));
}

/** A place by a finding and its cells, so that two readings can be compared. */
const lineOf = ({ id, cells, message }: Said): string => `${id} ${cells.join(" ")} ${message}`;

interface Verdict {
  readonly expected: readonly Expected[];
  readonly may: ReadonlySet<string>;
}

/** What the relations say that bind a changed cell; the others hold as before. */
function byRelations(base: Base, mutation: Mutation, mutated: Workbook): Verdict {
  const read = readerOf(mutated);
  const judged = base.relations
    .filter((relation) => relation.cells.some((cell) => mutation.cells.includes(cell)))
    .map((relation) => [relation, relation.judge(read)] as const satisfies readonly [unknown, Consequence]);
  const expected = judged.flatMap(([relation, consequence]) =>
    consequence.must.map((ids) => ({ ids, cells: [...relation.cells, ...(relation.marks ?? [])] })),
  );
  const may = new Set([
    ...judged.flatMap(([, consequence]) => consequence.may),
    ...expected.flatMap(({ ids }) => ids),
  ]);
  return { expected, may };
}

/** Hints that list all their cells in one finding a form. */
const ONE_A_FORM = ["M-20", "M-23", "M-27"];

function meets(said: Said, expected: Expected): boolean {
  const first = said.cells[0];
  const isAmong = (cell: Address): boolean => expected.cells.includes(cell);
  if (!expected.ids.includes(said.id) || first === undefined) return false;
  return expected.cells.includes(first) || (ONE_A_FORM.includes(said.id) && said.cells.some(isAmong));
}

/** The finding that lays several relations on one figure: of one changed cell it must name that very cell. */
function isRightCell({ id, cells }: Said, { cells: changed }: Mutation): boolean {
  return id === "C-01" && (changed.length > 1 || changed.some((cell) => cells.includes(cell)));
}

/** What new findings a mutation raises, beyond those of its base. */
function raisedBy(mutated: Workbook, before: readonly Said[]): readonly Said[] {
  const known = new Set(before.map(lineOf));
  return saidOf(mutated).filter((said) => !known.has(lineOf(said)));
}

/** Findings that came or went although nothing changed in substance. */
function disturbance(
  before: readonly Said[],
  mutated: Workbook,
  moved: (address: Address) => Address,
): readonly string[] {
  const was = before.map((said) => `${said.id} ${said.cells.map(moved).join(" ")}`);
  const is = saidOf(mutated).map((said) => `${said.id} ${said.cells.join(" ")}`);
  return [
    ...is.filter((line) => !was.includes(line)),
    ...was.filter((line) => !is.includes(line)).map((line) => `不再提出 ${line}`),
  ];
}

const shown = ({ id, cells }: Said): string => `${id}@${cells[0] ?? "—"}`;

function verdictOf(base: Base, mutation: Mutation, mutated: Workbook): Verdict {
  const { expects } = mutation;
  switch (expects.kind) {
    case "oracle":
      return byRelations(base, mutation, mutated);
    case "slip":
      return { expected: expects.expected, may: new Set() };
    case "innocent":
      return { expected: [], may: new Set() };
  }
}

/** What must be found on the mutated workbook, without assessing it. */
export function expectedBy(base: Base, mutation: Mutation): readonly Expected[] {
  return verdictOf(base, mutation, mutation.change(base.workbook)).expected;
}

/** Assesses a mutated workbook and holds it against what should follow. `before` is what the base says. */
export function judge(base: Base, mutation: Mutation, before: readonly Said[]): Judged {
  const mutated = mutation.change(base.workbook);
  const { expects } = mutation;
  if (expects.kind === "innocent") {
    const alarms = disturbance(before, mutated, expects.moved);
    return { mutation, isBreach: false, expected: [], missed: [], alarms, raised: alarms };
  }
  const raised = raisedBy(mutated, before);
  const { expected, may } = verdictOf(base, mutation, mutated);
  return {
    mutation,
    isBreach: expected.length > 0,
    expected,
    missed: expected.filter((one) => !raised.some((said) => meets(said, one))),
    alarms:
      expects.kind === "oracle"
        ? raised.filter((said) => !may.has(said.id) && !isRightCell(said, mutation)).map(shown)
        : [],
    raised: raised.filter((said) => !said.isConsequence).map(shown),
  };
}

/** `基础数据表F8`: how a cell is named in the listing. */
export function cellName(workbook: Workbook, address: Address): string {
  const [, cell = ""] = address.split("!");
  return `${workbook.sheets[placeOf(address).sheet]?.name ?? ""}!${cell}`;
}
