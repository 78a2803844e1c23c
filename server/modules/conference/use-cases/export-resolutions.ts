/** The board as a file. That it was taken, by whom and how many rows, is in the record before the first byte leaves. */
import type { z } from 'zod'
import type { ResolutionRow, resolutionRoutes } from '../../../../contract/resolution.ts'
import type { Download } from '../../../platform/bind.ts'
import { minuteNow, today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { streamWorkbook } from '../../../platform/spreadsheet/stream-workbook.ts'
import type { ConferenceDeps } from '../deps.ts'
import { boardRows } from '../queries/resolutions.ts'
import { resolutionLine, resolutionSheet, type SheetWords, sheetWordsIn } from '../resolution-sheet.ts'

type Query = z.output<(typeof resolutionRoutes.export)['query']>

const batchRows = 200

export async function exportResolutions(
  deps: ConferenceDeps,
  call: Call,
  { language, view, ...filter }: Query,
): Promise<Download> {
  const { platform } = deps
  const { regionId } = call.actor
  const words = sheetWordsIn(language)
  const rows = await boardRows(deps, call.actor, view, filter)
  await change(platform, (tx) =>
    record(platform, tx, call.by, {
      item: { regionId, kind: 'resolution-export', id: platform.newId() },
      type: 'conference.resolutions-exported',
      data: { view, ...filter, rows: rows.length },
    }),
  )
  const mechanism = await deps.mechanisms.inForce(platform.db, regionId, today(platform.clock))
  const about = words.exported({
    at: minuteNow(platform.clock),
    by: call.by.name,
    count: rows.length,
  })
  const sheet = resolutionSheet(
    words,
    `${words.ledger}（${words.view[view]}）`,
    [mechanism?.title, about].filter(Boolean).join('　'),
  )
  return {
    stream: await streamWorkbook(sheet, lines(rows, words)),
    name: `${words.ledger}-${words.view[view]}-${today(platform.clock).replaceAll('-', '')}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: null,
  }
}

async function* lines(rows: readonly ResolutionRow[], words: SheetWords) {
  for (let at = 0; at < rows.length; at += batchRows)
    yield rows.slice(at, at + batchRows).map((row, index) => resolutionLine(row, at + index + 1, words))
}
