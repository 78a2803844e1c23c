/** The .docx of a page model: what GB/T 9704-2012 asks, in the words of WordprocessingML. */
import {
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { PageModel, Section } from '../../../../domain/document/compose/page-model.ts'
import type { FontNames } from '../../../../domain/document/layout.ts'
import { pageNumberOf, type Side, turnedNumberOf } from './page-numbers.ts'
import { framed, paragraphOf } from './paragraphs.ts'
import { fontOf } from './runs.ts'
import { tableOf } from './tables.ts'

export type Written = {
  readonly model: PageModel
  readonly fonts: FontNames
  readonly title: string
  /** Full name of the issuing authority. */
  readonly author: string
}

export async function writeDocx({ model, fonts, title, author }: Written): Promise<Buffer> {
  const sections = model.sections.map((section, n) =>
    sectionOf(model, fonts, section, { first: n === 0, last: n === model.sections.length - 1 }),
  )
  return Packer.toBuffer(
    new Document({
      title,
      creator: author,
      lastModifiedBy: author,
      description: '',
      evenAndOddHeaderAndFooters: true,
      styles: {
        default: {
          document: {
            run: {
              font: fontOf(fonts, { face: 'fangSong', outside: false }),
              size: 32,
              language: { value: 'en-US', eastAsia: 'zh-CN' },
            },
          },
        },
        paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run: { size: 32 } }],
      },
      sections,
    }),
  )
}

type Which = { readonly first: boolean; readonly last: boolean }

function sectionOf(
  model: PageModel,
  fonts: FontNames,
  { landscape, body }: Section,
  { first, last }: Which,
): ISectionOptions {
  const { page, letterhead, imprint, pageNumber } = model
  const width = landscape ? page.textHeight : page.textWidth
  const numbered = landscape ? turnedNumberOf : pageNumberOf
  const number = (side: Side) => new Footer({ children: [numbered(model, fonts, side)] })
  const headed = first && !pageNumber.onFirst
  return {
    properties: {
      type: first ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      titlePage: headed,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        // Turned round, the edge at which the sheets are bound is above.
        margin: landscape
          ? {
              top: page.left,
              bottom: page.right,
              left: page.bottom,
              right: page.top,
              header: 850,
              footer: 850,
            }
          : {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: 850,
              footer: page.footer,
            },
      },
    },
    ...(headed
      ? {
          headers: {
            first: new Header({
              children: [...letterhead.flatMap((frame) => framed(fonts, frame)), nothing()],
            }),
            default: new Header({ children: [nothing()] }),
            even: new Header({ children: [nothing()] }),
          },
        }
      : {}),
    footers: {
      default: number('right'),
      even: number('left'),
      ...(headed ? { first: new Footer({ children: [nothing()] }) } : {}),
    },
    children: [
      // Before the last paragraph, so that it lies on the page of the text's end.
      ...body.map((part) => (part.kind === 'table' ? tableOf(fonts, part) : paragraphOf(fonts, part, width))),
      ...(last && imprint ? [...framed(fonts, imprint), nothing()] : []),
    ],
  }
}

/** A paragraph that takes next to no room: a word processor wants one after a frame or a table. */
const nothing = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 2 })],
  } satisfies IParagraphOptions)
