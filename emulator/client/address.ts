/** How a proxy is addressed on the wire, and what the client knows of its object. */
import { shapeOf, type ClassShape } from "../api-surface";
import type { WirePath } from "../engine/wire";

export type Value = unknown;

/** The state of one proxy. Its address changes when the host gives the object an id or a reference. */
export class Address {
  path: WirePath;
  parent: Address | null;
  /** False once the host no longer knows the place. */
  valid = true;
  /** Whether the address holds for one request only, unless the host gives a reference or an id for it. */
  passing: boolean;
  isNull: boolean | undefined = undefined;
  reference: string | null = null;
  readonly loaded = new Map<string, Value>();
  /** Items of a collection, after they were loaded. */
  items: readonly object[] | undefined = undefined;
  readonly shape: ClassShape;

  constructor(
    readonly className: string,
    path: WirePath,
    parent: Address | null,
    /** Objects among the arguments of the call that opened it. */
    readonly withArguments: readonly Address[],
    /** How it was written, for error texts. */
    readonly expression: string,
    passing: boolean,
  ) {
    this.path = path;
    this.parent = parent;
    this.passing = passing;
    this.shape = shapeOf(className);
  }

  /** Takes what the host says of the object's identity. */
  identify(value: Readonly<Record<string, unknown>> | null): void {
    this.isNull = value === null;
    if (value === null)
      return this.readdress({ Id: this.path.Id, ObjectPathType: 7, Name: "", ArgumentInfo: {} }, null);
    if (typeof value._ReferenceId === "string") {
      this.reference = value._ReferenceId;
      const path = { Id: this.path.Id, ObjectPathType: 6, Name: value._ReferenceId, ArgumentInfo: {} };
      return this.readdress(path, null);
    }
    const { parent } = this;
    if (value.Id === undefined || parent === null || parent.shape.items === null) return;
    const ParentObjectPathId = parent.path.Id;
    const ArgumentInfo = { Arguments: [value.Id] };
    this.readdress(
      { Id: this.path.Id, ObjectPathType: 5, Name: "", ParentObjectPathId, ArgumentInfo },
      parent,
    );
  }

  /** The host has let go of the reference. */
  release(): void {
    this.valid = false;
    this.reference = null;
  }

  private readdress(path: WirePath, parent: Address | null): void {
    this.path = path;
    this.parent = parent;
    this.valid = true;
    this.passing = false;
  }
}
