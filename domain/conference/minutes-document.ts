/**
 * The official document of minutes: made of what was frozen when they were sent.
 *
 * In the document people may still change title and recipients and write paragraphs around; what comes from the
 * rows stays as it is and in its order: the first sentence, the items, their sentences, and who was there.
 */
import {
  ALL_MEMBERS,
  type Attendee,
  type Block,
  type DocumentContent,
  emptyContent,
} from '../document/content.ts'
import { allowed, refused, type Verdict } from '../kernel.ts'
import type { Composed } from './minutes-text.ts'

type Named = { readonly unit: string; readonly who: string }

export type MinutesToIssue = {
  readonly name: string
  readonly lead: string
  readonly opening: string
  readonly closing: string
  readonly items: readonly {
    readonly title: string
    readonly words: string
    readonly composed: readonly Composed[]
  }[]
  readonly attendance: {
    readonly present: readonly Named[]
    readonly leave: readonly Named[]
    readonly absent: readonly Named[]
    readonly observing: readonly Named[]
  }
}

export function minutesDocument(minutes: MinutesToIssue): DocumentContent {
  const { name, lead, opening, closing, items } = minutes
  return {
    ...emptyContent,
    title: `${name}纪要`,
    copies: [{ name: '各成员单位', to: ALL_MEMBERS }],
    blocks: [
      paragraph(lead),
      ...paragraphs(opening),
      ...items.flatMap((item) => [headingOf(item), ...paragraphs(item.words), ...item.composed.map(blockOf)]),
      ...paragraphs(closing),
      ...absentBlocks(minutes),
    ],
    attendance: attendanceIn(minutes),
  }
}

/** Does an edited document still say what the rows say? */
export function rowsKept(minutes: MinutesToIssue, content: DocumentContent): Verdict<'minutes-rows-locked'> {
  const locked = [
    paragraph(minutes.lead),
    ...minutes.items.flatMap((item) => [headingOf(item), ...item.composed.map(blockOf)]),
    ...absentBlocks(minutes),
  ]
  let next = 0
  for (const block of content.blocks) {
    const expected = locked[next]
    if (expected !== undefined && sameBlock(block, expected)) next++
    else if (block.kind !== 'paragraph') return refused('minutes-rows-locked', { text: textOf(block) })
  }
  const missing = locked[next]
  if (missing !== undefined) return refused('minutes-rows-locked', { text: textOf(missing) })
  const expected = attendanceIn(minutes)
  for (const list of ['attended', 'excused', 'observed'] as const)
    if (!sameAttendees(content.attendance[list], expected[list]))
      return refused('minutes-rows-locked', { text: expected[list].map(attendeeText).join('、') })
  return allowed
}

const attendanceIn = ({ attendance }: MinutesToIssue): DocumentContent['attendance'] => ({
  attended: attendance.present.map(attendeeOf),
  excused: attendance.leave.map(attendeeOf),
  observed: attendance.observing.map(attendeeOf),
})

/** The national form has no list for those who stayed away. */
const absentBlocks = ({ attendance: { absent } }: MinutesToIssue): readonly Block[] =>
  absent.length === 0 ? [] : [paragraph(`缺席：${absent.map(({ unit }) => unit).join('、')}。`)]

const headingOf = ({ title }: { readonly title: string }): Block => ({
  kind: 'heading',
  level: 1,
  text: title,
  runOn: '',
})

const blockOf = (one: Composed): Block =>
  one.kind === 'sentence' ? paragraph(one.text) : countedHeading(one.text, `${one.body}${one.note}`)

/** A resolution as long as may be has no room for its mark in the heading. */
function countedHeading(text: string, runOn: string): Block {
  const fits = [...text].length <= mostInHeading
  return {
    kind: 'heading',
    level: 2,
    text: fits ? text : text.slice(0, -1),
    runOn: fits ? runOn : `${text.slice(-1)}${runOn}`,
  }
}

const mostInHeading = 200

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const paragraphs = (text: string): readonly Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(paragraph)

/** Where nobody’s name was noted the unit stands alone. */
const attendeeOf = ({ unit, who }: Named): Attendee =>
  who === '' ? { unit: '', name: unit } : { unit, name: who }

const attendeeText = ({ unit, name }: Attendee): string => [unit, name].filter(Boolean).join(' ')

const sameAttendees = (one: readonly Attendee[], other: readonly Attendee[]): boolean =>
  one.length === other.length &&
  one.every((each, at) => each.unit === other[at]?.unit && each.name === other[at].name)

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'heading':
      return `${block.text}${block.runOn}`
    case 'table':
      return block.title
  }
}

const sameBlock = (one: Block, other: Block): boolean =>
  one.kind === other.kind &&
  textOf(one) === textOf(other) &&
  (one.kind !== 'heading' ||
    other.kind !== 'heading' ||
    (one.level === other.level && one.text === other.text))
