/** Names, short names and codes of units or indicators, found however they are written. */
import { plain } from './sheet-words.ts'

export type Named = { readonly id: string; readonly names: readonly string[] }

export type NameIndex = {
  readonly find: (text: string) => readonly string[]
  /** The one name that has the letters of the text in their order, or lies in it: worth suggesting, never worth assuming. */
  readonly near: (text: string) => string | null
}

export function nameIndex(things: readonly Named[]): NameIndex {
  const byName = new Map<string, Set<string>>()
  for (const { id, names } of things)
    for (const name of names) {
      const key = plain(name)
      if (key === '') continue
      const ids = byName.get(key) ?? new Set()
      byName.set(key, ids.add(id))
    }
  return {
    find: (text) => [...(byName.get(plain(text)) ?? [])],
    near(text) {
      const wanted = plain(text)
      if (wanted.length < 2) return null
      const close = things.filter(({ names }) =>
        names.some((name) => {
          const known = plain(name)
          return known.length > 1 && (isWithin(wanted, known) || wanted.includes(known))
        }),
      )
      return close.length === 1 ? (close[0]?.names[0] ?? null) : null
    },
  }
}

/** 发改局 within 发改科技局: short forms leave letters out. */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (short.startsWith(letter, at)) at += letter.length
  return at === short.length
}
