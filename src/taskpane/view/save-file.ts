/** Hands a text to the person as a file of her own. */

const canSave = (): boolean =>
  "download" in HTMLAnchorElement.prototype && typeof URL.createObjectURL === "function";

/** True when the browser took the file; whether it showed a place to save it, nobody tells. */
export function saveText(name: string, text: string): boolean {
  if (!canSave()) return false;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return true;
}
