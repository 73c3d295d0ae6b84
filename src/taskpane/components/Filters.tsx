/** Filters over the list of findings: unit, severity, search. */
import { Input, ToggleButton } from "@fluentui/react-components";
import type { Report } from "../../assessment";
import { PANE_WORDS } from "../../words/pane";
import { SEVERITY_SHAPES, SEVERITY_WORDS } from "../../words/severity";
import { yearWords } from "../../words/verdict";
import type { FindingsFilter } from "../session/filter";
import { isComposing } from "../view/ime";
import { countsOf } from "../view/findings";

const words = PANE_WORDS.check;

interface FiltersProps {
  readonly report: Report;
  readonly filter: FindingsFilter;
  readonly onFilter: (filter: FindingsFilter) => void;
  /** Enter in the search goes to the first finding. */
  readonly onEnter: () => void;
}

/** The filters; a press on a pressed severity shows all again. */
export function Filters({ report, filter, onFilter, onEnter }: FiltersProps): React.JSX.Element {
  const counts = countsOf(report, filter.filing);
  return (
    <>
      {report.filings.length > 1 && (
        <select
          className="jxzp-field"
          aria-label={words.filings}
          value={filter.filing ?? ""}
          onChange={({ target }) =>
            onFilter({ ...filter, filing: target.value === "" ? null : Number(target.value) })
          }
        >
          <option value="">{words.allFilings}</option>
          {report.filings.map((filing, index) => (
            <option key={index} value={index}>
              {words.filing(filing.unit, yearWords(filing.year))}
            </option>
          ))}
        </select>
      )}
      <div className="jxzp-row" role="group" aria-label={words.list}>
        {(["error", "warning", "info"] as const).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severity === severity}
            onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? "all" : severity })}
          >
            {`${SEVERITY_SHAPES[severity]} ${words.filterOf(SEVERITY_WORDS[severity], counts[severity])}`}
          </ToggleButton>
        ))}
      </div>
      <Input
        type="search"
        size="small"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onChange={(_, data) => onFilter({ ...filter, search: data.value })}
        onKeyDown={({ key, nativeEvent }) => key === "Enter" && !isComposing(nativeEvent) && onEnter()}
      />
    </>
  );
}
