import type { DocumentContent } from '../../../../domain/document/content.ts'
import type { DocumentKind } from '../../../../domain/document/kinds.ts'
import type { DocumentOptions } from '../calls.ts'
import type { Noticed } from '../findings.tsx'

export type ContentProps = {
  /** Null while it is not kept yet: nothing can be brought to it. */
  readonly id: string | null
  readonly kind: DocumentKind
  readonly content: DocumentContent
  /** Its words were confirmed elsewhere and stay as they are. */
  readonly held: boolean
  readonly noticed: readonly Noticed[]
  readonly options: DocumentOptions
  readonly onChange: (patch: Partial<DocumentContent>) => void
}
