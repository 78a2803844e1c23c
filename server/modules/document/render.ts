/** The bytes of a document as it stands. */
import { compose } from '../../../domain/document/compose/compose.ts'
import { fontsOf } from '../../../domain/document/settings.ts'
import type { Day } from '../../../domain/kernel.ts'
import { writeDocx } from './docx/write-docx.ts'
import type { Whole } from './whole.ts'

export type Dated = {
  readonly number: string | null
  readonly dateOfIssue: Day | null
  readonly issuedOn: Day | null
}

export function render(
  { kind, content, layout, authority, settings }: Whole,
  { number, dateOfIssue, issuedOn }: Dated,
): Promise<Buffer> {
  const model = compose({ kind, content, layout, authority, number, dateOfIssue, issuedOn })
  return writeDocx({ model, fonts: fontsOf(settings), title: content.title, author: authority.name })
}

/** As it is saved on somebody's machine; marks that a file system minds left out. */
export function fileNameOf(number: string | null, title: string, ending: string): string {
  const clean = `${number ?? ''}${title}`.replaceAll(/[\\/:*?"<>|\s]/g, '')
  return `${[...clean].slice(0, 100).join('') || 'document'}.${ending}`
}
