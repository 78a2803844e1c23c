/** What an event says of itself, as lines: nested facts by their path, lists in one line. */
export function factLines(facts: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(facts).flatMap(([key, value]): (readonly [string, string])[] => {
    if (value === null || value === undefined || value === '') return []
    if (key === 'changes' || key === 'derived') return [...changeLines(key, value)]
    if (Array.isArray(value)) return value.length === 0 ? [] : [[key, value.map(plain).join('、')]]
    if (typeof value === 'object')
      return factLines({ ...value }).map(([inner, text]) => [`${key}.${inner}`, text])
    return [[key, plain(value)]]
  })
}

/** Changed fields, each in a line of its own: `2026-12-18 → 2026-12-25`. */
function changeLines(key: string, value: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((change: unknown): (readonly [string, string])[] => {
    if (typeof change !== 'object' || change === null || !('field' in change)) return []
    const side = (name: 'before' | 'after') =>
      plain(new Map<string, unknown>(Object.entries(change)).get(name) ?? '–')
    return [[`${key}.${String(change.field)}`, `${side('before')} → ${side('after')}`]]
  })
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/** `7c4e…91a2` */
export const shortHash = (hash: string): string =>
  hash.length <= 12 ? hash : `${hash.slice(0, 4)}…${hash.slice(-4)}`
