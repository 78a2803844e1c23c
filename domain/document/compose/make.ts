/** Small things a page is made of. */
import { runsByFont } from '../characters.ts'
import type { DocumentLayout, Face } from '../layout.ts'
import type { Paragraph, ParagraphRole, Run } from './page-model.ts'

export const twipsOf = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

export type Style = {
  readonly face: Face
  readonly points: number
  readonly colour?: string | null
  readonly spacing?: number
}

/** A text in a style; what the usual font lacks as runs of their own. */
export const runsOf = (text: string, { face, points, colour = null, spacing = 0 }: Style): readonly Run[] =>
  runsByFont(text).map((run) => ({ ...run, face, points, colour, spacing }))

export type Shape = Partial<Omit<Paragraph, 'kind' | 'role' | 'runs'>>

/** Makers that know the layout: its pitch, its body style, the width of a character. */
export function makers(layout: DocumentLayout) {
  const { grid, sizes, fonts } = layout
  const pitch = grid.linePitchTwips
  const body: Style = { face: fonts.body, points: sizes.body, spacing: grid.characterSpacingTwips }
  const paragraph = (role: ParagraphRole, runs: readonly Run[], shape: Shape = {}): Paragraph => ({
    kind: 'paragraph',
    role,
    runs,
    align: 'left',
    left: 0,
    right: 0,
    first: 0,
    line: pitch,
    keepNext: false,
    newPage: false,
    rule: null,
    ...shape,
  })
  return {
    layout,
    pitch,
    body,
    /** The white space of so many characters of the text. */
    em: (characters: number): number => Math.round(characters * sizes.body * 20),
    paragraph,
    blank: (lines: number, shape: Shape = {}): readonly Paragraph[] =>
      Array.from({ length: lines }, () => paragraph('space', [], shape)),
    /** White space of a height that is no whole number of lines. */
    space: (height: number): readonly Paragraph[] =>
      height < 20 ? [] : [paragraph('space', [], { line: Math.round(height) })],
  }
}
export type Makers = ReturnType<typeof makers>
