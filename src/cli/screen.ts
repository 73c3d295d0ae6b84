/** The one way of words to the terminal: whatever a file, a name or an argument holds, it is printed as one line of text. */

/** Line and column breaks: they become spaces, so that one text stays one line. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** C0 and C1 controls, deletion, directions of writing, halves of characters: a mark stands for each. */
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- controls are exactly what is taken out
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\p{Surrogate}]/gu;

/** A text as one line that cannot control a terminal. */
export function safeLine(text: string): string {
  return text.replace(BREAKS, " ").replace(CONTROLS, "\uFFFD");
}

/** Prints one line. */
export function say(text: string): void {
  process.stdout.write(`${safeLine(text)}\n`);
}

/** Tells how far a long task is, beside what it prints. */
export function sayBeside(text: string): void {
  process.stderr.write(`${safeLine(text)}\n`);
}

/** Prints what went wrong inside of the program, each line of it. */
export function complain(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of text.split("\n")) process.stderr.write(`${safeLine(line)}\n`);
}
