/** Periods that can be scored: those of filing, those that bulletins or releases are of, and the last quarters. */
import { quartersBefore, type ScoredPeriod, scoredPeriod } from '../../../domain/scoring/period.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { badField } from '../../platform/refused.ts'
import type { ScoringDeps } from './deps.ts'
import { listTakenBulletins } from './store/bulletins.ts'
import { listReleases } from './store/releases.ts'

const quartersOffered = 12

export async function findPeriod(
  { filing }: ScoringDeps,
  db: Db | Tx,
  regionId: string,
  code: string,
  path: string,
): Promise<ScoredPeriod> {
  const filed = (await filing.periods(db, regionId)).find((one) => one.code === code)
  const found = filed ?? scoredPeriod(code)
  if (!found) throw badField(path, 'not-a-period')
  return found
}

/** Newest first. */
export async function listPeriods(
  { filing, platform }: ScoringDeps,
  db: Db | Tx,
  regionId: string,
): Promise<readonly ScoredPeriod[]> {
  const [filed, releases, bulletins] = await Promise.all([
    filing.periods(db, regionId),
    listReleases(db, regionId),
    listTakenBulletins(db, regionId),
  ])
  const all = [
    ...quartersBefore(today(platform.clock), quartersOffered),
    ...bulletins.flatMap(({ period }) => scoredPeriod(period ?? '') ?? []),
    ...releases.map(({ period }) => period),
    ...filed,
  ]
  const byCode = new Map(
    all.map(({ code, name, startsOn, endsOn }): [string, ScoredPeriod] => [
      code,
      { code, name, startsOn, endsOn },
    ]),
  )
  return [...byCode.values()].toSorted((a, b) =>
    a.endsOn === b.endsOn ? (a.startsOn < b.startsOn ? 1 : -1) : a.endsOn < b.endsOn ? 1 : -1,
  )
}
