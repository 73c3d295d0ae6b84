/** The unit in which a filing's money stands, for the overview. No components. */
import type { FoundFiling } from "../../assessment";

const UNITS: Readonly<Record<string, string>> = {
  "1": "万元",
  "0.1": "千元",
  "0.01": "百元",
  "0.0001": "元",
};

/** 万元, or what a form prints instead; each unit once, in the order of the forms. */
export function moneyUnitsOf(filing: FoundFiling): string {
  const units = filing.forms.map((form) => {
    const scales = [...form.places.values()].map((place) => place.scale);
    return UNITS[String(scales.find((scale) => scale !== 1) ?? 1)] ?? "万元";
  });
  return [...new Set(units)].join("、");
}
