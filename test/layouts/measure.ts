/** Draws forms, lets the product read them, and counts. */
import { judge, type Judged, type Outcome } from "./judge";
import { makeForm, type Made, type MakeOptions } from "./make";
import { listenTo, type Finding } from "./said";
import { loadWords } from "./words";

export interface MeasureOptions {
  readonly forms: number;
  readonly seed: number;
  /** Share of heads drawn from words that stand nowhere in the product. */
  readonly renamed?: number;
  /** Share of forms with a block that nobody needs. */
  readonly foreign?: number;
  /** Share of forms that may have foreign columns; all of them by default. */
  readonly columns?: number;
  /** A file of words, see words.ts. */
  readonly words?: string;
}

export type Outcomes = Readonly<Record<Outcome, number>>;

export interface Count {
  readonly forms: number;
  /** Forms that were taken for no form at all. */
  readonly unrecognised: number;
  readonly planted: number;
  readonly outcomes: Outcomes;
  readonly factsRight: number;
  readonly factsWrong: number;
  readonly factsUnread: number;
  /** Errors on clean twins, and errors on wrong twins that the planted error does not explain. */
  readonly falseErrors: number;
  /** Forms with any of them. */
  readonly formsAccused: number;
  readonly wrongWarnings: number;
  readonly questions: number;
}

export interface Tally extends Count {
  readonly byPlant: ReadonlyMap<string, Count>;
  readonly byVariation: ReadonlyMap<string, Count>;
  /** Ids of findings said wrongly, with the number of times and the first forms. */
  readonly falseErrorIds: ReadonlyMap<string, readonly number[]>;
  readonly wrongWarningIds: ReadonlyMap<string, readonly number[]>;
  /** Places in the series of the planted errors that were not reported, by kind and outcome. */
  readonly unreported: ReadonlyMap<string, readonly number[]>;
}

interface Result {
  readonly index: number;
  readonly made: Made;
  readonly judged: Judged;
}

const sum = (results: readonly Result[], of: (judged: Judged) => number): number =>
  results.reduce((so, { judged }) => so + of(judged), 0);

const outcomesOf = (results: readonly Result[]): Outcomes => {
  const outcomes = { reported: 0, asked: 0, misread: 0, withheld: 0, missed: 0 };
  for (const { judged } of results) if (judged.plant) outcomes[judged.plant.outcome]++;
  return outcomes;
};

const falseOf = (judged: Judged): number => judged.falseErrors.length + judged.strayErrors.length;

function countOf(results: readonly Result[]): Count {
  return {
    forms: results.length,
    unrecognised: sum(results, ({ recognised }) => (recognised ? 0 : 1)),
    planted: sum(results, ({ plant }) => (plant ? 1 : 0)),
    outcomes: outcomesOf(results),
    factsRight: sum(results, ({ facts }) => facts.right),
    factsWrong: sum(results, ({ facts }) => facts.wrong),
    factsUnread: sum(results, ({ facts }) => facts.unread),
    falseErrors: sum(results, falseOf),
    formsAccused: sum(results, (judged) => (falseOf(judged) > 0 ? 1 : 0)),
    wrongWarnings: sum(results, ({ wrongWarnings }) => wrongWarnings.length),
    questions: sum(results, ({ questions }) => questions),
  };
}

/** The values grouped under each of their keys. */
function groups<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = found.get(key);
      if (group) group.push(item);
      else found.set(key, [item]);
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const mapped = <T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): ReadonlyMap<string, U> =>
  new Map([...map].map(([key, value]) => [key, change(value)] as const));

const idsIn = (
  results: readonly Result[],
  of: (judged: Judged) => readonly Finding[],
): ReadonlyMap<string, number[]> =>
  mapped(
    groups(
      results.flatMap(({ index, judged }) => of(judged).map(({ id }) => ({ id, index }))),
      ({ id }) => [id],
    ),
    (found) => found.map(({ index }) => index),
  );

/** What a command's options mean for the forms; throws when the file of words cannot be read. */
export function makeOptionsOf(options: MeasureOptions): MakeOptions {
  const { seed, renamed = 0, foreign = 0, columns = 1, words } = options;
  return { seed, renamed, foreign, columns, vocabulary: loadWords(words) };
}

/** Makes the forms, has each and its wrong twin assessed, and counts what was said. */
export function measure(options: MeasureOptions): Tally {
  const making = makeOptionsOf(options);
  const results = Array.from({ length: options.forms }, (_, index): Result => {
    const made = makeForm(making, index);
    return { index, made, judged: judge(made, listenTo) };
  });
  const planted = results.filter(({ judged }) => judged.plant !== null);
  return {
    ...countOf(results),
    byPlant: mapped(
      groups(planted, ({ judged }) => [judged.plant?.kind ?? ""]),
      countOf,
    ),
    byVariation: mapped(
      groups(results, ({ made }) => made.clean.variations),
      countOf,
    ),
    falseErrorIds: idsIn(results, (judged) => [...judged.falseErrors, ...judged.strayErrors]),
    wrongWarningIds: idsIn(results, ({ wrongWarnings }) => wrongWarnings),
    unreported: mapped(
      groups(
        planted.filter(({ judged }) => judged.plant?.outcome !== "reported"),
        ({ judged }) => [`${judged.plant?.kind} ${judged.plant?.outcome}`],
      ),
      (found) => found.map(({ index }) => index),
    ),
  };
}
