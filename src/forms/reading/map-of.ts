/** Draws the reading of a form as data: blocks, columns, rows and what stands in its captions. Decides nothing. */
import { oneLine } from "../../language/text";
import type { Area, CellRef } from "../../workbook/address";
import type { Block } from "../../workbook/locate";
import { EVIDENCE_WORDS } from "../labels/evidence-words";
import type { Head, HeadColumn } from "../labels/heads";
import { meaningLabel } from "../labels/meanings";
import type { ColumnDecision, FormOutline } from "../layout/form-outline";
import { rowOf } from "../layout/neighbours";
import { bodyRows, captionRows } from "../layout/table";
import type { BlockReading, CaptionReading, ColumnReading, ReadingMap, RowReading } from "../reading-map";
import type { Draft } from "./fact-recorder";
import { moneyUnitOf } from "./money-unit";

const refOf = ({ view }: FormOutline, { row, column }: Block): CellRef => ({
  sheet: view.sheet.name,
  row,
  column,
});

const areaOfBlock = ({ row, column, bottom, right }: Block): Area => ({
  top: row,
  left: column,
  bottom,
  right,
});

function lastRow(outline: FormOutline, head: Head): number {
  const rows = bodyRows(outline, head);
  return rows[rows.length - 1] ?? head.bottom;
}

/** What words alone say of a column, for tables that nothing else was asked of. */
function byWords(head: Head, { column, rank, block, right }: HeadColumn, bottom: number): ColumnDecision {
  const exact = rank === 1;
  return {
    table: head.table,
    block,
    right,
    top: head.row,
    bottom,
    meaning: column,
    certainty: exact ? "certain" : "probable",
    why: [exact ? "exact" : "likely"],
    candidates: [{ meaning: column, weight: 1 }],
  };
}

/** What every column of a form was taken for. */
export function decisionsOf(outline: FormOutline): readonly ColumnDecision[] {
  return (
    outline.decisions ??
    outline.heads.flatMap((head) => {
      const bottom = lastRow(outline, head);
      return head.columns.map((column) => byWords(head, column, bottom));
    })
  );
}

/** A decision as it is shown. */
export function columnReading(outline: FormOutline, decision: ColumnDecision): ColumnReading {
  const { table, block, right, top, bottom, meaning, certainty } = decision;
  return {
    table,
    head: oneLine(block.text),
    headCell: refOf(outline, block),
    range: { top, left: block.column, bottom, right },
    meaning,
    label: meaningLabel(table, meaning),
    certainty,
    why: decision.why.map((one) => EVIDENCE_WORDS[one]),
    candidates: decision.candidates.map((one) => ({ ...one, label: meaningLabel(table, one.meaning) })),
  };
}

function tableBlock(outline: FormOutline, head: Head): BlockReading {
  const { area } = outline;
  return {
    kind: "table",
    table: head.table,
    range: { top: head.row, left: area.left, bottom: lastRow(outline, head), right: area.right },
    title: oneLine(head.starter?.text ?? ""),
    takesPart: true,
  };
}

function unreadBlock(outline: FormOutline, top: number, bottom: number): BlockReading {
  const { area } = outline;
  const [first] = rowOf(outline, top);
  const title = oneLine(first?.text ?? "");
  return { kind: "unread", table: null, range: { ...area, top, bottom }, title, takesPart: false };
}

const plainBlock = (kind: "title" | "captions", range: Area, title: string): BlockReading => ({
  kind,
  table: null,
  range,
  title,
  takesPart: true,
});

function blocksOf(outline: FormOutline): readonly BlockReading[] {
  const { title, area, heads, foreign = [] } = outline;
  const captions = captionRows(outline).filter((row) => row !== title?.row);
  const [top] = captions;
  const bottom = captions[captions.length - 1];
  return [
    ...(title ? [plainBlock("title", areaOfBlock(title), oneLine(title.text))] : []),
    ...(top === undefined || bottom === undefined
      ? []
      : [plainBlock("captions", { ...area, top, bottom }, "")]),
    ...heads.map((head) => tableBlock(outline, head)),
    ...foreign.map((stretch) => unreadBlock(outline, stretch.top, stretch.bottom)),
  ];
}

function rowsOf(draft: Draft): readonly RowReading[] {
  return draft.indicators.flatMap(({ name, level1, level2, level3, partOf }) => {
    const place = ["level3", "target", "actual", "score", "weight", "level2"]
      .map((field) => draft.places.get(`${draft.key}.${name}.${field}`))
      .find((one) => one !== undefined);
    if (!place) return [];
    const parent = partOf === null ? undefined : draft.indicators.find((one) => one.name === partOf);
    return [{ row: place.ref.row, level1, level2, name: level3, parent: parent?.level3 ?? null }];
  });
}

function captionsOf(draft: Draft): readonly CaptionReading[] {
  return [...draft.facts].flatMap(([full, fact]) => {
    const name = full.slice(draft.key.length + 1);
    if (!name.startsWith("head.") || fact.kind === "blank") return [];
    const label = draft.labels.get(full) ?? "";
    return [{ name, label, text: oneLine(fact.text), cell: draft.places.get(full)?.ref ?? null }];
  });
}

/** The reading of a form that has been read. */
export function readingMapOf(draft: Draft): ReadingMap {
  const { outline } = draft;
  const money = outline.heads.find(({ table }) => table === "fund" || table === "money");
  const unit = money ? moneyUnitOf(outline, money) : null;
  return {
    form: outline.id,
    key: draft.key,
    sheet: outline.view.sheet.name,
    area: outline.area,
    title: oneLine(outline.title?.text ?? ""),
    blocks: blocksOf(outline),
    columns: decisionsOf(outline).map((decision) => columnReading(outline, decision)),
    rows: rowsOf(draft),
    moneyUnit: { unit: unit?.unit ?? "", cell: unit?.block ? refOf(outline, unit.block) : null },
    captions: captionsOf(draft),
  };
}
