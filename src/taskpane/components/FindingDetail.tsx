/** Why a finding stands: facts with their cells, formula, rule, clause, basis; and a reason to accept it. */
import { Button } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import { explainFinding, type ExplainedOutcome } from "../../assessment";
import { refFromText } from "../../workbook/address";
import { EXPLAIN_WORDS } from "../../words/explain";
import { PANE_WORDS } from "../../words/pane";
import { copyText } from "../view/clipboard";
import type { FindingItemProps } from "./finding-item-props";
import { ReasonBox } from "./ReasonBox";

const words = PANE_WORDS.check;

type DetailProps = Pick<FindingItemProps, "row" | "report" | "busy" | "onAccept" | "onReveal">;

/** The part of a finding that is one click deeper. */
export function FindingDetail(props: DetailProps): React.JSX.Element {
  const { row, report, onReveal } = props;
  const told = useMemo(() => explainFinding(row.finding, report), [row.finding, report]);
  const sentences = told.outcomes.map((outcome) => outcome.sentence);
  const about = [`${row.cell} ${row.finding.id}`, row.message];
  const text = [...about, ...sentences, ...told.written, words.basis(told.basis)].join("\n");
  // What decides an outcome is listed once, whether the finding names it or its formula does.
  const inputs = [...told.facts, ...told.outcomes.flatMap((outcome) => outcome.inputs)];
  const cells = new Map(inputs.map((line) => [`${line.label} ${line.cell ?? ""}`, line]));
  return (
    <div className="jxzp-detail">
      <ul aria-label={words.origin}>
        {[...cells].map(([key, { label, text: figure, cell }]) => (
          <li key={key}>
            {`${label} ${figure} `}
            {cell !== null && <CellLink cell={cell} onReveal={onReveal} />}
          </li>
        ))}
      </ul>
      {told.outcomes.map((outcome) => (
        <Outcome key={outcome.sentence} outcome={outcome} />
      ))}
      {told.written.length > 0 && (
        <ul>
          {told.written.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>{words.basis(told.basis)}</p>
      <Reason {...props} text={text} />
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
    <button type="button" className="jxzp-link" onClick={() => ref && onReveal(ref)}>
      {cell}
    </button>
  );
}

/** A long sum breaks behind its signs, and not within a number. */
function Breakable({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <>
      {text.split(/([+×÷=])/).map((part, index) => (
        <Fragment key={index}>
          {part}
          {index % 2 === 1 && <wbr />}
        </Fragment>
      ))}
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: ExplainedOutcome }): React.JSX.Element {
  return (
    <ul>
      {outcome.formula !== "" && (
        <li>
          <Breakable text={EXPLAIN_WORDS.formula(outcome.formula)} />
        </li>
      )}
      {outcome.rule !== null && <li>{EXPLAIN_WORDS.rule(outcome.origin, outcome.rule)}</li>}
      {outcome.clause !== null && <li>{EXPLAIN_WORDS.clause(outcome.clause)}</li>}
      {outcome.choices.length > 0 && <li>{EXPLAIN_WORDS.choices(outcome.choices)}</li>}
    </ul>
  );
}

/** Copies the explanation, or accepts the finding with a reason. */
function Reason({ text, ...props }: DetailProps & { readonly text: string }): React.JSX.Element {
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => setCopied(await copyText(text));
  return (
    <>
      {asking && <ReasonBox {...props} onAccept={(given) => (setAsking(false), props.onAccept(given))} />}
      <div className="jxzp-row">
        {!asking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {words.acknowledge}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void copy()}>
          {copied ? words.copied : words.copy}
        </Button>
      </div>
    </>
  );
}
