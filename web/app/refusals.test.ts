/** Whatever a module refuses with is said in words on its pages: codes travel, pages speak. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const locales = join(import.meta.dirname, 'locales')
const modules = readdirSync(join(root, 'server/modules'))

/** Namespaces that are not called after the module whose refusals they say. */
const saidIn: Readonly<Record<string, readonly string[]>> = {
  conference: ['document', 'minutes'],
  organization: ['mechanism'],
  'saved-view': ['ledger'],
  scoring: ['methodology'],
  task: ['ledger', 'series'],
  'task-series': ['series', 'task'],
}

function sourceOf(folder: string): string {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8'))
      .join('\n')
  } catch {
    // Not every module has a room of its own in the domain.
    return ''
  }
}

/** `refused('number-taken', …)` and `new Refused('refused', { reason: 'same-scan' })`; other codes say enough alone. */
function reasonsOf(module: string): readonly string[] {
  const source = `${sourceOf(`server/modules/${module}`)}\n${sourceOf(`domain/${module}`)}`
  const verdicts = source.matchAll(/\brefused\(\s*'([a-z0-9-]+)'/g)
  const answers = source.matchAll(/new Refused\(\s*'refused',\s*\{\s*reason: '([a-z0-9-]+)'/g)
  return [...new Set([...verdicts, ...answers].map(([, reason]) => reason ?? ''))]
}

/** The last part of every sentence's path; plural forms of one key count as one. */
function keysIn(namespace: string): readonly string[] {
  const keysOf = (value: unknown, key: string): readonly string[] =>
    typeof value === 'string'
      ? [key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : Object.entries(value ?? {}).flatMap(([inner, below]) => keysOf(below, inner))
  return keysOf(JSON.parse(readFileSync(join(locales, 'zh-CN', `${namespace}.json`), 'utf8')), '')
}

const namespaces = readdirSync(join(locales, 'zh-CN')).map((file) => file.replace(/\.json$/, ''))

describe.each(modules)('what %s refuses with', (module) => {
  it('has a sentence', () => {
    const own = namespaces.filter((name) => name === module || name.startsWith(`${module}-`))
    const said = new Set([...own, ...(saidIn[module] ?? []), 'errors'].flatMap(keysIn))
    expect(reasonsOf(module).filter((reason) => !said.has(reason))).toEqual([])
  })
})

it('reasons are found where modules refuse', () => {
  expect(reasonsOf('document')).toEqual(expect.arrayContaining(['errors-left', 'same-scan', 'no-register']))
})
