/** Looking at what a release would hold, freezing it, and computing it anew from what was frozen. */
import {
  differences,
  inputsHash,
  ownDifferences,
  releaseHash,
  type ReleaseInputs,
  resultsOf,
} from '../../../../domain/scoring/release.ts'
import { fieldOf } from '../../../../domain/scoring/standing.ts'
import { type Call, type Db, instantOf, type Tx } from '../../../platform/context.ts'
import { sha256 } from '../../../platform/hash.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import type { ScoringDeps } from '../deps.ts'
import { assemble, type Assembled } from '../inputs.ts'
import { findPeriod } from '../periods.ts'
import { insistOffice } from '../policy.ts'
import { lockRegion, type LoadedMethodology, type MethodologyReader } from '../store/methodologies.ts'
import {
  type HashVersion,
  insertRelease,
  listReleases,
  type ReleaseBody,
  type ReleaseHead,
  standingAmong,
} from '../store/releases.ts'
import type { ScoredPeriod } from '../../../../domain/scoring/period.ts'

export type Prepared = Assembled & {
  readonly period: ScoredPeriod
  readonly methodology: LoadedMethodology
  readonly results: ReturnType<typeof resultsOf>
  /** Of what goes in. */
  readonly hash: string
  readonly obstacles: readonly ('nothing-filed' | 'no-rivals' | 'own-score-unknown')[]
}

export async function prepare(
  deps: ScoringDeps,
  methodologies: MethodologyReader,
  db: Db | Tx,
  regionId: string,
  period: ScoredPeriod,
): Promise<Prepared> {
  const methodology = await methodologies.inForce(db, regionId, period.endsOn)
  const assembled = await assemble(deps, db, regionId, period, methodology)
  const { inputs } = assembled
  const results = resultsOf(methodology.methodology, inputs)
  const field = fieldOf(methodology.methodology, inputs.places, results)
  const { score: own, of: scored } = field.standing(field.root, field.own)
  // A city files nothing itself: it ranks the counties below it.
  const ranksOthers = assembled.own.length === 0 && assembled.below.length > 0 && scored > 1
  return {
    ...assembled,
    period,
    methodology,
    results,
    hash: inputsHash(sha256, inputs),
    obstacles: [
      ...(assembled.own.length === 0 && own === null && !ranksOthers ? ['nothing-filed' as const] : []),
      ...(inputs.places.length < 2 ? ['no-rivals' as const] : []),
      ...(own === null && !ranksOthers ? ['own-score-unknown' as const] : []),
    ],
  }
}

export async function makeRelease(
  deps: ScoringDeps,
  methodologies: MethodologyReader,
  { actor, by }: Call,
  given: { readonly period: string; readonly hash: string; readonly reason: string | null },
): Promise<ReleaseHead> {
  const { platform } = deps
  const { regionId } = actor
  return change(platform, async (tx) => {
    await insistOffice(deps, tx, actor, 'scoring.release')
    await lockRegion(tx, regionId)
    const period = await findPeriod(deps, tx, regionId, given.period, 'body.period')
    const prepared = await prepare(deps, methodologies, tx, regionId, period)
    if (prepared.hash !== given.hash) throw new Refused('refused', { reason: 'inputs-changed' })
    const obstacle = prepared.obstacles.find((one) => one !== 'nothing-filed')
    if (obstacle !== undefined) throw new Refused('refused', { reason: obstacle })
    const all = await listReleases(tx, regionId)
    const standing = standingAmong(all).find((one) => one.period.code === period.code) ?? null
    const hash = releaseHash(sha256, prepared.inputs, prepared.results)
    if (standing !== null && isSame(standing, prepared))
      throw new Refused('refused', { reason: 'nothing-changed', facts: { number: standing.number } })
    if (standing !== null && (given.reason ?? '') === '') throw badField('body.reason', 'required')
    return freeze(deps, tx, { regionId, by, prepared, hash, standing, reason: given.reason, all })
  })
}

