/** Every view after the first one: brought together, since one click leads from each to the other. */
export { FindingsView } from "./FindingsView";
export { PreviewView } from "./PreviewView";
export { ResultView } from "./ResultView";
export { SettingsView } from "./SettingsView";
