/** 表样: the layout of a county, loaded from a file for this workbook, or saved into one from it. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { sampleFits, sampleFrom, sampleFromText, sampleToText, type ReadingMap } from "../../assessment";
import type { KeptSample } from "../../workbook/kept-reading";
import { PANE_READING } from "../../words/pane-reading";
import { SAMPLE_NAME } from "../../words/reading";
import { copyText } from "../view/clipboard";
import { saveText } from "../view/save-file";
import { FileButton } from "./FileButton";
import type { ViewProps } from "./view-props";

const words = PANE_READING.sample;

interface PanelProps extends Pick<ViewProps, "state" | "controller"> {
  readonly maps: readonly ReadingMap[];
}

/** A sample goes by the name of its file, which is what a person knows it by; or a sentence why it is none. */
async function sampleIn(file: File, maps: readonly ReadingMap[]): Promise<KeptSample | string> {
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const sample = sampleFromText(text);
  if (!sample) return words.noSample(file.name);
  const named = { ...sample, name: file.name.replace(/\.json$/i, "") };
  return sampleFits(named, maps) ? named : words.noFit(named.name);
}

/** The panel. */
export function SamplesPanel({ state, controller, maps }: PanelProps): React.JSX.Element {
  const { kept, busy } = state;
  const [told, setTold] = useState("");
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const load = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(
      files.map((file) => sampleIn(file, maps).catch(() => words.noSample(file.name))),
    );
    setTroubles(read.filter((one) => typeof one === "string"));
    const loaded = read.filter((one) => typeof one !== "string");
    const names = new Set(loaded.map(({ name }) => name));
    const samples = [...kept.samples.filter(({ name }) => !names.has(name)), ...loaded];
    if (loaded.length > 0) await controller.tellColumns(kept, { samples });
  };
  const content = (): string => sampleToText(sampleFrom(SAMPLE_NAME, maps));
  const copy = async (): Promise<void> =>
    setTold((await copyText(content())) ? words.copied : words.notCopied);
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="jxzp-quiet">{words.explain}</p>
      <Loaded
        samples={kept.samples}
        disabled={busy !== null}
        onRemove={(gone) =>
          void controller.tellColumns(kept, { samples: kept.samples.filter((one) => one !== gone) })
        }
      />
      {troubles.map((trouble) => (
        <p role="alert" key={trouble}>
          {trouble}
        </p>
      ))}
      <div className="jxzp-row">
        <FileButton
          label={words.load}
          kinds=".json"
          disabled={busy !== null}
          onFiles={(files) => void load(files)}
        />
        <Button onClick={() => setTold(saveText(words.file, content()) ? words.saved : words.cannotSave)}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}

interface LoadedProps {
  readonly samples: readonly KeptSample[];
  readonly disabled: boolean;
  readonly onRemove: (gone: KeptSample) => void;
}

function Loaded({ samples, disabled, onRemove }: LoadedProps): React.JSX.Element | null {
  if (samples.length === 0) return null;
  return (
    <ul aria-label={words.list} className="jxzp-files">
      {samples.map((sample) => (
        <li key={sample.name}>
          <span>{sample.name}</span>
          <Button
            size="small"
            appearance="subtle"
            disabled={disabled}
            aria-label={words.removeFile(sample.name)}
            onClick={() => onRemove(sample)}
          >
            {words.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
