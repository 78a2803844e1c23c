/** The same command on several tasks, each for itself: what holds one back does not hold back the others. */
import { z } from 'zod'
import { bulkCommands } from '../domain/task/bulk.ts'
import { route } from './route.ts'
import { id, paragraph, version } from './text.ts'

export const bulkCommand = z.enum(bulkCommands)

/**
 * What is told in words one by one is so here too. Closures are accepted together where they were looked at together
 * (eight reports, one meeting): one finding then stands in each record, over the name of who found it.
 */
export const wordyCommands = ['accept', 'cancel', 'grant', 'refuse'] as const satisfies readonly z.output<
  typeof bulkCommand
>[]

const most = 200

const once = (items: readonly { id: string }[], context: z.RefinementCtx): void => {
  items.forEach((item, index) => {
    if (items.findIndex((other) => other.id === item.id) !== index)
      context.addIssue({ code: 'custom', message: 'given-twice', path: [index, 'id'] })
  })
}

const verdict = {
  /** For `refused`: the rule that refused, with its facts. */
  reason: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
}

export const bulkForecast = z
  .object({
    id,
    number: z.string(),
    title: z.string(),
    /** As it is now; the command is sent with it. */
    version,
    outcome: z.enum(['allowed', 'refused', 'not-found', 'forbidden']),
    ...verdict,
  })
  .meta({ id: 'BulkForecast' })
export type BulkForecast = z.infer<typeof bulkForecast>

export const bulkVerdict = z
  .object({
    id,
    outcome: z.enum(['done', 'refused', 'version-changed', 'not-found', 'forbidden', 'failed']),
    ...verdict,
  })
  .meta({ id: 'BulkVerdict' })
export type BulkVerdict = z.infer<typeof bulkVerdict>

export const taskBulkRoutes = {
  forecast: route({
    id: 'task.bulk-verdicts',
    summary: 'Which of these tasks a command would be done to, and why not to the others; nothing changes',
    method: 'POST',
    url: '/api/tasks/bulk/verdicts',
    access: { verb: 'task.view' },
    body: z.strictObject({
      command: bulkCommand,
      items: z.array(z.strictObject({ id })).min(1).max(most).superRefine(once),
    }),
    response: z.object({ rows: z.array(bulkForecast) }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  bulk: route({
    id: 'task.bulk',
    summary: 'Do a command to several tasks, each in a change of its own, with a verdict for each',
    method: 'POST',
    url: '/api/tasks/bulk',
    access: { verb: 'task.view' },
    body: z
      .strictObject({
        command: bulkCommand,
        text: paragraph(4000, 0).default(''),
        items: z.array(z.strictObject({ id, version })).min(1).max(most).superRefine(once),
      })
      .superRefine(({ command, text }, context) => {
        if (text === '' && wordyCommands.some((wordy) => wordy === command))
          context.addIssue({ code: 'custom', message: 'required', path: ['text'] })
      }),
    response: z.object({ rows: z.array(bulkVerdict) }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
}
