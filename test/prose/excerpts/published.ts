/** Published explanations with figures, recomputed by hand before any reader existed; see `frozen.sha256`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface MarkedError {
  /** Stands in the text. */
  readonly words: string;
  readonly reported: string;
  readonly expected: string;
  /** The text itself states the relation and no reading closes; otherwise only a reading says so. */
  readonly certain: boolean;
  readonly why: string;
  /** Other figures that may be blamed, or other right figures, with the same evidence. */
  readonly alternatives?: readonly { readonly reported: string; readonly expected: string }[];
}

export interface Excerpt {
  readonly source: string;
  readonly title: string;
  /** Figures, their order and relations are the published ones; names and the words around are not. */
  readonly retold: true;
  readonly text: string;
  readonly errors: readonly MarkedError[];
  readonly rightClaims: readonly { readonly words: string; readonly why: string }[];
}

export const excerptFiles = (): readonly string[] =>
  readdirSync(__dirname)
    .filter((name) => name.endsWith(".json"))
    .sort();

export const excerpt = (name: string): Excerpt =>
  JSON.parse(readFileSync(join(__dirname, name), "utf8")) as Excerpt;
