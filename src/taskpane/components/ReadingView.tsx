/** 识别结果: a form drawn as it was understood, with what is asked about it; each cell is a link. */
import { useState } from "react";
import {
  answerFor,
  answersOf,
  readingsOf,
  withAnswer,
  type ColumnReading,
  type ReadingMap,
} from "../../assessment";
import { areaToA1, type CellRef } from "../../workbook/address";
import { PANE_READING } from "../../words/pane-reading";
import { READING_WORDS } from "../../words/reading";
import { blockName, columnsByTable } from "../view/reading";
import { CellLink } from "./CellLink";
import { ColumnItem } from "./ColumnItem";
import { IndicatorRows } from "./IndicatorRows";
import { Labelled } from "./Labelled";
import { QuestionsPanel } from "./QuestionsPanel";
import { SamplesPanel } from "./SamplesPanel";
import type { ViewProps } from "./view-props";

const words = PANE_READING;

/** The view; one form is shown at a time. */
export function ReadingView({ state, controller, heading }: ViewProps): React.JSX.Element {
  const [chosen, setChosen] = useState<string | null>(null);
  const found = state.report ?? state.found;
  const maps = found ? readingsOf(found) : [];
  const map = maps.find(({ key }) => key === chosen) ?? maps[0];
  const questions = (state.report?.questions ?? []).filter(({ form }) => form === map?.key);
  return (
    <section className="jxzp-view">
      <h1 tabIndex={-1} ref={heading}>
        {words.heading}
      </h1>
      <p className="jxzp-quiet">{words.explain}</p>
      {map && maps.length > 1 && <FormChoice maps={maps} chosen={map.key} onChoose={setChosen} />}
      {(questions.length > 0 || state.kept.answers.length > 0) && (
        <QuestionsPanel {...{ state, controller, heading, questions }} />
      )}
      {map && <FormMap key={map.key} {...{ state, controller, map }} />}
      <SamplesPanel {...{ state, controller, maps }} />
    </section>
  );
}

interface ChoiceProps {
  readonly maps: readonly ReadingMap[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

function FormChoice({ maps, chosen, onChoose }: ChoiceProps): React.JSX.Element {
  return (
    <Labelled label={words.form}>
      <select className="jxzp-field" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {maps.map(({ key, form, sheet, area }) => (
          <option key={key} value={key}>
            {words.formOption(form, `${sheet}!${areaToA1(area)}`)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface MapProps extends Pick<ViewProps, "state" | "controller"> {
  readonly map: ReadingMap;
}

function FormMap({ state, controller, map }: MapProps): React.JSX.Element {
  const reveal = (cell: CellRef): void => void controller.reveal(cell);
  const say = (column: ColumnReading, meaning: string): void => {
    const answers = withAnswer(answersOf(state.kept.answers), answerFor(map, column, meaning));
    if (state.busy === null) void controller.tellColumns(state.kept, { answers });
  };
  return (
    <>
      <p>
        <strong>{words.formOption(map.form, `${map.sheet}!${areaToA1(map.area)}`)}</strong>
      </p>
      <Captions map={map} onReveal={reveal} />
      <h2>{words.blocks}</h2>
      <ul aria-label={words.blocks}>
        {map.blocks.map((block) => (
          <li key={areaToA1(block.range) + block.kind}>
            <CellLink
              cell={{ sheet: map.sheet, row: block.range.top, column: block.range.left }}
              shown={areaToA1(block.range)}
              onReveal={reveal}
            />
            <span>{`　${blockName(block)}`}</span>
          </li>
        ))}
      </ul>
      {columnsByTable(map).map(({ table, columns }) => (
        <section key={table}>
          <h2>{words.columnsOf(table)}</h2>
          <ul aria-label={words.columnsOf(table)} className="jxzp-columns">
            {columns.map((column) => (
              <ColumnItem
                key={`${column.headCell.row} ${column.headCell.column}`}
                column={column}
                onReveal={reveal}
                onSay={(meaning) => say(column, meaning)}
              />
            ))}
          </ul>
        </section>
      ))}
      <IndicatorRows map={map} onReveal={reveal} />
    </>
  );
}

interface PartProps {
  readonly map: ReadingMap;
  readonly onReveal: (cell: CellRef) => void;
}

function Captions({ map: { captions, moneyUnit }, onReveal }: PartProps): React.JSX.Element {
  const unit = READING_WORDS.moneyUnit(moneyUnit.unit || READING_WORDS.moneyUnitUnknown);
  const facts = [
    ...captions.map(({ label, text, cell }) => ({ text: READING_WORDS.caption(label, text), cell })),
    { text: unit, cell: moneyUnit.cell },
  ];
  return (
    <>
      <h2>{words.captions}</h2>
      <ul aria-label={words.captions}>
        {facts.map(({ text, cell }) => (
          <li key={text}>{cell ? <CellLink cell={cell} text={text} onReveal={onReveal} /> : text}</li>
        ))}
      </ul>
    </>
  );
}
