/** What every view is given. */
import type { RefObject } from "react";
import type { Controller } from "../session/controller";
import type { PaneEvent, PaneState } from "../session/state";

export interface ViewProps {
  readonly state: PaneState;
  readonly controller: Controller;
  readonly tell: (event: PaneEvent) => void;
  /** The heading that gets the focus when the view comes up. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}
