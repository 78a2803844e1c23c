/** What stands on a page, and where: lines of text, bars, boxes. */
import { lengthOf, type Line, type Piece } from './lines.ts'
import type { Paragraph, ParagraphRole } from './page-model.ts'

/** Something at its place, from the paper's corner. */
export type Placed =
  | {
      readonly kind: 'line'
      readonly role: ParagraphRole
      readonly x: number
      readonly y: number
      readonly height: number
      /** Added between the characters, so that the line fills its width. */
      readonly stretch: number
      readonly pieces: readonly (Piece & { readonly x: number })[]
    }
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly colour: string
    }
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }

type Place = { readonly x: number; readonly y: number; readonly width: number }

export function placeLine(
  part: Paragraph,
  line: Line,
  isFirst: boolean,
  { x, y, width }: Place,
): readonly Placed[] {
  const left = part.left + (isFirst ? part.first : 0)
  const room = width - left - part.right
  const characters = line.pieces.reduce((sum, { text }) => sum + [...text].length, 0)
  const spare = room - line.width
  const stretch =
    part.align === 'both' && !line.last && spare > 0 && characters > 1 ? spare / (characters - 1) : 0
  const start =
    x +
    left +
    (part.align === 'center' ? Math.max(0, spare / 2) : part.align === 'right' ? Math.max(0, spare) : 0)
  const placed: Placed[] = []
  if (line.pieces.length > 0) {
    let at = start
    const pieces = line.pieces.flatMap((piece): (Piece & { x: number })[] => {
      const here = at
      at += piece.width + stretch * [...piece.text].length
      return part.align === 'spread'
        ? spreadOut(piece, here, x + width - part.right)
        : [{ ...piece, x: here }]
    })
    placed.push({ kind: 'line', role: part.role, x: start, y, height: part.line, stretch, pieces })
  }
  if (part.rule)
    placed.push({
      kind: 'bar',
      x,
      y: y + part.line,
      width,
      height: part.rule.points * 20,
      colour: part.rule.colour,
    })
  return placed
}

/** What follows the tab ends at the right edge. */
function spreadOut(piece: Piece, x: number, right: number): (Piece & { x: number })[] {
  const [before = '', after = ''] = piece.text.split('\t')
  return [
    ...(before === '' ? [] : [{ ...piece, text: before, x, width: lengthOf(before, piece) }]),
    ...(after === ''
      ? []
      : [{ ...piece, text: after, x: right - lengthOf(after, piece), width: lengthOf(after, piece) }]),
  ]
}
