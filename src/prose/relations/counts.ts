/** Counts of lists: `k个：名单`, `k个，即/包括/分别为名单`, `名单等k个`, ①–⑳, 一是…二是…, numbered lines. */
import type { Figure } from "../lexing/figure";
import { spelledValue } from "../lexing/numerals";
import type { Passage } from "../text/passages";
import type { Remark } from "../verdict/remark";
import { listsBehind, listBefore, type NamedList } from "./enumerations";
import { itemsBelow } from "./lists";
import { between, type Scene } from "./scene";

/** What lists are counted in; 次, 件, 人 … count what happened, not names. */
const LISTABLE = /^(?:个|项|类|大类|方面|家|所|种|部分|条|点|支|处|座|人|本|件|宗)$/;
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const LEADS_ON = /分别|包括|即|如下|具体|为|是|:/;
const FARTHEST = 60;
const LONGEST = 3000;

const isListable = (figure: Figure): boolean =>
  figure.kind === "count" &&
  figure.exact &&
  !figure.hedged &&
  LISTABLE.test(figure.unit) &&
  figure.value.gt(1);

function remarkOf(passage: Passage, figure: Figure, list: NamedList, certain: boolean): readonly Remark[] {
  const [first] = list.counts;
  if (first === undefined || list.counts.some((count) => figure.value.eq(count))) return [];
  if (list.open && figure.value.gt(Math.max(...list.counts))) return [];
  const off = figure.value.minus(first).abs();
  if (off.gt(3) && off.times(3).gt(figure.value)) return [];
  const agreed = list.counts.every((count) => count === first);
  const severity = certain && agreed && !list.open ? "error" : "warning";
  const expected = `${first}${figure.unit}`;
  const printed = passage.text.slice(figure.start, figure.end);
  const reading = severity === "error" ? "" : "（按顿号、序号计）";
  return [
    {
      check: "X-03",
      severity,
      passage,
      start: figure.start,
      end: figure.end,
      expected,
      message: `写明${printed}，实际列出${expected}${reading}，请核对名单或个数。`,
    },
  ];
}

/** The text behind a figure, with the lines below that go on with ② or 二是. */
function textBehind(scene: Scene, passage: Passage, figure: Figure): string {
  const lines = scene.slice(passage.index + 1, passage.index + 1 + CIRCLED.length);
  const end = lines.findIndex(({ text }) => !/^(?:[①-⑳]|[一二三四五六七八九十]{1,2}是)/.test(text));
  const below = (end < 0 ? lines : lines.slice(0, end)).map(({ text }) => text);
  return [passage.text.slice(figure.end, figure.end + LONGEST), ...below].join("\n");
}

/** The run ①②③… that a figure leads on to, with nothing counted between. */
function circledAfter(passage: Passage, figure: Figure, rest: string): NamedList | null {
  const first = rest.slice(0, FARTHEST).indexOf("①");
  if (first < 0 || !LEADS_ON.test(rest.slice(0, first))) return null;
  if (between(passage, figure.end, figure.end + first).length > 0) return null;
  const again = rest.indexOf("①", first + 1);
  const run = again < 0 ? rest : rest.slice(0, again);
  let last = first;
  let count = 1;
  for (let next = first; count < CIRCLED.length; count += 1) {
    next = run.indexOf(CIRCLED.charAt(count), last);
    if (next < 0) break;
    last = next;
  }
  return count < 2 ? null : { counts: [count], open: false };
}

/** 一是…二是…三是… behind a figure. */
function ordinalsAfter(rest: string): NamedList | null {
  if (!/^[^。，；:]{0,16}[:。，；\n]一是/.test(rest)) return null;
  let count = 0;
  for (const match of rest.matchAll(/([一二三四五六七八九十]{1,2})是/g)) {
    const value = spelledValue(match[1] ?? "");
    if (value === count + 1) count += 1;
    else if (value === 1) break;
  }
  return count < 2 ? null : { counts: [count], open: false };
}

/** Numbered lines below the last count of a paragraph that ends in a colon. */
function linesAfter(scene: Scene, passage: Passage, figure: Figure): NamedList | null {
  const rest = passage.text.slice(figure.end, figure.end + FARTHEST);
  if (!/^[^，。；\d]{0,16}(?:，?(?:分别(?:为|是)|包括|即|具体(?:为|是|如下)|如下))?:$/.test(rest))
    return null;
  const items = itemsBelow(scene, passage);
  const last =
    /^\(?(\d{1,2}|[一二三四五六七八九十]{1,3})/.exec(items[items.length - 1]?.text ?? "")?.[1] ?? "";
  const number = /^\d/.test(last) ? Number(last) : spelledValue(last);
  return items.length > 1 && number === items.length ? { counts: [items.length], open: false } : null;
}

function countsOf(scene: Scene, passage: Passage, figure: Figure): readonly Remark[] {
  const rest = textBehind(scene, passage, figure);
  const marked = circledAfter(passage, figure, rest) ?? ordinalsAfter(rest);
  if (marked) return remarkOf(passage, figure, marked, true);
  const lines = linesAfter(scene, passage, figure);
  if (lines) return remarkOf(passage, figure, lines, false);
  const behind = listsBehind(passage, figure);
  if (behind) return remarkOf(passage, figure, behind, true);
  const before = listBefore(passage, figure);
  return before ? remarkOf(passage, figure, before, before.said) : [];
}

/** Remarks on counts that their list does not bear out. */
export function countRemarks(scene: Scene, passage: Passage): readonly Remark[] {
  return passage.figures.filter(isListable).flatMap((figure) => countsOf(scene, passage, figure));
}
