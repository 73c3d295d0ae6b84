/** The dialog window: one at a time, over https only. */

export interface OpenDialog {
  readonly url: string;
  close(): void;
}

interface DialogAnswer {
  readonly status: "succeeded" | "failed";
  readonly value?: OpenDialog;
  readonly error?: { readonly code: number; readonly message: string };
}

type DialogCallback = (answer: DialogAnswer) => void;

export interface Dialogs {
  displayDialogAsync(url: string, options: object, callback?: DialogCallback): void;
}

const NOT_HTTPS = 12_005;
const ALREADY_OPEN = 12_007;

/** A page's dialogs, and the one that is open. */
export function newDialogs(): { readonly dialogs: Dialogs; readonly opened: () => OpenDialog | null } {
  let open: OpenDialog | null = null;
  const refuse = (code: number, message: string): DialogAnswer => ({
    status: "failed",
    error: { code, message },
  });
  const answer = (url: string): DialogAnswer => {
    if (!url.startsWith("https://")) return refuse(NOT_HTTPS, "The URL must use HTTPS.");
    if (open) return refuse(ALREADY_OPEN, "A dialog is already open.");
    open = {
      url,
      close: () => {
        open = null;
      },
    };
    return { status: "succeeded", value: open };
  };
  const displayDialogAsync: Dialogs["displayDialogAsync"] = (url, _, callback) =>
    void setTimeout(() => {
      const given = answer(url);
      callback?.(given);
    });
  return { dialogs: { displayDialogAsync }, opened: () => open };
}
