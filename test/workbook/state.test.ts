/** The state part: everything comes back as it was; what is broken is left out, never invented, never thrown. */
import fc from "fast-check";
import {
  decodeState,
  EMPTY_STATE,
  encodeState,
  STATE_NAMESPACE,
  type WorkbookState,
} from "../../src/workbook/state";
import type { CellState } from "../../src/workbook/write";

const before: CellState = { kind: "number", value: 0.8715, formula: "=C6/B6", format: "0.00%", fill: "none" };
const after: CellState = {
  kind: "text",
  value: "<&>“'=1\u0007",
  formula: null,
  format: "@",
  fill: "#FFC7CE",
};
const blank: CellState = { kind: "blank", value: null, formula: null, format: "General", fill: "none" };

const STATE: WorkbookState = {
  journal: [
    {
      at: "2026-03-01T09:30:00",
      entries: [
        {
          sheet: "基础数据表",
          cell: "D6",
          fact: "base.staff.rate",
          before,
          after,
          original: '<c r="D6" s="5"/>',
        },
        {
          sheet: "表 1",
          cell: "A1",
          fact: null,
          before: blank,
          after: { ...blank, kind: "boolean", value: true },
        },
      ],
      sheetsAdded: [
        { stamp: "findings", name: "校验结果", title: "校验结果\n时间" },
        { stamp: "working-papers", name: "评分底稿 (2)" },
      ],
    },
  ],
  acknowledgements: [
    { check: "T-02", facts: ["a", "b"], reported: null, reason: "]]> &amp;", on: "2026-03-01" },
  ],
  pack: "hunan-hengyang-2022",
  policies: { overshoot: "warn" },
  sheets: { "表 <1>": "self-evaluation", 汇总: "ignore" },
  answers: [
    { form: "self-evaluation", sheet: "表 1", head: "指标得分\n(分)", nth: 2, meaning: "score" },
    { head: "核定数", meaning: "other" },
  ],
  samples: [{ name: "某县表样", forms: [{ form: "project", columns: [{ head: "权", meaning: "weight" }] }] }],
};

const part = (json: unknown): string =>
  encodeState(EMPTY_STATE).replace(/>\{.*\}</s, `>${JSON.stringify(json)}<`);
const run = (entry: unknown): unknown => ({ journal: [{ at: "x", entries: [entry], sheetsAdded: [] }] });
const entry = { sheet: "表", cell: "A1", fact: null, before: blank, after: blank };

