/** The door of the law: what other folders may ask of it. */
export { evaluate, evaluateForm, type Evaluation } from "./evaluate";
export { CHECKS } from "./checks";
export { RATES, rateOutcomes } from "./rates";
export { NATIONAL_2020, packById, PACKS } from "./packs";
export { choosePack, type PackQuestion } from "./packs/choose";
export { choosePolicies, DEFAULT_POLICIES, type Policies } from "./packs/policy";
export { amountOf, subtotalsOf, type Subtotal } from "./result/subtotals";
export { citeSource, SOURCES, type Source, type SourceId, type Standing } from "./sources";
export { gradeScale, writtenGrade } from "./result/grade";
export type { Check, CheckContext } from "./checks/check";
export type { Pack, PackChoice, GradeBand } from "./packs/pack";
export type * from "./facts";
export type * from "./outcome";
