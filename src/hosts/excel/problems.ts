/**
 * Excel's error codes as host problems with a remedy. Matches on codes only: a message may be in any language.
 * Source of the codes: Microsoft's table of error handling for Excel.
 */
import { HostProblem, type HostProblemCode } from "../host";

/**
 * What can be done about a code before a person is asked: `wait` and try again, try `once` more, send `smaller`
 * pieces, or nothing.
 */
type Recovery = "wait" | "once" | "smaller" | "none";

interface Known {
  readonly problem: HostProblemCode;
  readonly what: string;
  readonly remedy: string;
  readonly recovery: Recovery;
}

const known = (
  problem: HostProblemCode,
  what: string,
  remedy: string,
  recovery: Recovery = "none",
): Known => ({ problem, what, remedy, recovery });

const EDITING = known(
  "cell-being-edited",
  "有单元格正在编辑，Excel 暂不接受操作。",
  "请先按回车键结束单元格编辑，再重试。",
);
const ELSEWHERE = known(
  "busy",
  "当前选中的是图表、图形或另一个工作簿。",
  "请单击本工作簿的任意一个单元格，再重试。",
);
const GONE = known("sheet-missing", "工作表已改名或删除。", "请再次校验后再试。");
const TOO_LARGE = known(
  "too-large",
  "一次传送的数据超过 Excel 的上限。",
  "请删除与绩效自评无关的内容，或在桌面版 Excel 中操作。",
  "smaller",
);
const TOO_OLD = known(
  "unsupported-excel",
  "当前 Excel 版本不支持所需功能。",
  "请更新 Excel，或改用 Excel 2021 及以上版本、Microsoft 365 或网页版。",
);
const CROWDED = known("busy", "Excel 正忙或有他人正在编辑，操作未完成。", "请稍候再试。", "wait");
const STRUCTURE = (what: string, remedy: string): Known => known("sheet-structure", what, remedy);
const DEFECT = known(
  "defect",
  "程序向 Excel 提出了无效的请求，操作未完成。",
  "请在“设置—诊断信息”中复制信息反馈。",
);

const CODES: Readonly<Record<string, Known>> = {
  AccessDenied: known(
    "protected-sheet",
    "Excel 拒绝了操作：工作表受保护，或工作簿为只读。",
    "请在“审阅”选项卡撤销工作表保护，或启用编辑后再试。",
  ),
  ItemNotFound: GONE,
  InvalidReference: GONE,
  ItemAlreadyExists: known("name-taken", "已有同名的工作表。", "请将该工作表改名后再试。"),
  InvalidArgument: DEFECT,
  InvalidOperationInCellEditMode: EDITING,
  InvalidOperation: EDITING,
  InvalidSelection: ELSEWHERE,
  InactiveWorkbook: ELSEWHERE,
  GeneralException: known(
    "busy",
    "Excel 未能完成操作。",
    "请重试；若仍不行，请保存后重新打开工作簿。",
    "once",
  ),
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  NotImplemented: TOO_OLD,
  ApiNotFound: TOO_OLD,
  ApiNotAvailable: TOO_OLD,
  UnsupportedOperation: TOO_OLD,
  Conflict: CROWDED,
  RequestAborted: CROWDED,
  ServiceNotAvailable: CROWDED,
  ActivityLimitReached: CROWDED,
  MemoryLimitReached: CROWDED,
  WriteNotSupportedWhenModalDialogOpen: known(
    "busy",
    "Excel 有对话框尚未关闭。",
    "请先关闭该对话框，再重试。",
  ),
  FilteredRangeConflict: STRUCTURE("工作表处于筛选状态，无法写入。", "请清除筛选后再试。"),
  MergedRangeConflict: STRUCTURE("写入位置与合并单元格冲突。", "请检查该处的合并单元格后再试。"),
  NonBlankCellOffSheet: STRUCTURE("工作表边缘有内容，无法操作。", "请清理工作表末尾的内容后再试。"),
  UnsupportedSheet: STRUCTURE("当前工作表类型不支持该操作。", "请切换到普通工作表后再试。"),
  FormulaLengthExceedsLimit: STRUCTURE("公式过长，无法写入。", "请缩短该单元格的公式后再试。"),
};

/** Codes with which the client library reports our own mistakes. */
const OWN_MISTAKES: readonly string[] = [
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
  "NotModelled",
];

/** The code of an error of Excel's library; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || error instanceof HostProblem) return null;
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown };
  return name === "RichApi.Error" && typeof code === "string" ? code : null;
}

/** What can be done about an error before a person is asked. */
export function recoveryOf(error: unknown): Recovery {
  const code = codeOf(error);
  return code === null ? "none" : (CODES[code]?.recovery ?? "none");
}

/** Whether an error of Excel's has a code that we have never heard of, so that nobody can say what to do about it. */
export function isUnheardOf(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && CODES[code] === undefined && !OWN_MISTAKES.includes(code);
}

/** An error as a host problem; our own mistakes and other bugs are given back as they are. */
export function problemOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null || OWN_MISTAKES.includes(code)) return error;
  const { problem, what, remedy } = CODES[code] ?? DEFECT;
  return new HostProblem(problem, what, remedy);
}

/** Excel did not answer in time; what became of the request nobody knows. */
export function noAnswer(): HostProblem {
  return new HostProblem(
    "no-answer",
    "Excel 长时间没有响应，操作是否完成尚不确定。",
    "请稍候再次校验，核对表内数据后再继续。",
  );
}

/** The cell stands where a person cannot see it. */
export function hidden(where: string): HostProblem {
  return new HostProblem("hidden", `${where}处于隐藏状态。`, "可点“显示”取消隐藏后查看。");
}

/** The sheet of a cell is no longer there. */
export function missingSheet(name: string): HostProblem {
  return new HostProblem(
    "sheet-missing",
    `找不到工作表“${name}”，它可能已改名或删除。`,
    "请再次校验后再试。",
  );
}

/** What shall be inserted does not fit into one request. */
export function tooLargeToInsert(): HostProblem {
  return new HostProblem(
    "too-large",
    "要插入的工作表过大，超过 Excel 一次可接收的上限。",
    "请减少一次插入的工作表后再试。",
  );
}

/** The person asked to stop. */
export function cancelled(): HostProblem {
  return new HostProblem("cancelled", "已按要求停止，其余内容未写入。", "可还原已写入的部分，或重新写入。");
}

/** Whether an error is about how a page is printed; a computer without a printer gives such errors. */
export function isPageTrouble(error: unknown): boolean {
  if (codeOf(error) === null) return false;
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === "string" && debugInfo.errorLocation.startsWith("PageLayout");
}
