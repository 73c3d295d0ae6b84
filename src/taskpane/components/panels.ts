/** The panels that are opened from the first view and from the settings. */
export { FormsPanel } from "./FormsPanel";
export { PreviousPanel } from "./PreviousPanel";
export { SheetsPanel } from "./SheetsPanel";
