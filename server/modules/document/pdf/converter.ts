/**
 * PDF through LibreOffice, where it is installed: one at a time, in a process of its own with a profile of its own, ended
 * when it takes too long or when whoever asked has left. Where it is not installed, that is said and nothing else breaks.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refused } from '../../../platform/refused.ts'

export type PdfConverter = {
  readonly available: () => Promise<boolean>
  /** Errors: `refused` as `pdf-not-available`; `unavailable` as `pdf-busy` or `pdf-failed`. */
  readonly convert: (docx: Buffer, gone: AbortSignal) => Promise<Buffer>
}

const longestMilliseconds = 60_000
/** More that wait are told to come back: each takes seconds. */
const mostWaiting = 8

const programs = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice']

export async function findOffice(path = process.env['PATH'] ?? ''): Promise<string | null> {
  for (const folder of path.split(delimiter).filter(Boolean))
    for (const program of programs) {
      const file = join(folder, program)
      const there = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
      if (there) return file
    }
  return null
}

export function pdfConverter(find: () => Promise<string | null> = findOffice): PdfConverter {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    available: async () => (await find()) !== null,
    async convert(docx, gone) {
      const office = await find()
      if (office === null) throw new Refused('refused', { reason: 'pdf-not-available' })
      if (waiting >= mostWaiting) throw new Refused('unavailable', { reason: 'pdf-busy' })
      waiting++
      const turn = last.then(() => convertWith(office, docx, gone))
      last = turn.catch(() => undefined)
      return turn.finally(() => waiting--)
    },
  }
}

async function convertWith(office: string, docx: Buffer, gone: AbortSignal): Promise<Buffer> {
  if (gone.aborted) throw new Refused('unavailable', { reason: 'pdf-failed' })
  const folder = await mkdtemp(join(tmpdir(), 'liandong-pdf-'))
  try {
    await writeFile(join(folder, 'document.docx'), docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const wanted = ['--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.docx')]
    const code = await run(office, [profile, '--headless', '--norestore', ...wanted], gone)
    if (code !== 0) throw new Refused('unavailable', { reason: 'pdf-failed' })
    return await readFile(join(folder, 'document.pdf')).catch(() => {
      throw new Refused('unavailable', { reason: 'pdf-failed' })
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Exit code; null where it was ended. LibreOffice starts others: the whole group goes. */
function run(program: string, args: readonly string[], gone: AbortSignal): Promise<number | null> {
  return new Promise((resolve) => {
    const detached = process.platform !== 'win32'
    const child = spawn(program, args, { stdio: 'ignore', detached })
    const end = () => {
      if (detached && child.pid !== undefined)
        try {
          process.kill(-child.pid, 'SIGKILL')
        } catch {
          // it has just gone by itself
        }
      else child.kill('SIGKILL')
    }
    const timer = setTimeout(end, longestMilliseconds)
    process.once('exit', end)
    gone.addEventListener('abort', end)
    const done = (code: number | null) => {
      clearTimeout(timer)
      process.off('exit', end)
      gone.removeEventListener('abort', end)
      resolve(code)
    }
    child.once('error', () => done(null))
    child.once('exit', done)
  })
}
