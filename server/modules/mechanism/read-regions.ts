/** `regions/*.csv` → provinces, cities and counties by code. */
import { readdir } from 'node:fs/promises'
import { textFault } from '../../../contract/text.ts'
import { type Fault, type FaultCode, inReadingOrder } from '../../../domain/mechanism/fault.ts'
import type { Facts } from '../../../domain/kernel.ts'
import { type RegionLevel, regionLevels } from '../../../domain/organization/comparison.ts'
import { csvRows } from './csv-rows.ts'
import { readText } from './read-text.ts'

export type Region = {
  readonly code: string
  readonly name: string
  readonly level: RegionLevel
  /** Code of the region above; null for a province. */
  readonly parent: string | null
}

export type RegionsReading =
  | { readonly ok: true; readonly regions: readonly Region[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Every `.csv` of a folder, parents before children. */
export async function readRegions(folder: string): Promise<RegionsReading> {
  const names = await readdir(folder).catch(() => null)
  if (names === null)
    return { ok: false, faults: [{ file: '.', line: 1, code: 'folder-missing', facts: {} }] }
  const files = names.filter((name) => name.endsWith('.csv')).toSorted()
  if (files.length === 0)
    return { ok: false, faults: [{ file: '.', line: 1, code: 'folder-empty', facts: {} }] }
  const regions: Region[] = []
  const faults: Fault[] = []
  for (const file of files) {
    const text = await readText(folder, file)
    const reading = text.ok ? parseRegions(file, text.text) : { ok: false as const, faults: [text.fault] }
    if (reading.ok) regions.push(...reading.regions)
    else faults.push(...reading.faults)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, regions }
}

/** A parent stands above its children in the file and one level higher. */
export function parseRegions(file: string, text: string): RegionsReading {
  const { rows, faults } = csvRows(file, text, ['code', 'name', 'level', 'parent'])
  const found = [...faults]
  const regions = new Map<string, Region>()
  for (const { line, cells } of rows) {
    const [code = '', name = '', level = '', parent = ''] = cells
    const region = regionOf({ code, name, level, parent }, regions)
    if ('facts' in region) found.push({ file, line, ...region })
    else regions.set(code, region)
  }
  if (faults.length === 0 && rows.length === 0) found.push({ file, line: 1, code: 'file-empty', facts: {} })
  return found.length > 0
    ? { ok: false, faults: inReadingOrder(found) }
    : { ok: true, regions: [...regions.values()] }
}

function regionOf(
  { code, name, level, parent }: Record<'code' | 'name' | 'level' | 'parent', string>,
  above: ReadonlyMap<string, Region>,
): Region | { readonly code: FaultCode; readonly facts: Facts } {
  if (!/^\d{6}$/.test(code))
    return { code: 'format-wrong', facts: { field: 'code', value: code.slice(0, 60), form: 'region-code' } }
  if (above.has(code)) return { code: 'code-duplicated', facts: { code } }
  const why = textFault(name, { min: 1, max: 60, lines: false })
  if (why) return { code: 'text-not-allowed', facts: { field: 'name', why: why.code } }
  const known = regionLevels.find((one) => one === level)
  if (!known)
    return {
      code: 'value-not-allowed',
      facts: { field: 'level', value: level.slice(0, 60), allowed: regionLevels.join(', ') },
    }
  const higher = regionLevels[regionLevels.indexOf(known) - 1]
  if (above.get(parent)?.level !== higher || (higher === undefined && parent !== ''))
    return { code: 'region-parent-unknown', facts: { region: code, parent: parent.slice(0, 60) } }
  return { code, name, level: known, parent: parent === '' ? null : parent }
}
