/** The troubles a Word file can give, each with the sentence a person reads and what to do. */
import { HostProblem } from "../host";

const SAVE_AS = "请用 Word 或 WPS 文字打开，另存为“Word 文档（*.docx）”后再试。";

/** The bytes are no Word document at all. */
export function notADocument(name: string, why: string): HostProblem {
  return new HostProblem("not-a-document", `“${name}”不是 Word 文档：${why}。`, SAVE_AS);
}

/** A document of a kind that is not read. */
export function oldDocument(name: string, kind: string): HostProblem {
  return new HostProblem("legacy-format", `“${name}”是${kind}，不能直接读取。`, SAVE_AS);
}

/** The document asks for a password before it can be opened. */
export function encryptedDocument(name: string): HostProblem {
  return new HostProblem(
    "encrypted",
    `“${name}”设有打开密码，无法读取。`,
    "请在 Word 或 WPS 文字中打开后，在“文件→信息→保护文档”中清除密码，另存为“Word 文档（*.docx）”后再试。",
  );
}

/** The document carries a digital signature, which any change would break. */
export function signedDocument(name: string): HostProblem {
  return new HostProblem(
    "read-only",
    `“${name}”带有数字签名，加批注会使签名失效，未作任何改动。`,
    "请另存一份并删除签名（文件→信息→查看签名），再对副本操作。",
  );
}

/** A problem of the package, said of a document; the shared code speaks of workbooks. */
export function asDocumentProblem(error: unknown, name: string): unknown {
  if (!(error instanceof HostProblem)) return error;
  if (error.code === "encrypted") return encryptedDocument(name);
  if (error.code === "damaged" || error.code === "too-large") {
    const remedy = error.code === "damaged" ? SAVE_AS : "请删除与报告无关的图片和附件，另存一份再试。";
    return new HostProblem(error.code, error.what, remedy);
  }
  return error;
}
