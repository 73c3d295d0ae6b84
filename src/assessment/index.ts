/** The only door of the assessment: what surfaces may see of forms and law passes through here. */
export { assessWorkbook, type AssessOptions } from "./assess";
export { changesOf, type Change } from "./changes";
export { explain, type ExplainedOutcome } from "./explain";
export { reportToJson, type FileJson } from "./json";
export { FULL_PLAN, makePlan, type PlanOptions } from "./plan";
export type { FilingReport, Finding, FormReport, Report, Summary } from "./report";
export { scoreLineOf, verdictLines, verdictOf, type ScoreLine } from "./verdict";
