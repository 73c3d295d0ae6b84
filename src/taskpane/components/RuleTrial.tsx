/** 规则试算: a rule's words, a weight and a value in; the points, the rule said back and the clause out. */
import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";
import { tryRule } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { Labelled } from "./Labelled";

const words = PANE_WORDS.rule;

/** The panel. */
export function RuleTrial(): React.JSX.Element {
  const [text, setText] = useState("");
  const [points, setPoints] = useState("");
  const [value, setValue] = useState("");
  const [lines, setLines] = useState<readonly string[]>([]);
  const run = (): void => {
    const tried = tryRule(text, points, value);
    setLines(
      [
        tried.points === null ? null : words.result(String(tried.points)),
        tried.interval === null ? null : words.range(String(tried.interval.low), String(tried.interval.high)),
        tried.points === null && tried.interval === null ? words.nothing : null,
        tried.problems.length > 0 ? words.problems(tried.problems.join("；")) : null,
        tried.rule === "" ? null : words.said(tried.rule),
        tried.clause === "" ? null : words.clause(tried.clause),
        tried.choices.length > 0 ? words.choices(tried.choices.join("、")) : null,
        tried.unread.length > 0 ? words.unread(tried.unread.join("；")) : null,
      ].filter((line) => line !== null),
    );
  };
  return (
    <section aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <Labelled label={words.text}>
        <textarea
          className="jxzp-field"
          value={text}
          rows={3}
          onChange={({ target }) => setText(target.value)}
        />
      </Labelled>
      <Labelled label={words.points}>
        <Input inputMode="decimal" value={points} onChange={(_, data) => setPoints(data.value)} />
      </Labelled>
      <Labelled label={words.value}>
        <Input value={value} onChange={(_, data) => setValue(data.value)} />
      </Labelled>
      <Button disabled={text.trim() === "" || points.trim() === ""} onClick={run}>
        {words.run}
      </Button>
      <div role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
