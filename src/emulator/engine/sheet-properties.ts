/** The custom properties of a worksheet, which nobody sees and which stay with the file. */
import type { BookSheet } from "../model/book";
import { allowLayout } from "./guard";
import { HostError } from "./host-error";
import type { Desk, Live } from "./live";

function propertyObject(desk: Desk, sheet: BookSheet, key: string): Live {
  return {
    className: "WorksheetCustomProperty",
    scalars: { key: () => key, value: () => sheet.properties.get(key) ?? "" },
    setters: {
      value: (value) => {
        allowLayout(desk, sheet, "WorksheetCustomProperty.value");
        sheet.properties.set(key, String(value));
      },
    },
  };
}

/** `customProperties` of a worksheet; keys are compared without regard to case. */
export function propertiesObject(desk: Desk, sheet: BookSheet): Live {
  const keyOf = (key: unknown): string | undefined =>
    [...sheet.properties.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
  return {
    className: "WorksheetCustomPropertyCollection",
    openers: {
      add: (key, value) => {
        allowLayout(desk, sheet, "WorksheetCustomPropertyCollection.add");
        if (typeof key !== "string" || key === "") {
          throw new HostError("InvalidArgument", "WorksheetCustomPropertyCollection.add");
        }
        sheet.properties.set(keyOf(key) ?? key, String(value));
        return propertyObject(desk, sheet, keyOf(key) ?? key);
      },
      getItemOrNullObject: (key) => {
        const found = keyOf(key);
        return found === undefined ? null : propertyObject(desk, sheet, found);
      },
    },
    items: () => [...sheet.properties.keys()].map((key) => propertyObject(desk, sheet, key)),
  };
}
