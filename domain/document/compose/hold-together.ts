/**
 * No signature alone on a page (a page that says 此页无正文 is not allowed): the last paragraph of the text goes with
 * whatever follows it.
 */
import type { Paragraph, Section, Table } from './page-model.ts'

const ends: readonly Paragraph['role'][] = ['attachment-note', 'signature', 'date', 'note', 'space']

export function holdTogether(sections: readonly Section[]): readonly Section[] {
  const last = sections.at(-1)
  if (!last || !last.body.some((part) => part.kind === 'paragraph' && part.role === 'signature'))
    return sections
  const end = last.body.findLastIndex((part) => part.kind === 'table' || !ends.includes(part.role))
  const body = last.body.map((part, n): Paragraph | Table =>
    part.kind === 'table' || n < end || n === last.body.length - 1 ? part : { ...part, keepNext: true },
  )
  return [...sections.slice(0, -1), { ...last, body }]
}
