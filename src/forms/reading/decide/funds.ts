/** The funding block of a form where words find no table of it: found by its figures, in whatever shape it stands. */
import { blockAt } from "../../../workbook/locate";
import type { Head, HeadColumn } from "../../labels/heads";
import { isFundTotalLabel } from "../../labels/row-labels";
import type { FormOutline } from "../../layout/form-outline";
import { figureBlocks, type FigureBlock } from "../../layout/figure-grids";
import { decisionsOf, pointsOf, rankOf, type DecidedFund } from "./fund-decision";
import { fieldOf, type FundChoice, type FundDecided } from "./fund-fields";
import { decideFund } from "./fund-readings";

/** The head of a funding block that was found by its figures. */
function headOfBlock(block: FigureBlock, choices: readonly FundChoice[]): Head {
  const columns = choices.map((choice): HeadColumn => {
    const { label } = choice.field;
    return { column: choice.meaning, rank: rankOf(choice), block: label, right: label.right };
  });
  const labels = block.fields.map(({ label }) => label);
  const fields = choices.flatMap(({ field, meaning }) => {
    const own = block.fields.find(({ label }) => label === field.label);
    return own ? [{ column: meaning, label: own.label, cells: own.cells }] : [];
  });
  return {
    table: "fund",
    row: block.top,
    bottom: block.bottom,
    starter: block.starter,
    columns,
    strangers: labels.filter((label) => !columns.some((column) => column.block === label)),
    left: Math.min(...[...labels, ...(block.starter ? [block.starter] : [])].map(({ column }) => column)),
    right: Math.max(...labels.map(({ right }) => right)),
    firstFigure: Math.min(...columns.map(({ block: own }) => own.column)),
    figures: { fields, records: block.records },
  };
}

function fundIn({ view, assigned }: FormOutline, block: FigureBlock): FundDecided {
  const ordered = wholeFirst(block);
  const fields = ordered.fields.map(({ label, cells }) =>
    fieldOf(
      label,
      cells.map((cell) => blockAt(view, cell)),
    ),
  );
  return decideFund(fields, block.records.length, undefined, assigned);
}

/** The block with the record of the whole funds in front. */
function wholeFirst(block: FigureBlock): FigureBlock {
  const at = block.records.findIndex((label) => label !== null && isFundTotalLabel(label.bare));
  if (at <= 0) return block;
  const moved = <T>(list: readonly T[]): readonly T[] => [
    ...list.slice(at, at + 1),
    ...list.slice(0, at),
    ...list.slice(at + 1),
  ];
  return {
    ...block,
    records: moved(block.records),
    fields: block.fields.map((field) => ({ ...field, cells: moved(field.cells) })),
  };
}

/** The funding block among the rows between two rows, by its figures; null where none is one. */
export function findFunds(outline: FormOutline, top: number, bottom: number): DecidedFund | null {
  const { view, area } = outline;
  const blocks = figureBlocks(view, { top, bottom, left: area.left, right: area.right }).map(wholeFirst);
  const found = blocks.flatMap((block) => {
    const decided = fundIn(outline, block);
    return decided.isFund ? [{ block, decided }] : [];
  });
  const sized = [...found].sort((one, two) => two.decided.points - one.decided.points);
  const [best] = sized;
  if (!best) return null;
  const { block, decided } = best;
  return {
    head: headOfBlock(block, decided.choices),
    decisions: decisionsOf(
      decided.choices,
      block.fields.map(({ label }) => label),
      block.top,
      block.bottom,
    ),
    others: decided.others.map((other) => headOfBlock(block, other)),
    points: pointsOf(decided),
  };
}
