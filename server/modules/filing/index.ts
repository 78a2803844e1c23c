/** Indicators filed once: periods, filings of the units, values with their sources, evidence, targets. */
import type { Actor } from '../../../domain/identity/rights.ts'
import type { BoundRoute } from '../../platform/bind.ts'
import type { By, Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs.ts'
import { sheetReader } from '../../platform/sheet-reading/reader.ts'
import type { FilingDeps } from './deps.ts'
import { listBriefs } from './queries/briefs.ts'
import { routesOf } from './routes.ts'
import { sheetRoutesOf } from './sheet-routes.ts'
import { getFiling } from './store.ts'
import { filingSheets } from './sheet/reading.ts'
import { expireImports } from './use-cases/imports.ts'
import { importHistory, type PastValue } from './use-cases/import-history.ts'
import { type Measured, putMeasured } from './use-cases/measure.ts'
import { runPeriods } from './use-cases/periods.ts'
import { remindUnits } from './use-cases/remind.ts'

export {
  acceptedIn,
  acceptedValues,
  type FiledValue,
  type LatestValue,
  latestValues,
  type Period,
  periods,
  type Target,
  targets,
} from './queries/accepted.ts'
export type { Measured } from './use-cases/measure.ts'

type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

export function filingModule(deps: FilingDeps) {
  const sheets = sheetReader(deps, filingSheets(deps))
  return {
    sheets,
    routes: [...routesOf(deps), ...sheetRoutesOf(deps, sheets)] satisfies readonly BoundRoute[],
    jobs: [
      { name: 'filing-periods', cron: '15 0,6-20 * * *', run: () => runPeriods(deps) },
      { name: 'filing-reminders', cron: '30 8-17 * * *', run: () => remindUnits(deps) },
      { name: 'filing-sheets', cron: '* * * * *', run: sheets.drain },
      { name: 'filing-sheets-clean', cron: '50 3 * * *', run: () => expireImports(deps) },
    ] satisfies readonly Job[],
    briefs: (actor: Actor, ids: readonly string[]) => listBriefs(deps, actor, ids),
    /** For whoever acts without the page. */
    versionOf: async (regionId: string, id: string) =>
      (await getFiling(deps.platform.db, regionId, id)).version,
    /** Inside somebody else's change: values of past periods, accepted as imported. */
    importHistory: (under: Under, file: string, values: readonly PastValue[]) =>
      importHistory(deps, under, file, values),
    /** Inside somebody else's change: what another source measured, beside what was filed. */
    putMeasured: (tx: Tx, measured: Measured) => putMeasured(deps, tx, measured),
  }
}
