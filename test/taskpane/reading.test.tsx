/**
 * @jest-environment jsdom
 */
/** 识别结果, 请确认 and 表样 in the pane: what was understood is shown, an answer is kept and holds, and can be taken back. */
import { screen, within } from "@testing-library/react";
import {
  answerSaid,
  assessWorkbook,
  readingsOf,
  type ReadingQuestion,
  type Report,
} from "../../src/assessment";
import { MAPS } from "../../src/taskpane/components/later-maps";
import { PartMissing } from "../../src/taskpane/part";
import { JUDGING } from "../../src/taskpane/session/parts";
import { openPane, press, settled, type OpenPane } from "./support/pane";
import { readyPage } from "./support/page";

beforeAll(readyPage);
afterEach(() => jest.restoreAllMocks());

/** A question about the scores of 自评表, as long as nobody said what the column is. */
function questionsOf(report: Report, isAnswered: boolean): readonly ReadingQuestion[] {
  const map = readingsOf(report).find(({ form }) => form === "self-evaluation");
  const column = map?.columns.find(({ meaning }) => meaning === "score");
  if (!map || !column || isAnswered) return [];
  const candidates = ["得分", "复核分"].map((label, at) => ({
    id: at === 0 ? "score" : "review",
    label,
    example: "5",
  }));
  const question = `“${column.head}”栏是不是“得分”？`;
  const { key, sheet, form: formId } = map;
  const cells = [column.headCell];
  return [
    {
      id: "q",
      form: key,
      sheet,
      formId,
      head: column.head,
      cells,
      question,
      candidates,
      why: ["另有一栏同样可能"],
    },
  ];
}

/** The law, with a question that the reader of this workbook would not ask. */
async function withQuestion(): Promise<void> {
  const law = await JUDGING.bring();
  const doubting: typeof assessWorkbook = (workbook, options = {}) => {
    const report = assessWorkbook(workbook, options);
    return { ...report, questions: questionsOf(report, (options.answers ?? []).length > 0) };
  };
  jest.spyOn(JUDGING, "bring").mockResolvedValue({ ...law, assessWorkbook: doubting });
}

const answersOf = async (pane: OpenPane): Promise<unknown> => (await pane.host.read()).state.answers;
const region = (name: string): HTMLElement => screen.getByRole("region", { name });

async function openReading(): Promise<OpenPane> {
  const pane = await openPane();
  await press(pane, "查看识别结果");
  return pane;
}

async function showForm(pane: OpenPane, name: RegExp): Promise<void> {
  const option = screen.getByRole("option", { name });
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "查看的表" }), option);
  await settled();
}

describe("识别结果", () => {
  it("lists captions, blocks, columns and rows of the form that was chosen; a click leads to the cell", async () => {
    const pane = await openReading();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await showForm(pane, /^自评表/);
    expect(
      within(screen.getByRole("list", { name: "区域" })).getAllByRole("listitem").length,
    ).toBeGreaterThan(2);
    expect(screen.getByRole("list", { name: "表头信息" })).toHaveTextContent("金额单位：万元");
    const columns = screen.getByRole("list", { name: "栏目：绩效指标" });
    expect(columns).toHaveTextContent(/实际完成值.*→ 实际完成值.*确定：表头与标准名称一致/);
    const [first] = within(columns).getAllByRole("button", { name: /跳转到 自评表!/ });
    if (first) await pane.user.click(first);
    expect(pane.revealed[0]).toMatch(/^自评表![A-Z]+\d+$/);
    const rows = screen.getByRole("list", { name: "指标行", hidden: true });
    expect(within(rows).getAllByRole("listitem", { hidden: true }).length).toBeGreaterThan(10);
  });

  it("goes back to where one was, from the first view and from the findings", async () => {
    const pane = await openReading();
    await press(pane, /返回/);
    expect(screen.getByRole("button", { name: "开始校验" })).toBeInTheDocument();
    await press(pane, "开始校验");
    await press(pane, "查看识别结果");
    await press(pane, /返回/);
    expect(screen.getByRole("list", { name: "问题列表" })).toBeInTheDocument();
    await press(pane, /返回/);
    expect(screen.getByRole("button", { name: "开始校验" })).toBeInTheDocument();
  });

  it("lets a column be called something else, keeps that with the workbook, and takes it back", async () => {
    const pane = await openReading();
    await showForm(pane, /^自评表/);
    const change = within(screen.getByRole("list", { name: "栏目：绩效指标" })).getByRole("button", {
      name: /^更改“.*实际完成值.*”的含义/,
    });
    await pane.user.click(change);
    expect(change).toHaveAttribute("aria-expanded", "true");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: /实际完成值.*”是/ }), "其他内容");
    await settled();
    expect(await answersOf(pane)).toEqual([
      expect.objectContaining({ form: "self-evaluation", sheet: "自评表", meaning: "other" }),
    ]);
    await pane.user.click(screen.getByText("已确认 1 栏"));
    await press(pane, /^撤销“.*实际完成值.*”的回答/);
    expect(await answersOf(pane)).toEqual([]);
    expect(screen.getByRole("list", { name: "栏目：绩效指标" })).toHaveTextContent("→ 实际完成值");
  });

  it("is told in place of itself where its part cannot be loaded", async () => {
    jest.spyOn(MAPS, "here").mockReturnValue(null);
    jest.spyOn(MAPS, "bring").mockRejectedValue(new PartMissing(new Error("gone")));
    await openReading();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("面板的部分文件没有载入");
  });
});

