/**
 * How documents look, as data: `mechanism/documents/*.yaml` after the national standard, and what a mechanism
 * adds in its `documents.yaml`. Lengths are millimetres, sizes points, unless the name says otherwise.
 */
import type { DocumentForm, DocumentKind } from './kinds.ts'

/** Faces the standard names by kind, never by a font's file. */
export const faces = ['biaoSong', 'fangSong', 'kaiTi', 'heiTi', 'song'] as const
export type Face = (typeof faces)[number]

/** The font of a face on the office's machines, and one with more characters for names outside it. */
export type FontNames = Readonly<Record<Face, { readonly name: string; readonly fallback: string }>>

export type DocumentLayout = {
  readonly code: string
  readonly title: string
  readonly page: {
    readonly width: number
    readonly height: number
    readonly top: number
    readonly left: number
    readonly textWidth: number
    readonly textHeight: number
    /** From the text block down to the dash of the page number. */
    readonly pageNumberBelow: number
    /** From the edge of the paper to the foot of the page-number line, as a word processor wants it. */
    readonly footer: number
  }
  readonly grid: {
    readonly lines: number
    readonly characters: number
    readonly linePitchTwips: number
    readonly characterSpacingTwips: number
  }
  readonly sizes: {
    readonly markMost: number
    readonly title: number
    readonly body: number
    readonly table: number
    readonly imprint: number
    readonly pageNumber: number
  }
  readonly fonts: {
    readonly mark: Face
    readonly title: Face
    readonly body: Face
    readonly number: Face
    /** Levels 1 to 4. */
    readonly headings: readonly [Face, Face, Face, Face]
    readonly label: Face
    readonly imprint: Face
    readonly pageNumber: Face
  }
  /** RRGGBB */
  readonly colours: {
    readonly mark: string
    readonly line: string
    /** Of the label of a graded supervision letter. */
    readonly levels: Readonly<Record<'blue' | 'orange' | 'red', string>>
  }
  /** Below the text block's upper edge, as in the form of documents, minutes and briefs. */
  readonly head: {
    readonly markTop: number
    readonly numberAfterLines: number
    readonly lineBelowNumber: number
    readonly lineThicknessPoints: number
    readonly titleAfterLines: number
  }
  readonly letter: {
    /** From the edge of the paper. */
    readonly markTop: number
    readonly lineBelowMark: number
    readonly lineWidth: number
    readonly lineThicknessPoints: number
    readonly bottomLineFromEdge: number
    readonly titleAfterLines: number
  }
  readonly signature: {
    /** Lines left blank above it for the seal. */
    readonly blankLines: number
    /** Characters left blank to the right of the date. */
    readonly dateRight: number
  }
  readonly imprint: { readonly outerRule: number; readonly innerRule: number }
}

/** What an authority puts at the head of each form. */
export type Marks = Readonly<Record<DocumentForm, string>>

export type IssuingAuthority = {
  readonly code: string
  readonly part: 'office' | 'leading-group'
  /** As it signs: the full name. */
  readonly name: string
  readonly marks: Marks
}

export type NumberRegister = {
  readonly code: string
  /** 机关代字; empty where the number has none. */
  readonly word: string
  /** `{word}〔{year}〕{number}号` */
  readonly pattern: string
  readonly kinds: readonly DocumentKind[]
  /** Code of the authority that issues under it. */
  readonly authority: string
}

/** What a mechanism says of its documents. */
export type DocumentSettings = {
  readonly layout: string
  readonly authorities: readonly IssuingAuthority[]
  readonly registers: readonly NumberRegister[]
  readonly fonts: { readonly default: string; readonly sets: Readonly<Record<string, FontNames>> }
  /** Characters from which a document is too long: one on a single matter, one on the whole. */
  readonly lengths: { readonly special: number; readonly general: number }
  /** Most documents of a kind in a year. */
  readonly yearlyCaps?: Readonly<Partial<Record<DocumentKind, number>>> | undefined
}