describe("the state part", () => {
  it.each([
    ["everything", STATE],
    ["nothing", EMPTY_STATE],
  ])("gives back %s as it was", (_, state) => {
    expect(decodeState(encodeState(state))).toEqual({ state, damaged: false });
  });

  it("gives back any text and any number exactly", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(value, (content) => {
        const kind = typeof content === "string" ? "text" : "number";
        const state: WorkbookState = {
          ...EMPTY_STATE,
          journal: [
            { at: "x", sheetsAdded: [], entries: [{ ...entry, after: { ...blank, kind, value: content } }] },
          ],
        };
        const { state: read } = decodeState(encodeState(state));
        // JSON knows no negative zero, nor does a cell.
        expect(read.journal[0]?.entries[0]?.after.value).toEqual(content === 0 ? 0 : content);
      }),
    );
  });

  it("carries our namespace on its root and holds nothing that XML forbids", () => {
    const xml = encodeState(STATE);
    expect(xml).toContain(`<state xmlns="${STATE_NAMESPACE}">`);
    // eslint-disable-next-line no-control-regex -- controls are what must not be there
    expect(xml.slice(60)).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/);
  });

  it.each([
    ["a prefix", `<j:state xmlns:j="${STATE_NAMESPACE}" j:version="1">{"journal":[]}</j:state>`],
    [
      "a byte order mark and no declaration",
      `\uFEFF<state xmlns="${STATE_NAMESPACE}">{"journal":[]}</state>`,
    ],
    ["other references", `<state xmlns="${STATE_NAMESPACE}">{&quot;journal&#34;:&#x5B;]}</state>`],
  ])("is read with %s", (_, xml) => {
    expect(decodeState(xml)).toEqual({ state: EMPTY_STATE, damaged: false });
  });

  it.each([
    ["nothing", ""],
    ["another namespace", '<state xmlns="urn:other">{"journal":[]}</state>'],
    ["no JSON", part("").replace('""', "{")],
    ["an empty element", `<state xmlns="${STATE_NAMESPACE}"/>`],
    ["a list", part([])],
    ["a number", part(5)],
    ["null", part(null)],
    ["an impossible reference", `<state xmlns="${STATE_NAMESPACE}">{"journal":[]&#x110000;}</state>`],
  ])("is damaged, and empty, when it holds %s", (_, xml) => {
    expect(decodeState(xml)).toEqual({ state: EMPTY_STATE, damaged: true });
  });

  it.each<[string, unknown]>([
    ["a cell that is none", { ...entry, cell: "nowhere" }],
    ["no sheet", { ...entry, sheet: undefined }],
    ["a kind that is none", { ...entry, before: { ...blank, kind: "money" } }],
    ["a number that is a text", { ...entry, before: { ...blank, kind: "number", value: "1" } }],
    ["a blank that holds something", { ...entry, after: { ...blank, value: 1 } }],
    ["a value that is a list", { ...entry, after: { ...blank, value: [] } }],
    ["no format", { ...entry, after: { ...blank, format: null } }],
    ["no state at all", { ...entry, after: null }],
  ])("leaves out an entry with %s and keeps the others", (_, broken) => {
    const { state, damaged } = decodeState(
      part({ journal: [{ at: "x", entries: [broken, entry], sheetsAdded: [] }] }),
    );
    expect(damaged).toBe(true);
    expect(state.journal[0]?.entries).toEqual([entry]);
  });

  it.each<[string, unknown]>([
    ["a run without time", { journal: [{ entries: [], sheetsAdded: [] }] }],
    ["a journal that is no list", { journal: {} }],
    [
      "an acknowledgement without reason",
      { journal: [], acknowledgements: [{ check: "T-02", facts: [], reported: null, on: "x" }] },
    ],
    [
      "an acknowledgement of no facts",
      { journal: [], acknowledgements: [{ check: "a", facts: [1], reported: null, reason: "b", on: "x" }] },
    ],
    ["an answer without head", { journal: [], answers: [{ meaning: "score" }] }],
    ["an answer for the noughth column", { journal: [], answers: [{ head: "a", nth: 0, meaning: "b" }] }],
    ["a sample without forms", { journal: [], samples: [{ name: "a" }] }],
    [
      "a column of a sample without meaning",
      { journal: [], samples: [{ name: "a", forms: [{ form: "project", columns: [{ head: "b" }] }] }] },
    ],
    ["a pack that is no name", { journal: [], pack: 5 }],
    ["a policy that is no choice", { journal: [], policies: { a: 1 } }],
    ["a sheet that is said to be a number", { journal: [], sheets: { a: 1 } }],
    [
      "a sheet with another stamp",
      { journal: [{ at: "x", entries: [], sheetsAdded: [{ stamp: "other", name: "a" }] }] },
    ],
  ])("is damaged by %s", (_, json) => {
    expect(decodeState(part(json)).damaged).toBe(true);
  });

  it("does not mind fields that a later version may add", () => {
    const later = { ...entry, colour: "red" };
    expect(decodeState(part({ ...(run(later) as object), version: 9 }))).toMatchObject({
      damaged: false,
      state: { journal: [{ entries: [entry] }] },
    });
  });

  it("takes nothing from the prototypes of objects", () => {
    const xml = encodeState(EMPTY_STATE).replace('"journal":[]', '"journal":[],"__proto__":{"pack":"evil"}');
    expect(decodeState(xml).state.pack).toBeNull();
  });
});
