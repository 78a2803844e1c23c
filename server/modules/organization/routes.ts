import { actingRoutes } from '../../../contract/acting.ts'
import { organizationRoutes } from '../../../contract/organization.ts'
import { recordHistoryRoutes } from '../../../contract/record-history.ts'
import { bind, type BoundRoute } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { longestActingDays } from '../../../domain/organization/acting.ts'
import type { OrganizationDeps } from './deps.ts'
import { listActings } from './queries/acting.ts'
import { findPersonHistory, findPostHistory, findUnitHistory } from './queries/history.ts'
import { listPeople } from './queries/people.ts'
import { listRegions } from './queries/regions.ts'
import { findTree } from './queries/tree.ts'
import { appoint } from './use-cases/appoint.ts'
import { createPerson } from './use-cases/create-person.ts'
import { createPost } from './use-cases/create-post.ts'
import { createUnit } from './use-cases/create-unit.ts'
import { editPerson } from './use-cases/edit-person.ts'
import { editUnit } from './use-cases/edit-unit.ts'
import { revokeActing } from './use-cases/end-acting.ts'
import { endTenure } from './use-cases/end-tenure.ts'
import { revealPhone } from './use-cases/reveal-phone.ts'
import { setActing } from './use-cases/set-acting.ts'

export function routesOf(deps: OrganizationDeps): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  return [
    bind(organizationRoutes.tree, ({ query, person }) =>
      findTree(db, person.actor.regionId, query.on ?? today(clock)),
    ),
    bind(organizationRoutes.regions, async () => ({ rows: await listRegions(db) })),
    bind(organizationRoutes.createUnit, ({ body, person }) => createUnit(deps, person, body)),
    bind(organizationRoutes.editUnit, ({ params, body, person }) =>
      editUnit(deps, person, { ...params, ...body }),
    ),
    bind(organizationRoutes.createPost, ({ body, person }) => createPost(deps, person, body)),
    bind(organizationRoutes.appoint, ({ params, body, person }) =>
      appoint(deps, person, { postId: params.id, ...body }),
    ),
    bind(organizationRoutes.endTenure, ({ params, body, person }) =>
      endTenure(deps, person, { ...params, ...body }),
    ),
    bind(organizationRoutes.people, async ({ query, person }) => ({
      rows: await listPeople(db, person.actor.regionId, query.q ?? ''),
    })),
    bind(organizationRoutes.createPerson, ({ body, person }) => createPerson(deps, person, body)),
    bind(organizationRoutes.editPerson, ({ params, body, person }) =>
      editPerson(deps, person, { ...params, ...body }),
    ),
    bind(actingRoutes.list, async ({ person }) => {
      const on = today(clock)
      return { on, longestDays: longestActingDays, rows: await listActings(db, person.actor.regionId, on) }
    }),
    bind(actingRoutes.set, ({ body, person }) => setActing(deps, person, body)),
    bind(actingRoutes.revoke, ({ params, body, person }) =>
      revokeActing(deps, person, { ...params, ...body }),
    ),
    bind(recordHistoryRoutes.unit, ({ params, query, person }) =>
      findUnitHistory(db, person.actor.regionId, params.id, query),
    ),
    bind(recordHistoryRoutes.post, ({ params, query, person }) =>
      findPostHistory(db, person.actor.regionId, params.id, query, today(clock)),
    ),
    bind(recordHistoryRoutes.person, ({ params, query, person }) =>
      findPersonHistory(db, person.actor.regionId, params.id, query),
    ),
    bind(organizationRoutes.revealPhone, ({ params, person }) => revealPhone(deps, person, params.id)),
  ]
}