describe("请确认", () => {
  it("stands over the findings, is answered by one click, checked anew, and taken back", async () => {
    await withQuestion();
    const pane = await openPane();
    await press(pane, "开始校验");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("须确认 1 处");
    const asked = region("请确认 1 处");
    expect(asked).toHaveTextContent("栏是不是“得分”？（如 5）");
    expect(asked).toHaveTextContent("原因：另有一栏同样可能");
    await pane.user.click(within(asked).getByRole("button", { name: /跳转到 自评表!/ }));
    expect(pane.revealed).toHaveLength(1);
    await press(pane, "复核分");
    expect(await answersOf(pane)).toEqual([expect.objectContaining({ sheet: "自评表", meaning: "review" })]);
    expect(screen.queryByRole("button", { name: "复核分" })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("须确认");
    await pane.user.click(screen.getByText("已确认 1 栏"));
    await press(pane, /的回答$/);
    expect(await answersOf(pane)).toEqual([]);
    expect(screen.getByRole("button", { name: "复核分" })).toBeInTheDocument();
  });

  it("survives 送审前清理", async () => {
    await withQuestion();
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, "得分");
    await pane.host.clear("everything");
    expect(await answersOf(pane)).toHaveLength(1);
  });

  it("stands beside its form, and beside no other", async () => {
    await withQuestion();
    const pane = await openPane();
    await press(pane, "开始校验");
    await press(pane, "查看识别结果");
    await showForm(pane, /^自评表/);
    expect(region("请确认 1 处")).toBeInTheDocument();
    await showForm(pane, /^基础数据表/);
    expect(screen.queryByRole("region", { name: "请确认 1 处" })).not.toBeInTheDocument();
  });
});

/** A file as browsers have it; jsdom's cannot tell its bytes. */
function fileOf(text: string, name: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

async function give(pane: OpenPane, file: File): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error("no field");
  await pane.user.upload(field, file);
  await settled();
}

const sampleWith = (head: string): string =>
  JSON.stringify({ name: "x", forms: [{ form: "self-evaluation", columns: [{ head, meaning: "other" }] }] });

describe("表样", () => {
  it("is loaded from a file, kept with the workbook by the file's name, and removed", async () => {
    const pane = await openReading();
    const maps = readingsOf(assessWorkbook(pane.host.current()));
    const said = answerSaid("实际完成值=其他内容", maps);
    await give(pane, fileOf(sampleWith(said.kind === "answer" ? said.answer.head : ""), "某县.json"));
    expect(within(screen.getByRole("list", { name: "已载入的表样" })).getByText("某县")).toBeInTheDocument();
    expect((await pane.host.read()).state.samples).toMatchObject([{ name: "某县" }]);
    await press(pane, "移除表样 某县");
    expect((await pane.host.read()).state.samples).toEqual([]);
  });

  it.each([
    ["fits no form", sampleWith("从未印过的栏"), "表样“外地”与本工作簿各表的栏目不符，未采用。"],
    ["is none", "{", "“外地.json”不是表样文件。请选用本工具保存的表样（.json）。"],
  ])("that %s is refused, saying so", async (_, content, told) => {
    const pane = await openReading();
    await give(pane, fileOf(content, "外地.json"));
    expect(screen.getByRole("alert")).toHaveTextContent(told);
    expect((await pane.host.read()).state.samples).toEqual([]);
  });

  it("is copied where nothing can be downloaded, and this is said", async () => {
    const pane = await openReading();
    await press(pane, "保存表样…");
    expect(within(region("表样")).getByRole("status")).toHaveTextContent(/^此处不能下载文件。/);
    await press(pane, "复制表样内容");
    expect(within(region("表样")).getByRole("status")).toHaveTextContent(/^已复制。/);
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({
      forms: [{ form: "basic-data" }, { form: "self-evaluation" }],
    });
  });

  it("is handed to the browser as a file where that can be done", async () => {
    const handed: string[] = [];
    const create = jest.fn(() => "blob:x");
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      handed.push(this.download);
    });
    const pane = await openReading();
    await press(pane, "保存表样…");
    Reflect.deleteProperty(URL, "createObjectURL");
    expect(handed).toEqual(["表样.json"]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(within(region("表样")).getByRole("status")).toHaveTextContent(/^已生成“表样\.json”。/);
  });
});
