/** Every view after the first one, and the panels of the first: brought together, since one click leads to each. */
export { FindingsView } from "./FindingsView";
export { FormsPanel } from "./FormsPanel";
export { PreviewView } from "./PreviewView";
export { PreviousPanel } from "./PreviousPanel";
export { ResultView } from "./ResultView";
export { SettingsView } from "./SettingsView";
export { SheetsPanel } from "./SheetsPanel";
