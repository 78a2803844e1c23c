import { z } from 'zod'
import { regionLevels } from '../domain/organization/comparison.ts'
import { postKinds, unitKinds } from '../domain/organization/posts.ts'
import { route } from './route.ts'
import { day, id, idParams, line, version } from './text.ts'

const done = z.object({ id, version })
const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'] as const

/** Mainland mobile or land line; kept encrypted, shown masked. */
export const phone = z
  .string()
  .trim()
  .regex(/^$|^[0-9+\-() ]{5,20}$/, { error: 'not-a-phone' })

const holding = z.object({
  tenureId: id,
  personId: id,
  name: z.string(),
  startsOn: day,
  endsOn: day.nullable(),
  hasAccount: z.boolean(),
})

export const postView = z.object({
  id,
  version,
  kind: z.enum(postKinds),
  title: z.string(),
  unitId: id,
  /** Who holds it on the day asked for; null is a vacancy. */
  holder: holding.nullable(),
  /** From when to when it was held, newest first. */
  history: z.array(holding),
})

export const unitNode = z.object({
  id,
  version,
  parentId: id.nullable(),
  kind: z.enum(unitKinds),
  name: z.string(),
  shortName: z.string(),
  depth: z.int(),
  posts: z.array(postView),
})

export const personRow = z.object({
  id,
  version,
  name: z.string(),
  /** Masked: 138****0000. */
  phone: z.string(),
  posts: z.array(z.object({ title: z.string(), unit: z.string(), startsOn: day, endsOn: day.nullable() })),
  hasAccount: z.boolean(),
})

export const organizationRoutes = {
  tree: route({
    id: 'organization.tree',
    summary: 'Units and sections with their posts and who holds them on a day',
    method: 'GET',
    url: '/api/organization',
    access: { verb: 'organization.view' },
    query: z.strictObject({ on: day.optional() }),
    response: z.object({
      on: day,
      region: z.object({ id: z.string(), name: z.string(), path: z.array(z.string()) }),
      units: z.array(unitNode),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  regions: route({
    id: 'organization.regions',
    summary: 'The region tree: province, cities, counties',
    method: 'GET',
    url: '/api/regions',
    access: { verb: 'organization.view' },
    response: z.object({
      rows: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          level: z.enum(regionLevels),
          parentId: z.string().nullable(),
        }),
      ),
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  createUnit: route({
    id: 'organization.create-unit',
    summary: 'Add a section below a unit, or a unit',
    method: 'POST',
    url: '/api/organization/units',
    access: { verb: 'organization.edit' },
    body: z.strictObject({ parentId: id.nullable(), name: line(60), shortName: line(20) }),
    response: done,
    errors: [...errors, 'already-exists'],
  }),
  editUnit: route({
    id: 'organization.edit-unit',
    summary: 'Rename a unit or move a section; a cycle is refused',
    method: 'PUT',
    url: '/api/organization/units/:id',
    access: { verb: 'organization.edit' },
    params: idParams,
    body: z.strictObject({ version, parentId: id.nullable(), name: line(60), shortName: line(20) }),
    response: done,
    errors: [...errors, 'already-exists'],
  }),
  createPost: route({
    id: 'organization.create-post',
    summary: 'Add a post to a unit or section',
    method: 'POST',
    url: '/api/organization/posts',
    access: { verb: 'organization.edit' },
    body: z.strictObject({ unitId: id, kind: z.enum(postKinds), title: line(40) }),
    response: done,
    errors,
  }),
  appoint: route({
    id: 'organization.appoint',
    summary: 'Let a person hold a post from a day on; overlapping tenures are refused',
    method: 'POST',
    url: '/api/organization/posts/:id/appoint',
    access: { verb: 'organization.edit' },
    params: idParams,
    body: z.strictObject({ version, personId: id, startsOn: day, endsOn: day.nullable().default(null) }),
    response: done,
    errors,
  }),
  endTenure: route({
    id: 'organization.end-tenure',
    summary: 'End a tenure on a day',
    method: 'POST',
    url: '/api/organization/tenures/:id/end',
    access: { verb: 'organization.edit' },
    params: idParams,
    body: z.strictObject({ version, endsOn: day }),
    response: done,
    errors,
  }),
  people: route({
    id: 'organization.people',
    summary: 'People, with the posts they hold and held',
    method: 'GET',
    url: '/api/people',
    access: { verb: 'organization.view' },
    query: z.strictObject({ q: line(40, 0).optional() }),
    response: z.object({ rows: z.array(personRow) }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  createPerson: route({
    id: 'organization.create-person',
    summary: 'Add a person; an account is another matter',
    method: 'POST',
    url: '/api/people',
    access: { verb: 'organization.edit' },
    body: z.strictObject({ name: line(40), phone: phone.default('') }),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  editPerson: route({
    id: 'organization.edit-person',
    summary: 'Correct a name or number; a phone of null stays as it is',
    method: 'PUT',
    url: '/api/people/:id',
    access: { verb: 'organization.edit' },
    params: idParams,
    body: z.strictObject({ version, name: line(40), phone: phone.nullable().default(null) }),
    response: done,
    errors,
  }),
  revealPhone: route({
    id: 'organization.reveal-phone',
    summary: "Show one person's number in full; the reading is audited",
    method: 'POST',
    url: '/api/people/:id/reveal-phone',
    access: { verb: 'organization.edit' },
    params: idParams,
    response: z.object({ phone: z.string() }),
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
}
