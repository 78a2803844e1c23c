import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../../../domain/document/compose/compose.ts'
import { emptyContent } from '../../../../domain/document/content.ts'
import { fontsOf } from '../../../../domain/document/settings.ts'
import { authority, layout, settings } from '../../../../domain/document/testing.ts'
import { writeDocx } from '../docx/write-docx.ts'
import { findOffice, pdfConverter } from './converter.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-office-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Of somebody who waits for the answer. */
const stays = new AbortController().signal

/** A program in the place of LibreOffice that behaves as told. */
async function stubborn(script: string): Promise<string> {
  const file = join(folder, `office-${Math.random()}`)
  await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return file
}

describe('without LibreOffice', () => {
  const none = pdfConverter(() => findOffice(folder))

  it('there is none, and that is said', async () => {
    expect(await none.available()).toBe(false)
    await expect(none.convert(Buffer.alloc(1), stays)).rejects.toMatchObject({
      code: 'refused',
      reason: 'pdf-not-available',
    })
  })
})

describe.skipIf(process.platform === 'win32')('a LibreOffice that fails', () => {
  it('is told as such, and the next one is served', async () => {
    const programs = [await stubborn('exit 3'), await stubborn('exit 0')]
    const converter = pdfConverter(() => Promise.resolve(programs.shift() ?? null))
    for (const reason of ['pdf-failed', 'pdf-failed'])
      await expect(converter.convert(Buffer.alloc(1), stays)).rejects.toMatchObject({
        code: 'unavailable',
        reason,
      })
  })

  it('works one after the other, and turns away whoever would wait too long', async () => {
    const slow = await stubborn('sleep 0.2; exit 1')
    const converter = pdfConverter(() => Promise.resolve(slow))
    const answers = await Promise.allSettled(
      Array.from({ length: 12 }, () => converter.convert(Buffer.alloc(1), stays)),
    )
    const reasons = answers.map((one) => (one.status === 'rejected' ? String(one.reason.reason) : ''))
    expect(reasons.filter((reason) => reason === 'pdf-busy')).toHaveLength(4)
    expect(reasons.filter((reason) => reason === 'pdf-failed')).toHaveLength(8)
  })
})

describe.skipIf(process.platform === 'win32')('whoever leaves', () => {
  it('ends the conversion, and one that has not begun never does', async () => {
    const told = join(folder, 'told')
    const endless = await stubborn(`echo begun >> "${told}"; sleep 600`)
    const converter = pdfConverter(() => Promise.resolve(endless))
    const leaving = new AbortController()
    const both = [
      converter.convert(Buffer.alloc(1), leaving.signal),
      converter.convert(Buffer.alloc(1), leaving.signal),
    ]
    while (!existsSync(told)) await sleep(10)
    leaving.abort()
    for (const one of await Promise.allSettled(both))
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'unavailable', reason: 'pdf-failed' } })
    expect(await readFile(told, 'utf8')).toBe('begun\n')
  })
})

const office = await findOffice()

describe.skipIf(office === null)('with LibreOffice (skipped where it is not installed)', () => {
  it('a document comes out as PDF', { timeout: 120_000 }, async () => {
    const model = compose({
      kind: 'notice',
      content: {
        ...emptyContent,
        title: '关于开展自查的通知',
        addressees: [{ name: '各成员单位', to: null }],
        blocks: [{ kind: 'paragraph', text: '请认真自查。' }],
      },
      layout,
      authority,
      number: '示优商办发〔2026〕9号',
      dateOfIssue: '2026-11-20',
      issuedOn: '2026-11-20',
    })
    const docx = await writeDocx({ model, fonts: fontsOf(settings), title: '通知', author: authority.name })
    const pdf = await pdfConverter().convert(docx, stays)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  })
})
