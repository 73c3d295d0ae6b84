/** The errors of an Excel, with their messages in two languages: code may be matched on, a message never. */

/** An action failed; those before it stay done, those after it are not carried out. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    /** `Range.values`. */
    readonly location = "",
  ) {
    super(code);
  }
}

interface Words {
  readonly status: number;
  readonly english: string;
  readonly chinese: string;
}

const words = (status: number, english: string, chinese: string): Words => ({ status, english, chinese });

const WORDS: Readonly<Record<string, Words>> = {
  AccessDenied: words(403, "You cannot perform the requested operation.", "您不能执行所请求的操作。"),
  ItemNotFound: words(404, "The requested resource doesn't exist.", "所请求的资源不存在。"),
  ItemAlreadyExists: words(
    409,
    "A resource with the same name or identifier already exists.",
    "具有相同名称或标识符的资源已存在。",
  ),
  InvalidArgument: words(
    400,
    "The argument is invalid or missing or has an incorrect format.",
    "参数无效、缺少或格式不正确。",
  ),
  InvalidOperation: words(400, "The operation is invalid.", "该操作无效。"),
  InvalidOperationInCellEditMode: words(
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    "Excel 处于单元格编辑模式。请按 ENTER 或 TAB 或选择其他单元格退出编辑模式，然后重试。",
  ),
  InvalidReference: words(
    400,
    "This reference is not valid for the current operation.",
    "此引用对于当前操作无效。",
  ),
  InvalidSelection: words(
    400,
    "The current selection is invalid for this operation.",
    "当前选定内容对于此操作无效。",
  ),
  ApiNotFound: words(400, "The API you are trying to use could not be found.", "找不到您尝试使用的 API。"),
  RequestPayloadSizeLimitExceeded: words(
    400,
    "The request payload size has exceeded the limit.",
    "请求负载大小已超出限制。",
  ),
  ResponsePayloadSizeLimitExceeded: words(
    400,
    "The response payload size has exceeded the limit.",
    "响应负载大小已超出限制。",
  ),
};
const OTHER = words(
  500,
  "There was an internal error while processing the request.",
  "处理请求时出现内部错误。",
);

/** Message and status of a code; codes without words of their own share the general ones. */
export function wordsOf(
  code: string,
  chinese: boolean,
): { readonly message: string; readonly status: number } {
  const found = WORDS[code] ?? OTHER;
  return { message: chinese ? found.chinese : found.english, status: found.status };
}

/** Message for an array of the wrong shape, the one that is told apart in Excel's own answers. */
export const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
