/** The whole catalogue of mutations, and what the checks make of it. */
import type { Base } from "./bases";
import { figureMutations } from "./figures";
import { innocentMutations } from "./innocent";
import { judge, saidOf, type Judged, type Mutation } from "./mutation";
import { pairMutations } from "./pairs";
import { scorecardMutations } from "./scorecard";
import { wordMutations } from "./slips";

/** Every slip and every innocent change of a base. */
export function mutationsOf(base: Base): readonly Mutation[] {
  return [
    ...figureMutations(base, base.figures),
    ...pairMutations(base),
    ...wordMutations(base),
    ...scorecardMutations(base),
    ...innocentMutations(base),
  ];
}

/** Judges mutations of one base, which is assessed once for what it says by itself. */
export function judgeAll(base: Base, mutations: readonly Mutation[]): readonly Judged[] {
  const before = saidOf(base.workbook);
  return mutations.map((mutation) => judge(base, mutation, before));
}

/** What is wrong with a judgement, in a line; null when nothing is. */
export function complaint({ mutation, missed, alarms, raised }: Judged): string | null {
  if (missed.length === 0 && alarms.length === 0) return null;
  const due = missed.map(({ ids, cells }) => `${ids.join("/")}@${cells.slice(0, 3).join("/")}`);
  return [
    `${mutation.base}：${mutation.kind}：${mutation.name}`,
    ...(due.length > 0 ? [`未查出 ${due.join("，")}`] : []),
    ...(alarms.length > 0 ? [`误报 ${alarms.join("，")}`] : []),
    ...(raised.length > 0 ? [`提出 ${raised.join("，")}`] : []),
  ].join("；");
}

/** Counts over judged mutations. */
export interface Tally {
  readonly made: number;
  /** Mutations that break a catalogued relation. */
  readonly breaches: number;
  readonly caught: number;
  readonly innocent: number;
  readonly silent: number;
  /** Slips in figures that break no catalogued relation. */
  readonly unbound: number;
  /** Findings a caught slip raises, consequences under their cause left out. */
  readonly findingsPerBreach: number;
}

export function tallyOf(judged: readonly Judged[]): Tally {
  const innocent = judged.filter(({ mutation }) => mutation.expects.kind === "innocent");
  const breaches = judged.filter((one) => one.isBreach);
  const raised = breaches.reduce((sum, one) => sum + one.raised.length, 0);
  return {
    made: judged.length,
    breaches: breaches.length,
    caught: breaches.filter((one) => one.missed.length === 0 && one.alarms.length === 0).length,
    innocent: innocent.length,
    silent: innocent.filter((one) => one.alarms.length === 0).length,
    unbound: judged.length - innocent.length - breaches.length,
    findingsPerBreach: breaches.length === 0 ? 0 : raised / breaches.length,
  };
}
