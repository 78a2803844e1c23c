/**
 * Reads spreadsheets beside the requests. Rows are judged in batches, each written with the progress it makes, and
 * between two of them everybody else gets a turn. What is small is judged before the upload is answered; of what is
 * large the answer is its id, and the page asks how far it is.
 *
 * A server that is stopped puts its sheets back; one that is killed falls silent. Either way somebody reads them
 * again from the first row, unless that happened too often. Whoever cancels takes the sheet away: the reader
 * notices with its next batch.
 */
import { setImmediate as afterOthers } from 'node:timers/promises'
import { buffer } from 'node:stream/consumers'
import { type By, instantOf, type Platform, type Tx } from '../context.ts'
import type { Files } from '../files.ts'
import { Refused } from '../refused.ts'
import { change } from '../road.ts'
import { openWorkbook, type Workbook } from '../spreadsheet/open-workbook.ts'
import { refusedFile } from '../spreadsheet/receive-workbook.ts'
import type { Limits, SheetRow } from '../spreadsheet/sheet.ts'
import {
  abandonedSheets,
  claimSheet,
  mostAttempts,
  putBack,
  removeSheet,
  type Sheet,
  type SheetInWork,
  tellProgress,
} from './queue.ts'

/** Batches judged before an upload is answered: some two thousand rows of a few columns. */
const batchesAtOnce = 4

export type Trouble = { readonly reason: string; readonly facts: Readonly<Record<string, string | number>> }

export type Judging = {
  /** Which sheet of the file. */
  readonly sheet: number
  /** Judges a batch; what it answers writes the rows, with the progress, in one transaction. */
  readonly judge: (rows: readonly SheetRow[]) => Promise<(tx: Tx) => Promise<void>>
  /** After the last row, in the transaction that ends the reading. @throws Refused */
  readonly finish: (tx: Tx, by: By) => Promise<void>
}

/** What a module makes of its sheets. */
export type SheetKind = {
  readonly name: string
  readonly limits: Limits
  /** Finds the table. @throws Refused for what is no such sheet */
  readonly begin: (workbook: Workbook, sheet: Sheet) => Promise<Judging>
  /** Takes rows away that were written. */
  readonly clear: (tx: Tx, sheet: Sheet) => Promise<void>
  /** It ended without a verdict: refused with its trouble, or interrupted too often. */
  readonly fail: (tx: Tx, sheet: Sheet, trouble: Trouble | null) => Promise<void>
  /** Whoever sent it was told at once why it was refused: it is as if it had not been sent. */
  readonly forget: (tx: Tx, sheet: Sheet) => Promise<void>
}

export type SheetReader = {
  /** Answers when the sheet is read or is seen to be long. @throws Refused where it was refused by then */
  readonly begin: (sheet: Sheet) => Promise<void>
  readonly wake: () => void
  /** Works until nothing is left. */
  readonly drain: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Deps = {
  readonly platform: Platform
  readonly files: Files
  readonly onFault: (error: unknown, where: string) => void
}

export function sheetReader({ platform, files, onFault }: Deps, kind: SheetKind): SheetReader {
  const me = platform.newId()
  const active = new Map<string, Promise<void>>()
  let stopped = false

  async function claim(sheet: Sheet): Promise<SheetInWork | undefined> {
    return change(platform, async (tx) => {
      const claimed = await claimSheet(tx, sheet, me, platform.clock.now())
      if (claimed === undefined || claimed.attempts === 1) return claimed
      await kind.clear(tx, sheet)
      if (claimed.attempts <= mostAttempts) return claimed
      await removeSheet(tx, sheet, me)
      await kind.fail(tx, sheet, null)
      return undefined
    })
  }

  async function readRows(workbook: Workbook, sheet: SheetInWork, isLong: () => void): Promise<void> {
    const judging = await kind.begin(workbook, sheet)
    const of = await workbook.count(judging.sheet)
    let read = 0
    let batches = 0
    for await (const rows of workbook.rows(judging.sheet)) {
      if (stopped) return putBack(platform.db, sheet, me)
      const write = await judging.judge(rows)
      read += rows.length
      const mine = await change(platform, async (tx) => {
        const told = await tellProgress(tx, sheet, me, { read, of, at: instantOf(platform) })
        if (told) await write(tx)
        return told
      })
      if (!mine) return
      if (++batches === batchesAtOnce) isLong()
      await afterOthers()
    }
    await change(platform, async (tx) => {
      if (await removeSheet(tx, sheet, me)) await judging.finish(tx, sheet.by)
    })
  }

  async function read(sheet: SheetInWork, isLong: () => void): Promise<void> {
    try {
      const bytes = await buffer(files.read(sheet.sha256))
      const workbook = await openWorkbook(bytes, { kind: sheet.fileKind, ...kind.limits })
      try {
        await readRows(workbook, sheet, isLong)
      } finally {
        await workbook.close()
      }
    } catch (error) {
      const refusal = refusedFile(error)
      if (!(refusal instanceof Refused) || refusal.code === 'internal') throw error
      await change(platform, async (tx) => {
        if (!(await removeSheet(tx, sheet, me))) return
        await kind.clear(tx, sheet)
        await kind.fail(tx, sheet, { reason: refusal.reason ?? refusal.code, facts: refusal.facts ?? {} })
      })
      throw refusal
    }
  }

  /** The reading itself, and the moment from which nobody needs to wait for it. */
  function follow(sheet: SheetInWork): Promise<void> {
    const long = Promise.withResolvers<void>()
    const whole = read(sheet, long.resolve)
    const settled = whole
      .catch((error: unknown) => {
        // What is nobody's refusal is tried again when this reader has been silent for a while.
        if (!(error instanceof Refused)) onFault(error, `a sheet could not be read: ${sheet.id}`)
      })
      .finally(() => active.delete(sheet.id))
    active.set(sheet.id, settled)
    return Promise.race([whole, long.promise])
  }

  async function takeUp(): Promise<void> {
    for (const sheet of await abandonedSheets(platform.db, [kind.name], platform.clock.now())) {
      if (stopped) return
      // A step that takes long is not silence: what this reader has in hand it does not take twice.
      if (active.has(sheet.id)) continue
      const claimed = await claim(sheet)
      if (claimed === undefined) continue
      await follow(claimed).catch(() => undefined)
      await active.get(claimed.id)
    }
  }

  async function drain(): Promise<void> {
    await Promise.all(active.values())
    await takeUp()
  }

  const quietly = () => {
    drain().catch((error: unknown) => onFault(error, 'sheets'))
  }
  return {
    async begin(sheet) {
      const claimed = await claim(sheet)
      if (claimed === undefined) return
      try {
        await follow(claimed)
      } catch (error) {
        if (error instanceof Refused) await change(platform, (tx) => kind.forget(tx, sheet))
        throw error
      }
    },
    wake: () => void setImmediate(quietly),
    drain,
    async stop() {
      stopped = true
      await Promise.all(active.values())
    },
  }
}
