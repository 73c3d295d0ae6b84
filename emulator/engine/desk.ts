/** The desk on which live objects work: the book, the limits of the profile, ids, the list of what can be undone. */
import type { Book } from "../model/book";
import type { NumberFormatter } from "../model/content";
import { idOf } from "../model/open";
import type { Profile } from "../profiles";
import { HostError } from "./host-error";
import type { Desk } from "./live";

/** Ids of things that are added begin here, above those of the file. */
const FIRST_ADDED = 10_000;

/** A desk for a book. */
export function newDesk(
  book: Book,
  profile: Profile,
  formatter: NumberFormatter,
  faults: Desk["faults"],
  opening: number,
): Desk {
  return {
    book,
    profile,
    formatter,
    faults,
    changes: [],
    guests: new Map(),
    openedApart: [],
    countCells: (cells) => {
      if (profile.operationCells !== null && cells > profile.operationCells) {
        throw new HostError("OperationCellsExceedLimit", "Range");
      }
    },
    clearUndo: () => {
      book.undo = [];
    },
    newId: () => {
      book.added += 1;
      return idOf(opening, FIRST_ADDED + book.added);
    },
  };
}
