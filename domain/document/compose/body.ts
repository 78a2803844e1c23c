/** The text itself: addressees, headings with their numbers, paragraphs, tables. */
import { chineseNumber } from '../chinese-number.ts'
import type { Addressee, Block, HeadingLevel, Rectification, TableBlock } from '../content.ts'
import { dateText } from '../number.ts'
import { fitOf } from '../table.ts'
import { type Makers, runsOf, type Style, twipsOf } from './make.ts'
import type { Cell, Paragraph, Section, Table } from './page-model.ts'

type Flow = Paragraph | Table

export const addresseesOf = (
  { body, paragraph }: Makers,
  list: readonly Addressee[],
): readonly Paragraph[] =>
  list.length === 0
    ? []
    : [
        paragraph('addressee', runsOf(`${list.map(({ name }) => name).join('，')}：`, body), {
          align: 'both',
        }),
      ]

/** Numbers of headings run on within the level above. */
function numberer() {
  const counts = [0, 0, 0, 0]
  return (level: HeadingLevel): string => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.fill(0, level)
    const n = counts[level - 1] ?? 1
    switch (level) {
      case 1:
        return `${chineseNumber(n)}、`
      case 2:
        return `（${chineseNumber(n)}）`
      case 3:
        return `${n}.`
      case 4:
        return `（${n}）`
    }
  }
}

/** Blocks as sections: a table too wide for the page turns its page round, whatever is around it stays upright. */
export function sectionsOf(make: Makers, blocks: readonly Block[]): readonly Section[] {
  const number = numberer()
  const sections: { landscape: boolean; body: Flow[] }[] = [{ landscape: false, body: [] }]
  for (const block of blocks) {
    const landscape = block.kind === 'table' && fitOf(block, make.layout) === 'landscape'
    if (sections.at(-1)?.landscape !== landscape) sections.push({ landscape, body: [] })
    sections.at(-1)?.body.push(...flowOf(make, block, number, landscape))
  }
  return sections
}

function flowOf(
  make: Makers,
  block: Block,
  number: (level: HeadingLevel) => string,
  landscape: boolean,
): readonly Flow[] {
  const { body, em, layout, paragraph } = make
  switch (block.kind) {
    case 'heading': {
      const face = layout.fonts.headings[block.level - 1] ?? body.face
      const runOn = linesOf(block.runOn)
      const alone = runOn.length === 0
      const text = `${number(block.level)}${block.text}`
      const ended = alone || block.text === '' || /[。！？：；]$/u.test(text) ? text : `${text}。`
      return [
        paragraph('heading', [...runsOf(ended, { ...body, face }), ...runsOf(runOn[0] ?? '', body)], {
          first: em(2),
          align: 'both',
          // Items of the lower levels are sentences of their own.
          keepNext: alone && block.level <= 2,
        }),
        ...textOf(make, runOn.slice(1)),
      ]
    }
    case 'paragraph':
      return textOf(make, linesOf(block.text))
    case 'table':
      return tableFlow(make, block, landscape)
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const textOf = ({ body, em, paragraph }: Makers, lines: readonly string[]): readonly Paragraph[] =>
  lines.map((text) => paragraph('text', runsOf(text, body), { first: em(2), align: 'both' }))

/** White between a line of text and the table under it. */
const tableGap = 120

function tableFlow(make: Makers, block: TableBlock, landscape: boolean): readonly Flow[] {
  const { layout, paragraph, blank } = make
  const { page, sizes, fonts } = layout
  const whole = twipsOf(landscape ? page.textHeight : page.textWidth)
  const asked = block.columns.reduce((sum, { width }) => sum + width, 0)
  const style: Style = { face: fonts.body, points: sizes.table }
  const title =
    block.title === ''
      ? []
      : [
          paragraph('table-title', runsOf(block.title, { face: fonts.label, points: sizes.body }), {
            align: 'center',
            keepNext: true,
          }),
        ]
  return [
    ...title,
    ...make.space(tableGap),
    tableOf({
      widths: shares(
        block.columns.map(({ width }) => width / asked),
        whole,
      ),
      heads: 1,
      rows: [
        block.columns.map(({ name }) => cellOf(make, name, { ...style, face: fonts.label }, 'center')),
        ...block.rows.map((row) =>
          row.map((text, n) =>
            cellOf(make, text, style, isShort(text, block.columns[n]?.width ?? 0) ? 'center' : 'left'),
          ),
        ),
      ],
    }),
    ...blank(1),
  ]
}

/** A word or number that fits one line stands in the middle. */
const isShort = (text: string, width: number): boolean => !text.includes('\n') && [...text].length <= width

const tableOf = (table: Omit<Table, 'kind' | 'padding'>): Table => ({
  kind: 'table',
  padding: { x: 100, y: 50 },
  ...table,
})

function cellOf({ paragraph }: Makers, text: string, style: Style, align: 'center' | 'left'): Cell {
  const line = Math.round(style.points * 20 * 1.5)
  return {
    paragraphs: (text === '' ? [''] : text.split('\n')).map((one) =>
      paragraph('cell', runsOf(one, style), { align, line }),
    ),
  }
}

/** Whole twips that add up. */
function shares(parts: readonly number[], whole: number): readonly number[] {
  const widths = parts.map((part) => Math.floor(part * whole))
  const left = whole - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, n) => (n === widths.length - 1 ? width + left : width))
}

/** The table of a rectification notice, with the lines to be signed when it is received. */
export function rectificationOf(make: Makers, given: Rectification): readonly Flow[] {
  const { layout, blank } = make
  const { page, sizes, fonts } = layout
  const style: Style = { face: fonts.body, points: sizes.imprint }
  const label: Style = { ...style, face: fonts.label }
  const whole = twipsOf(page.textWidth)
  const row = (name: string, text: string) => [
    cellOf(make, name, label, 'center'),
    cellOf(make, text, style, 'left'),
  ]
  return [
    ...make.space(tableGap),
    tableOf({
      widths: shares([0.2, 0.8], whole),
      heads: 0,
      rows: [
        row('被查单位', given.inspected),
        row('发现问题', given.findings),
        ...(given.basis === '' ? [] : [row('整改依据', given.basis)]),
        row('整改要求', given.requirements),
        row('整改时限', given.dueOn === null ? '' : `${dateText(given.dueOn)}前`),
        row('联系人', given.contact),
        row('签　收', '签收单位（盖章）：\n签收人（签字）：\n签收日期：　　　　年　　月　　日'),
      ],
    }),
    ...blank(1),
  ]
}
