import { taskSheetRoutes } from '../../../contract/task-sheet.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import type { TaskDeps } from './deps.ts'
import { callerShape } from './imports/shapes.ts'
import { faultsFile, templateFile } from './imports/files.ts'
import type { ImportRunner } from './imports/runner.ts'
import { listImportRows, listImports, viewImport } from './queries/imports.ts'
import { exportTasks } from './use-cases/export.ts'
import { cancelImport, confirmImport, receiveImport, visibleImport } from './use-cases/import.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })
const listedDays = 30

export function sheetRoutesOf(deps: TaskDeps, runner: ImportRunner): readonly BoundRoute[] {
  const { platform } = deps
  return [
    bind(taskSheetRoutes.template, ({ query, person }) =>
      templateFile(deps, person.actor.regionId, query.language),
    ),
    bind(taskSheetRoutes.upload, ({ upload, person }) => receiveImport(deps, runner, callOf(person), upload)),
    bind(taskSheetRoutes.list, async ({ person: { actor } }) => {
      const since = new Date(platform.clock.now().getTime() - listedDays * 86_400_000).toISOString()
      return { imports: await listImports(platform.db, actor.regionId, actor.accountId, since) }
    }),
    bind(taskSheetRoutes.get, async ({ params, person }) => {
      const row = await visibleImport(deps, person, params.id)
      return viewImport(deps, row, callerShape.parse(row.caller).by.name)
    }),
    bind(taskSheetRoutes.rows, async ({ params, query, person }) => {
      const row = await visibleImport(deps, person, params.id)
      return listImportRows(deps, row.region_id, row.id, query)
    }),
    bind(taskSheetRoutes.faults, async ({ params, query, person }) =>
      faultsFile(deps, await visibleImport(deps, person, params.id), query.language),
    ),
    bind(taskSheetRoutes.confirm, ({ params, body, person }) =>
      confirmImport(deps, runner, callOf(person), { ...params, ...body }),
    ),
    bind(taskSheetRoutes.cancel, ({ params, person }) => cancelImport(deps, callOf(person), params.id)),
    bind(taskSheetRoutes.export, ({ query, person }) => exportTasks(deps, callOf(person), query)),
  ]
}
