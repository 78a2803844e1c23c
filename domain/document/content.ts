/**
 * What a document says, without how it looks: numbers of headings, page numbers, rules and marks are made when
 * it is composed, never typed.
 */
import type { Day } from '../kernel.ts'
import type { NoticeLevel } from '../mechanism/mechanism.ts'

/** 一、 （一） 1. （1） */
export const headingLevels = [1, 2, 3, 4] as const
export type HeadingLevel = (typeof headingLevels)[number]

/** 加急, 特急 */
export const urgencies = ['urgent', 'extra-urgent'] as const
export type Urgency = (typeof urgencies)[number]

export type Block =
  | {
      readonly kind: 'heading'
      readonly level: HeadingLevel
      /** Empty where a numbered paragraph has no heading of its own: number, then text that runs on. */
      readonly text: string
      /** Text that runs on in the same paragraph; empty where the heading stands alone. */
      readonly runOn: string
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | TableBlock

export type TableBlock = {
  readonly kind: 'table'
  readonly title: string
  /** `width`: characters of the table's own size that a cell of the column needs in a line. */
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

/** Whoever a document is addressed or copied to, as it is printed, and who therefore reads it here. */
export type Addressee = {
  /** As printed: 各成员单位, 县财政局. */
  readonly name: string
  /** A unit by its id, `members` for every member of the mechanism, null for somebody outside. */
  readonly to: string | null
}
export const ALL_MEMBERS = 'members'

/** One line of an attendance list: 县财政局 李𠮷. */
export type Attendee = { readonly unit: string; readonly name: string }

export type Attachment = {
  readonly name: string
  /** Printed behind the text; empty where the attachment is files alone. */
  readonly blocks: readonly Block[]
  /** Sent beside the document as they are. */
  readonly files: readonly AttachedFile[]
}

/** A file as the house keeps it: by its hash, which is part of the text that is signed. */
export type AttachedFile = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** The table of a rectification notice. */
export type Rectification = {
  readonly inspected: string
  readonly findings: string
  readonly basis: string
  readonly requirements: string
  readonly dueOn: Day | null
  readonly contact: string
}

export type DocumentContent = {
  readonly title: string
  readonly addressees: readonly Addressee[]
  readonly copies: readonly Addressee[]
  readonly blocks: readonly Block[]
  /** Minutes: who attended, was excused, sat in. */
  readonly attendance: {
    readonly attended: readonly Attendee[]
    readonly excused: readonly Attendee[]
    readonly observed: readonly Attendee[]
  }
  readonly attachments: readonly Attachment[]
  /** 附注, without its brackets. */
  readonly note: string
  readonly urgency: Urgency | null
  /** Supervision letters: the level of the graded notice. */
  readonly level: NoticeLevel | null
  readonly rectification: Rectification | null
}

export const emptyContent: DocumentContent = {
  title: '',
  addressees: [],
  copies: [],
  blocks: [],
  attendance: { attended: [], excused: [], observed: [] },
  attachments: [],
  note: '',
  urgency: null,
  level: null,
  rectification: null,
}
