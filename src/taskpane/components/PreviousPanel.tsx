/** 与上年工作簿对照: files that a person chooses, read on this computer and forgotten with the pane. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../assessment";
import { START_WORDS } from "../../words/pane-start";
import { PREVIOUS_WORDS } from "../../words/previous-year";
import type { PreviousFile } from "../session/events";
import { readPrevious, type ReadPrevious } from "../session/previous-file";
import { FileButton } from "./FileButton";
import type { ViewProps } from "./view-props";

const words = START_WORDS.previous;
const KINDS = ".xlsx,.xlsm,.xltx,.xltm,.xls,.xlt,.et,.ett,.csv";

type PanelProps = Pick<ViewProps, "state" | "controller">;
type Unread = Extract<ReadPrevious, { kind: "unreadable" }>;

/** A file chosen again takes the place of the one of its name. */
function joined(before: readonly PreviousFile[], read: readonly PreviousFile[]): readonly PreviousFile[] {
  const names = new Set(read.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...read];
}

/** Most troubles with a file name it themselves. */
function toldOf({ name, trouble }: Pick<Unread, "name" | "trouble">): string {
  const told = trouble.what + trouble.remedy;
  return told.includes(name) ? told : words.unread(name, told);
}

/** The panel. */
export function PreviousPanel({ state, controller }: PanelProps): React.JSX.Element {
  const { previous, busy, report } = state;
  const [reading, setReading] = useState<string | null>(null);
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const read = async (files: readonly File[]): Promise<void> => {
    setReading(files.map(({ name }) => name).join("、"));
    const all = await Promise.all(files.map((file) => readPrevious(file)));
    setReading(null);
    setUnread(all.filter((one) => one.kind === "unreadable"));
    const workbooks = all.flatMap((one) => (one.kind === "read" ? [one.file] : []));
    if (workbooks.length > 0) await controller.compareWith(joined(previous, workbooks));
  };
  return (
    <>
      <p className="jxzp-quiet">{words.explain}</p>
      {previous.length > 0 && (
        <ul aria-label={words.list} className="jxzp-files">
          {previous.map((file) => (
            <li key={file.name}>
              <span>{file.name}</span>
              <Button
                size="small"
                appearance="subtle"
                disabled={busy !== null}
                aria-label={words.removeFile(file.name)}
                onClick={() => void controller.compareWith(previous.filter((other) => other !== file))}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {report && <Told report={report} />}
      <div role="status">{reading !== null && <p>{words.reading(reading)}</p>}</div>
      {unread.map(({ name, trouble }) => (
        <p role="alert" key={name}>
          {toldOf({ name, trouble })}
        </p>
      ))}
      <FileButton
        label={previous.length > 0 ? words.chooseMore : words.choose}
        kinds={KINDS}
        disabled={busy !== null || reading !== null}
        onFiles={(files) => void read(files)}
      />
    </>
  );
}

/** Which filing was held against which, and what kept others from it. */
function Told({ report }: { readonly report: Report }): React.JSX.Element | null {
  if (!report.previous) return null;
  const pairs = report.previous.pairs.flatMap(({ filing, ...last }) => {
    const own = report.filings[filing];
    return own ? [PREVIOUS_WORDS.paired(own, last)] : [];
  });
  return (
    <div role="status">
      {[...pairs, ...report.previous.notices].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
