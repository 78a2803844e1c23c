import { z } from 'zod'
import { filingImportRow, filingSheetRoutes } from '../../../contract/filing-sheet.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { SheetReader } from '../../platform/sheet-reading/reader.ts'
import { insistDecided } from './act.ts'
import type { FilingDeps } from './deps.ts'
import { insistOffice } from './policy.ts'
import { faultsFile } from './sheet/faults.ts'
import { formFile, historyFile } from './sheet/forms.ts'
import { pageOfRows } from './store/imports.ts'
import { cancelImport, confirmImport, importViews, openImports, visibleImport } from './use-cases/imports.ts'
import { receiveForm, receiveHistory } from './use-cases/receive-sheet.ts'
import { visibleFiling } from './visible.ts'
import { withFieldsOf } from './whole.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function sheetRoutesOf(deps: FilingDeps, sheets: SheetReader): readonly BoundRoute[] {
  const { db } = deps.platform
  return [
    bind(filingSheetRoutes.template, async ({ params, query, person: { actor } }) => {
      const whole = withFieldsOf(await visibleFiling(deps, actor, params.id), actor, 'filing.fill')
      insistDecided(whole, 'fill', actor)
      const [unit] = await deps.organization.units(db, actor.regionId, [whole.row.unit_id])
      return formFile(whole, unit?.shortName ?? '', query.language)
    }),
    bind(filingSheetRoutes.upload, ({ params, upload, person }) =>
      receiveForm(deps, sheets, callOf(person), params.id, upload),
    ),
    bind(filingSheetRoutes.historyTemplate, async ({ query, person: { actor } }) =>
      historyFile(await insistOffice(deps, db, actor, 'period.manage'), query.language),
    ),
    bind(filingSheetRoutes.uploadHistory, ({ upload, person }) =>
      receiveHistory(deps, sheets, callOf(person), upload),
    ),
    bind(filingSheetRoutes.imports, async ({ query, person }) => ({
      imports: await openImports(deps, person, query.filingId ?? null),
    })),
    bind(filingSheetRoutes.import, async ({ params, person }) => {
      const [view] = await importViews(deps, [await visibleImport(deps, callOf(person), params.id)])
      if (view === undefined) throw new Refused('internal', { reason: 'import-lost' })
      return view
    }),
    bind(filingSheetRoutes.rows, async ({ params, query, person }) => {
      const { rows, total } = await pageOfRows(
        db,
        await visibleImport(deps, callOf(person), params.id),
        query,
      )
      return { rows: z.array(filingImportRow).parse(rows), total }
    }),
    bind(filingSheetRoutes.faults, async ({ params, query, person }) =>
      faultsFile(deps, await visibleImport(deps, callOf(person), params.id), query.language),
    ),
    bind(filingSheetRoutes.confirm, ({ params, person }) => confirmImport(deps, callOf(person), params.id)),
    bind(filingSheetRoutes.cancel, ({ params, person }) => cancelImport(deps, callOf(person), params.id)),
  ]
}
