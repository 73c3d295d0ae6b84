/** The only door of the assessment: what surfaces may see of forms and law passes through here. */
export { acknowledge, isGivenFor, matchAcknowledgements } from "./acknowledge";
export { compareFilings, type FilingsOfFile, type FindingAcross } from "./across";
export { assessWorkbook, type AssessOptions } from "./assess";
export { ambiguitiesOf, type Ambiguity } from "./ambiguities";
export { changesOf, type Change } from "./changes";
export { filingOfUnit, holderOf } from "./hold-report";
export { explain, explainFinding, type ExplainedOutcome, type FindingExplanation } from "./explain";
export { reportToJson, type FileJson } from "./json";
export { findForms, type Found, type FoundFiling } from "./find";
export { keptChoices } from "./kept-choices";
export { reasonOf } from "./ranking";
export { FULL_PLAN, makePlan, type PlanOptions } from "./plan";
export { reasonPlaceOf, reasonPlan, type ReasonPlace } from "./reason-plan";
export type {
  Acknowledged,
  FilingReport,
  Finding,
  FormReport,
  PreviousFigure,
  PreviousYear,
  Report,
  Summary,
} from "./report";
export {
  hasSeveralTotals,
  scoreLineOf,
  scoreWordsOf,
  verdictLines,
  verdictOf,
  verdictReason,
  verdictSentence,
  type ScoreLine,
} from "./verdict";
export { scoreLineSince } from "./score-since";
export { levelScoresOf, type LevelScore } from "./level-scores";
export { KNOWN_PACKS, packSources, policySources } from "./packs";
export type { Policies } from "../regulation/policy";
export { SHEET_CHOICES, type SheetChoice, type SheetChoices } from "./sheet-choices";
export { tryRule, type TriedRule } from "./try-rule";
export { lookUp, type LookedUp } from "./look-up";
