/** Documents on their way out: the stored bytes once issued, composed now before that. */
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Download } from '../../platform/bind.ts'
import { Refused } from '../../platform/refused.ts'
import type { DocumentDeps } from './deps.ts'
import { fileNameOf, render } from './render.ts'
import { listScans } from './store/scans.ts'
import type { Whole } from './whole.ts'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function docxOf(deps: DocumentDeps, whole: Whole): Promise<Download> {
  const content = await bytesOf(deps, whole)
  return {
    stream: Readable.from([content]),
    name: whole.row.file_name ?? fileNameOf(null, whole.content.title, 'docx'),
    mediaType: docxType,
    size: content.length,
  }
}

async function bytesOf({ files }: DocumentDeps, whole: Whole): Promise<Buffer> {
  const { row } = whole
  if (row.file_sha256 === null) return render(whole, { number: null, dateOfIssue: null, issuedOn: null })
  if (!(await files.has(row.file_sha256))) throw new Refused('not-found')
  return buffer(files.read(row.file_sha256))
}

export async function pdfOf(deps: DocumentDeps, whole: Whole, gone: AbortSignal) {
  const content = await deps.pdf.convert(await bytesOf(deps, whole), gone)
  return { content, name: fileNameOf(whole.row.number, whole.content.title, 'pdf') }
}

export async function scanOf(deps: DocumentDeps, { row }: Whole, fileId: string): Promise<Download> {
  const scans = await listScans(deps.platform.db, row)
  const scan = scans.find(({ id }) => id === fileId)
  if (!scan || !(await deps.files.has(scan.sha256))) throw new Refused('not-found')
  return {
    stream: deps.files.read(scan.sha256),
    name: scan.name,
    mediaType: scan.mediaType,
    size: scan.size,
  }
}
