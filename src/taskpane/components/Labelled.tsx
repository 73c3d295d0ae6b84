/** A field under its label. */
import type { ReactNode } from "react";

interface LabelledProps {
  readonly label: string;
  /** One field. */
  readonly children: ReactNode;
}

/** The label names the field that it holds. */
export function Labelled({ label, children }: LabelledProps): React.JSX.Element {
  return (
    <label className="jxzp-labelled">
      <span>{label}</span>
      {children}
    </label>
  );
}
