/**
 * Pages of a document as the screen shows them: a preview, not the print. Lines and pages fall where a word processor
 * with the office's fonts puts them as a rule; what counts is the .docx.
 */
import { linesOf } from './lines.ts'
import type { Frame, PageModel } from './page-model.ts'
import { placeTable } from './place-table.ts'
import { type Placed, placeLine } from './placed.ts'

export type Page = {
  readonly number: number
  readonly landscape: boolean
  readonly items: readonly Placed[]
  /** Null where the page carries none. */
  readonly pageNumber: PlacedNumber | null
}

/** — 3 —, at the end of its base line nearest the outer edge. */
export type PlacedNumber = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** Read with the sheet held upright, on a page turned round. */
  readonly turned: boolean
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
      pageNumber: shown ? placeNumber(model, number, landscape) : null,
    }
  })
}

/** Below the text at the outer edge of the sheet, and there it stays on a page that is turned round. */
function placeNumber({ page, pageNumber }: PageModel, number: number, landscape: boolean): PlacedNumber {
  const odd = number % 2 === 1
  // The dashes stand in the middle of the line, half a character above its base.
  const across = odd ? page.left + page.textWidth - pageNumber.indent : page.left + pageNumber.indent
  const down = page.top + page.textHeight + page.numberBelow + pageNumber.points * 10
  return {
    text: `— ${number} —`,
    // Turned, the edge at which the sheets are bound is above, and the foot of the sheet is at the left.
    ...(landscape ? { x: page.height - down, y: across } : { x: across, y: down }),
    anchor: odd ? 'end' : 'start',
    turned: landscape,
  }
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
      if (part.kind === 'table') {
        const bottom = bottomOf(model, landscape)
        return placeTable(part, {
          x: leftOf(model, landscape),
          bottom,
          room,
          next: () => (sheet = open(landscape)),
        })
      }
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
