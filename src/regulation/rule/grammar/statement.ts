/** One condition with what it earns, as it is joined from phrases. Knows no rule as a whole. */
import type { Each } from "./each-words";
import type { ReadReckoning } from "./formula-words";
import type { Award } from "../model";
import type { ReadInterval } from "./read-end";

export type Earning =
  | {
      readonly kind: "award" | "deduct";
      readonly award: Award;
      /** Whether a number of points stands without a word of giving. */
      readonly bare?: boolean;
      /** Whether it says 不扣分. */
      readonly spares?: boolean;
    }
  | { readonly kind: "reckoning"; readonly reckoning: ReadReckoning };

/** One condition with what it earns; every part may be missing. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  /** Whether it began with a number or circle of a list. */
  readonly item: boolean;
  readonly otherwise: boolean;
  /** Words before the interval or the points: the name of a rate, or the condition itself. */
  readonly words: string;
  /** Words that stand behind the interval; they belong to no name. */
  readonly after: string;
  readonly interval: ReadInterval | null;
  /** Further conditions on other rates, each with the words before it. */
  readonly more: readonly { readonly words: string; readonly interval: ReadInterval }[];
  readonly each: Each | null;
  readonly earning: Earning | null;
  /** Whether the condition is still to come: 10分：≥90%. */
  readonly awaits: boolean;
  /** Where the words of the earning begin; the end where there are none. */
  readonly earningFrom: number;
  /** Parts that do not fit into one statement. */
  readonly spare: readonly string[];
}
