/** Groups of what pairs join, directly or through others; one that nothing joins is a group of its own. */
export function components<Item extends { id: number }>(
  items: readonly Item[],
  pairs: readonly [number, number][],
): Item[][] {
  const parent = new Map(items.map(({ id }) => [id, id]))
  function root(id: number): number {
    let top = id
    for (let up = parent.get(top) ?? top; up !== top; up = parent.get(top) ?? top) top = up
    parent.set(id, top)
    return top
  }
  for (const [a, b] of pairs) {
    const [left, right] = [root(a), root(b)]
    if (left !== right) parent.set(Math.max(left, right), Math.min(left, right))
  }
  return [...Map.groupBy(items, ({ id }) => root(id)).values()]
}
