/** Which files of a folder belong to a mechanism, and what else lies there. */
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault, FaultCode } from '../../../domain/mechanism/fault.ts'

const required = ['mechanism.yaml', 'units.yaml', 'clauses.yaml', 'clocks.yaml', 'lights.yaml']
const optional = ['report-cycles.yaml', 'conference.yaml', 'filing-rules.yaml', 'documents.yaml']
export const INDICATORS = 'indicators'
const indicatorName = /^\d{2}-[a-z0-9-]+\.yaml$/
const MAX_INDICATORS = 99

export type Listing = { readonly files: readonly string[]; readonly faults: readonly Fault[] }

export async function listFiles(folder: string): Promise<Listing> {
  const names = await entriesOf(folder)
  if (typeof names === 'string') return { files: [], faults: [at('.', names)] }
  if (names.length === 0) return { files: [], faults: [at('.', 'folder-empty')] }
  const allowed = [...required, ...optional]
  const indicators = names.includes(INDICATORS)
    ? await listIndicators(folder)
    : missing('indicators/01-….yaml')
  return {
    files: [...allowed.filter((name) => names.includes(name)), ...indicators.files],
    faults: [
      ...required.filter((name) => !names.includes(name)).map((file) => at(file, 'file-missing', file)),
      ...names
        .filter((name) => name !== INDICATORS && !allowed.includes(name))
        .map((file) => at(file, 'file-unknown', file)),
      ...indicators.faults,
    ],
  }
}

async function listIndicators(folder: string): Promise<Listing> {
  const names = await entriesOf(join(folder, INDICATORS))
  if (typeof names === 'string') return { files: [], faults: [at(INDICATORS, names)] }
  const paths = names.map((name) => `${INDICATORS}/${name}`)
  const good = paths.filter((_path, index) => indicatorName.test(names[index] ?? ''))
  if (good.length > MAX_INDICATORS) return { files: [], faults: [at(INDICATORS, 'file-too-many')] }
  const unknown = paths.filter((path) => !good.includes(path)).map((file) => at(file, 'file-unknown', file))
  return good.length === 0 && unknown.length === 0
    ? missing('indicators/01-….yaml')
    : { files: good, faults: unknown }
}

const missing = (file: string): Listing => ({ files: [], faults: [at(INDICATORS, 'file-missing', file)] })

const at = (file: string, code: FaultCode, name?: string): Fault => ({
  file,
  line: 1,
  code,
  facts: name === undefined ? {} : { file: name },
})

/** Names in a folder, sorted, without hidden files and notes for people (.md). */
async function entriesOf(folder: string): Promise<readonly string[] | FaultCode> {
  try {
    const stat = await lstat(folder.replace(/\/+$/, '') || '/')
    if (stat.isSymbolicLink()) return 'file-link'
    if (!stat.isDirectory()) return 'folder-not-a-folder'
    const names = await readdir(folder)
    return names.filter((name) => !name.startsWith('.') && !name.endsWith('.md')).toSorted()
  } catch {
    return 'folder-missing'
  }
}
