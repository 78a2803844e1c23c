/** Two versions of a text held against each other, field by field. */
import { canonical } from '../audit/chain.ts'
import type { Addressee, Attendee, Block, DocumentContent } from './content.ts'

export const contentFields = [
  'title',
  'addressees',
  'copies',
  'block',
  'attended',
  'excused',
  'observed',
  'attachment',
  'note',
  'urgency',
  'level',
  'inspected',
  'findings',
  'basis',
  'requirements',
  'dueOn',
  'contact',
] as const
export type ContentField = (typeof contentFields)[number]

export const changeKinds = ['added', 'removed', 'changed'] as const
export type ContentChange = {
  readonly field: ContentField
  /** Which of several, from 0; null for a single field. */
  readonly index: number | null
  readonly change: (typeof changeKinds)[number]
  readonly before: string
  readonly after: string
}

export function compareContents(before: DocumentContent, after: DocumentContent): readonly ContentChange[] {
  const single = <T>(
    field: ContentField,
    textOf: (value: T) => string,
    of: (content: DocumentContent) => T,
  ) => compareOne(field, toldBy(textOf)(of(before)), toldBy(textOf)(of(after)))
  const listed = <T>(
    field: ContentField,
    textOf: (value: T) => string,
    of: (content: DocumentContent) => readonly T[],
  ) => compareLists(field, of(before).map(toldBy(textOf)), of(after).map(toldBy(textOf)))
  const word = (field: ContentField, of: (content: DocumentContent) => string | null | undefined) =>
    single(
      field,
      (value: string | null) => value ?? '',
      (content) => of(content) ?? null,
    )
  return [
    ...word('title', ({ title }) => title),
    ...single('addressees', namesOf, ({ addressees }) => addressees),
    ...listed('block', blockText, ({ blocks }) => blocks),
    ...(['attended', 'excused', 'observed'] as const).flatMap((list) =>
      single(list, attendeesText, ({ attendance }) => attendance[list]),
    ),
    ...(['inspected', 'findings', 'basis', 'requirements', 'dueOn', 'contact'] as const).flatMap((field) =>
      word(field, ({ rectification }) => rectification?.[field]),
    ),
    ...listed('attachment', attachmentText, ({ attachments }) => attachments),
    ...word('note', ({ note }) => note),
    ...word('urgency', ({ urgency }) => urgency),
    ...word('level', ({ level }) => level),
    ...single('copies', namesOf, ({ copies }) => copies),
  ]
}

/** Two are the same where nothing differs, not where they read the same: who is addressed by a name, how wide a column is. */
type Told = { readonly key: string; readonly text: string }

const toldBy =
  <T>(textOf: (value: T) => string) =>
  (value: T): Told => ({ key: canonical(value), text: textOf(value) })

const compareOne = (field: ContentField, before: Told, after: Told): readonly ContentChange[] =>
  before.key === after.key ? [] : [changeOf(field, null, before.text, after.text)]

/** What both have in the same order stays; what lies between is changed one for one, then added or removed. */
function compareLists(
  field: ContentField,
  before: readonly Told[],
  after: readonly Told[],
): readonly ContentChange[] {
  const kept = commonOf(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const changes: ContentChange[] = []
  let [at, to] = [0, 0]
  for (const [oldEnd, newEnd] of [...kept, [before.length, after.length] as const]) {
    const gone = before.slice(at, oldEnd)
    const come = after.slice(to, newEnd)
    for (let n = 0; n < Math.max(gone.length, come.length); n++)
      changes.push(changeOf(field, to + Math.min(n, come.length), gone[n]?.text ?? '', come[n]?.text ?? ''))
    at = oldEnd + 1
    to = newEnd + 1
  }
  return changes
}

/** Places of the longest common subsequence. */
function commonOf(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
  const kept: (readonly [number, number])[] = []
  let [row, column] = [0, 0]
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) kept.push([row++, column++])
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++
    else column++
  }
  return kept
}

const changeOf = (
  field: ContentField,
  index: number | null,
  before: string,
  after: string,
): ContentChange => ({
  field,
  index,
  change: before === '' ? 'added' : after === '' ? 'removed' : 'changed',
  before,
  after,
})

const namesOf = (list: readonly Addressee[]): string => list.map(({ name }) => name).join('，')
const attendeesText = (list: readonly Attendee[]): string =>
  list.map(({ unit, name }) => [unit, name].filter(Boolean).join(' ')).join('\n')

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return [block.text, block.runOn].filter(Boolean).join('\n')
    case 'paragraph':
      return block.text
    case 'table':
      return [
        ...(block.title === '' ? [] : [block.title]),
        block.columns.map(({ name }) => name).join('\t'),
        ...block.rows.map((row) => row.join('\t')),
      ].join('\n')
  }
}

const attachmentText = ({ name, blocks, files }: DocumentContent['attachments'][number]): string =>
  [name, ...files.map((file) => file.name), ...blocks.map(blockText)].join('\n')
