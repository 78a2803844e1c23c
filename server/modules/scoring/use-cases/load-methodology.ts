/**
 * Methodologies of a region: files under `mechanism/methodologies` whose name begins with the code of the
 * mechanism in force, loaded as versions that never change.
 *
 * How a county is scored is part of its mechanism, so whoever may load that may load this: those who lead the
 * office, and the system administrator who puts the files there. Its clerks may not: who takes in and releases
 * the values does not choose the scale they are held against.
 */
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { canonical } from '../../../../domain/audit/chain.ts'
import { may } from '../../../../domain/identity/rights.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Fault } from '../../../../domain/mechanism/fault.ts'
import type { Methodology } from '../../../../domain/scoring/methodology.ts'
import { startRange, startRefusal, usualStart } from '../../../../domain/scoring/start.ts'
import { today } from '../../../platform/clock.ts'
import { type By, type Call, type Db, instantOf, type Tx } from '../../../platform/context.ts'
import { sha256 } from '../../../platform/hash.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { readMethodology } from '../../mechanism/index.ts'
import type { ScoringDeps } from '../deps.ts'
import {
  insertMethodology,
  type LoadedMethodology,
  lockRegion,
  type MethodologyReader,
} from '../store/methodologies.ts'

const suffix = '.yaml'

type Given = { readonly file: string; readonly effectiveFrom: Day | null }
type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

/** Files that belong to the mechanism: `xiangyuan-2023` to `xiangyuan`. */
export async function listFiles(folder: string, mechanism: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, 'methodologies')).catch(() => [])
  return entries
    .filter((entry) => entry.endsWith(suffix) && entry.startsWith(`${mechanism}-`))
    .map((entry) => basename(entry, suffix))
    .toSorted()
}

export const readFile = ({ folder }: Pick<ScoringDeps, 'folder'>, file: string) =>
  readMethodology(join(folder, 'methodologies', `${file}${suffix}`))

/** A file of the region's own mechanism; of another one there is none. */
export async function readFileOf(deps: ScoringDeps, regionId: string, file: string) {
  const files = await listFiles(deps.folder, await mechanismCode(deps, deps.platform.db, regionId))
  if (!files.includes(file)) throw new Refused('not-found', { reason: 'file-unknown' })
  return readFile(deps, file)
}

export const contentHash = (content: unknown): string => sha256(canonical(content))

export async function mechanismCode({ mechanisms, platform }: ScoringDeps, db: Db | Tx, regionId: string) {
  const mechanism = await mechanisms.inForce(db, regionId, today(platform.clock))
  if (!mechanism) throw new Refused('refused', { reason: 'no-mechanism-in-force' })
  return mechanism.content.code
}

export async function loadMethodology(
  deps: ScoringDeps,
  methodologies: MethodologyReader,
  { actor, by }: Call,
  given: Given,
): Promise<{ id: string | null; unchanged: boolean; faults: readonly Fault[] }> {
  const { regionId } = actor
  if (!may(actor, 'mechanism.load', { regionId })) throw new Refused('forbidden', { reason: 'no-right' })
  const reading = await readFileOf(deps, regionId, given.file)
  if (!reading.ok) return { id: null, unchanged: false, faults: reading.faults }
  const done = await change(deps.platform, (tx) =>
    keepMethodology(deps, methodologies, { tx, regionId, by }, given, reading),
  )
  return { ...done, faults: [] }
}

/** Whatever the mechanism in force brings along; for an installation that begins. */
export async function seedMethodologies(
  deps: ScoringDeps,
  methodologies: MethodologyReader,
  under: Under,
  mechanism: string,
): Promise<void> {
  for (const file of await listFiles(deps.folder, mechanism)) {
    const reading = await readFile(deps, file)
    if (!reading.ok) throw new Refused('refused', { reason: 'methodology-faulty', facts: { file } })
    await keepMethodology(deps, methodologies, under, { file, effectiveFrom: null }, reading)
  }
}

export const versionTaken = (
  loaded: readonly LoadedMethodology[],
  { code, version }: Pick<Methodology, 'code' | 'version'>,
): boolean => loaded.some(({ methodology: one }) => one.code === code && one.version === version)

async function keepMethodology(
  { platform }: ScoringDeps,
  methodologies: MethodologyReader,
  { tx, regionId, by }: Under,
  { effectiveFrom }: Given,
  { methodology, content }: { readonly methodology: Methodology; readonly content: unknown },
): Promise<{ id: string; unchanged: boolean }> {
  await lockRegion(tx, regionId)
  const loaded = await methodologies.list(tx, regionId)
  const hash = contentHash(content)
  const same = loaded.find((one) => one.hash === hash)
  if (same) return { id: same.id, unchanged: true }
  const { code, version } = methodology
  if (versionTaken(loaded, methodology))
    throw new Refused('refused', { reason: 'version-taken', facts: { code, version } })
  const [last, day] = [loaded.at(-1)?.effectiveFrom ?? null, today(platform.clock)]
  const from = effectiveFrom ?? usualStart(last, day)
  const refusal = startRefusal(from, last, day)
  if (refusal !== null) throw badField('body.effectiveFrom', refusal, startRange(last, day))
  const id = platform.newId()
  await insertMethodology(tx, {
    regionId,
    id,
    code,
    edition: version,
    effectiveFrom: from,
    content: canonical(content),
    hash,
    at: instantOf(platform),
  })
  await record(platform, tx, by, {
    item: { regionId, kind: 'methodology', id },
    type: 'methodology.loaded',
    data: { code, version, title: methodology.title.zh, effectiveFrom: from, hash },
  })
  return { id, unchanged: false }
}
