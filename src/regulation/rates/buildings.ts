/** R17 楼堂馆所规模控制率, R18 投资概算控制率: one of each for every finished building; lower is better. */
import type { Rate } from "./rate";
import { quotient } from "./quotient";

export const R17: Rate = {
  ...quotient,
  id: "R17",
  label: "楼堂馆所规模控制率",
  indicator: /楼堂馆所.*(?:面积|规模)控制率$/,
  synonyms: ["新建楼堂馆所面积控制率", "规模控制率"],
  on: "basic-data",
  places: (form) =>
    form.buildings.map(({ name, label }) => ({
      ...(label === "" ? {} : { item: label }),
      printed: `${name}.areaRate`,
      inputs: [`${name}.actualArea`, `${name}.approvedArea`],
    })),
  better: "lower",
  source: "form",
};

export const R18: Rate = {
  ...quotient,
  id: "R18",
  label: "楼堂馆所投资概算控制率",
  indicator: /楼堂馆所.*概算控制率$/,
  synonyms: ["新建楼堂馆所投资概算控制率", "投资概算控制率"],
  on: "basic-data",
  places: (form) =>
    form.buildings.map(({ name, label }) => ({
      ...(label === "" ? {} : { item: label }),
      printed: `${name}.costRate`,
      inputs: [`${name}.actual`, `${name}.budget`],
    })),
  better: "lower",
  source: "form",
};
