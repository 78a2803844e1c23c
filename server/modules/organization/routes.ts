import { organizationRoutes } from '../../../contract/organization.ts'
import { bind, type BoundRoute } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { OrganizationDeps } from './deps.ts'
import { listPeople } from './queries/people.ts'
import { listRegions } from './queries/regions.ts'
import { findTree } from './queries/tree.ts'
import { appoint } from './use-cases/appoint.ts'
import { createPerson } from './use-cases/create-person.ts'
import { createPost } from './use-cases/create-post.ts'
import { createUnit } from './use-cases/create-unit.ts'
import { editPerson } from './use-cases/edit-person.ts'
import { editUnit } from './use-cases/edit-unit.ts'
import { endTenure } from './use-cases/end-tenure.ts'
import { revealPhone } from './use-cases/reveal-phone.ts'

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
    bind(organizationRoutes.revealPhone, ({ params, person }) => revealPhone(deps, person, params.id)),
  ]
}
