/** `documents/<code>.yaml` → how documents look, or everything that is wrong with it. */
import { readdir } from 'node:fs/promises'
import type { z } from 'zod'
import { layoutFile } from '../../../contract/document-files.ts'
import type { DocumentLayout } from '../../../domain/document/layout.ts'
import { type Fault, inReadingOrder } from '../../../domain/mechanism/fault.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { schemaFaults } from './schema-faults.ts'

export type LayoutReading =
  | { readonly ok: true; readonly layout: DocumentLayout }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export async function readLayout(folder: string, code: string): Promise<LayoutReading> {
  const reading = await readPlainYaml(folder, `${code}.yaml`, (data) => layoutFile.safeParse(data))
  return reading.ok ? { ok: true, layout: reading.value } : reading
}

type PlainReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** One file held against one schema. */
export async function readPlainYaml<T>(
  folder: string,
  file: string,
  parse: (data: unknown) => z.ZodSafeParseResult<T>,
): Promise<PlainReading<T>> {
  const text = await readText(folder, file)
  if (!text.ok) return { ok: false, faults: [text.fault] }
  const yaml = readYaml(file, text.text)
  if (!yaml.ok) return yaml
  const parsed = parse(yaml.data)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, faults: inReadingOrder(schemaFaults(file, yaml, [], yaml.data, parsed.error)) }
}

/** Codes of the layouts in a folder; null where there is no such folder. */
export async function listLayouts(folder: string): Promise<readonly string[] | null> {
  const names = await readdir(folder).catch(() => null)
  return names?.flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : [])) ?? null
}
