/** `methodologies/<code>.yaml` → a methodology, or everything that is wrong with it. */
import { basename, dirname } from 'node:path'
import { methodologyFile } from '../../../contract/methodology-file.ts'
import { type Fault, inReadingOrder } from '../../../domain/mechanism/fault.ts'
import { checkMethodology } from '../../../domain/scoring/check.ts'
import type { Methodology } from '../../../domain/scoring/methodology.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { schemaFaults } from './schema-faults.ts'

type MethodologyReading =
  | {
      readonly ok: true
      readonly methodology: Methodology
      /** As it is written in the file, to be kept. */
      readonly content: unknown
    }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export async function readMethodology(path: string): Promise<MethodologyReading> {
  const file = basename(path)
  const text = await readText(dirname(path), file)
  return text.ok ? parseMethodology(file, text.text) : { ok: false, faults: [text.fault] }
}

export function parseMethodology(file: string, text: string): MethodologyReading {
  const yaml = readYaml(file, text)
  if (!yaml.ok) return yaml
  const parsed = methodologyFile.safeParse(yaml.data)
  if (!parsed.success)
    return { ok: false, faults: inReadingOrder(schemaFaults(file, yaml, [], yaml.data, parsed.error)) }
  const findings = checkMethodology(file, parsed.data)
  if (findings.length === 0) return { ok: true, methodology: parsed.data, content: yaml.data }
  return {
    ok: false,
    faults: inReadingOrder(
      findings.map(({ path, ...rest }): Fault => ({ ...rest, ...yaml.positionOf(path) })),
    ),
  }
}
