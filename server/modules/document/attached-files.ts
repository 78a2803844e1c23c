/** Files of attachments: a text names them by id, and says of each what was kept, whatever it was sent. */
import type { AttachedFile, DocumentContent } from '../../../domain/document/content.ts'
import type { Tx } from '../../platform/context.ts'
import { badField } from '../../platform/refused.ts'
import type { DocumentDeps } from './deps.ts'
import { addFile, type DocumentKey, type FileStored, listFiles } from './store/files.ts'

/** Every file of the text was brought to this document. */
export async function withFiles(
  tx: Tx,
  document: DocumentKey,
  content: DocumentContent,
): Promise<DocumentContent> {
  if (content.attachments.every(({ files }) => files.length === 0)) return content
  const kept = new Map((await listFiles(tx, document)).map((file) => [file.id, file]))
  return {
    ...content,
    attachments: content.attachments.map((attachment, n) => ({
      ...attachment,
      files: attachment.files.map(({ id }, at) => {
        const file = kept.get(id)
        if (!file) throw badField(`body.content.attachments.${n}.files.${at}.id`, 'not-a-choice')
        return attachedFile(file)
      }),
    })),
  }
}

/** The same files under ids of their own, for a document that begins with the text of another. */
export async function copyFiles(
  { platform }: Pick<DocumentDeps, 'platform'>,
  tx: Tx,
  from: DocumentKey,
  to: DocumentKey,
  content: DocumentContent,
): Promise<DocumentContent> {
  const named = new Set(content.attachments.flatMap(({ files }) => files.map(({ id }) => id)))
  if (named.size === 0) return content
  const copies = new Map<string, string>()
  for (const file of await listFiles(tx, from)) {
    if (!named.has(file.id)) continue
    const id = platform.newId()
    await addFile(tx, to, { ...file, id })
    copies.set(file.id, id)
  }
  return {
    ...content,
    attachments: content.attachments.map((attachment) => ({
      ...attachment,
      files: attachment.files.flatMap((file) => {
        const id = copies.get(file.id)
        return id === undefined ? [] : [{ ...file, id }]
      }),
    })),
  }
}

export const attachedFile = ({ id, name, size, sha256 }: FileStored): AttachedFile => ({
  id,
  name,
  size,
  sha256,
})
