/** The lines around cells. */
import { HostError } from "./host-error";
import type { Live } from "./live";
import { isColour, isText, restyle, setter, uniform, type Spread } from "./spread";

const EDGES: readonly string[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

function borderObject(spread: Spread, edge: string): Live {
  const draw = (location: string, colour: string): void =>
    restyle(spread, location, ({ borders }) => ({ borders: { ...borders, [edge]: colour } }));
  return {
    className: "RangeBorder",
    scalars: {
      style: () => (uniform(spread, (look) => look.borders[edge] ?? "") ? "Continuous" : "None"),
      color: () => uniform(spread, (look) => look.borders[edge] ?? ""),
    },
    setters: {
      style: setter("RangeBorder.style", isText, (style) =>
        draw("RangeBorder.style", style === "None" ? "" : "#000000"),
      ),
      color: setter("RangeBorder.color", isColour, (colour) =>
        draw("RangeBorder.color", colour.toUpperCase()),
      ),
    },
  };
}

/** `borders` of a format. */
export function bordersObject(spread: Spread): Live {
  const item = (edge: unknown): Live => {
    if (!isText(edge) || !EDGES.includes(edge))
      throw new HostError("InvalidArgument", "RangeBorderCollection.getItem");
    return borderObject(spread, edge);
  };
  return {
    className: "RangeBorderCollection",
    openers: { getItem: item },
    item,
    items: () => EDGES.map((edge) => borderObject(spread, edge)),
  };
}
