/** Lists of names behind or before a count, and how many names they can be read as. */
import type { Figure } from "../lexing/figure";
import type { Passage } from "../text/passages";
import { between } from "./scene";

export interface NamedList {
  /** How many items there are, in every way the list can be split. */
  readonly counts: readonly number[];
  /** Whether 等 leaves it open. */
  readonly open: boolean;
}

const LONGEST_ITEM = 30;
/** How far before a count its list may begin. */
const FARTHEST = 300;
/** Between the count and its list: a noun and a word or mark that leads on. */
const LEADS =
  /^[^，。；:()、\d]{0,16}(?:[:(]|，?(?:即|包括|包含|分别(?:为|是|有)|具体(?:为|是|包括)|由|涉及|有):?)/;
const ENDS = /[。；)]/;

/** The text with brackets and quotations made blank, lengths kept. */
function masked(text: string): string {
  return text
    .replace(/\([^()]*\)/g, (inside) => "　".repeat(inside.length))
    .replace(/“[^“”]*”|"[^"]*"|《[^《》]*》/g, (inside) => "　".repeat(inside.length));
}

const AND = /以及|[和及与]/;

/** Items by 、 alone; with 和, 及, 与 in the last; with them everywhere. */
function splits(list: string): readonly number[] {
  const items = list.split("、");
  const last = items[items.length - 1] ?? "";
  const ands = items.map((item) => (AND.test(item.slice(1, -1)) ? 1 : 0));
  const every = ands.reduce<number>((all, one) => all + one, 0);
  return [items.length + (AND.test(last.slice(1, -1)) ? 1 : 0), items.length, items.length + every];
}

const isNames = (items: readonly string[]): boolean =>
  items.every((item) => item.trim() !== "" && item.length <= LONGEST_ITEM);

function listOf(text: string): NamedList | null {
  const list = masked(text);
  const clauses = list.split("，");
  const first = clauses[0] ?? "";
  const byComma = !list.includes("、") && clauses.length > 1;
  const items = byComma ? clauses : first.split("、");
  if (items.length < 2 || !isNames(items)) return null;
  const open =
    /等/.test(byComma ? list : first.slice(-8)) || clauses.slice(1).some((one) => one.includes("、"));
  const whole = list.split(/[，、]/).length;
  return {
    counts: byComma ? [items.length] : [...new Set([...splits(first), ...(open ? [whole] : [])])],
    open,
  };
}

/** `k个[noun]：A、B、C`, `k个，分别为A、B、C`. */
export function listsBehind(passage: Passage, figure: Figure): NamedList | null {
  const rest = passage.text.slice(figure.end, figure.end + 600);
  const lead = LEADS.exec(rest)?.[0];
  if (lead === undefined) return null;
  const body = rest.slice(lead.length);
  const stop = masked(body).search(ENDS);
  const inBracket = lead.endsWith("(");
  const list = stop < 0 ? body : body.slice(0, stop);
  if (inBracket && body.charAt(stop) !== ")") return null;
  // Amounts of its own make it a breakdown; their sum is looked at elsewhere.
  const figures = between(passage, figure.end, figure.end + lead.length + list.length);
  return figures.some((one) => one.dimension === figure.dimension) || /其中/.test(lead + list.slice(0, 3))
    ? null
    : listOf(list);
}

const COUNTED = /^(?:个|大?类|项|方面|家|所|种)$/;
const ITEM = /[一-龥]/;

interface NamesBefore {
  readonly list: string;
  /** Whether a word says that the figure counts the names. */
  readonly said: boolean;
}

/** The names right before a count, back to the last mark that is no 、; null where the figure counts something else. */
function namesBefore(passage: Passage, figure: Figure): NamesBefore | null {
  const behind = passage.text.charAt(figure.end);
  if (!COUNTED.test(figure.unit) || !/[一-龥，。；)]/.test(behind)) return null;
  const ends = !ITEM.test(behind);
  const text = masked(passage.text.slice(Math.max(0, figure.start - FARTHEST), figure.start));
  const start = Math.max(...["，", "。", "；", ":", "("].map((mark) => text.lastIndexOf(mark))) + 1;
  const list = text.slice(start).replace(/(?:共计|合计|共|总计)$/, "");
  const said = /等$/.test(list) || (ends && /共计?$/.test(text));
  return ends && !said ? null : { list, said };
}

/** `A、B、C等k个X`, `A、B、C k个X`. */
export function listBefore(
  passage: Passage,
  figure: Figure,
): (NamedList & { readonly said: boolean }) | null {
  const names = namesBefore(passage, figure);
  if (!names) return null;
  const { list, said } = names;
  const items = list.replace(/等$/, "").split("、");
  if (items.length < 2 || !isNames(items) || /\d/.test(list)) return null;
  // Without 等 the figure may begin something else; only short names right before it make a list.
  const close =
    items.slice(1).every((item) => item.length <= 8) && figure.value.minus(items.length).abs().lte(1);
  if (!said && !close) return null;
  return { counts: [...new Set(splits(list.replace(/等$/, "")))], open: false, said };
}
