/** A folder of mechanism files → the mechanism, or everything that is wrong with it. */
import { join } from 'node:path'
import type { z } from 'zod'
import { documentsFile } from '../../../contract/document-files.ts'
import {
  clauseRow,
  clausesFile,
  clocksFile,
  conferenceFile,
  filingRulesFile,
  headFile,
  indicatorFile,
  lightsFile,
  reportCycleRow,
  reportCyclesFile,
  unitRow,
  unitsFile,
} from '../../../contract/mechanism-files.ts'
import {
  checkMechanism,
  countParts,
  type MechanismCounts,
  mechanismOf,
} from '../../../domain/mechanism/check.ts'
import { type Fault, inReadingOrder } from '../../../domain/mechanism/fault.ts'
import type { Mechanism } from '../../../domain/mechanism/mechanism.ts'
import type { Parts, Row } from '../../../domain/mechanism/parts.ts'
import { INDICATORS, listFiles } from './list-files.ts'
import { listLayouts } from './read-layout.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { type Lines, schemaFaults } from './schema-faults.ts'

export type MechanismReading = { readonly counts: MechanismCounts } & (
  | { readonly ok: true; readonly mechanism: Mechanism }
  | { readonly ok: false; readonly faults: readonly Fault[] }
)

/** A file that could be parsed as YAML. */
type File = { readonly file: string; readonly data: unknown; readonly lines: Lines }

export async function readMechanism(folder: string): Promise<MechanismReading> {
  const listing = await listFiles(folder)
  const faults: Fault[] = [...listing.faults]
  const files = new Map<string, File>()
  for (const file of listing.files) {
    const text = await readText(folder, file)
    const yaml = text.ok ? readYaml(file, text.text) : { ok: false as const, faults: [text.fault] }
    if (yaml.ok) files.set(file, { file, data: yaml.data, lines: yaml })
    else faults.push(...yaml.faults)
  }
  const parts = partsOf(files, await listLayouts(join(folder, '..', 'documents')), faults)
  for (const { file, path, code, facts } of checkMechanism(parts)) {
    const position = files.get(file)?.lines.positionOf(path) ?? { line: 1, column: 1 }
    faults.push({ file, ...position, code, facts })
  }
  const mechanism = mechanismOf(parts)
  const counts = countParts(parts)
  return faults.length === 0 && mechanism !== null
    ? { ok: true, mechanism, counts }
    : { ok: false, faults: inReadingOrder(faults), counts }
}

function partsOf(
  files: ReadonlyMap<string, File>,
  layoutsKnown: readonly string[] | null,
  faults: Fault[],
): Parts {
  const whole = <S extends z.ZodType>(name: string, schema: S) => {
    const file = files.get(name)
    return file ? parseRow(file, [], file.data, schema, faults) : null
  }
  const units = list(files.get('units.yaml'), unitsFile, 'units', unitRow, faults)
  const clauses = list(files.get('clauses.yaml'), clausesFile, 'clauses', clauseRow, faults)
  const cycles = list(
    files.get('report-cycles.yaml'),
    reportCyclesFile,
    'report_cycles',
    reportCycleRow,
    faults,
  )
  return {
    head: whole('mechanism.yaml', headFile),
    units: units ?? [],
    indicators: [...files.values()]
      .filter(({ file }) => file.startsWith(`${INDICATORS}/`))
      .map((file) => parseRow(file, [], file.data, indicatorFile, faults)),
    clauses: clauses ?? [],
    clocks: whole('clocks.yaml', clocksFile),
    lights: whole('lights.yaml', lightsFile),
    conference: whole('conference.yaml', conferenceFile),
    filing: whole('filing-rules.yaml', filingRulesFile),
    reportCycles: cycles ?? [],
    documents: whole('documents.yaml', documentsFile),
    layoutsKnown,
    unitsKnown: units !== null,
    reportCyclesKnown: cycles !== null || !files.has('report-cycles.yaml'),
  }
}

function list<S extends z.ZodType>(
  file: File | undefined,
  frame: z.ZodType<Record<string, unknown[]>>,
  key: string,
  schema: S,
  faults: Fault[],
): readonly Row<z.output<S>>[] | null {
  if (!file) return null
  const parsed = frame.safeParse(file.data)
  if (!parsed.success) faults.push(...schemaFaults(file.file, file.lines, [], file.data, parsed.error))
  const rows = parsed.success ? parsed.data[key] : undefined
  return rows?.map((row, index) => parseRow(file, [key, index], row, schema, faults)) ?? null
}

function parseRow<S extends z.ZodType>(
  { file, lines }: File,
  path: readonly (string | number)[],
  data: unknown,
  schema: S,
  faults: Fault[],
): Row<z.output<S>> {
  const parsed = schema.safeParse(data)
  if (!parsed.success) faults.push(...schemaFaults(file, lines, path, data, parsed.error))
  return { place: { file, path }, code: codeOf(data), value: parsed.success ? parsed.data : null }
}

function codeOf(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string'
    ? data.code
    : null
}
