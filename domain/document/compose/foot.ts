/** What follows the text: attachment note, signature and date, note, attendance; and the imprint (版记). */
import type { Addressee, Attachment, Attendee, DocumentContent } from '../content.ts'
import type { DocumentForm } from '../kinds.ts'
import { widthOfText } from '../title.ts'
import { type Makers, runsOf, type Style, twipsOf } from './make.ts'
import type { Bar, Frame, Paragraph } from './page-model.ts'

/** 附件：1.×××; the names below each other, a long one hanging under its first character. */
export function attachmentNote(
  { body, em, paragraph, blank }: Makers,
  attachments: readonly Attachment[],
): readonly Paragraph[] {
  if (attachments.length === 0) return []
  const label = '附件：'
  return [
    ...blank(1),
    ...attachments.map(({ name }, n) => {
      const number = attachments.length === 1 ? '' : `${n + 1}.`
      const hang = widthOfText(number) + (n === 0 ? 3 : 0)
      return paragraph('attachment-note', runsOf(`${n === 0 ? label : ''}${number}${name}`, body), {
        left: em(2 + 3 + widthOfText(number)),
        first: -em(hang),
      })
    }),
  ]
}

/**
 * Authority and date with room for the seal: the date four characters from the edge, the authority centred above it;
 * a name too long for that keeps two characters of white, and the date moves under its middle.
 */
export function signatureOf(
  { body, em, paragraph, blank, layout }: Makers,
  authority: string,
  date: string,
): readonly Paragraph[] {
  const { signature } = layout
  const [name, day] = [widthOfText(authority), widthOfText(date)]
  const centred = signature.dateRight + (day - name) / 2
  const nameRight = Math.max(2, centred)
  const dateRight = nameRight + (name - day) / 2
  return [
    ...blank(signature.blankLines, { keepNext: true }),
    paragraph('signature', runsOf(authority, body), { align: 'right', right: em(nameRight), keepNext: true }),
    paragraph('date', runsOf(date, body), { align: 'right', right: em(dateRight) }),
  ]
}

export const noteOf = ({ body, em, paragraph }: Makers, note: string): readonly Paragraph[] =>
  note === ''
    ? []
    : [paragraph('note', runsOf(`（${note.replaceAll(/^[（(]|[）)]$/gu, '')}）`, body), { left: em(2) })]

/** 出席、请假、列席: a label in black type, names hanging under the first one. */
export function attendanceOf(
  make: Makers,
  { attended, excused, observed }: DocumentContent['attendance'],
): readonly Paragraph[] {
  const { blank } = make
  const lists = [
    ...listed(make, '出席：', attended),
    ...listed(make, '请假：', excused),
    ...listed(make, '列席：', observed),
  ]
  return lists.length === 0 ? [] : [...blank(1), ...lists]
}

function listed(
  { body, em, paragraph, layout }: Makers,
  label: string,
  list: readonly Attendee[],
): readonly Paragraph[] {
  if (list.length === 0) return []
  const byUnit = [...Map.groupBy(list, ({ unit }) => unit)]
  const names = byUnit.map(([unit, people]) =>
    [unit, ...people.map(({ name }) => name)].filter(Boolean).join('　'),
  )
  return [
    paragraph(
      'attendance',
      [...runsOf(label, { ...body, face: layout.fonts.label }), ...runsOf(names.join('，'), body)],
      { left: em(5), first: -em(3) },
    ),
  ]
}

export type Imprint = {
  readonly form: DocumentForm
  readonly content: DocumentContent
  /** 印发机关. */
  readonly issuer: string
  /** 印发日期, as text. */
  readonly date: string
}

/** The imprint along the lower edge of the last page; null where there is nothing to print. */
export function imprintOf(make: Makers, { form, content, issuer, date }: Imprint): Frame | null {
  const { layout, paragraph } = make
  const style: Style = { face: layout.fonts.imprint, points: layout.sizes.imprint }
  const em = (characters: number) => Math.round(characters * style.points * 20)
  const bar = (millimetres: number): Bar => ({ kind: 'bar', height: twipsOf(millimetres), colour: '000000' })
  const line = (label: string, list: readonly Addressee[]): readonly Paragraph[] =>
    list.length === 0
      ? []
      : [
          paragraph('imprint', runsOf(`${label}${list.map(({ name }) => name).join('，')}。`, style), {
            left: em(1 + widthOfText(label)),
            first: -em(widthOfText(label)),
            right: em(1),
          }),
        ]
  // Minutes and briefs have no addressees at their head: who gets them stands here.
  const main =
    form === 'minutes'
      ? line('分送：', content.addressees)
      : form === 'brief'
        ? line('报送：', content.addressees)
        : []
  const lists = [...main, ...line('抄送：', content.copies)]
  const outer = bar(layout.imprint.outerRule)
  const inner = bar(layout.imprint.innerRule)
  const frame = (parts: Frame['parts']): Frame => ({
    at: { kind: 'foot' },
    width: twipsOf(layout.page.textWidth),
    parts,
  })
  // 10.1: the imprint of a letter has neither rules nor who printed it and when.
  if (form === 'letter') return lists.length === 0 ? null : frame(lists)
  return frame([
    outer,
    ...(lists.length === 0 ? [] : [...lists, inner]),
    paragraph('imprint', runsOf(`${issuer}\t${date}印发`, style), {
      align: 'spread',
      left: em(1),
      right: em(1),
    }),
    outer,
  ])
}
