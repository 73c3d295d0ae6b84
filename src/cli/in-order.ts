/** Many things done at once, their results taken in the order in which the things stand. */

/**
 * Gives each item with its result, in the order of the items; never more than `ahead` of them are begun and not yet
 * taken, so that results do not pile up. The work must not throw.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const begun: (readonly [Item, Promise<Result>])[] = [];
  for (const item of items) {
    begun.push([item, work(item)]);
    if (begun.length < ahead) continue;
    const first = begun.shift();
    if (first) yield [first[0], await first[1]];
  }
  for (const [item, result] of begun) yield [item, await result];
}
