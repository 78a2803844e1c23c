/** Rules of the house that no linter knows. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

function filesIn(folder: string, suffix: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
}

/** Lines of a file that match, as `file:line: text`. */
function linesLike(file: string, pattern: RegExp): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []))
}

/** What tests share lies in `testing.ts`. */
const source = (file: string) => !/(\.test|\/testing)\.ts$/.test(file)
const tableRooms = /^server\/(platform\/|modules\/[^/]+\/(store\.ts|store\/|queries\/))/

test('only stores, queries and the platform name tables', () => {
  const naming =
    /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(|\bsql(<.*>)?`(?!select 1`)/
  const elsewhere = filesIn('server', '.ts')
    .filter(source)
    .filter((file) => !tableRooms.test(file))
  expect(elsewhere.flatMap((file) => linesLike(file, naming))).toEqual([])
})

/** The subset of SQL that the databases counties must use understand alike. Each with what to write instead. */
const forbidden: readonly [RegExp, string][] = [
  [/\bcreate\s+extension\b/i, 'no extensions'],
  [/\b(pg_trgm|citext|pgcrypto|uuid-ossp|hstore)\b/i, 'no extensions'],
  [/\bgenerated\s+(always|by\s+default)\b/i, 'ids and derived values are made by the application'],
  [/\w\s+(big|small)?serial\b/i, 'ids are made by the application'],
  [/\b(gen_random_uuid|uuid_generate_v\d\w*|uuidv7)\s*\(/i, 'ids are made by the application'],
  [/^\s*(un)?listen\b|^\s*notify\b|\bpg_notify\b/i, 'poll the outbox'],
  [/\bon\s+conflict\s+do\b/i, 'name the columns of the conflict'],
  [/\bnulls\s+not\s+distinct\b/i, 'a partial unique index'],
  [/\bmerge\s+into\b/i, 'insert … on conflict (columns)'],
  [/\bjsonb_path_\w+|@@\s*'\$|@\?/i, 'search on real columns'],
  [/\w+multirange\b/i, 'two columns'],
  [/\binherits\s*\(/i, 'no inheritance'],
  [/\b(xid8|pg_lsn)\b/i, 'portable types'],
  [/\)\s*partition\s+by\b|\bpartition\s+of\b/i, 'no partitions'],
  [/\bconcurrently\b/i, 'a plain index'],
  [/\busing\s+(gin|gist|brin|spgist)\b/i, 'a plain index'],
  [/\bcreate\s+(trigger|rule|function|procedure)\b|\bdo\s+\$\$/i, 'rules live in the domain'],
  [/\bdefault\s+''/i, 'empty text is null on some of them'],
  [/"\w+"\s/, 'lower-case names that need no quotes'],
]

/** Words that some of these databases keep for themselves. */
const reserved =
  /^\s*(?:create\s+table\s+)?(user|level|comment|date|rowid|sysdate)\s+(\(|text|uuid|date|integer|bigint|jsonb|boolean|timestamptz|numeric)/i

test('migrations keep to the subset of SQL that every county database understands', () => {
  const faults = filesIn('server/migrations', '.sql').flatMap((file) => [
    ...forbidden.flatMap(([pattern, instead]) =>
      linesLike(file, pattern).map((line) => `${line} → ${instead}`),
    ),
    ...linesLike(file, reserved).map((line) => `${line} → a name that is not reserved`),
  ])
  expect(faults).toEqual([])
})

test('queries keep to it too', () => {
  const conflictWithoutColumns = /onConflict\(\(?\w*\)?\s*=>\s*\w+\.do/
  const faults = filesIn('server', '.ts')
    .filter(source)
    .filter((file) => tableRooms.test(file) && !file.startsWith('server/platform/'))
    .flatMap((file) => [
      ...linesLike(file, conflictWithoutColumns).map((line) => `${line} → name the columns of the conflict`),
      ...forbidden
        .slice(0, -1)
        .flatMap(([pattern, instead]) => linesLike(file, pattern).map((line) => `${line} → ${instead}`)),
    ])
  expect(faults).toEqual([])
})