/** Whether a release holds what is prepared, by the hash it was frozen with. */
export const isSame = (
  { hash, hashVersion }: Pick<ReleaseHead, 'hash' | 'hashVersion'>,
  { inputs, results }: Pick<Prepared, 'inputs' | 'results'>,
): boolean => hash === releaseHash(sha256, known(inputs, hashVersion), results)

/** Inputs as the hash of a version knows them. */
const known = (inputs: ReleaseInputs, version: HashVersion): ReleaseInputs =>
  version === 1 ? { ...inputs, origins: null } : inputs

/** Inside somebody else's change, which has authorised: the first release of a period as it stands. */
export async function releaseNow(
  deps: ScoringDeps,
  methodologies: MethodologyReader,
  { tx, regionId, by }: { readonly tx: Tx; readonly regionId: string; readonly by: Call['by'] | null },
  code: string,
): Promise<void> {
  const period = await findPeriod(deps, tx, regionId, code, 'period')
  const prepared = await prepare(deps, methodologies, tx, regionId, period)
  await freeze(deps, tx, {
    regionId,
    by,
    prepared,
    hash: releaseHash(sha256, prepared.inputs, prepared.results),
    standing: null,
    reason: null,
    all: await listReleases(tx, regionId),
  })
}

type Freezing = {
  readonly regionId: string
  readonly by: Call['by'] | null
  readonly prepared: Prepared
  readonly hash: string
  readonly standing: ReleaseHead | null
  readonly reason: string | null
  readonly all: readonly ReleaseHead[]
}

async function freeze({ platform }: ScoringDeps, tx: Tx, freezing: Freezing): Promise<ReleaseHead> {
  const { regionId, by, prepared, hash, standing, reason, all } = freezing
  const { inputs, results, methodology, period } = prepared
  const body: ReleaseBody = {
    places: inputs.places,
    own: prepared.own,
    values: inputs.values,
    published: inputs.published,
    scores: results.scores,
    ranks: results.ranks,
  }
  const release = {
    id: platform.newId(),
    number: 1 + Math.max(0, ...all.map(({ number }) => number)),
    period,
    methodologyId: methodology.id,
    correctsId: standing?.id ?? null,
    reason: standing === null ? null : reason,
    releasedAt: instantOf(platform),
    releasedBy: by?.name ?? '',
    hash,
    hashVersion: 2 as const,
    sources: prepared.sources,
  }
  await insertRelease(tx, regionId, { ...release, body })
  const field = fieldOf(methodology.methodology, inputs.places, results)
  const { score, rank, of } = field.standing(field.root, field.own)
  await record(platform, tx, by, {
    item: { regionId, kind: 'release', id: release.id },
    type: standing === null ? 'release.made' : 'release.corrected',
    data: {
      number: release.number,
      period: period.code,
      methodology: { code: methodology.methodology.code, version: methodology.methodology.version },
      places: inputs.places.length,
      score,
      rank,
      of,
      hash,
      ...(standing === null ? {} : { corrects: standing.number, reason }),
    },
  })
  return { ...release, places: inputs.places.length }
}

/** Every score and rank from the inputs a release keeps, and the hash over all of it. */
export function recompute(head: ReleaseHead, body: ReleaseBody, { methodology, hash }: LoadedMethodology) {
  const { code, startsOn, endsOn } = head.period
  const inputs: ReleaseInputs = {
    methodology: hash,
    period: { code, startsOn, endsOn },
    places: body.places,
    values: body.values,
    published: body.published,
    origins: { own: body.own, sources: head.sources },
  }
  const again = resultsOf(methodology, inputs)
  const recomputed = releaseHash(sha256, known(inputs, head.hashVersion), again)
  // What is stored counts as it is stored: a score changed in the row is found even where inputs agree.
  const compared = differences(body, again)
  const { leaves } = again.program
  const at = body.places.findIndex(({ own }) => own) * leaves
  const own = ownDifferences(methodology, body.own, body.values.subarray(at, at + leaves))
  return {
    hash: { stored: head.hash, recomputed },
    ...compared,
    own,
    holds:
      head.hash === recomputed &&
      [compared.scores, compared.ranks, own].every(({ different }) => different === 0),
  }
}
