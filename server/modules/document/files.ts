/** Documents on their way out: the stored bytes once issued, composed now before that. */
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { maySeeDrafts } from '../../../domain/document/life-cycle.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Download } from '../../platform/bind.ts'
import type { StoredFile } from '../../platform/files.ts'
import { Refused } from '../../platform/refused.ts'
import type { DocumentDeps } from './deps.ts'
import { fileNameOf, render } from './render.ts'
import { listFiles } from './store/files.ts'
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

/** A file of the text that stands; one that only an earlier text names is for those who work on documents. */
export async function attachedOf(
  deps: DocumentDeps,
  actor: Actor,
  { row, content, document }: Whole,
  fileId: string,
): Promise<Download> {
  const stands = content.attachments.some(({ files }) => files.some(({ id }) => id === fileId))
  const file =
    stands || maySeeDrafts(document, actor)
      ? (await listFiles(deps.platform.db, row)).find(({ id }) => id === fileId)
      : undefined
  return kept(deps, file && { ...file, mediaType: file.media_type })
}

export async function scanOf(deps: DocumentDeps, { row }: Whole, fileId: string): Promise<Download> {
  const scans = await listScans(deps.platform.db, row)
  return kept(
    deps,
    scans.find(({ id }) => id === fileId),
  )
}

async function kept({ files }: DocumentDeps, file: StoredFile | undefined): Promise<Download> {
  if (!file || !(await files.has(file.sha256))) throw new Refused('not-found')
  return { stream: files.read(file.sha256), name: file.name, mediaType: file.mediaType, size: file.size }
}
