import { z } from 'zod'
import { route } from './route.ts'
import { day, id, instant, line, page, pageSize } from './text.ts'

export const auditEvent = z.object({
  id,
  at: instant,
  itemKind: z.string(),
  itemId: id,
  seq: z.int(),
  type: z.string(),
  actor: z.string().nullable(),
  unit: z.string().nullable(),
  ip: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  hash: z.string(),
})

export const auditFault = z.object({
  /** An item id, or a seal's number. */
  at: z.string(),
  seq: z.int(),
  code: z.enum([
    'gap',
    'changed',
    'head-missing',
    'head-differs',
    'seal-changed',
    'seal-chain',
    'seal-root',
    'seal-gap',
  ]),
})

export const verification = z.object({
  ok: z.boolean(),
  items: z.int(),
  events: z.int(),
  seals: z.int(),
  lastSealAt: instant.nullable(),
  lastSealHash: z.string().nullable(),
  faults: z.array(auditFault),
  checkedAt: instant,
  milliseconds: z.int(),
})

export const auditRoutes = {
  list: route({
    id: 'audit.list',
    summary: 'The audit trail of the region, newest first',
    method: 'GET',
    url: '/api/audit',
    access: { verb: 'audit.view' },
    query: z.strictObject({
      page,
      size: pageSize,
      type: z.string().max(60).optional(),
      /** Only what was looked at: downloads, exports, account pages, full phone numbers. */
      group: z.enum(['reading']).optional(),
      q: line(60, 0).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    response: z.object({
      rows: z.array(auditEvent),
      total: z.int(),
      capped: z.boolean(),
      types: z.array(z.string()),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  verify: route({
    id: 'audit.verify',
    summary: 'Check every chain and seal of the region, as `liandong verify-audit` does',
    method: 'POST',
    url: '/api/audit/verify',
    access: { verb: 'audit.verify' },
    response: verification,
    errors: ['not-signed-in', 'forbidden'],
  }),
}
