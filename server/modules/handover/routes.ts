import { handoverRoutes } from '../../../contract/handover.ts'
import { bind, type BoundRoute } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { Refused } from '../../platform/refused.ts'
import type { HandoverDeps } from './deps.ts'
import { itemsOf } from './items.ts'
import { previewSheet } from './queries/preview.ts'
import { findSheet, listSheets } from './queries/sheets.ts'
import { listUnhanded, listVacancies } from './queries/watch.ts'
import { cancelSheet } from './use-cases/cancel.ts'
import { confirmSheet } from './use-cases/confirm.ts'
import { makeSheet } from './use-cases/make.ts'

export function routesOf(deps: HandoverDeps): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  return [
    bind(handoverRoutes.list, async ({ person: { actor } }) => ({
      today: today(clock),
      rows: await listSheets(db, actor),
      unhanded: await listUnhanded(deps, actor),
    })),
    bind(handoverRoutes.vacancies, async ({ person: { actor } }) => ({
      today: today(clock),
      rows: await listVacancies(deps, actor),
    })),
    bind(handoverRoutes.preview, ({ params, person }) => previewSheet(deps, person, params.id)),
    bind(handoverRoutes.make, ({ body, person }) => makeSheet(deps, person, body)),
    bind(handoverRoutes.get, async ({ params, person: { actor } }) => {
      const sheet = await findSheet(db, actor, params.id, (row) =>
        itemsOf(deps, db, actor.regionId, {
          postId: row.post_id,
          leaverId: row.leaver_id,
          liaison: row.kind === 'liaison',
        }),
      )
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
