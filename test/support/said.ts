/** What a recognised form says, as plain lines without addresses, so that two readings can be compared. */
import type { RecognisedForm } from "../../src/forms/recognised";
import type { Fact, FormFacts } from "../../src/regulation/facts";
import { toA1, type CellPosition } from "../../src/workbook/address";

/** A fact as one line; stray white space does not count. */
export function said(fact: Fact | undefined): string {
  if (fact === undefined) return "no cell";
  const text = fact.text.replace(/\s+/g, "");
  if (fact.kind !== "value") return `${fact.kind} ${text}`;
  const unit = fact.unit ?? "";
  return `${fact.value.toFixed()}${fact.percent ? " percent" : ""} of ${fact.decimals} decimals ${unit}`;
}

function rowsSaid(facts: FormFacts): readonly string[] {
  const { indicators, levels, projects, buildings, fundParts, subtotals, notes, issues } = facts;
  return [
    ...indicators.map(
      (row) =>
        `${row.name} ${row.level1}/${row.level2}/${row.level3} ${row.sharedWeightWith} ${row.partOf} ${[
          row.target,
          row.actual,
          row.weight,
          row.score,
          row.reason,
          row.definition,
          row.standard,
          row.evidence,
        ]
          .map(said)
          .join("|")}`,
    ),
    ...levels.map((level) => `${level.level} ${level.name} ${level.points.toFixed()} ${level.rows.join()}`),
    ...[...projects, ...buildings, ...fundParts].map((row) => `${row.name} ${row.label}`),
    ...subtotals.map((row) => `${row.name} ${row.level1} ${row.rows.join()}`),
    ...notes.map(({ fact, text }) => `${fact} ${text}`),
    ...issues.map(({ check, at }) => `${check} ${at.join()}`),
  ];
}

/** Everything a form says, in a fixed order. */
export function everythingSaid({ facts, unit }: RecognisedForm): readonly string[] {
  const named = [...facts.facts].map(([name, fact]) => `${name} = ${said(fact)} «${facts.labels.get(name)}»`);
  return [
    `${facts.id} ${facts.key} ${facts.title} ${facts.year} ${unit} ${facts.complete}`,
    ...named.sort(),
    ...rowsSaid(facts),
  ];
}

/** Where every fact stands, after moving its cell. */
export function placesSaid(
  { places }: RecognisedForm,
  moved: (position: CellPosition) => CellPosition = (position) => position,
): readonly string[] {
  return [...places].map(([name, { ref }]) => `${name} ${toA1(moved(ref))}`).sort();
}
