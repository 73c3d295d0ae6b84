/** The troubles a file can give, each with the sentence a person reads and what to do. Knows no format. */
import { HostProblem } from "./host";

const SAVE_AS = "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”后再试。";

/** The bytes are no workbook at all. */
export function notAWorkbook(name: string, why: string): HostProblem {
  return new HostProblem("not-a-workbook", `“${name}”不是 Excel 工作簿：${why}。`, SAVE_AS);
}

const SAVED = "另存为“Excel 工作簿（*.xlsx）”后再试。";
const ENCRYPTED = {
  password: ["设有打开密码", `请在 Excel 或 WPS 中打开，在“文件→信息→保护工作簿”中清除密码，${SAVED}`],
  default: [
    "没有设置打开密码，是软件以默认密码加密的，常见于保护了工作簿结构的文件",
    `请在 Excel 或 WPS 中直接打开（不需要密码），撤销“审阅→保护工作簿”，${SAVED}`,
  ],
  unknown: [
    "设有打开密码，或由软件以默认密码加密",
    `请在 Excel 或 WPS 中打开，设有密码的在“文件→信息→保护工作簿”中清除密码，${SAVED}`,
  ],
} as const;

/** The workbook is encrypted: with a password of a person's, with the one that programs use, or nobody tried which. */
export function encrypted(name: string, how: keyof typeof ENCRYPTED = "unknown"): HostProblem {
  const [why, remedy] = ENCRYPTED[how];
  return new HostProblem("encrypted", `“${name}”已加密（${why}），无法读取。`, remedy);
}

/** The workbook cannot be read; `where` names the part and the fault. */
export function damaged(name: string, where: string): HostProblem {
  return new HostProblem(
    "damaged",
    `“${name}”已损坏或内容不合规范：${where}。`,
    "请在 Excel 或 WPS 中打开并另存一份，或换用原始文件后再试。",
  );
}

/** The workbook is larger than we are willing to unpack. */
export function tooLarge(name: string, what: string): HostProblem {
  return new HostProblem(
    "too-large",
    `“${name}”过大：${what}。`,
    "请删除与绩效自评无关的工作表、图片和空白行后另存一份再试。",
  );
}

/** A spreadsheet of a kind that can be read at most, never written. */
export function legacyFormat(name: string, kind: string): HostProblem {
  return new HostProblem("legacy-format", `“${name}”是${kind}，不能直接写入。`, SAVE_AS);
}

/** The workbook carries a digital signature, which any change would break. */
export function signed(name: string): HostProblem {
  return new HostProblem(
    "read-only",
    `“${name}”带有数字签名，写入会使签名失效，未作任何改动。`,
    "请另存一份并删除签名（文件→信息→查看签名），再对副本操作。",
  );
}

/** The workbook may be looked at only. */
export function readOnly(name: string): HostProblem {
  return new HostProblem("read-only", `“${name}”是只读的，未作任何改动。`, "请另存一份可编辑的副本后再试。");
}

/** Sheets cannot be added. */
export function structureProtected(name: string): HostProblem {
  return new HostProblem(
    "structure-protected",
    `“${name}”的工作簿结构受保护，不能插入工作表。`,
    "请在“审阅—保护工作簿”中撤销保护后再试。",
  );
}
