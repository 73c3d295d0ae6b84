/** What the text part holds of comments, and the runs beside them. */
import type { XmlScanner } from "../../xlsx/xml/scanner";
import type { Stretch } from "../document";
import { namesOf, type Names } from "../names";

/** An element directly inside a run. */
export interface RunChild extends Stretch {
  readonly name: string;
  /** End of its start tag, and begin of its end tag. */
  readonly openEnd: number;
  readonly closeStart: number;
}

export interface ScannedRun extends Stretch {
  /** End of its start tag and properties. */
  readonly head: number;
  readonly closeStart: number;
  readonly first: RunChild | null;
  readonly last: RunChild | null;
  readonly children: number;
}

/** A mark of a comment: where it begins or ends, or the run that refers to it. */
export interface CommentMark extends Stretch {
  readonly id: string;
  readonly kind: "start" | "end" | "reference";
}

export interface TextScan {
  readonly marks: readonly CommentMark[];
  readonly runs: readonly ScannedRun[];
}

const MARKS: ReadonlyMap<string, CommentMark["kind"]> = new Map<string, CommentMark["kind"]>([
  ["w:commentRangeStart", "start"],
  ["w:commentRangeEnd", "end"],
  ["w:commentReference", "reference"],
]);

interface OpenRun {
  readonly start: number;
  readonly depth: number;
  head: number;
  first: RunChild | null;
  last: RunChild | null;
  children: number;
  /** Ids that the run refers to. */
  readonly references: CommentMark[];
}

class TextScanner {
  readonly marks: CommentMark[] = [];
  readonly runs: ScannedRun[] = [];
  private readonly open: OpenRun[] = [];
  /** The element inside the innermost run that is open now. */
  private readonly starts: { name: string; start: number; openEnd: number; depth: number }[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly names: Names,
  ) {}

  read(): TextScan {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.kind === "open") this.begin(this.names.usual(scanner.name));
      else if (scanner.kind === "close") this.end();
    }
    return this;
  }

  private begin(name: string): void {
    const { start, end, depth } = this.scanner;
    const run = this.open.at(-1);
    if (run && depth === run.depth + 1) this.starts.push({ name, start, openEnd: end, depth });
    if (name === "w:r") {
      this.open.push({ start, depth, head: end, first: null, last: null, children: 0, references: [] });
    }
    const kind = MARKS.get(name);
    if (kind !== undefined) this.mark(kind);
  }

  private mark(kind: CommentMark["kind"]): void {
    const { scanner, names } = this;
    const { start, end } = scanner;
    const mark = { id: names.attribute(scanner.attributes(), "id") ?? "", kind, start, end };
    const run = kind === "reference" ? this.open.at(-1) : undefined;
    if (run) run.references.push(mark);
    else this.marks.push(mark);
  }

  private end(): void {
    const { start, end, depth } = this.scanner;
    const child = this.starts.at(-1);
    if (child && child.depth === depth + 1) this.endChild(this.starts.pop(), start, end);
    const run = this.open.at(-1);
    if (run && run.depth === depth + 1) this.endRun(this.open.pop(), start, end);
  }

  private endChild(child: (typeof this.starts)[number] | undefined, closeStart: number, end: number): void {
    const run = this.open.at(-1);
    if (!run || !child) return;
    if (child.name === "w:rPr") {
      run.head = end;
      return;
    }
    const { name, start, openEnd } = child;
    run.last = { name, start, openEnd, closeStart, end };
    run.first ??= run.last;
    run.children += 1;
  }

  private endRun(run: OpenRun | undefined, closeStart: number, end: number): void {
    if (!run) return;
    const { start, head, first, last, children, references } = run;
    this.runs.push({ start, head, closeStart, end, first, last, children });
    // A run that only refers to a comment goes with it.
    for (const mark of references) {
      this.marks.push(children === 1 ? { ...mark, start, end } : mark);
    }
  }
}

/** Scans the text part from its beginning. */
export function scanText(scanner: XmlScanner): TextScan {
  scanner.next();
  return new TextScanner(scanner, namesOf(scanner)).read();
}
