/** The ledger as it is printed: every row of a filter, in the columns that offices keep on paper. */
import { z } from 'zod'
import { states } from '../domain/task/states.ts'
import { route } from './route.ts'
import { light, sorts, taskFilter } from './task.ts'
import { day, id } from './text.ts'

export const paperRow = z
  .object({
    id,
    number: z.string(),
    title: z.string(),
    source: z.string(),
    issuedOn: day.nullable(),
    leadUnit: z.string(),
    /** Person, or the post while nobody holds it; null where the unit itself answers. */
    responsible: z.string().nullable(),
    dueOn: day,
    originalDueOn: day,
    state: z.enum(states),
    progress: z.int(),
    /** The last report's words. */
    report: z.string(),
    light,
    closedOn: day.nullable(),
  })
  .meta({ id: 'TaskPaperRow' })
export type PaperRow = z.infer<typeof paperRow>

/** More than this is no longer a list somebody reads on paper. */
export const paperRows = 1000

export const taskPaperRoutes = {
  paper: route({
    id: 'task.paper',
    summary:
      'The ledger for print: all rows of a filter up to a thousand, with responsible person and last report',
    method: 'GET',
    url: '/api/tasks/paper',
    access: { verb: 'task.view' },
    query: taskFilter.extend({ sort: z.enum(sorts).default('due') }),
    response: z.object({
      rows: z.array(paperRow),
      total: z.int(),
      /** There are more than `total`. */
      capped: z.boolean(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
}
