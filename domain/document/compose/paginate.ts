/**
 * Pages of a document as the screen shows them: a preview, not the print. Lines and pages fall where a word processor
 * with the office's fonts puts them as a rule; what counts is the .docx.
 */
import { lengthOf, type Line, linesOf, type Piece } from './lines.ts'
import type { Frame, PageModel, Paragraph, ParagraphRole, Table } from './page-model.ts'

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

export type Page = {
  readonly number: number
  readonly landscape: boolean
  readonly items: readonly Placed[]
  /** — 3 —; null where the page carries none. */
  readonly pageNumber: { readonly text: string; readonly side: 'left' | 'right' } | null
}

type Sheet = { landscape: boolean; items: Placed[]; y: number; blank: boolean }

export function paginate(model: PageModel): readonly Page[] {
  const sheets = sheetsOf(model)
  const first = sheets[0]
  if (first) for (const frame of model.letterhead) first.items.push(...placeFrame(model, frame))
  const last = sheets.at(-1)
  if (last && model.imprint) last.items.push(...placeFrame(model, model.imprint))
  return sheets.map(({ landscape, items }, index) => {
    const number = index + 1
    const shown = model.pageNumber.onFirst || number > 1
    return {
      number,
      landscape,
      items,
      pageNumber: shown ? { text: `— ${number} —`, side: number % 2 === 1 ? 'right' : 'left' } : null,
    }
  })
}

/** White left below the last line of the text. */
export function restOfLastPage(model: PageModel): number {
  const last = sheetsOf(model).at(-1)
  return last ? bottomOf(model, last.landscape) - last.y : 0
}

export const heightOfFrame = ({ parts, width }: Frame): number =>
  parts.reduce(
    (sum, part) => sum + (part.kind === 'bar' ? part.height : linesOf(part, width).length * part.line),
    0,
  )

const topOf = ({ page }: PageModel, landscape: boolean): number =>
  // Turned round, the edge at which the sheets are bound is above.
  landscape ? page.left : page.top
const leftOf = ({ page }: PageModel, landscape: boolean): number =>
  landscape ? page.height - page.top - page.textHeight : page.left
const widthOf = ({ page }: PageModel, landscape: boolean): number =>
  landscape ? page.textHeight : page.textWidth
const bottomOf = (model: PageModel, landscape: boolean): number =>
  topOf(model, landscape) + (landscape ? model.page.textWidth : model.page.textHeight)

function sheetsOf(model: PageModel): Sheet[] {
  const sheets: Sheet[] = []
  const open = (landscape: boolean): Sheet => {
    const sheet = { landscape, items: [], y: topOf(model, landscape), blank: true }
    sheets.push(sheet)
    return sheet
  }
  for (const { landscape, body } of model.sections) {
    let sheet = open(landscape)
    const room = (height: number) => {
      if (sheet.y + height > bottomOf(model, landscape) + 1 && !sheet.blank) sheet = open(landscape)
      return sheet
    }
    body.forEach((part, n) => {
      if (part.kind === 'table')
        return placeTable(model, part, landscape, room, () => (sheet = open(landscape)))
      if (part.newPage && !sheet.blank) sheet = open(landscape)
      const lines = linesOf(part, widthOf(model, landscape))
      // A heading does not stay behind alone at the foot of a page.
      const chained = part.keepNext ? chainHeight(model, body, n, landscape) : 0
      if (chained > 0) room(chained)
      for (const [at, line] of lines.entries()) {
        const on = room(part.line)
        on.items.push(
          ...placeLine(part, line, at === 0, {
            x: leftOf(model, landscape),
            y: on.y,
            width: widthOf(model, landscape),
          }),
        )
        on.y += part.line
        on.blank = false
      }
    })
  }
  return sheets
}

/** The paragraph with those it keeps with, down to the first line of the one that lets go. */
function chainHeight(
  model: PageModel,
  body: PageModel['sections'][number]['body'],
  from: number,
  landscape: boolean,
): number {
  let height = 0
  for (const part of body.slice(from)) {
    if (part.kind === 'table') return height + model.line
    if (!part.keepNext) return height + part.line
    height += linesOf(part, widthOf(model, landscape)).length * part.line
    if (height > bottomOf(model, landscape) - topOf(model, landscape)) return 0
  }
  return height
}

type Place = { readonly x: number; readonly y: number; readonly width: number }

function placeLine(part: Paragraph, line: Line, isFirst: boolean, { x, y, width }: Place): readonly Placed[] {
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

function placeTable(
  model: PageModel,
  table: Table,
  landscape: boolean,
  room: (height: number) => Sheet,
  nextSheet: () => Sheet,
): void {
  const x = leftOf(model, landscape)
  const { padding } = table
  const heights = table.rows.map(
    (row) =>
      Math.max(...row.map((cell, n) => heightOfCell(cell, (table.widths[n] ?? 0) - 2 * padding.x))) +
      2 * padding.y,
  )
  const put = (sheet: Sheet, index: number) => {
    const height = heights[index] ?? 0
    let at = x
    table.rows[index]?.forEach((cell, n) => {
      const width = table.widths[n] ?? 0
      sheet.items.push({ kind: 'box', x: at, y: sheet.y, width, height })
      let y = sheet.y + (height - heightOfCell(cell, width - 2 * padding.x)) / 2
      for (const paragraph of cell.paragraphs)
        for (const [nth, line] of linesOf(paragraph, width - 2 * padding.x).entries()) {
          sheet.items.push(
            ...placeLine(paragraph, line, nth === 0, {
              x: at + padding.x,
              y,
              width: width - 2 * padding.x,
            }),
          )
          y += paragraph.line
        }
      at += width
    })
    sheet.y += height
    sheet.blank = false
  }
  for (const index of table.rows.keys()) {
    const height = heights[index] ?? 0
    let sheet = room(0)
    if (sheet.y + height > bottomOf(model, landscape) + 1 && !sheet.blank) {
      sheet = nextSheet()
      if (index >= table.heads) for (let head = 0; head < table.heads; head++) put(sheet, head)
    }
    put(sheet, index)
  }
}

const heightOfCell = ({ paragraphs }: Table['rows'][number][number], width: number): number =>
  paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, width).length * paragraph.line, 0)

function placeFrame(model: PageModel, frame: Frame): readonly Placed[] {
  const { at, parts, width } = frame
  const x = at.kind === 'paper' ? at.x : model.page.left
  let y = at.kind === 'paper' ? at.y : model.page.top + model.page.textHeight - heightOfFrame(frame)
  return parts.flatMap((part): readonly Placed[] => {
    const from = y
    if (part.kind === 'bar') {
      y += part.height
      return part.colour === null
        ? []
        : [{ kind: 'bar', x, y: from, width, height: part.height, colour: part.colour }]
    }
    return linesOf(part, width).flatMap((line, n) => {
      const here = y
      y += part.line
      return placeLine(part, line, n === 0, { x, y: here, width })
    })
  })
}
