/** A sample with the words of a mechanism in the places of its braces: {office}, {mechanism}, {unit:3}, {indicator:1}. */
import type { z } from 'zod'
import { sampleFile } from '../contract/document-sample.ts'
import type { DocumentKind } from '../domain/document/kinds.ts'
import { documentSettingsOf } from '../domain/document/settings.ts'
import type { Fault } from '../domain/mechanism/fault.ts'
import { type Mechanism, membersOf } from '../domain/mechanism/mechanism.ts'
import { readPlainYaml } from '../server/modules/mechanism/index.ts'

type Sample =
  | { readonly ok: true; readonly sample: z.output<typeof sampleFile> }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export async function readSample(folder: string, kind: DocumentKind, mechanism: Mechanism): Promise<Sample> {
  const reading = await readPlainYaml(folder, `${kind}.yaml`, (data) =>
    sampleFile.safeParse(filled(data, mechanism)),
  )
  return reading.ok ? { ok: true, sample: reading.value } : reading
}

function filled(data: unknown, mechanism: Mechanism): unknown {
  if (typeof data === 'string') return fill(data, mechanism)
  if (Array.isArray(data)) return data.map((one) => filled(one, mechanism))
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, filled(value, mechanism)]))
  return data
}

function fill(text: string, mechanism: Mechanism): string {
  const members = membersOf(mechanism.units)
  const { authorities } = documentSettingsOf(mechanism)
  /** Whatever number is asked for, there is one: a small mechanism has its units more than once. */
  const among = <T>(list: readonly T[], n: string): T | undefined =>
    list[(Number(n) - 1) % Math.max(1, list.length)]
  return text
    .replaceAll('{office}', authorities[0]?.name ?? '')
    .replaceAll('{mechanism}', mechanism.title.zh)
    .replaceAll(
      /\{unit:(\d+)\}/g,
      (_, n: string) => among(members, n)?.documentName ?? among(members, n)?.name.zh ?? '',
    )
    .replaceAll(/\{unit-full:(\d+)\}/g, (_, n: string) => among(members, n)?.name.zh ?? '')
    .replaceAll(/\{indicator:(\d+)\}/g, (_, n: string) => among(mechanism.indicators, n)?.name.zh ?? '')
}
