/** What an event says of itself, as lines: nested facts by their path, lists in one line. */
export function factLines(facts: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(facts).flatMap(([key, value]): (readonly [string, string])[] => {
    if (value === null || value === undefined || value === '') return []
    if (Array.isArray(value)) return value.length === 0 ? [] : [[key, value.map(plain).join('、')]]
    if (typeof value === 'object')
      return factLines({ ...value }).map(([inner, text]) => [`${key}.${inner}`, text])
    return [[key, plain(value)]]
  })
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/** `7c4e…91a2` */
export const shortHash = (hash: string): string =>
  hash.length <= 12 ? hash : `${hash.slice(0, 4)}…${hash.slice(-4)}`
