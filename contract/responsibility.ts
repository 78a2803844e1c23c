import { z } from 'zod'
import { route } from './route.ts'
import { day, id, instant, version } from './text.ts'

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'] as const

/** Who answers for an indicator or a sub-indicator, column by column of the responsibility page. */
const who = z.object({
  postId: id.nullable(),
  name: z.string().nullable(),
  post: z.string().nullable(),
  hasAccount: z.boolean(),
})

export const responsibilityRow = z.object({
  /** `01` for an indicator, `01.3` for a sub-indicator. */
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  definition: z.string(),
  definitionEn: z.string(),
  level: z.enum(['indicator', 'sub-indicator']),
  unit: z.object({ id, name: z.string(), shortName: z.string() }),
  /** Units that lead together with the first, where the mechanism says so. */
  coLeads: z.array(z.object({ id, shortName: z.string() })),
  subIndicators: z.int(),
  principal: who.nullable(),
  deputy: who.nullable(),
  leadershipMember: who.nullable(),
  section: z.object({ id, name: z.string() }).nullable(),
  /** A post with its holder, a person without a post, or the section itself as a body. */
  responsible: who.nullable(),
  backup: who.nullable(),
  liaison: who.nullable(),
  /** Columns that are empty and must not be. */
  gaps: z.array(
    z.enum(['principal', 'deputy', 'leadership-member', 'section', 'responsible', 'backup', 'liaison']),
  ),
  /** Set for this very indicator; where not, a sub-indicator takes it from the indicator above. */
  own: z.object({
    leadershipMember: z.boolean(),
    section: z.boolean(),
    responsible: z.boolean(),
    backup: z.boolean(),
  }),
  /** Version of the stored assignment, 0 where none is stored yet. */
  version,
})
export type ResponsibilityRow = z.infer<typeof responsibilityRow>

export const responsibilityRoutes = {
  matrix: route({
    id: 'responsibility.matrix',
    summary: 'Indicators and sub-indicators down to a named person on a day, gaps marked',
    method: 'GET',
    url: '/api/responsibility',
    access: { verb: 'mechanism.view' },
    query: z.strictObject({ unit: id.optional(), on: day.optional() }),
    response: z.object({
      on: day,
      mechanism: z.object({ id, title: z.string(), documentNumber: z.string(), version: z.string() }),
      units: z.array(z.object({ id, name: z.string(), shortName: z.string() })),
      rows: z.array(responsibilityRow),
      totals: z.object({
        units: z.int(),
        indicators: z.int(),
        subIndicators: z.int(),
        gaps: z.record(z.string(), z.int()),
      }),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
  assign: route({
    id: 'responsibility.assign',
    summary: 'Assign leadership member, section, responsible post or person, and backup',
    method: 'PUT',
    url: '/api/responsibility/:code',
    access: { verb: 'responsibility.assign' },
    params: z.strictObject({ code: z.string().max(20) }),
    body: z.strictObject({
      version,
      leadershipMemberPostId: id.nullable().default(null),
      sectionId: id.nullable().default(null),
      responsiblePostId: id.nullable().default(null),
      responsiblePersonId: id.nullable().default(null),
      backupPostId: id.nullable().default(null),
      startsOn: day,
    }),
    response: z.object({ code: z.string(), version }),
    errors,
  }),
  appointLiaison: route({
    id: 'responsibility.appoint-liaison',
    summary: "Name a unit's liaison from a day on; the one before stays on record",
    method: 'POST',
    url: '/api/responsibility/liaisons',
    access: { verb: 'liaison.appoint' },
    body: z.strictObject({ unitId: id, personId: id, startsOn: day }),
    response: z.object({ id, version }),
    errors,
  }),
  changes: route({
    id: 'responsibility.changes',
    summary: 'Who took over which duty from whom and when, newest first',
    method: 'GET',
    url: '/api/responsibility/changes',
    access: { verb: 'organization.view' },
    query: z.strictObject({ unit: id.optional() }),
    response: z.object({
      rows: z.array(
        z.object({
          id,
          at: instant,
          on: day,
          unit: z.string(),
          duty: z.string(),
          kind: z.enum(['appointed', 'ended', 'assigned', 'liaison']),
          before: z.string().nullable(),
          after: z.string().nullable(),
          by: z.string(),
        }),
      ),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
}
