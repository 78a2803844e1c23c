/** A document on paper: from what it says and how the layout wants it, to a model of its pages. */
import type { DocumentContent } from '../content.ts'
import { type DocumentKind, formOf } from '../kinds.ts'
import type { DocumentLayout, IssuingAuthority } from '../layout.ts'
import { dateText } from '../number.ts'
import { breakTitle, titleRoom } from '../title.ts'
import type { Day } from '../../kernel.ts'
import { addresseesOf, rectificationOf, sectionsOf } from './body.ts'
import { attachmentNote, attendanceOf, imprintOf, noteOf, signatureOf } from './foot.ts'
import { headOf, letterheadOf } from './head.ts'
import { holdTogether } from './hold-together.ts'
import { makers, type Makers, runsOf, twipsOf } from './make.ts'
import type { Frame, PageModel, Paragraph, Section, Table } from './page-model.ts'
import { heightOfFrame, restOfLastPage } from './paginate.ts'

export type Composing = {
  readonly kind: DocumentKind
  readonly content: DocumentContent
  readonly layout: DocumentLayout
  readonly authority: IssuingAuthority
  /** Null while it has none: its place stays empty. */
  readonly number: string | null
  /** 成文日期; null while it is not fixed. */
  readonly dateOfIssue: Day | null
  /** 印发日期; null while it is not issued. */
  readonly issuedOn: Day | null
}

/** As wide as a day, its places kept where it is not known: a line that holds the one holds the other. */
const unknownDate = '　　年　月　日'
const dated = (day: Day | null): string => (day === null ? unknownDate : dateText(day))

export function compose(asked: Composing): PageModel {
  const { kind, content, layout, authority, number } = asked
  const form = formOf[kind]
  const make = makers(layout)
  const mark = authority.marks[form]
  const date = dated(asked.dateOfIssue)
  const head = headOf(make, { form, content, mark, number, issuer: authority.name, date })
  const text = sectionsOf(make, content.blocks)
  const opening: Section = {
    landscape: false,
    body: [
      ...head,
      ...(form === 'official' || form === 'letter' ? addresseesOf(make, content.addressees) : []),
    ],
  }
  const closing: Section = {
    landscape: false,
    body: [
      ...(content.rectification === null ? [] : rectificationOf(make, content.rectification)),
      ...attachmentNote(make, content.attachments),
      ...(form === 'official' || form === 'letter' ? signatureOf(make, authority.name, date) : []),
      ...(form === 'minutes' ? attendanceOf(make, content.attendance) : []),
      ...noteOf(make, content.note),
    ],
  }
  const attached = content.attachments.flatMap((attachment, n) =>
    attachment.blocks.length === 0
      ? []
      : attachmentSections(make, attachment, content.attachments.length === 1 ? null : n + 1),
  )
  const { page, fonts, sizes } = layout
  const plain: PageModel = {
    page: {
      width: twipsOf(page.width),
      height: twipsOf(page.height),
      top: twipsOf(page.top),
      left: twipsOf(page.left),
      right: twipsOf(page.width - page.left - page.textWidth),
      bottom: twipsOf(page.height - page.top - page.textHeight),
      textWidth: twipsOf(page.textWidth),
      textHeight: twipsOf(page.textHeight),
      footer: twipsOf(page.footer),
      numberBelow: twipsOf(page.pageNumberBelow),
    },
    line: layout.grid.linePitchTwips,
    sections: joined([...holdTogether(joined([opening, ...text, closing])), ...attached]),
    letterhead: form === 'letter' ? letterheadOf(make, mark) : [],
    imprint: null,
    pageNumber: {
      face: fonts.pageNumber,
      points: sizes.pageNumber,
      indent: Math.round(sizes.pageNumber * 20),
      onFirst: form !== 'letter',
    },
  }
  const imprint = imprintOf(make, {
    form,
    content,
    issuer: authority.name,
    date: dated(asked.issuedOn ?? asked.dateOfIssue),
  })
  return imprint === null ? plain : withImprint(make, plain, imprint)
}

/** Neighbours of one orientation are one section. */
function joined(sections: readonly Section[]): readonly Section[] {
  const whole: { landscape: boolean; body: (Paragraph | Table)[] }[] = []
  for (const { landscape, body } of sections) {
    if (body.length === 0) continue
    const last = whole.at(-1)
    if (last?.landscape === landscape) last.body.push(...body)
    else whole.push({ landscape, body: [...body] })
  }
  return whole
}

/** 附件1 in black type on a page of its own, the title on the third line. */
function attachmentSections(
  make: Makers,
  { name, blocks }: DocumentContent['attachments'][number],
  number: number | null,
): readonly Section[] {
  const { layout, paragraph, blank } = make
  const { fonts, sizes } = layout
  const opening: Section = {
    landscape: false,
    body: [
      paragraph(
        'attachment-label',
        runsOf(`附件${number ?? ''}`, { face: fonts.label, points: sizes.body }),
        {
          newPage: true,
        },
      ),
      ...blank(1),
      ...breakTitle(name, titleRoom(layout)).map((line) =>
        paragraph('attachment-title', runsOf(line, { face: fonts.title, points: sizes.title }), {
          align: 'center',
          keepNext: true,
        }),
      ),
      ...blank(1),
    ],
  }
  return [opening, ...sectionsOf(make, blocks)]
}

/** The imprint stands on the last page; where the text leaves it no room there, on the next one. */
function withImprint({ paragraph }: Makers, model: PageModel, imprint: Frame): PageModel {
  const last = model.sections.at(-1)
  const room = restOfLastPage(model)
  const fits = last !== undefined && !last.landscape && room >= heightOfFrame(imprint) + model.line / 2
  if (fits) return { ...model, imprint }
  const page = paragraph('space', [], { newPage: last?.landscape !== true, line: 20 })
  return { ...model, sections: joined([...model.sections, { landscape: false, body: [page] }]), imprint }
}
