/** The choices of a table while they are made: exact words first, what they resemble last. */
import { isMostly } from "../../layout/content";
import { byExactWords, type Choice, type Column } from "./column";
import { isEvidence } from "./texts";

/** The meanings that are points. */
export const POINTS = ["weight", "score"];
const TEXTS = ["reason", "definition", "standard", "evidence"];

/** Whether what stands in a column speaks against what its head says. */
function contradicts({ profile }: Column, meaning: string): boolean {
  if (profile.filled < 2) return false;
  if (POINTS.includes(meaning)) return isMostly(profile, "word", "prose", "flag");
  if (meaning.startsWith("level")) return isMostly(profile, "number", "percent", "signed", "flag");
  return TEXTS.includes(meaning) && meaning !== "evidence" && isMostly(profile, "number", "flag");
}

/** Columns that exact words decide: one column for a meaning, and nothing in it that speaks against it. */
function exactChoices(columns: readonly Column[]): readonly Choice[] {
  const named = columns.filter(({ exact }) => exact !== "");
  const hasEvidence = columns.some(({ exact, likely }) => exact === "evidence" || likely === "evidence");
  const pointsTwice = POINTS.some((meaning) => named.filter(({ exact }) => exact === meaning).length > 1);
  return named.flatMap((column) => {
    if (column.byPerson) return [byExactWords(column, column.exact)];
    const alone = named.filter(({ exact }) => exact === column.exact).length === 1;
    const legacy = pointsTwice && POINTS.includes(column.exact);
    if ((!alone && !legacy) || contradicts(column, column.exact)) return [];
    const isRemark = column.exact === "definition" && !hasEvidence && isEvidence(column);
    return [byExactWords(column, isRemark ? "evidence" : column.exact)];
  });
}

/** A remark is the place for reasons where the table has no other. */
function withRemark(columns: readonly Column[], choices: readonly Choice[]): readonly Choice[] {
  const remark = choices.find(({ column, meaning }) => meaning === "reason" && column.unneeded === "remark");
  const other = columns.some((column) => column.likely === "reason");
  return remark && other ? choices.filter((choice) => choice !== remark) : choices;
}

/** The choices so far, and the columns that are still open. */
export class Chosen {
  choices: readonly Choice[];
  constructor(readonly columns: readonly Column[]) {
    this.choices = withRemark(columns, exactChoices(columns));
  }
  of(meaning: string): Column | null {
    return this.choices.filter((one) => one.meaning === meaning).at(-1)?.column ?? null;
  }
  open(): readonly Column[] {
    return this.columns.filter((column) => !this.choices.some((one) => one.column === column));
  }
  known(): ReadonlySet<string> {
    return new Set(this.choices.map(({ meaning }) => meaning));
  }
  add(more: readonly Choice[]): void {
    this.choices = [...this.choices, ...more];
  }
}

/** Columns whose words only resemble something and that nothing else decided: blank ones above all. */
export function byLikelyWords(chosen: Chosen): readonly Choice[] {
  const known = new Set(chosen.known());
  return chosen.open().flatMap((column) => {
    const { likely } = column;
    if (likely === "" || known.has(likely) || contradicts(column, likely)) return [];
    known.add(likely);
    return [
      {
        column,
        meaning: likely,
        certainty: "probable" as const,
        why: ["likely" as const],
        candidates: [{ meaning: likely, weight: 6 }],
      },
    ];
  });
}
