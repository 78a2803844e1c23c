/** The ledger as a file. That it was taken, by whom and how many rows, is in the record before the first byte leaves. */
import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { taskSheetRoutes } from '../../../../contract/task-sheet.ts'
import type { Download } from '../../../platform/bind.ts'
import { minuteNow, today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { csvLine, csvStart } from '../../../platform/spreadsheet/csv.ts'
import { streamWorkbook } from '../../../platform/spreadsheet/stream-workbook.ts'
import { sheetColumns } from '../../../../domain/task/sheet.ts'
import type { TaskDeps } from '../deps.ts'
import { scopes } from '../policy.ts'
import { countExport, type ExportRow, exportRows } from '../queries/export-rows.ts'
import { ledgerLine, ledgerSheet, plainLine } from '../sheet/ledger-sheet.ts'
import { type Words, wordsIn } from '../sheet/words.ts'

type Query = z.output<(typeof taskSheetRoutes.export)['query']>

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function exportTasks(deps: TaskDeps, call: Call, given: Query): Promise<Download> {
  const { platform } = deps
  const { format, language, ...query } = given
  const words = wordsIn(language)
  const day = today(platform.clock)
  const scope = scopes(call.actor)
  const count = await countExport(platform.db, scope, query, day)
  await change(platform, (tx) =>
    record(platform, tx, call.by, {
      item: { regionId: call.actor.regionId, kind: 'task-export', id: platform.newId() },
      type: 'task.exported',
      data: { ...withoutIds(query), rows: count, format },
    }),
  )
  const mechanism = await deps.mechanisms.inForce(platform.db, call.actor.regionId, day)
  const view = words.view[query.view]
  const about = words.exported({ at: minuteNow(platform.clock), by: call.by.name, count })
  const name = `${words.ledger}-${view}-${day.replaceAll('-', '')}.${format}`
  const batches = exportRows(deps, scope, query, day)
  if (format === 'csv')
    return {
      stream: Readable.from(csvOf(batches, words), { objectMode: false }),
      name,
      mediaType: 'text/csv; charset=utf-8',
      size: null,
    }
  const sheet = ledgerSheet(
    words,
    `${words.ledger}（${view}）`,
    [mechanism?.title, about].filter(Boolean).join('　'),
  )
  return { stream: await streamWorkbook(sheet, lines(batches, words)), name, mediaType: xlsxType, size: null }
}

/** What was asked for; of chosen rows their number. */
function withoutIds({ ids, ...query }: Omit<Query, 'format' | 'language'>) {
  return ids === undefined ? query : { ...query, chosen: ids.length }
}

async function* lines(batches: AsyncIterable<readonly ExportRow[]>, words: Words) {
  let serial = 0
  for await (const batch of batches) yield batch.map((task) => ledgerLine(task, ++serial, words))
}

async function* csvOf(batches: AsyncIterable<readonly ExportRow[]>, words: Words): AsyncGenerator<string> {
  yield csvStart + csvLine(sheetColumns.map((column) => words.heading(column)))
  let serial = 0
  for await (const batch of batches)
    yield batch.map((task) => csvLine(plainLine(task, ++serial, words))).join('')
}
