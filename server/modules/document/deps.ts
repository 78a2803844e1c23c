import type { DocumentContent } from '../../../domain/document/content.ts'
import type { DocumentKind, SourceKind } from '../../../domain/document/kinds.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { Day, Verdict } from '../../../domain/kernel.ts'
import type { NoticeLevel } from '../../../domain/mechanism/mechanism.ts'
import type { By, Db, Platform, Tx } from '../../platform/context.ts'
import type { Files } from '../../platform/files.ts'
import type { LayoutReading, MechanismInForce } from '../mechanism/index.ts'
import type { Organization } from '../organization/index.ts'
import type { PdfConverter } from './pdf/converter.ts'

export type Source = { readonly kind: SourceKind; readonly id: string | null }

/** What whoever asked for a document is told when it is issued. */
export type Issued = {
  readonly regionId: string
  readonly documentId: string
  readonly kind: DocumentKind
  readonly number: string
  readonly dateOfIssue: Day
  readonly source: Source
  readonly by: By
}

/** A graded notice as its letter tells it. */
export type NoticeFacts = {
  readonly id: string
  readonly level: NoticeLevel
  readonly dueOn: Day
  readonly workdaysLate: number
  readonly task: { readonly number: string; readonly title: string; readonly target: string }
  /** The unit that answers, by its root. */
  readonly unit: { readonly id: string; readonly name: string }
}

export type DocumentDeps = {
  readonly platform: Platform
  readonly files: Files
  readonly pdf: PdfConverter
  readonly organization: Pick<Organization, 'postsOfUnits'>
  readonly mechanisms: {
    readonly inForce: (db: Db | Tx, regionId: string, day: Day) => Promise<MechanismInForce | null>
    readonly byId: (db: Db | Tx, regionId: string, id: string) => Promise<MechanismInForce>
    readonly calendar: (db: Db | Tx) => Promise<{ readonly addWorkdays: (day: Day, n: number) => Day }>
    readonly layout: (code: string) => Promise<LayoutReading>
  }
  /** A notice the reader may see; null where there is none. */
  readonly noticeFor: (db: Db | Tx, actor: Actor, noticeId: string) => Promise<NoticeFacts | null>
  /** Inside the transaction that issues. */
  readonly onIssued: (tx: Tx, issued: Issued) => Promise<void>
  /** Why whoever asked for a document keeps what comes from its rows as it is; null: all of it may be changed. */
  readonly heldBy: (db: Db | Tx, regionId: string, source: Source) => Promise<string | null>
  /** Whether an edited text still says it. */
  readonly keeps: (
    db: Db | Tx,
    regionId: string,
    source: Source,
    content: DocumentContent,
  ) => Promise<Verdict<string>>
}
