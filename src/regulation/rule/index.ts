/** The rule language: reading a rule from the words of a form, applying it and saying it back. */
export { applyRule, type Applied, type ApplyContext } from "./apply/apply";
export { gradeOf, readGradeBands, sameGrade } from "./grades";
export type { Interval } from "./interval";
export type { Amount, Award, Band, Body, Outcome, Rule, Steps, WordCase } from "./model";
export { readRule, type ClauseMeaning, type ReadClause, type ReadRule, type RuleProblem } from "./build/read";
export { sayRule } from "./say";
export { hasBoxes, readTicked, tick } from "../result/ticks";
export type { RuleValue } from "./apply/value";
export { readLevelPoints, readPrintedWeights, type LevelPoints, type PrintedWeight } from "../result/weights";
export { readEvidence, valueOfEvidence, type Evidence } from "../rows/evidence/evidence";
export type { EvidenceExpression, StatedResult } from "../rows/evidence/evidence-expression";
export { readValueText } from "./apply/value-text";
