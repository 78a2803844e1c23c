/** What changed on the records of the organisation, field by field, before and after, newest first. */
import { z } from 'zod'
import { historyEntry } from './history.ts'
import { route } from './route.ts'
import { day, idParams, page, pageSize } from './text.ts'

const query = z.strictObject({ page, size: pageSize })
const answer = z.object({ rows: z.array(historyEntry), total: z.int() })
const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found'] as const

export const recordHistoryRoutes = {
  unit: route({
    id: 'organization.unit-history',
    summary: 'What changed on a unit or section, newest first',
    method: 'GET',
    url: '/api/units/:id/history',
    access: { verb: 'organization.view' },
    params: idParams,
    query,
    response: answer,
    errors,
  }),
  post: route({
    id: 'organization.post-history',
    summary: 'Who held a post from when to when, and what changed on it, newest first',
    method: 'GET',
    url: '/api/posts/:id/history',
    access: { verb: 'organization.view' },
    params: idParams,
    query,
    response: answer.extend({
      tenures: z.array(z.object({ person: z.string(), startsOn: day, endsOn: day.nullable() })),
    }),
    errors,
  }),
  person: route({
    id: 'organization.person-history',
    summary: 'What changed on a person, newest first; a phone number is never told',
    method: 'GET',
    url: '/api/people/:id/history',
    access: { verb: 'organization.view' },
    params: idParams,
    query,
    response: answer,
    errors,
  }),
  responsibility: route({
    id: 'responsibility.history',
    summary: 'What changed in who answers for an indicator, newest first',
    method: 'GET',
    url: '/api/responsibility/:code/history',
    access: { verb: 'mechanism.view' },
    params: z.strictObject({ code: z.string().max(20) }),
    query,
    response: answer,
    errors,
  }),
  account: route({
    id: 'identity.account-history',
    summary: 'What changed on an account, newest first (security administrator, auditor)',
    method: 'GET',
    url: '/api/accounts/:id/history',
    access: { verb: 'account.history' },
    params: idParams,
    query,
    response: answer,
    errors,
  }),
}
