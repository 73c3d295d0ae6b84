/** Names of units for comparing, never for showing. */
import { squeeze } from "./text";

/** A shorter name is inside a longer one by chance. */
const SHORTEST = 4;

/** A unit's name without spaces, seals, codes in front and 本级: `219001-某镇人民政府（盖章）` → `某镇人民政府`. */
export function unitKey(name: string): string {
  return squeeze(name)
    .replace(/\((?:盖章|公章|签章|本级)\)/g, "")
    .replace(/^\d{3,}-?(?=\p{Script=Han})/u, "")
    .replace(/本级$/, "");
}

/**
 * Whether two names can be of one unit: one of them is within the other, or is missing. `衡阳县自然资源局` is called
 * `自然资源局` at home.
 */
export function canBeSameUnit(left: string, right: string): boolean {
  const [one, other] = [unitKey(left), unitKey(right)];
  if (one === "" || other === "") return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter === longer || (shorter.length >= SHORTEST && longer.includes(shorter));
}

const GRAM = 4;

/** Names gathered one after another, each of another unit than those before it. */
export class UnitNames {
  private readonly whole = new Set<string>();
  private readonly byGram = new Map<string, string[]>();
  private lengths: readonly number[] = [];

  /** Takes a name in unless it can be of a unit that is there already; says whether it was new. */
  add(name: string): boolean {
    const key = unitKey(name);
    const isKnown = this.whole.size > 0 && (key === "" || this.whole.has("") || this.holds(key));
    if (isKnown) return false;
    this.whole.add(key);
    if (!this.lengths.includes(key.length)) this.lengths = [...this.lengths, key.length];
    for (let at = 0; at + GRAM <= key.length; at += 1) {
      const gram = key.slice(at, at + GRAM);
      const known = this.byGram.get(gram);
      if (known) known.push(key);
      else this.byGram.set(gram, [key]);
    }
    return true;
  }

  get size(): number {
    return this.whole.size;
  }

  /** Whether a name is within one that is there, or one that is there within it. */
  private holds(key: string): boolean {
    if (this.whole.has(key)) return true;
    if (key.length < SHORTEST) return false;
    return this.hasPartOf(key) || this.rarest(key).some((other) => other.includes(key));
  }

  private hasPartOf(key: string): boolean {
    return this.lengths.some((length) => {
      if (length < SHORTEST || length > key.length) return false;
      for (let at = 0; at + length <= key.length; at += 1) {
        if (this.whole.has(key.slice(at, at + length))) return true;
      }
      return false;
    });
  }

  /** The names under that part of a name that the fewest names have. */
  private rarest(key: string): readonly string[] {
    let rarest: readonly string[] | null = null;
    for (let at = 0; at + GRAM <= key.length; at += 1) {
      const names = this.byGram.get(key.slice(at, at + GRAM)) ?? [];
      if (!rarest || names.length < rarest.length) rarest = names;
    }
    return rarest ?? [];
  }
}
