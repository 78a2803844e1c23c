/** The official document of minutes: made of what was frozen when they were sent, and confirmed. */
import { compareContents, type ContentField } from '../document/compare.ts'
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

/** How the document goes out is the office's: what it is called, who gets it, what stands in brackets below. */
const open: readonly ContentField[] = ['title', 'addressees', 'copies', 'note']

/**
 * Units confirmed every word of what was sent, those around the rows as well: that is where an adopted objection
 * stands. Another word means another round: the document is discarded, the minutes are taken back and sent again.
 */
export function confirmedKept(
  confirmed: DocumentContent,
  edited: DocumentContent,
): Verdict<'minutes-words-locked'> {
  const change = compareContents(confirmed, edited).find(({ field }) => !open.includes(field))
  return change === undefined
    ? allowed
    : refused('minutes-words-locked', { text: beginningOf(change.before || change.after) })
}

const beginningOf = (text: string): string =>
  [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text

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
