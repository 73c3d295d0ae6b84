/** Runs one check alone, on a filing made by hand and outcomes made by hand. */
import { inMoneyUnit } from "../../src/language/amounts";
import type { Check } from "../../src/regulation/checks/check";
import type { FilingFacts, FormFacts } from "../../src/regulation/facts";
import type { FormOutcome, Violation } from "../../src/regulation/outcome";
import type { Pack } from "../../src/regulation/packs/pack";
import { choosePolicies, type Policies } from "../../src/regulation/packs/policy";
import { filingOf } from "./facts";

/** A pack that prescribes nothing, for checks that do not ask one. */
export const EMPTY_PACK: Pack = {
  id: "empty",
  title: "无规则",
  province: null,
  complete: false,
  signs: [],
  executionPoints: null,
  levelWeights: null,
  grades: { bands: [], source: "form" },
  tiers: { reached: 0.8, partly: 0.6, source: "form" },
  rows: [],
  policies: {},
};

export interface Scene {
  readonly forms?: readonly FormFacts[];
  /** Instead of `forms`, when the unit or year of the filing matters. */
  readonly filing?: FilingFacts;
  readonly pack?: Pack;
  readonly policies?: Partial<Policies>;
  /** What is known of a form, by its key; everything not given is empty. */
  readonly outcomes?: Readonly<Record<string, Partial<FormOutcome>>>;
}

/** A check that was run alone, and how many findings it made. */
export interface Run {
  readonly id: string;
  readonly findings: number;
}

/** Every run of a check since this file was loaded, for counting which checks are tried out both ways. */
export const RUNS: Run[] = [];

/** What a check finds in a scene. */
export function runCheckOn(check: Check, scene: Scene): readonly Violation[] {
  const pack = scene.pack ?? EMPTY_PACK;
  const found = check.find({
    filing: scene.filing ?? filingOf(...(scene.forms ?? [])),
    pack,
    policies: choosePolicies(pack.policies, scene.policies),
    outcomeOf: (form) => ({
      form: form.key,
      rates: [],
      scores: [],
      total: null,
      grade: null,
      ...scene.outcomes?.[form.key],
    }),
  });
  RUNS.push({ id: check.id, findings: found.length });
  const plain = (text: string | null): string | null => (text === null ? null : inMoneyUnit(text, null));
  return found.map((one) => ({
    ...one,
    reported: plain(one.reported),
    expected: plain(one.expected),
    message: inMoneyUnit(one.message, null),
    fixes: one.fixes.map((fix) => ({ ...fix, shown: inMoneyUnit(fix.shown, null) })),
  }));
}

/** What a check finds on forms, with no outcome known. */
export function runCheck(check: Check, ...forms: readonly FormFacts[]): readonly Violation[] {
  return runCheckOn(check, { forms });
}
