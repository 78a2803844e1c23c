/** Case studies: procedures of a model case, and what they count as. */
import { z } from 'zod'
import { subCode } from './filing.ts'
import { route } from './route.ts'
import { id, instant, line, version } from './text.ts'

export const caseProcedure = z.strictObject({
  name: line(120),
  agency: line(80),
  /** Days it takes, the median; working or calendar as the sub-indicator says. */
  days: z.number().min(0).max(3650),
  cost: z.number().min(0).max(1e9),
  online: z.boolean(),
  /** Number (from 1) of an earlier procedure at whose side it runs; null: after the one before. */
  besides: z.int().min(1).max(100).nullable(),
})

export const caseCount = z.object({
  procedures: z.int(),
  time: z.number(),
  cost: z.number(),
  /** When each begins and ends, in days from the start. */
  schedule: z.array(z.object({ number: z.int(), from: z.number(), to: z.number() })),
})

export const caseStudy = z
  .object({
    version,
    indicator: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }),
    procedures: z.array(caseProcedure),
    /** What the cost is a share of (income per head, value of the building); null: plain yuan. */
    costBase: z.number().nullable(),
    count: caseCount.nullable(),
    /** How it is counted, by the rules of its mechanism. */
    method: z.object({ onlineHalfDay: z.boolean(), onlineTogether: z.boolean() }),
    /** Sub-indicators that take its procedures, time and cost. */
    feeds: z.object({
      procedures: subCode.nullable(),
      time: subCode.nullable(),
      cost: subCode.nullable(),
    }),
    saved: z.object({ by: z.string(), at: instant }).nullable(),
    editable: z.boolean(),
  })
  .meta({ id: 'CaseStudy' })
export type CaseStudyView = z.infer<typeof caseStudy>

const steps = {
  procedures: z.array(caseProcedure).min(1).max(100),
  costBase: z.number().positive().max(1e12).nullable().default(null),
}

export const caseStudyRoutes = {
  list: route({
    id: 'case-study.list',
    summary: 'Case studies of a filing: one for each indicator that counts procedures, time or cost',
    method: 'GET',
    url: '/api/filings/:id/case-studies',
    access: { verb: 'filing.view' },
    params: z.strictObject({ id }),
    response: z.object({ rows: z.array(caseStudy) }),
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  save: route({
    id: 'case-study.save',
    summary: 'Keep the case of an indicator; what it counts becomes a source beside the filing',
    method: 'PUT',
    url: '/api/filings/:id/case-studies/:code',
    access: { verb: 'filing.fill' },
    params: z.strictObject({ id, code: z.string().max(20) }),
    body: z.strictObject({ version, ...steps }),
    response: z.object({ version, count: caseCount }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'refused'],
  }),
}
