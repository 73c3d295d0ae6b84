/** Text against tables: what a text states, held against what a workbook holds; both places are told. */
import type { Decimal } from "../language/numbers";
import { statementsOf, type FigureStatement, type GroupStatement, type Statement } from "./heads/statements";
import type { Scene } from "./relations/scene";
import type { Supposed } from "./verdict/equations";
import type { ProseSeverity } from "./verdict/finding";
import type { Remark } from "./verdict/remark";
import { showLike } from "./verdict/tell";

/** What a workbook holds of a statement. */
export interface TableEntry {
  readonly agrees: boolean;
  /** Whether the words may as well speak of a part (a project, a subordinate unit). */
  readonly scoped: boolean;
  readonly check: string;
  readonly severity: ProseSeverity;
  /** In the statement's unit; null for words. */
  readonly value: Decimal | null;
  /** As the table shows it: `62.11`, `优`. */
  readonly shown: string;
  /** The table's name for it: `公务接待 当年预算数`. */
  readonly label: string;
  readonly cells: readonly string[];
}

/** Holds a statement against a workbook: null where it is not certain that both speak of the same. */
export type Holder = (statement: Statement) => TableEntry | null;

export interface HeldText {
  readonly remarks: readonly Remark[];
  /** What the figures told of are worth by the workbook. */
  readonly known: readonly Supposed[];
}

const LONGEST_LEAD = 12;
const ABOUT = { grade: "报告自评等级为", unit: "报告标题的单位为", year: "报告标题的年度为" } as const;

function figureRemark(
  scene: Scene,
  statement: FigureStatement | GroupStatement,
  entry: TableEntry,
): readonly Remark[] {
  const { figure } = statement;
  const passage = scene[figure.passage];
  if (!passage) return [];
  const start = figure.start - Math.min(figure.lead.length, LONGEST_LEAD);
  const reported = passage.text.slice(figure.start, figure.end);
  const expected = entry.value ? showLike(figure, entry.value, reported) : entry.shown;
  const { check, severity, cells, label } = entry;
  const message = `报告写${reported}，表中“${label}”（${cells.join("、")}）为${entry.shown}，请核对统一。`;
  return [{ check, severity, passage, start, end: figure.end, reported, expected, message, tables: cells }];
}

function remarkOf(scene: Scene, statement: Statement, entry: TableEntry): readonly Remark[] {
  if (statement.kind !== "words") return figureRemark(scene, statement, entry);
  const { passage, start, end, words, about } = statement;
  const { check, severity, cells, label, shown } = entry;
  const message = `${ABOUT[about]}“${words}”，表中“${label}”（${cells.join("、")}）为“${shown}”，请核对统一。`;
  return [{ check, severity, passage, start, end, reported: words, expected: shown, message, tables: cells }];
}

interface Held {
  readonly statement: Statement;
  readonly entry: TableEntry;
}

const reportedOf = ({ statement }: Held): string =>
  statement.kind === "words" ? statement.words : statement.value.toFixed();

/**
 * What is told of a fact: nothing where the text gives several values for it, of which only one can be the whole's;
 * where one of them agrees, the others are no more than warnings.
 */
function told(group: readonly Held[]): readonly Held[] {
  const agreed = group.some(({ entry }) => entry.agrees);
  const differing = group.filter(({ entry }) => !entry.agrees);
  const values = new Set(differing.map(reportedOf));
  const scoped = group.some(({ entry }) => entry.scoped);
  if (values.size > 1 || (scoped && agreed)) return [];
  return agreed
    ? differing.map(({ statement, entry }) => ({ statement, entry: { ...entry, severity: "warning" } }))
    : differing;
}

/** Holds every statement of a text against a workbook. */
export function holdText(scene: Scene, holder: Holder): HeldText {
  const groups = new Map<string, Held[]>();
  for (const statement of statementsOf(scene)) {
    const entry = holder(statement);
    if (!entry) continue;
    const key = `${entry.check} ${entry.label} ${entry.cells.join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), { statement, entry }]);
  }
  const held = [...groups.values()].flatMap(told);
  return {
    remarks: held.flatMap(({ statement, entry }) => remarkOf(scene, statement, entry)),
    known: held.flatMap(({ statement, entry }) =>
      statement.kind === "words" || !entry.value ? [] : [{ figure: statement.figure, value: entry.value }],
    ),
  };
}
