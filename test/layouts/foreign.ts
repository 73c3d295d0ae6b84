/** What a reader need not know: columns between the known ones, and whole blocks between the known blocks. */
import { spread } from "./canvas";
import { MANAGED, type Indicator } from "./facts";
import { headOf, putFact, type Print } from "./print";
import type { Draw } from "./random";
import { rounded } from "./relations";
import { sayForeign, type ForeignColumn } from "./words";

const PROSE = [
  "符合资金管理办法，审批手续完备",
  "按合同约定节点办理，资料齐全",
  "已建立台账并定期核对",
  "经集体研究后下达，分配依据充分",
];
const MATERIAL = ["验收报告、会议签到册", "台账及影像资料", "统计报表复印件", "合同、发票"];
const PEOPLE = ["办公室", "规划股", "综合业务股", "财务室"];

/** What stands in a foreign column of an indicator's row. */
export function foreignText(print: Print, kind: string, one: Indicator, place: number): string {
  const { draw, figures, facts } = print;
  /** What the row earns, whatever its printed score says. */
  const due = (): number => rounded(of("weight") * of("coefficient"), 2);
  const of = (column: string): number => facts.values.get(`${one.id}.${column}`) ?? 0;
  switch (kind) {
    case "flag":
      return draw.pick(["是", "否"]);
    case "coefficient":
      return figures.rate(of("coefficient"));
    // A reviewer gives less on every third row, so that this column never adds up to the printed total.
    case "review":
      return figures.points(place % 3 === 0 ? rounded(due() * 0.9, 2) : due());
    case "converted":
      return figures.points(rounded(due() * 0.6, 2));
    case "completion":
      return figures.rate(rounded(of("actual") / of("target"), 4));
    case "lastYear":
      return `${rounded(of("actual") * 0.93, one.sample.unit === "%" ? 1 : 0)}${one.sample.unit}`;
    case "serial":
      return String(place + 1);
    case "material":
      return draw.pick(MATERIAL);
    case "remark":
      return draw.chance(0.3) ? "详见附件" : "";
    case "person":
      return draw.pick(PEOPLE);
    case "source":
      return draw.pick(["业务系统", "统计年报", "入户调查"]);
    default:
      return `反映${one.sample.name}的年度情况，${draw.pick(PROSE)}`;
  }
}

export interface ForeignHead {
  readonly head: string;
  readonly kind: string;
}

/** Foreign columns for a form, each of a kind of its own. */
export function drawForeign(print: Print, without: readonly string[]): ForeignHead[] {
  const { speech, draw, style } = print;
  const free = speech.vocabulary.foreignColumns.filter(
    (column: ForeignColumn) => !without.includes(column.kind),
  );
  const chosen = draw.shuffle(free).slice(0, style.foreignColumns);
  for (const column of chosen) print.variations.add(`foreign column ${column.kind}`);
  return chosen.map((column) => ({ kind: column.kind, head: sayForeign(speech, column) }));
}

function blockText(draw: Draw, kind: string, before: readonly number[]): { text: string; value: number } {
  const [previous = 100, last = 90] = before.slice(-2);
  const figure = (value: number, text = String(value)): { text: string; value: number } => ({ value, text });
  switch (kind) {
    case "count":
      return figure(draw.int(2, 90));
    case "money": {
      const value = draw.int(1000, 90000) / 100;
      return figure(value, value.toFixed(2));
    }
    case "less": {
      const value = rounded((last * draw.int(60, 99)) / 100, 2);
      return figure(value, value.toFixed(2));
    }
    case "percent":
      return figure(rounded(last / previous, 4), `${((last / previous) * 100).toFixed(2)}%`);
    case "share":
      return figure(draw.int(12, 60) / 100, `${draw.int(12, 60)}%`);
    case "points":
      return figure(draw.int(3, 5));
    case "flag":
      return { text: draw.pick(["是", "否"]), value: 0 };
    case "person":
      return { text: draw.pick(PEOPLE), value: 0 };
    default:
      return { text: draw.pick(PROSE), value: 0 };
  }
}

/** Prints one foreign block, with a head of its own. */
export function printBlock(print: Print): void {
  const { canvas, width, draw, speech } = print;
  const block = draw.pick(speech.vocabulary.blocks);
  print.variations.add("foreign block");
  const spans = spread(Math.min(block.heads.length, width), width);
  const put = (text: string, column: number, row: number): void => {
    const span = spans[column];
    if (span) canvas.put(row, span, text);
  };
  for (const [column, head] of block.heads.entries()) put(head, column, canvas.row);
  for (const [place, label] of block.labels.entries()) {
    const row = canvas.row + 1 + place;
    const before: number[] = [];
    for (const [column, kind] of block.kinds.entries()) {
      const made = kind === "label" ? { text: label, value: 0 } : blockText(draw, kind, before);
      if (kind !== "label") before.push(made.value);
      put(made.text, column, row);
    }
  }
  canvas.row += 1 + block.labels.length;
}

const MANAGED_LABELS = ["资金安排科学性", "资金拨付合规性", "资金使用规范性", "预算绩效管理情况"];

/** Prints the block about the management of funds whose rows are scored and count in the total. */
export function printManaged(print: Print): void {
  const { canvas, width, draw } = print;
  const [first = { left: 0, right: 0 }, prose = first, weight = first, score = first] = spread(4, width);
  canvas.put(canvas.row, first, headOf(print, "managed.block"));
  canvas.put(canvas.row, prose, headOf(print, "managed.prose"));
  canvas.put(canvas.row, weight, `${headOf(print, "fund.weight")}（20分）`);
  canvas.put(canvas.row, score, headOf(print, "fund.score"));
  for (const [place, row] of MANAGED.entries()) {
    const at = canvas.row + 1 + place;
    canvas.put(at, first, MANAGED_LABELS[place] ?? "");
    canvas.put(at, prose, draw.pick(PROSE));
    putFact(print, at, weight, `${row}.weight`);
    putFact(print, at, score, `${row}.score`);
  }
  canvas.row += 1 + MANAGED.length;
}
