/** What never changes, read once for all who ask for it at the same time, and kept while it is used and there is room. */

export type Keeping<Asked extends readonly unknown[], Value> = {
  readonly keyOf: (...asked: Asked) => string
  readonly read: (...asked: Asked) => Promise<Value>
  /** In bytes. */
  readonly sizeOf: (value: Value) => number
  readonly mostBytes: number
}

export function keptReads<Asked extends readonly unknown[], Value>({
  keyOf,
  read,
  sizeOf,
  mostBytes,
}: Keeping<Asked, Value>): (...asked: Asked) => Promise<Value> {
  /** The one used last stands last. */
  const kept = new Map<string, Value>()
  const coming = new Map<string, Promise<Value>>()
  let bytes = 0

  async function readNow(key: string, asked: Asked): Promise<Value> {
    try {
      const value = await read(...asked)
      kept.set(key, value)
      bytes += sizeOf(value)
      for (const [oldest, one] of kept) {
        if (bytes <= mostBytes || oldest === key) break
        kept.delete(oldest)
        bytes -= sizeOf(one)
      }
      return value
    } finally {
      coming.delete(key)
    }
  }

  return async (...asked) => {
    const key = keyOf(...asked)
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const found = coming.get(key) ?? readNow(key, asked)
    coming.set(key, found)
    return found
  }
}
