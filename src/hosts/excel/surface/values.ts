/** What calls of every kind give: values to come, things that may be missing. */

export interface ClientResult<T> {
  readonly value: T;
}

export interface Loadable {
  load(names: string): unknown;
}

export interface MaybeNull {
  readonly isNullObject: boolean;
}
