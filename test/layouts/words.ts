/**
 * The generator's vocabulary. A file of words has three parts, each of which may be absent in a file from outside:
 * - `heads`: for each concept (`ind.score`) the heads that official forms print (`known`) and invented ones (`outside`);
 * - `foreignColumns`: columns that a reader does not need, with the `kind` of what stands below them;
 * - `blocks`: whole bands without a part in any relation of the form: `heads`, the `kinds` of their columns, the first of
 *   which holds the `labels`. Kinds: label, prose, count, money, less (than the column before), percent (of the two columns
 *   before), share, points, flag, person.
 * In a file from outside, `known` and `outside` each replace those of the same concept and may be left away; its columns and
 * blocks replace all.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Draw } from "./random";

export interface Words {
  readonly known: readonly string[];
  /** Plausible heads that stand nowhere in the product. */
  readonly outside: readonly string[];
}

export interface ForeignColumn extends Words {
  readonly kind: string;
}

export interface Block {
  readonly heads: readonly string[];
  readonly kinds: readonly string[];
  readonly labels: readonly string[];
}

export interface Vocabulary {
  readonly heads: Readonly<Record<string, Words>>;
  readonly foreignColumns: readonly ForeignColumn[];
  readonly blocks: readonly Block[];
}

type Part<T> = { readonly [Key in keyof T]?: T[Key] };

interface WordFile {
  readonly heads?: Readonly<Record<string, Part<Words>>>;
  readonly foreignColumns?: readonly (Part<Words> & { readonly kind: string })[];
  readonly blocks?: readonly Block[];
}

const read = (file: string): WordFile => JSON.parse(readFileSync(file, "utf8")) as WordFile;

const wordsOf = (own: Part<Words> = {}, other: Part<Words> = {}): Words => ({
  known: other.known ?? own.known ?? other.outside ?? [],
  outside: other.outside ?? own.outside ?? [],
});

/** The project's own words, with those of `file` in the place of the same concepts; throws when a file cannot be read. */
export function loadWords(file?: string): Vocabulary {
  const own = read(path.join("test", "layouts", "words.json"));
  const other = file === undefined ? {} : read(file);
  const concepts = Object.keys({ ...own.heads, ...other.heads });
  const columns = other.foreignColumns ?? own.foreignColumns ?? [];
  return {
    heads: Object.fromEntries(
      concepts.map((concept) => [concept, wordsOf(own.heads?.[concept], other.heads?.[concept])]),
    ),
    foreignColumns: columns.map((column) => ({ kind: column.kind, ...wordsOf(column) })),
    blocks: other.blocks ?? own.blocks ?? [],
  };
}

/** How a form's heads are drawn. */
export interface Speech {
  readonly vocabulary: Vocabulary;
  /** Share of heads drawn from the words outside. */
  readonly renamed: number;
  readonly draw: Draw;
  /** Which concepts got a word from outside. */
  readonly renamedConcepts: Set<string>;
}

/** A head for a concept; the same concept may be worded in different ways on one form. */
export function say(speech: Speech, concept: string): string {
  const words = speech.vocabulary.heads[concept];
  if (!words) throw new RangeError(`no words for ${concept}`);
  const outside = speech.draw.chance(speech.renamed) && words.outside.length > 0;
  if (outside) speech.renamedConcepts.add(concept);
  return speech.draw.pick(outside ? words.outside : words.known);
}

/** A foreign column's head. */
export function sayForeign(speech: Speech, column: ForeignColumn): string {
  const outside = speech.draw.chance(speech.renamed) && column.outside.length > 0;
  return speech.draw.pick(outside ? column.outside : column.known);
}
