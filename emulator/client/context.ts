/** A request context: queues what proxies are told, sends it as one batch, and hands out the answers. */
import type { Engine } from "../engine/engine";
import { DELAY_FOR_CELL_EDIT } from "../engine/wire";
import { Address } from "./address";
import { Request } from "./request";
import { failedBatch, RichApiError } from "./rich-api-error";

export interface ClientConfig {
  extendedErrorLogging: boolean;
  /** Rejects worksheet proxies after the run as well: our rule is that no proxy leaves it. */
  strict: boolean;
}

/** What makes the proxies that callers hold. */
export type Proxies = (context: RequestContext, address: Address) => object;

export class RequestContext {
  readonly trackedObjects = { add: (): void => undefined, remove: (): void => undefined };
  readonly root: Address;
  /** Objects that the host keeps for this run. */
  readonly keptOnes = new Set<Address>();
  /** Objects made in this run. */
  readonly made = new Set<Address>();
  /** Whether a run is going on, at whose end references are given back. */
  running = false;
  delayForCellEdit = false;
  private pending: Request | null = null;
  private ids = 0;

  constructor(
    readonly engine: Engine,
    readonly config: ClientConfig,
    private readonly proxies: Proxies,
  ) {
    this.root = new Address(
      "Workbook",
      { Id: this.nextId(), ObjectPathType: 1, Name: "" },
      null,
      [],
      "workbook",
      false,
    );
    this.request.instantiate(this.root);
  }

  get workbook(): object {
    return this.proxyOf(this.root);
  }

  /** The proxy of an object; one and the same for one address. */
  proxyOf(address: Address): object {
    return this.proxies(this, address);
  }

  /** The batch that is being queued. */
  get request(): Request {
    this.pending ??= new Request(() => this.nextId());
    return this.pending;
  }

  nextId(): number {
    this.ids += 1;
    return this.ids;
  }

  /** Drops what was queued and never sent. */
  drop(): void {
    this.pending = null;
  }

  /** Sends what is queued; nothing is sent when nothing is queued. Whoever calls it in the same tick shares the trip. */
  async sync<T>(passThrough?: T): Promise<T | undefined> {
    await Promise.resolve();
    const request = this.pending;
    this.pending = null;
    if (request && request.actions.length > 0) await this.carry(request);
    return passThrough;
  }

  /** Gives references back to the host at the end of a run; nobody hears of a failure. */
  release(): void {
    const kept = [...this.keptOnes];
    this.keptOnes.clear();
    const request = new Request(() => this.nextId());
    for (const address of kept) {
      const { reference } = address;
      address.release();
      if (reference === null) continue;
      const ArgumentInfo = { Arguments: [reference] };
      request.add(this.root, { ActionType: 3, Name: "_RemoveReference", ArgumentInfo }, "");
    }
    if (this.config.strict) for (const address of this.made) address.valid = address === this.root;
    this.made.clear();
    if (request.actions.length > 0) this.carry(request).catch(() => undefined);
  }

  private async carry(request: Request): Promise<void> {
    const body = request.body();
    const flags = this.delayForCellEdit ? DELAY_FOR_CELL_EDIT : 0;
    const sending = this.engine.send(body, flags);
    request.sent();
    const answer = await sending;
    request.answered(answer);
    if (!answer.Error) return;
    const { Code, Message } = answer.Error;
    if (Code === "NotModelled") throw new RichApiError(Code, Message);
    throw failedBatch(answer.Error, request.statements, this.config.extendedErrorLogging);
  }
}
