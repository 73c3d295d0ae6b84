/** One line: where one is, and the way to the settings. The host shows the title; it is not repeated here. */
import { Button } from "@fluentui/react-components";
import { PANE_WORDS } from "../../words/pane";
import type { PaneView } from "../session/state";

interface HeaderProps {
  readonly view: PaneView;
  readonly onSettings: () => void;
  readonly onBack: () => void;
}

/** The gap at the right is where the host puts its own menu. */
export function Header({ view, onSettings, onBack }: HeaderProps): React.JSX.Element {
  return (
    <header className="jxzp-head">
      {view === "start" ? (
        <span />
      ) : (
        <Button appearance="subtle" size="small" onClick={onBack}>{`‹ ${PANE_WORDS.back}`}</Button>
      )}
      {view === "settings" ? (
        <span />
      ) : (
        <Button appearance="subtle" size="small" onClick={onSettings}>{`⚙ ${PANE_WORDS.settings}`}</Button>
      )}
    </header>
  );
}
