/** Asks for the reason why a finding may stand; it is kept with the workbook, and in the form's own cell if wanted. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { reasonPlaceOf } from "../../assessment";
import { toA1 } from "../../workbook/address";
import { PANE_WORDS } from "../../words/pane";
import type { FindingItemProps } from "./finding-item-props";
import { Labelled } from "./Labelled";

const words = PANE_WORDS.check;

/** The box. Where the finding asks for a reason on the form, writing it there is what is offered first. */
export function ReasonBox({
  row,
  report,
  busy,
  onAccept,
}: Pick<FindingItemProps, "row" | "report" | "busy" | "onAccept">): React.JSX.Element {
  const place = useMemo(() => reasonPlaceOf(report, row.finding), [report, row.finding]);
  const [reason, setReason] = useState("");
  const [intoForm, setIntoForm] = useState(place?.asked === true);
  return (
    <>
      <Labelled label={words.reason}>
        <textarea
          className="jxzp-field"
          value={reason}
          rows={2}
          onChange={({ target }) => setReason(target.value)}
        />
      </Labelled>
      {place && (
        <Checkbox
          checked={intoForm}
          onChange={(_, data) => setIntoForm(data.checked === true)}
          label={words.intoForm(place.label, toA1(place.place.ref))}
        />
      )}
      <div className="jxzp-row">
        <Button
          size="small"
          appearance="primary"
          disabled={busy || reason.trim() === ""}
          onClick={() => onAccept({ reason: reason.trim(), intoForm: intoForm && place !== null })}
        >
          {words.keepReason}
        </Button>
      </div>
    </>
  );
}
