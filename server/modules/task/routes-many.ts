/** Routes over many tasks at once: bulk commands, paper. */
import { taskBulkRoutes } from '../../../contract/task-bulk.ts'
import { taskPaperRoutes } from '../../../contract/task-paper.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import { noteReading } from '../../platform/reading.ts'
import type { TaskDeps } from './deps.ts'
import { scopes } from './policy.ts'
import { forecast } from './queries/forecast.ts'
import { listForPaper } from './queries/paper.ts'
import { bulk } from './use-cases/bulk.ts'

export function manyRoutesOf(deps: TaskDeps): readonly BoundRoute[] {
  const { db, clock } = deps.platform
  return [
    bind(taskBulkRoutes.forecast, async ({ body, person }) => ({
      rows: await forecast(deps, person.actor, {
        command: body.command,
        ids: body.items.map(({ id }) => id),
      }),
    })),
    bind(taskBulkRoutes.bulk, async ({ body, person: { actor, by } }) => ({
      rows: await bulk(deps, { actor, by }, body),
    })),
    bind(taskPaperRoutes.paper, async ({ query, person }) => {
      // A ledger on paper leaves the house as one in a file does.
      await noteReading(deps.platform, person, {
        type: 'task.ledger-printed',
        what: { id: query.view },
      })
      return listForPaper(db, scopes(person.actor), query, today(clock), await deps.mechanisms.calendar(db))
    }),
  ]
}
