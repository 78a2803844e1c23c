import type { Db, Tx } from './context.ts'

/**
 * A database whose transactions are all part of one that is open already: whatever many use cases write
 * through it is there as a whole or not at all. For one writer, one thing after the other.
 */
export function within(tx: Tx): Db {
  const joined = () => ({ execute: <T>(work: (inside: Tx) => Promise<T>) => work(tx) })
  return new Proxy<Db>(tx, {
    get(target, key) {
      if (key === 'transaction') return joined
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
