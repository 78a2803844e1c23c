/**
 * Reading a spreadsheet somebody sent. The file is held against limits first, then parsed in a thread with a
 * limit on memory and time: whatever it holds, the server goes on answering.
 */
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Range } from './address.ts'
import type { Question } from './reader-worker.ts'
import { type Limits, type SheetInfo, type SheetRow, UnreadableWorkbook, workbookFaults } from './sheet.ts'
import { readDirectory } from './zip-directory.ts'

export type Workbook = {
  readonly sheets: readonly SheetInfo[]
  /** Rows with something in them, in batches from the top. One sheet is read at a time. */
  readonly rows: (sheet: number) => AsyncGenerator<readonly SheetRow[]>
  readonly merges: (sheet: number) => Promise<readonly Range[]>
  /** Rows the sheet has, at least as many as are read of it. */
  readonly count: (sheet: number) => Promise<number>
  /** Ends the thread; a workbook is always closed. */
  readonly close: () => Promise<void>
}

export type Reading = Limits & {
  readonly kind: 'xlsx' | 'csv'
  /** For one answer of the thread. */
  readonly timeoutMilliseconds?: number
}

/** Ten megabytes of a spreadsheet is some 100,000 rows of a ledger. */
export const maxWorkbookBytes = 10 * 1024 * 1024
const heapMegabytes = 512
const defaultTimeout = 10_000

const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ day: z.string() }),
  z.object({ error: z.string() }),
])
const sheetsShape = z.array(z.object({ name: z.string(), hidden: z.boolean() }))
const rowsShape = z.array(z.object({ number: z.int(), cells: z.array(cell) })).nullable()
const mergesShape = z.array(
  z.object({ firstColumn: z.int(), firstRow: z.int(), lastColumn: z.int(), lastRow: z.int() }),
)
const replyShape = z.union([
  z.object({ answer: z.unknown() }),
  z.object({
    fault: z.enum(workbookFaults),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])

/** @throws UnreadableWorkbook, here and while rows are read */
export async function openWorkbook(content: Uint8Array, reading: Reading): Promise<Workbook> {
  const { kind, maxRows, maxColumns, timeoutMilliseconds = defaultTimeout } = reading
  // A copy of its own: the thread takes the memory with it.
  const bytes = new Uint8Array(content)
  if (kind === 'xlsx') readDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
    workerData: { bytes, kind, maxRows, maxColumns },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 64 },
    stdout: true,
    stderr: true,
  })
  // Between two questions nobody listens for its end.
  worker.on('error', () => undefined)
  const ask = (question: Question) => askWorker(worker, question, timeoutMilliseconds)
  try {
    const sheets = sheetsShape.parse(await ask({ ask: 'sheets' }))
    return {
      sheets,
      async *rows(sheet) {
        let coming = ask({ ask: 'rows', sheet })
        try {
          for (;;) {
            const batch = rowsShape.parse(await coming)
            if (batch === null) return
            // The thread reads on while this batch is worked on.
            coming = ask({ ask: 'more' })
            coming.catch(() => undefined)
            yield batch
          }
        } finally {
          // One question at a time: whoever stops early waits for the answer nobody needs.
          await coming.catch(() => undefined)
        }
      },
      merges: async (sheet) => mergesShape.parse(await ask({ ask: 'merges', sheet })),
      count: async (sheet) => z.int().parse(await ask({ ask: 'count', sheet })),
      close: async () => void (await worker.terminate()),
    }
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

function askWorker(worker: Worker, question: Question, timeout: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (how: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
      how()
    }
    const onMessage = (message: unknown) => {
      const reply = replyShape.parse(message)
      settle(() =>
        'fault' in reply ? reject(new UnreadableWorkbook(reply.fault, reply.facts)) : resolve(reply.answer),
      )
    }
    const onError = (error: Error) => {
      const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(() => reject(new UnreadableWorkbook(full ? 'unpacks-too-large' : 'damaged')))
    }
    const onExit = () => settle(() => reject(new UnreadableWorkbook('damaged')))
    const timer = setTimeout(
      () =>
        settle(() => {
          void worker.terminate()
          reject(new UnreadableWorkbook('takes-too-long', { seconds: timeout / 1000 }))
        }),
      timeout,
    )
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(question)
  })
}
