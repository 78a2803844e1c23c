import pg from 'pg'

/** Types of PostgreSQL, by their number in its catalogue. */
const types = {
  int8: 20,
  date: 1082,
  timestamptz: 1184,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
  textArray: 1009,
}

const parseTextArray: (text: string) => (string | null)[] = pg.types.getTypeParser(types.textArray)

const parsers = new Map<number, (text: string) => unknown>([
  [types.int8, wholeNumber],
  [types.date, (text) => text],
  [types.timestamptz, instant],
  [types.int8Array, each(wholeNumber)],
  [types.dateArray, parseTextArray],
  [types.timestamptzArray, each(instant)],
])

/** Days as `YYYY-MM-DD`, instants as ISO strings in UTC, counts as numbers, `numeric` as exact text. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(type)) ?? pg.types.getTypeParser(type, format),
}

function each(parse: (text: string) => unknown) {
  return (text: string) => parseTextArray(text).map((value) => (value === null ? null : parse(value)))
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(text)
  return value
}

/** `2026-03-31 20:00:00.5+08` → `2026-03-31T12:00:00.500Z`. */
function instant(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}
