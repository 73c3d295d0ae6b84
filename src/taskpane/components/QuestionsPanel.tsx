/** 请确认: what must be known about columns, answered by one click, and what was answered, taken back by one. */
import { Button } from "@fluentui/react-components";
import {
  answerTo,
  answersOf,
  readingsOf,
  withAnswer,
  type ReadingMap,
  type ReadingQuestion,
} from "../../assessment";
import type { CellRef } from "../../workbook/address";
import type { WorkbookState } from "../../workbook/state";
import { PANE_READING } from "../../words/pane-reading";
import { questionWords } from "../../words/reading";
import { answerLabel } from "../view/reading";
import { CellLink } from "./CellLink";
import type { ViewProps } from "./view-props";

const words = PANE_READING;

interface PanelProps extends Pick<ViewProps, "state" | "controller" | "heading"> {
  readonly questions: readonly ReadingQuestion[];
}

/** Questions with their candidates, and below them the answers. */
export function QuestionsPanel({ questions, state, controller, heading }: PanelProps): React.JSX.Element {
  const { kept, busy } = state;
  const found = state.report ?? state.found;
  const maps = found ? readingsOf(found) : [];
  // The button that was pressed goes with its question; the heading says what stands now.
  const keep = async (answers: WorkbookState["answers"]): Promise<void> => {
    await controller.tellColumns(kept, { answers });
    heading.current?.focus();
  };
  return (
    <section aria-label={words.ask(questions.length)}>
      {questions.length > 0 && (
        <>
          <h2>{words.ask(questions.length)}</h2>
          <p className="jxzp-quiet">{words.askWhy}</p>
        </>
      )}
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          disabled={busy !== null}
          onReveal={(cell) => void controller.reveal(cell)}
          onAnswer={(meaning) =>
            void keep(withAnswer(answersOf(kept.answers), answerTo(question, meaning, maps)))
          }
        />
      ))}
      <Answers
        answers={kept.answers}
        maps={maps}
        disabled={busy !== null}
        onUndo={(gone) => void keep(kept.answers.filter((one) => one !== gone))}
      />
    </section>
  );
}

interface QuestionProps {
  readonly question: ReadingQuestion;
  readonly disabled: boolean;
  readonly onReveal: (cell: CellRef) => void;
  readonly onAnswer: (meaning: string) => void;
}

function Question({ question, disabled, onReveal, onAnswer }: QuestionProps): React.JSX.Element {
  const [cell] = question.cells;
  const shown = questionWords(question.question, question.candidates);
  return (
    <div className="jxzp-card" role="group" aria-label={question.question}>
      <p>{shown.question}</p>
      {cell && <CellLink cell={cell} text={question.head} onReveal={onReveal} />}
      {question.why.length > 0 && <p className="jxzp-quiet">{words.why(question.why.join("；"))}</p>}
      <div className="jxzp-row">
        {question.candidates.map(({ id }, at) => (
          <Button key={id} size="small" disabled={disabled} onClick={() => onAnswer(id)}>
            {shown.candidates[at]}
          </Button>
        ))}
      </div>
    </div>
  );
}

type Answer = WorkbookState["answers"][number];

interface AnswersProps {
  readonly answers: readonly Answer[];
  readonly maps: readonly ReadingMap[];
  readonly disabled: boolean;
  readonly onUndo: (gone: Answer) => void;
}

/** What was answered so far. */
function Answers({ answers, maps, disabled, onUndo }: AnswersProps): React.JSX.Element | null {
  if (answers.length === 0) return null;
  return (
    <details>
      <summary>{words.answered(answers.length)}</summary>
      <ul className="jxzp-files">
        {answers.map((answer) => {
          const { head } = answer;
          const [known = { head, meaning: answer.meaning }] = answersOf([answer]);
          return (
            <li key={JSON.stringify(answer)}>
              <span>{words.answer(head, answerLabel(known, maps))}</span>
              <Button
                size="small"
                appearance="subtle"
                disabled={disabled}
                aria-label={words.undoOf(head)}
                onClick={() => onUndo(answer)}
              >
                {words.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
