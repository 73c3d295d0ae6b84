/** Counts the automatic numbers of a document, paragraph by paragraph. */
import type { ListLevel, WordList } from "./numbering";
import { numberInFormat } from "./number-words";
import { chainOf, type NumberingChoice, type Styles } from "./styles";

const BULLET = "•";
const DEEPEST = 8;
/** Signs of symbol fonts stand in the private area, where only those fonts know them. */
const PRIVATE = /[\uE000-\uF8FF]/;

export interface Counters {
  /** Counts a paragraph of a style, with its own choice of list if it has one, and gives its number or null. */
  numberOf(style: string | null, own: NumberingChoice | null): string | null;
}

interface Chosen {
  readonly id: string;
  readonly list: WordList;
  readonly level: number;
}

function textOf({ levels }: WordList, at: number, counts: ReadonlyMap<number, number>): string {
  const level = levels.get(at);
  if (!level) return "";
  if (level.format === "bullet") return level.text === "" || PRIVATE.test(level.text) ? BULLET : level.text;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = levels.get(Number(digit) - 1);
    const count = counts.get(Number(digit) - 1) ?? other?.start ?? 1;
    const isPlain = level.plain && other?.format !== "decimalZero";
    return numberInFormat(count, isPlain ? "decimal" : (other?.format ?? "decimal"));
  });
}

const startsAnew = ({ restart }: ListLevel, own: number, used: number): boolean =>
  used < own && (restart === null || (restart > 0 && used < restart));

/** The list and level of a paragraph: its own choice, else that of its style. */
function chosenFor(
  style: string | null,
  own: NumberingChoice | null,
  lists: ReadonlyMap<string, WordList>,
  styles: Styles,
): Chosen | null {
  const named = (id: string | null | undefined, level: (list: WordList) => number): Chosen | null => {
    const list = typeof id === "string" ? lists.get(id) : undefined;
    return typeof id === "string" && list ? { id, list, level: Math.min(level(list), DEEPEST) } : null;
  };
  if (typeof own?.id === "string") return named(own.id, () => own.level ?? 0);
  const from = chainOf(styles, style).find(({ numbering }) => typeof numbering?.id === "string");
  return from ? named(from.numbering?.id, (list) => own?.level ?? levelOfStyle(from, list)) : null;
}

/** The level that a style names, or that is tied to it in the list. */
function levelOfStyle({ id, numbering }: ReturnType<typeof chainOf>[number], { levels }: WordList): number {
  return numbering?.level ?? [...levels].find(([, level]) => level.style === id)?.[0] ?? 0;
}

/** Counters for one document. */
export function countersFor(lists: ReadonlyMap<string, WordList>, styles: Styles): Counters {
  /** Counts by definition and level. */
  const counted = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  const advance = ({ id, list, level }: Chosen): ReadonlyMap<number, number> => {
    const counts = counted.get(list.definition) ?? new Map<number, number>();
    counted.set(list.definition, counts);
    const restart = list.restarts.get(level);
    const isFirst = restart !== undefined && !begun.has(`${id}:${level}`);
    begun.add(`${id}:${level}`);
    const before = counts.get(level);
    const next = before === undefined ? (list.levels.get(level)?.start ?? 1) : before + 1;
    counts.set(level, isFirst ? restart : next);
    // A level that was passed over counts as used once.
    for (const [higher, { start }] of list.levels) {
      if (higher < level && !counts.has(higher)) counts.set(higher, start);
    }
    for (const [deeper, settings] of list.levels) {
      if (startsAnew(settings, deeper, level)) counts.delete(deeper);
    }
    return counts;
  };

  return {
    numberOf(style, own) {
      const chosen = chosenFor(style, own, lists, styles);
      if (!chosen) return null;
      const text = textOf(chosen.list, chosen.level, advance(chosen));
      return text === "" ? null : text;
    },
  };
}
