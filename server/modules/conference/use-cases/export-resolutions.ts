/** The board as a file. That it was taken, by whom and how many rows, is in the record before the first byte leaves. */
import type { z } from 'zod'
import type { resolutionRoutes } from '../../../../contract/resolution.ts'
import type { Download } from '../../../platform/bind.ts'
import { minuteNow, today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import { streamWorkbook } from '../../../platform/spreadsheet/stream-workbook.ts'
import type { ConferenceDeps } from '../deps.ts'
import { boardRows, countView } from '../queries/resolutions.ts'
import type { Viewed } from '../queries/resolutions-found.ts'
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
  const viewed = { ...filter, view, today: today(platform.clock) }
  const count = await countView(deps, call.actor, viewed)
  await change(platform, (tx) =>
    record(platform, tx, call.by, {
      item: { regionId, kind: 'resolution-export', id: platform.newId() },
      type: 'conference.resolutions-exported',
      data: { view, ...filter, rows: count },
    }),
  )
  const mechanism = await deps.mechanisms.inForce(platform.db, regionId, today(platform.clock))
  const about = words.exported({
    at: minuteNow(platform.clock),
    by: call.by.name,
    count,
  })
  const sheet = resolutionSheet(
    words,
    `${words.ledger}（${words.view[view]}）`,
    [mechanism?.title, about].filter(Boolean).join('　'),
  )
  return {
    stream: await streamWorkbook(sheet, lines(deps, call, viewed, words)),
    name: `${words.ledger}-${words.view[view]}-${today(platform.clock).replaceAll('-', '')}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: null,
  }
}

async function* lines(deps: ConferenceDeps, { actor }: Call, viewed: Viewed, words: SheetWords) {
  for (let at = 0; ; at += batchRows) {
    const rows = await boardRows(deps, actor, viewed, { offset: at, limit: batchRows })
    yield rows.map((row, index) => resolutionLine(row, at + index + 1, words))
    if (rows.length < batchRows) return
  }
}
