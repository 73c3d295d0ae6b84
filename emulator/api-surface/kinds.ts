/** How the shape of an emulated class is written down. */

export interface ScalarShape {
  readonly since: string;
  readonly writable: boolean;
}

export interface NavigationShape {
  readonly since: string;
  readonly to: string;
}

export interface MethodShape {
  readonly since: string;
  /** `nothing`, a value that arrives with the next sync, or a proxy of a class. */
  readonly gives: string;
}

export interface ClassShape {
  readonly scalars: Readonly<Record<string, ScalarShape>>;
  readonly navigations: Readonly<Record<string, NavigationShape>>;
  readonly methods: Readonly<Record<string, MethodShape>>;
  readonly events: Readonly<Record<string, string>>;
  /** Class of the items of a collection. */
  readonly items: string | null;
  /** Whether the host keeps a reference that must be released, as for ranges. */
  readonly kept: boolean;
}

export const read = (since: string): ScalarShape => ({ since, writable: false });
export const write = (since: string): ScalarShape => ({ since, writable: true });
export const to = (since: string, target: string): NavigationShape => ({ since, to: target });
export const call = (since: string, gives = "nothing"): MethodShape => ({ since, gives });

export const NONE = {
  scalars: {},
  navigations: {},
  methods: {},
  events: {},
  items: null,
  kept: false,
} as const;
