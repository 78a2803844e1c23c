import { scoringRivalRoutes } from '../../../contract/scoring-rivals.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { placesCompared } from '../../../domain/organization/comparison.ts'
import { today } from '../../platform/clock.ts'
import { Refused } from '../../platform/refused.ts'
import type { SheetReader } from '../../platform/sheet-reading/reader.ts'
import { bulletinFormFile } from './bulletin-form.ts'
import type { ScoringDeps } from './deps.ts'
import { findPeriod, listPeriods } from './periods.ts'
import { insistOffice } from './policy.ts'
import { importViews, setsView } from './queries/bulletins.ts'
import { callOf } from './routes.ts'
import type { Readers } from './queries/shelf.ts'
import {
  type BulletinRow,
  findBulletin,
  listOpenBulletins,
  listTakenBulletins,
  pageOfLines,
} from './store/bulletins.ts'
import { cancelBulletin, confirmBulletin, receiveBulletin, withdrawBulletin } from './use-cases/bulletin.ts'

const listedDays = 30

export function rivalRoutesOf(
  deps: ScoringDeps,
  { methodologies }: Readers,
  sheets: SheetReader,
): readonly BoundRoute[] {
  const { platform } = deps
  const { db, clock } = platform
  const view = async (row: BulletinRow) => one(await importViews(platform, [row]))
  const office = (actor: Parameters<typeof insistOffice>[2]) =>
    insistOffice(deps, db, actor, 'scoring.rivals')
  return [
    bind(scoringRivalRoutes.template, async ({ query, person: { actor } }) => {
      await office(actor)
      const period =
        query.period === undefined
          ? null
          : await findPeriod(deps, db, actor.regionId, query.period, 'query.period')
      const { methodology } = await methodologies.inForce(db, actor.regionId, period?.endsOn ?? today(clock))
      const comparison = await deps.comparison(db, actor.regionId)
      const places = placesCompared(await deps.organization.regions(db), actor.regionId, comparison)
      return bulletinFormFile(methodology, places, {
        ...query,
        period: period?.code ?? null,
        level: comparison.compared,
      })
    }),
    bind(scoringRivalRoutes.upload, async ({ upload, query, person }) =>
      view(await receiveBulletin(deps, sheets, callOf(person), upload, query.period ?? null)),
    ),
    bind(scoringRivalRoutes.imports, async ({ person: { actor } }) => {
      await office(actor)
      const since = new Date(clock.now().getTime() - listedDays * 86_400_000).toISOString()
      return { imports: await importViews(platform, await listOpenBulletins(db, actor.regionId, since)) }
    }),
    bind(scoringRivalRoutes.import, async ({ params, person: { actor } }) => {
      await office(actor)
      return view(await findBulletin(db, actor.regionId, params.id))
    }),
    bind(scoringRivalRoutes.rows, async ({ params, query, person: { actor } }) => {
      await office(actor)
      return pageOfLines(db, await findBulletin(db, actor.regionId, params.id), query)
    }),
    bind(scoringRivalRoutes.confirm, async ({ params, body, person }) =>
      one(
        await setsView(db, methodologies, [
          await confirmBulletin(deps, methodologies, callOf(person), { ...params, ...body }),
        ]),
      ),
    ),
    bind(scoringRivalRoutes.cancel, ({ params, person }) => cancelBulletin(deps, callOf(person), params.id)),
    bind(scoringRivalRoutes.sets, async ({ person: { actor } }) => {
      await office(actor)
      return {
        sets: await setsView(db, methodologies, await listTakenBulletins(db, actor.regionId)),
        periods: [...(await listPeriods(deps, db, actor.regionId))],
      }
    }),
    bind(scoringRivalRoutes.withdraw, async ({ params, body, person }) =>
      one(
        await setsView(db, methodologies, [
          await withdrawBulletin(deps, callOf(person), params.id, body.reason),
        ]),
      ),
    ),
  ]
}

function one<T>([only]: readonly T[]): T {
  if (only === undefined) throw new Refused('internal', { reason: 'set-lost' })
  return only
}
