/** One batch in the making: actions in the order in which they were queued, and who waits for their answers. */
import { wireName, type Answer, type Batch, type WireAction, type WirePath } from "../engine/wire";
import type { Address } from "./address";
import { invalidPath } from "./rich-api-error";

type Handler = (value: unknown) => void;

/** An action without its number and its object. */
export type Queued = Omit<WireAction, "Id" | "ObjectPathId">;

export class Request {
  readonly actions: WireAction[] = [];
  readonly statements: string[] = [];
  private readonly handlers = new Map<number, Handler>();
  private readonly addresses = new Map<number, Address>();
  private readonly instantiated = new Set<Address>();
  private keeps = false;

  constructor(private readonly nextId: () => number) {}

  /** Queues an action on an object, after having made sure that the host knows the object. */
  add(address: Address, queued: Queued, statement: string, handler?: Handler): void {
    this.instantiate(address);
    this.refer(address);
    this.put(address, queued, statement, handler);
  }

  /** Asks the host to keep the object, and for its reference. */
  keep(address: Address): void {
    this.keeps = true;
    this.add(address, { ActionType: 3, Name: "_KeepReference", ArgumentInfo: { Arguments: [] } }, "");
    this.put(address, { ActionType: 1, Name: "" }, "", (value) => address.identify(asRecord(value)));
  }

  /** Makes sure that the host knows the object and those it hangs on. */
  instantiate(address: Address): void {
    if (this.instantiated.has(address)) return;
    if (address.parent) this.instantiate(address.parent);
    for (const argument of address.withArguments) this.instantiate(argument);
    if (this.instantiated.has(address)) return;
    this.instantiated.add(address);
    this.refer(address);
    this.put(address, { ActionType: 1, Name: "" }, `var ${address.expression};`, (value) =>
      address.identify(asRecord(value)),
    );
  }

  /** The batch as it is now: arrays that were changed since they were queued are sent as they are now. */
  body(): Batch {
    const paths: Record<string, WirePath> = {};
    for (const [id, address] of this.addresses) paths[id] = address.path;
    return { AutoKeepReference: this.keeps, Actions: this.actions, ObjectPaths: paths };
  }

  /** What held for this request only is lost, unless the answer brings a reference. */
  sent(): void {
    for (const address of this.addresses.values()) if (address.passing) address.valid = false;
  }

  /** Hands the answers to those who wait for them; after a failure, those that came before it. */
  answered(answer: Answer): void {
    for (const { ActionId, Value } of answer.Results) this.handlers.get(ActionId)?.(Value);
  }

  private put(address: Address, queued: Queued, statement: string, handler?: Handler): void {
    const Id = this.nextId();
    this.actions.push({ Id, ...queued, ObjectPathId: address.path.Id });
    this.statements.push(statement);
    if (handler) this.handlers.set(Id, handler);
  }

  private refer(address: Address): void {
    if (this.addresses.has(address.path.Id)) return;
    if (!address.valid) throw invalidPath(address.expression);
    this.addresses.set(address.path.Id, address);
    for (const argument of address.withArguments) this.refer(argument);
    if (address.parent) this.refer(address.parent);
  }
}

/** The answer to a load as a record; null for a null object. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return value === null || value === undefined ? null : (value as Readonly<Record<string, unknown>>);
}

/** The value of a property in an answer, whose names begin with a capital. */
export const answered = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  value[wireName(name)];
