/** Every view after the first one: brought together, since one click leads to each. */
export { FindingsView } from "./FindingsView";
export { PreviewView } from "./PreviewView";
export { ResultView } from "./ResultView";
export { SettingsView } from "./SettingsView";
