/** The text of a document, paragraph by paragraph: .docx as Word and WPS write it, or plain text. */
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

export type DocumentFault = 'file-missing' | 'file-too-large' | 'not-docx' | 'not-text'

export type DocumentReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: DocumentFault }

const bytesAtMost = 20 * 1024 * 1024
/** A page of text unpacks to some kilobytes. */
const unpackedAtMost = 50 * 1024 * 1024

export async function documentText(file: string): Promise<DocumentReading> {
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) return { ok: false, code: 'file-missing' }
  if (found.size > bytesAtMost) return { ok: false, code: 'file-too-large' }
  const bytes = await readFile(file)
  return extname(file).toLowerCase() === '.docx' ? docxText(bytes) : plainText(bytes)
}

/** UTF-8, or GB 18030 as Windows' editor saves it. */
function plainText(bytes: Uint8Array): DocumentReading {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\u0000') ? { ok: false, code: 'not-text' } : { ok: true, text }
    } catch {
      // the next one
    }
  }
  return { ok: false, code: 'not-text' }
}

const part = 'word/document.xml'

/** Only the one part is unpacked, into as much room as it says it needs: one that lies does not grow. */
function docxText(bytes: Uint8Array): DocumentReading {
  let tooLarge = false
  try {
    const { [part]: xml } = unzipSync(bytes, {
      filter({ name, originalSize }) {
        tooLarge ||= name === part && originalSize > unpackedAtMost
        return name === part && !tooLarge
      },
    })
    if (xml !== undefined) return { ok: true, text: paragraphs(strFromU8(xml)).join('\n') }
  } catch {
    // no zip, or a broken one
  }
  return { ok: false, code: tooLarge ? 'file-too-large' : 'not-docx' }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Runs of a paragraph joined; deleted text of tracked changes left out. */
function paragraphs(xml: string): readonly string[] {
  return xml.split(/<\/w:p>/).map((paragraph) =>
    [...paragraph.matchAll(/<w:(?:t(?:\s[^>]*)?>([^<]*)<\/w:t>|(?:tab|br|cr)(?:\s[^>]*)?\/>)/g)]
      .map(([, text]) => text ?? ' ')
      .join('')
      .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
        if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
        return entities[name] ?? whole
      }),
  )
}
