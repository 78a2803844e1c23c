/** The head of each form: mark, number, red line, title. */
import type { DocumentContent, Urgency } from '../content.ts'
import type { DocumentForm } from '../kinds.ts'
import type { DocumentLayout } from '../layout.ts'
import { breakTitle, titleRoom, widthOfText } from '../title.ts'
import { type Makers, runsOf, type Style, twipsOf } from './make.ts'
import type { Frame, Paragraph } from './page-model.ts'

export type Head = {
  readonly form: DocumentForm
  readonly content: DocumentContent
  readonly mark: string
  /** Null while it has none: its place stays. */
  readonly number: string | null
  /** For minutes and briefs: who issues, and when. */
  readonly issuer: string
  readonly date: string
}

/**
 * Where the ink of a line of this size begins and ends below the line's upper edge. Measured in rendered pages at 300
 * dots an inch: the base line of an exact line lies at 0.84 of its height, Han characters rise 0.86 of their size above
 * it and fall 0.15 below.
 */
const baseLine = 0.84
const rise = 0.86
const fall = 0.15
const inkTop = (line: number, points: number): number => baseLine * line - rise * points * 20
const inkBottom = (line: number, points: number): number => baseLine * line + fall * points * 20

/** As large as the layout allows and the width has room for (醒目、美观、庄重). */
function markStyle(
  { page, sizes, fonts, colours }: DocumentLayout,
  mark: string,
  width = page.textWidth,
): Style {
  const most = twipsOf(width) / 20 / Math.max(1, widthOfText(mark))
  return {
    face: fonts.mark,
    points: Math.floor(Math.min(sizes.markMost, most) * 2) / 2,
    colour: colours.mark,
  }
}

const lineOf = ({ points }: Style): number => Math.round(points * 20 * 1.2)

export function headOf(make: Makers, head: Head): readonly Paragraph[] {
  switch (head.form) {
    case 'official':
      return [
        ...marked(make, head),
        ...numbered(make, head),
        ...titled(make, head.content.title, make.layout.head),
      ]
    case 'minutes':
    case 'brief':
      return [
        ...marked(make, head),
        ...numbered(make, head),
        ...titled(make, head.content.title, make.layout.head),
      ]
    case 'letter':
      return [...letterTop(make, head), ...titled(make, head.content.title, make.layout.letter)]
  }
}

const urgencyText = { urgent: '加急', 'extra-urgent': '特急' } as const satisfies Record<Urgency, string>

const labelled = ({ layout, paragraph }: Makers, text: string, colour: string | null = null): Paragraph =>
  paragraph('urgency', runsOf(text, { face: layout.fonts.label, points: layout.sizes.body, colour }))

/** The mark, its ink at the distance from the text block's upper edge that the layout says. */
function marked(make: Makers, { content, mark }: Head): readonly Paragraph[] {
  const { layout, paragraph, pitch, space } = make
  const style = markStyle(layout, mark)
  const line = lineOf(style)
  const urgency = content.urgency === null ? [] : [labelled(make, urgencyText[content.urgency])]
  const above = twipsOf(layout.head.markTop) - urgency.length * pitch - inkTop(line, style.points)
  return [...urgency, ...space(above), paragraph('mark', runsOf(mark, style), { align: 'center', line })]
}

/** Number below the mark, then the red line; minutes and briefs say between them who issues and when. */
function numbered(make: Makers, { form, number, issuer, date }: Head): readonly Paragraph[] {
  const { layout, paragraph, blank, em } = make
  const { head, fonts, sizes, colours } = layout
  const style: Style = { face: fonts.number, points: sizes.body }
  return [
    ...blank(head.numberAfterLines),
    paragraph('number', runsOf(number ?? '', style), { align: 'center' }),
    ...(form === 'official'
      ? []
      : [
          ...blank(1),
          paragraph('issuer', runsOf(`${issuer}\t${date}`, style), {
            align: 'spread',
            left: em(1),
            right: em(1),
          }),
        ]),
    paragraph('line', [], {
      line: twipsOf(head.lineBelowNumber),
      rule: { points: head.lineThicknessPoints, colour: colours.line },
    }),
  ]
}

