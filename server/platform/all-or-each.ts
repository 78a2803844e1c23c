/**
 * Does a batch in one go; where that fails, each of it by itself, so that only what cannot be done is left out,
 * and told.
 */
export async function allOrEach<T>(
  items: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
  onFault: (error: unknown, item: T) => void,
): Promise<void> {
  if (items.length === 0) return
  try {
    await work(items)
  } catch (error) {
    const [first, ...more] = items
    if (first !== undefined && more.length === 0) return onFault(error, first)
    for (const item of items) await work([item]).catch((fault: unknown) => onFault(fault, item))
  }
}
