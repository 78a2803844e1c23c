import type { DocumentContent } from '../../../../domain/document/content.ts'
import type { ContentFinding } from '../../../../domain/document/findings.ts'
import type { DocumentKind } from '../../../../domain/document/kinds.ts'
import type { DocumentOptions } from '../calls.ts'

export type ContentProps = {
  readonly kind: DocumentKind
  readonly content: DocumentContent
  readonly findings: readonly ContentFinding[]
  readonly options: DocumentOptions
  readonly onChange: (patch: Partial<DocumentContent>) => void
}
