/** Why a finding stands: facts with their cells, formula, rule, clause, basis; and a reason to accept it. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { explainFinding, type ExplainedOutcome } from "../../assessment";
import { refFromText } from "../../workbook/address";
import { EXPLAIN_WORDS } from "../../words/explain";
import { PANE_WORDS } from "../../words/pane";
import { copyText } from "../view/clipboard";
import type { FindingItemProps } from "./FindingItem";

const words = PANE_WORDS.check;

/** The part of a finding that is one click deeper. */
export function FindingDetail({
  row,
  report,
  busy,
  onAccept,
  onReveal,
}: FindingItemProps): React.JSX.Element {
  const told = useMemo(() => explainFinding(row.finding, report), [row.finding, report]);
  const [reason, setReason] = useState("");
  const text = [`${row.cell} ${row.finding.id}`, row.message, words.basis(told.basis)].join("\n");
  return (
    <div className="jxzp-detail">
      <ul>
        {told.facts.map(({ label, text: figure, cell }) => (
          <li key={`${label} ${cell ?? ""}`}>
            {`${label} ${figure} `}
            {cell !== null && <CellLink cell={cell} onReveal={onReveal} />}
          </li>
        ))}
      </ul>
      {told.outcomes.map((outcome) => (
        <Outcome key={outcome.sentence} outcome={outcome} />
      ))}
      <p>{words.basis(told.basis)}</p>
      <Field label={words.reason}>
        <Textarea value={reason} rows={2} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className="jxzp-row">
        <Button size="small" disabled={busy || reason.trim() === ""} onClick={() => onAccept(reason.trim())}>
          {words.keepReason}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void copyText(text)}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}

function CellLink({
  cell,
  onReveal,
}: {
  readonly cell: string;
  readonly onReveal: FindingItemProps["onReveal"];
}): React.JSX.Element {
  const ref = refFromText(cell);
  return (
    <Button size="small" appearance="transparent" onClick={() => ref && onReveal(ref)}>
      {cell}
    </Button>
  );
}

function Outcome({ outcome }: { readonly outcome: ExplainedOutcome }): React.JSX.Element {
  return (
    <ul>
      {outcome.formula !== "" && <li>{EXPLAIN_WORDS.formula(outcome.formula)}</li>}
      {outcome.rule !== null && <li>{EXPLAIN_WORDS.rule(outcome.origin, outcome.rule)}</li>}
      {outcome.clause !== null && <li>{EXPLAIN_WORDS.clause(outcome.clause)}</li>}
      {outcome.choices.length > 0 && <li>{EXPLAIN_WORDS.choices(outcome.choices)}</li>}
    </ul>
  );
}
