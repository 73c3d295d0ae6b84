/** The rule language: reading a rule from the words of a form, applying it and saying it back. */
export { applyRule, type Applied, type ApplyContext } from "./apply";
export { gradeOf, readGradeBands, sameGrade } from "./grades";
export type { Interval } from "./interval";
export type { Amount, Award, Band, Body, Outcome, Rule, Steps, WordCase } from "./model";
export { readRule, type ClauseMeaning, type ReadClause, type ReadRule, type RuleProblem } from "./read";
export { sayRule } from "./say";
export { hasBoxes, readTicked, tick } from "./ticks";
export type { RuleValue } from "./value";
export { readLevelPoints, readPrintedWeights, type LevelPoints, type PrintedWeight } from "./weights";
export { readEvidence, valueOfEvidence, type Evidence } from "./evidence";
export type { EvidenceExpression, StatedResult } from "./evidence-expression";
export { readValueText } from "./value-text";
