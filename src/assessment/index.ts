/** The only door of the assessment: what surfaces may see of forms and law passes through here. */
export { acknowledge, isGivenFor, matchAcknowledgements } from "./findings/acknowledge";
export {
  compareFilings,
  keptOf,
  type FindingAcross,
  type KeptFile,
  type KeptFiling,
} from "./findings/between-filings";
export type { AssessOptions } from "./options";
export type {
  BlockKind,
  BlockReading,
  CaptionReading,
  Certainty,
  ColumnReading,
  LayoutSample,
  MeaningCandidate,
  ReadingAnswer,
  ReadingMap,
  ReadingQuestion,
  RowReading,
  UnreadBlock,
} from "../forms/reading-map";
export { assessWorkbook } from "./assess";
export { ambiguitiesOf, type Ambiguity } from "./filings/ambiguities";
export { changesOf, type Change } from "./writing/changes";
export { filingOfUnit, holderOf } from "./texts/hold-report";
export { explain, explainFinding, type ExplainedOutcome, type FindingExplanation } from "./writing/explain";
export {
  answerFor,
  answerSaid,
  answerTo,
  choicesFor,
  NO_MEANING,
  withAnswer,
  type Choice,
  type SaidAnswer,
} from "./answers/column-answers";
export { sampleFits, sampleFrom, sampleFromText, sampleToText } from "./answers/layout-sample";
export { readingsOf, readingsToJson, unreadText } from "./answers/json-reading";
export { answersOf, samplesOf } from "./filings/kept-reading";
export { reportToJson, type FileJson } from "./answers/json";
export { recordOf, type FileRecord, type FilingRecord, type FormRecord } from "./answers/record";
export { titleOfCheck } from "./answers/check-titles";
export type { FindingJson } from "./answers/json-findings";
export { findForms, type Found, type FoundFiling } from "./filings/preview-forms";
export { keptChoices } from "./filings/kept-choices";
export { reasonOf } from "../regulation/checks/standing";
export { FULL_PLAN, makePlan, type PlanOptions } from "./writing/plan";
export { reasonPlaceOf, reasonPlan, type ReasonPlace } from "./writing/reason-plan";
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
  questionsOf,
  scoreLineOf,
  scoreWordsOf,
  verdictLines,
  verdictOf,
  verdictReason,
  verdictSentence,
  type ScoreLine,
} from "./findings/verdict";
export { scoreLineSince } from "./findings/score-since";
export { levelScoresOf, type LevelScore } from "./findings/level-scores";
export { KNOWN_PACKS, packSources, policySources } from "./answers/packs";
export type { Policies } from "../regulation/packs/policy";
export { SHEET_CHOICES, type SheetChoice, type SheetChoices } from "./filings/sheet-choices";
export { tryRule, type TriedRule } from "./answers/try-rule";
export { lookUp, type LookedUp } from "./answers/look-up";
