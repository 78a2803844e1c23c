import { z } from 'zod'
import { actingStates, endings } from '../domain/organization/acting.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, line, paragraph, version } from './text.ts'

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'] as const

/** An authority to act for a post, from its first to its last day. */
export const actingRow = z.object({
  id,
  version,
  state: z.enum(actingStates),
  post: z.object({ id, title: z.string(), unit: z.string(), section: z.string().nullable() }),
  /** Who held the post when the authority was given; null where it was vacant. */
  for: z.object({ id, name: z.string() }).nullable(),
  person: z.object({ id, name: z.string() }),
  startsOn: day,
  endsOn: day,
  /** Number or title of the written authority. */
  authority: z.string(),
  setBy: z.string(),
  setAt: instant,
  ended: z.object({ at: instant, why: z.enum(endings), text: z.string().nullable() }).nullable(),
})
export type ActingRow = z.infer<typeof actingRow>

export const actingRoutes = {
  list: route({
    id: 'acting.list',
    summary: 'Who acts for which post under which authority: in force, to come, over',
    method: 'GET',
    url: '/api/organization/acting',
    access: { verb: 'organization.view' },
    response: z.object({ on: day, longestDays: z.int(), rows: z.array(actingRow) }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  set: route({
    id: 'acting.set',
    summary: 'Record a written authority to act for a post; chains and loops are refused',
    method: 'POST',
    url: '/api/organization/acting',
    access: { verb: 'acting.set' },
    body: z.strictObject({
      postId: id,
      personId: id,
      startsOn: day,
      endsOn: day,
      authority: line(120, 2),
    }),
    response: z.object({ id, version }),
    errors,
  }),
  revoke: route({
    id: 'acting.revoke',
    summary: 'End an authority at once, with the reason',
    method: 'POST',
    url: '/api/organization/acting/:id/revoke',
    access: { verb: 'acting.set' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(500, 2) }),
    response: z.object({ id, version }),
    errors,
  }),
}
