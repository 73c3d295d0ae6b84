import type { Collector, Surroundings } from "./collector";
import type { Walk } from "./elements";

/** Takes elements one by one; for containers that hold more than blocks. */
export interface BlockReader {
  visit(name: string): void;
  /** To be called behind the last element. */
  end(): void;
}

/** Begins to read blocks; tables hold blocks again. */
export type ReadsBlocks = (walk: Walk, collector: Collector, around: Surroundings) => BlockReader;
