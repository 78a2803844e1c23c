import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionAlign,
  type IFrameOptions,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx'
import type { Frame, Paragraph as Model } from '../../../../domain/document/compose/page-model.ts'
import type { FontNames } from '../../../../domain/document/layout.ts'
import { runsOf } from './runs.ts'

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
  spread: AlignmentType.LEFT,
} as const satisfies Record<Model['align'], unknown>

/** Two characters of white as characters, so that the indent follows whoever changes the size. */
const isTwoCharacters = ({ role, first }: Model) => first > 0 && (role === 'text' || role === 'heading')

/** `width` is that of the text around it, for what stands at the right end of a line. */
export function paragraphOf(
  fonts: FontNames,
  part: Model,
  width: number,
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  const { align, left, right, first, line, keepNext, newPage, rule, runs } = part
  return new Paragraph({
    alignment: alignments[align],
    spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT },
    indent: {
      left,
      right,
      ...(first > 0 ? { firstLine: first } : {}),
      ...(first < 0 ? { hanging: -first } : {}),
      ...(isTwoCharacters(part) ? { firstLineChars: 200 } : {}),
    },
    // The standard wants full pages; lines held together for their looks would leave some short.
    widowControl: false,
    ...(keepNext ? { keepNext: true } : {}),
    ...(newPage ? { pageBreakBefore: true } : {}),
    ...(align === 'spread' ? { tabStops: [{ type: TabStopType.RIGHT, position: width - right }] } : {}),
    ...(rule
      ? {
          border: {
            bottom: { style: BorderStyle.SINGLE, size: rule.points * 8, color: rule.colour, space: 0 },
          },
        }
      : {}),
    children: runsOf(fonts, runs),
    ...more,
  })
}

/**
 * A frame as framed paragraphs. Rules in it are paragraphs as high as the rule is thick, filled with colour: borders of
 * framed paragraphs are dropped by LibreOffice, floating tables laid in line.
 */
export function framed(fonts: FontNames, frame: Frame): readonly Paragraph[] {
  const options = frameOptions(frame)
  return frame.parts.map((part) =>
    part.kind === 'paragraph'
      ? paragraphOf(fonts, part, frame.width, { frame: options })
      : new Paragraph({
          frame: options,
          spacing: { before: 0, after: 0, line: part.height, lineRule: LineRuleType.EXACT },
          ...(part.colour === null
            ? {}
            : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: part.colour } }),
          children: [new TextRun({ text: '', size: 2 })],
        }),
  )
}

function frameOptions({ at, width }: Frame): IFrameOptions {
  return at.kind === 'paper'
    ? {
        type: 'absolute',
        position: { x: at.x, y: at.y },
        width,
        // Text makes its own room for it; what wraps keeps tables off the whole page in LibreOffice.
        wrap: FrameWrap.THROUGH,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      }
    : {
        type: 'alignment',
        alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
        width,
        wrap: FrameWrap.NOT_BESIDE,
        anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      }
}
