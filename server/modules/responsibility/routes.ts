import { recordHistoryRoutes } from '../../../contract/record-history.ts'
import { responsibilityRoutes } from '../../../contract/responsibility.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { ResponsibilityDeps } from './deps.ts'
import { type ChangeRow, listChanges } from './queries/changes.ts'
import { findMatrix } from './queries/matrix.ts'
import { listDutyHistory } from './queries/history.ts'
import { dutyId } from './store.ts'
import { appointLiaison } from './use-cases/appoint-liaison.ts'
import { assign } from './use-cases/assign.ts'

const changesShown = 200

export function routesOf(deps: ResponsibilityDeps): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  return [
    bind(responsibilityRoutes.matrix, ({ query, person: { actor } }) =>
      findMatrix(deps, db, actor.regionId, { day: query.on ?? today(clock), unitId: query.unit }),
    ),
    bind(responsibilityRoutes.assign, ({ params, body, person }) =>
      assign(deps, person, { ...params, ...body }),
    ),
    bind(recordHistoryRoutes.responsibility, ({ params, query, person: { actor } }) =>
      listDutyHistory(deps, actor.regionId, params.code, query),
    ),
    bind(responsibilityRoutes.appointLiaison, ({ body, person }) => appointLiaison(deps, person, body)),
    bind(responsibilityRoutes.changes, async ({ query, person: { actor } }) => ({
      rows: await changesOf(deps, actor.regionId, query.unit),
    })),
  ]
}

export async function changesOf(
  { platform, mechanism: mechanisms }: ResponsibilityDeps,
  regionId: string,
  unitId: string | undefined,
): Promise<ChangeRow[]> {
  const mechanism = await mechanisms.inForce(platform.db, regionId, today(platform.clock))
  const indicators = mechanism?.indicators ?? []
  const names = new Map(mechanism?.units.map(({ id, shortName }) => [id, shortName]))
  const units = new Map(
    indicators
      .filter(({ leadUnitIds }) => unitId === undefined || leadUnitIds.includes(unitId))
      .map(({ code, leadUnitIds }) => [
        dutyId({ regionId, mechanismCode: mechanism?.edition.code ?? '', indicatorCode: code }),
        names.get(leadUnitIds[0] ?? '') ?? '',
      ]),
  )
  return listChanges(platform.db, regionId, { units, rootUnitId: unitId }, changesShown)
}