function titled(
  make: Makers,
  title: string,
  { titleAfterLines }: { readonly titleAfterLines: number },
): readonly Paragraph[] {
  const { layout, paragraph, blank } = make
  const style: Style = { face: layout.fonts.title, points: layout.sizes.title }
  return [
    ...blank(titleAfterLines),
    ...breakTitle(title, titleRoom(layout)).map((line) =>
      paragraph('title', runsOf(line, style), { align: 'center', keepNext: true }),
    ),
    ...blank(1),
  ]
}

const levelText = { blue: '蓝色督办', orange: '橙色督办', red: '红色督办' } as const

/** Below the double line: urgency and level on the left, the number on the right. */
function letterTop(make: Makers, { content, mark, number }: Head): readonly Paragraph[] {
  const { layout, paragraph, space, pitch } = make
  const { sizes, fonts, page, colours } = layout
  const style: Style = { face: fonts.number, points: sizes.body }
  // 10.1: seven eighths of a character below the line.
  const wanted = lineBottom(layout, mark) + (7 / 8) * sizes.body * 20 - inkTop(pitch, sizes.body)
  const labels = [
    ...(content.urgency === null ? [] : [{ text: urgencyText[content.urgency], colour: null }]),
    ...(content.level === null
      ? []
      : [{ text: levelText[content.level], colour: colours.levels[content.level] }]),
  ]
  const [first, ...rest] = labels
  const label = (one: { text: string; colour: string | null }) =>
    runsOf(one.text, { face: fonts.label, points: sizes.body, colour: one.colour })
  return [
    ...space(wanted - twipsOf(page.top)),
    paragraph('number', [...(first ? label(first) : []), ...runsOf(`\t${number ?? ''}`, style)], {
      align: 'spread',
    }),
    ...rest.map((one) => paragraph('urgency', label(one))),
  ]
}

const letterMark = (layout: DocumentLayout, mark: string) => {
  const style = markStyle(layout, mark)
  const line = lineOf(style)
  const top = twipsOf(layout.letter.markTop) - inkTop(line, style.points)
  return { style, line, top }
}

/** Thick, gap, thin: together as high as the line's thickness. */
const strokes = (thickness: number) =>
  [thickness * 0.5, thickness * 0.28, thickness * 0.22].map((part) => Math.max(14, Math.round(part * 20)))

function lineTop(layout: DocumentLayout, mark: string): number {
  const { style, line, top } = letterMark(layout, mark)
  return top + inkBottom(line, style.points) + twipsOf(layout.letter.lineBelowMark)
}

const lineBottom = (layout: DocumentLayout, mark: string): number =>
  lineTop(layout, mark) + strokes(layout.letter.lineThicknessPoints).reduce((sum, one) => sum + one, 0)

/** Mark and double line at the head of the first page, the double line at its foot. */
export function letterheadOf(make: Makers, mark: string): readonly Frame[] {
  const { layout, paragraph } = make
  const { page, letter, colours } = layout
  const { style, line, top } = letterMark(layout, mark)
  const [thick = 45, gap = 20, thin = 20] = strokes(letter.lineThicknessPoints)
  const x = Math.round((twipsOf(page.width) - twipsOf(letter.lineWidth)) / 2)
  const bars = [
    { kind: 'bar' as const, height: thick, colour: colours.line },
    { kind: 'bar' as const, height: gap, colour: null },
    { kind: 'bar' as const, height: thin, colour: colours.line },
  ]
  const width = twipsOf(letter.lineWidth)
  return [
    {
      at: { kind: 'paper', x: twipsOf(page.left), y: Math.round(top) },
      width: twipsOf(page.textWidth),
      parts: [paragraph('mark', runsOf(mark, style), { align: 'center', line })],
    },
    { at: { kind: 'paper', x, y: Math.round(lineTop(layout, mark)) }, width, parts: bars },
    {
      at: {
        kind: 'paper',
        x,
        y: twipsOf(page.height) - twipsOf(letter.bottomLineFromEdge) - thick - gap - thin,
      },
      width,
      parts: bars.toReversed(),
    },
  ]
}
