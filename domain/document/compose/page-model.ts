/**
 * A document as it lies on paper, without the words of any file format: paragraphs with faces, sizes and indents,
 * tables, rules, and what stands at a fixed place of the page. The .docx is written from it, and the preview too.
 *
 * Lengths are twips, a twentieth of a point, the unit in which word processors count; sizes are points.
 */
import type { Face } from '../layout.ts'

export type Run = {
  readonly text: string
  readonly face: Face
  readonly points: number
  /** RRGGBB; null is black. */
  readonly colour: string | null
  /** Added to each character's width. */
  readonly spacing: number
  /** The usual font lacks it: set in the one with more characters. */
  readonly outside: boolean
}

export const paragraphRoles = [
  'space',
  'urgency',
  'mark',
  'number',
  'issuer',
  'line',
  'title',
  'addressee',
  'heading',
  'text',
  'attachment-note',
  'signature',
  'date',
  'note',
  'attendance',
  'attachment-label',
  'attachment-title',
  'table-title',
  'cell',
  'imprint',
] as const
export type ParagraphRole = (typeof paragraphRoles)[number]

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly runs: readonly Run[]
  /** `spread`: what follows a tab stands at the right end of the line. */
  readonly align: 'left' | 'center' | 'right' | 'both' | 'spread'
  readonly left: number
  readonly right: number
  /** Of the first line, beyond `left`; negative hangs. */
  readonly first: number
  /** Height of each line, exactly. */
  readonly line: number
  readonly keepNext: boolean
  readonly newPage: boolean
  /** A rule along its lower edge. */
  readonly rule: { readonly points: number; readonly colour: string } | null
}

export type Cell = { readonly paragraphs: readonly Paragraph[] }

export type Table = {
  readonly kind: 'table'
  /** White inside a cell: beside its text, above and below it. */
  readonly padding: { readonly x: number; readonly y: number }
  readonly widths: readonly number[]
  /** Rows at the head that are repeated on every page. */
  readonly heads: number
  readonly rows: readonly (readonly Cell[])[]
}

/** A bar of colour over the whole width of its frame, or white space of that height. */
export type Bar = { readonly kind: 'bar'; readonly height: number; readonly colour: string | null }

/** What stands at a fixed place: from the paper's corner, or along the lower edge of the text block. */
export type Frame = {
  readonly at: { readonly kind: 'paper'; readonly x: number; readonly y: number } | { readonly kind: 'foot' }
  readonly width: number
  readonly parts: readonly (Paragraph | Bar)[]
}

export type Section = {
  readonly landscape: boolean
  readonly body: readonly (Paragraph | Table)[]
}

export type PageModel = {
  readonly page: {
    readonly width: number
    readonly height: number
    readonly top: number
    readonly left: number
    readonly right: number
    readonly bottom: number
    readonly textWidth: number
    readonly textHeight: number
    readonly footer: number
    readonly numberBelow: number
  }
  /** Pitch of the lines of the text. */
  readonly line: number
  readonly sections: readonly Section[]
  /** On the first page only, outside the flow of the text. */
  readonly letterhead: readonly Frame[]
  /** At the lower edge of the last page. */
  readonly imprint: Frame | null
  readonly pageNumber: {
    readonly face: Face
    readonly points: number
    /** White space at the outer edge. */
    readonly indent: number
    readonly onFirst: boolean
  }
}
