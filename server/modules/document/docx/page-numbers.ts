/** — 3 — below the text at the outer edge: odd pages on the right, even ones on the left. */
import { AlignmentType, BuilderElement, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx'
import type { PageModel } from '../../../../domain/document/compose/page-model.ts'
import type { FontNames } from '../../../../domain/document/layout.ts'
import { fontOf } from './runs.ts'

export type Side = 'left' | 'right'

export function pageNumberOf({ pageNumber }: PageModel, fonts: FontNames, side: Side): Paragraph {
  const { face, points, indent } = pageNumber
  return new Paragraph({
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === 'right' ? { right: indent } : { left: indent },
    spacing: { before: 0, after: 0 },
    children: [
      new TextRun({
        font: fontOf(fonts, { face, outside: false }),
        size: points * 2,
        children: ['— ', PageNumber.CURRENT, ' —'],
      }),
    ],
  })
}

/**
 * The same on a page turned round: it stays where it is on the sheet held upright, which is a box along the left of the
 * page whose line runs downwards. Word processors turn text in a box alone; in VML since WPS and old Words read it too.
 */
export function turnedNumberOf(model: PageModel, fonts: FontNames, side: Side): Paragraph {
  const { page, pageNumber } = model
  const line = Math.round(pageNumber.points * 20 * 1.2)
  const middle = page.height - page.top - page.textHeight - page.numberBelow
  const style = {
    position: 'absolute',
    'margin-left': inPoints(middle - line / 2),
    'margin-top': inPoints(page.left),
    width: inPoints(line),
    height: inPoints(page.textWidth),
    'mso-position-horizontal-relative': 'page',
    'mso-position-vertical-relative': 'page',
  }
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [
      new TextRun({
        children: [
          element('w:pict', {}, [
            element('v:rect', { style: textOf(style), filled: 'f', stroked: 'f' }, [
              element('v:textbox', { style: 'layout-flow:vertical', inset: '0,0,0,0' }, [
                element('w:txbxContent', {}, [pageNumberOf(model, fonts, side)]),
              ]),
            ]),
          ]),
        ],
      }),
    ],
  })
}

const inPoints = (twips: number): string => `${twips / 20}pt`

const textOf = (style: Readonly<Record<string, string>>): string =>
  Object.entries(style)
    .map(([key, value]) => `${key}:${value}`)
    .join(';')

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (BuilderElement | Paragraph)[],
): BuilderElement =>
  new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  })
