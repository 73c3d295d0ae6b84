/** How forms were understood, and what is asked about it: a part of its own, which few need on a form that is known. */
export { QuestionsPanel } from "./QuestionsPanel";
export { ReadingView } from "./ReadingView";
