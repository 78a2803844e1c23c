/** Filters of the ledger that people keep under a name. */
import { z } from 'zod'
import { route } from './route.ts'
import { sorts, taskFilter } from './task.ts'
import { id, idParams, line, version } from './text.ts'

/** What is kept: the filter and the order, not the page. Parts left out, the reader's own habit decides. */
export const keptFilter = taskFilter.extend({
  parts: z.enum(['with', 'without']).optional(),
  sort: z.enum(sorts).optional(),
})
export type KeptFilter = z.output<typeof keptFilter>

export const mostSavedViews = 30

export const savedView = z
  .object({
    id,
    version,
    name: z.string(),
    filter: keptFilter,
    shared: z.boolean(),
    /** Who made it. */
    owner: z.string(),
    /** Conditions that were kept and do not exist any more; they are left out of the filter. */
    gone: z.array(z.string()),
  })
  .meta({ id: 'SavedView' })
export type SavedView = z.infer<typeof savedView>

const name = line(30)
const done = z.object({ id, version })

export const savedViewRoutes = {
  list: route({
    id: 'saved-view.list',
    summary: 'My views of the ledger in my order, and those that others share',
    method: 'GET',
    url: '/api/saved-views',
    access: { verb: 'task.view' },
    response: z.object({ mine: z.array(savedView), shared: z.array(savedView), mayShare: z.boolean() }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  save: route({
    id: 'saved-view.save',
    summary: 'Keep a filter under a name of its own; thirty at most',
    method: 'POST',
    url: '/api/saved-views',
    access: { verb: 'task.view' },
    body: z.strictObject({ name, filter: keptFilter }),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused', 'already-exists'],
  }),
  order: route({
    id: 'saved-view.order',
    summary: 'Put my views in another order',
    method: 'POST',
    url: '/api/saved-views/order',
    access: { verb: 'task.view' },
    body: z.strictObject({ ids: z.array(id).max(mostSavedViews) }),
    response: z.object({ ids: z.array(id) }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  change: route({
    id: 'saved-view.change',
    summary: 'Rename a view of mine, give it another filter, share it or stop sharing it',
    method: 'PUT',
    url: '/api/saved-views/:id',
    access: { verb: 'task.view' },
    params: idParams,
    body: z.strictObject({
      version,
      name: name.optional(),
      filter: keptFilter.optional(),
      shared: z.boolean().optional(),
    }),
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'version-changed', 'already-exists'],
  }),
  remove: route({
    id: 'saved-view.remove',
    summary: 'Throw a view of mine away',
    method: 'DELETE',
    url: '/api/saved-views/:id',
    access: { verb: 'task.view' },
    params: idParams,
    response: z.object({ id }),
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
}
