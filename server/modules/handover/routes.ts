import { handoverRoutes } from '../../../contract/handover.ts'
import { bind, type BoundRoute } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { Refused } from '../../platform/refused.ts'
import type { HandoverDeps } from './deps.ts'
import { itemsOf, leavingBy } from './items.ts'
import { previewSheet } from './queries/preview.ts'
import { findSheet, listSheets } from './queries/sheets.ts'
import { getVacancy, listUnhanded, listVacancies } from './queries/watch.ts'
import { cancelSheet } from './use-cases/cancel.ts'
import { confirmSheet } from './use-cases/confirm.ts'
import { makeSheet } from './use-cases/make.ts'

export function routesOf(deps: HandoverDeps): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  return [
    bind(handoverRoutes.list, async ({ query, person: { actor } }) => ({
      today: today(clock),
      ...(await listSheets(deps, actor, query)),
      unhanded: await listUnhanded(deps, actor),
    })),
    bind(handoverRoutes.vacancies, async ({ person: { actor } }) => ({
      today: today(clock),
      rows: await listVacancies(deps, actor),
    })),
    bind(handoverRoutes.vacancy, ({ params, person: { actor } }) => getVacancy(deps, actor, params.id)),
    bind(handoverRoutes.preview, ({ params, person }) => previewSheet(deps, person, params.id)),
    bind(handoverRoutes.make, ({ body, person }) => makeSheet(deps, person, body)),
    bind(handoverRoutes.get, async ({ params, person: { actor } }) => {
      const sheet = await findSheet(db, actor, params.id, async (row) => {
        const tenures = await deps.organization.tenures(db, actor.regionId, { postIds: [row.post_id] })
        const leaving = leavingBy(row, tenures)
        return itemsOf(deps, db, actor.regionId, { ...leaving, liaison: row.kind === 'liaison' })
      })
      if (!sheet) throw new Refused('not-found')
      return sheet
    }),
    bind(handoverRoutes.confirm, ({ params, body, person }) =>
      confirmSheet(deps, person, { ...params, ...body }),
    ),
    bind(handoverRoutes.cancel, ({ params, body, person }) =>
      cancelSheet(deps, person, { ...params, ...body }),
    ),
  ]
}
