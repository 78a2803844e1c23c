/** Two versions of a text held against each other, field by field. */
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
  'authority',
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
  const single = (field: ContentField, one: string | null, other: string | null): readonly ContentChange[] =>
    one === other ? [] : [changeOf(field, null, one ?? '', other ?? '')]
  const listed = (field: ContentField, one: readonly string[], other: readonly string[]) =>
    compareLists(field, one, other)
  const old = before.rectification
  const now = after.rectification
  return [
    ...single('title', before.title, after.title),
    ...single('addressees', namesOf(before.addressees), namesOf(after.addressees)),
    ...listed('block', before.blocks.map(blockText), after.blocks.map(blockText)),
    ...(['attended', 'excused', 'observed'] as const).flatMap((list) =>
      single(list, attendeesText(before.attendance[list]), attendeesText(after.attendance[list])),
    ),
    ...single('inspected', old?.inspected ?? '', now?.inspected ?? ''),
    ...single('findings', old?.findings ?? '', now?.findings ?? ''),
    ...single('basis', old?.basis ?? '', now?.basis ?? ''),
    ...single('requirements', old?.requirements ?? '', now?.requirements ?? ''),
    ...single('dueOn', old?.dueOn ?? '', now?.dueOn ?? ''),
    ...single('contact', old?.contact ?? '', now?.contact ?? ''),
    ...listed('attachment', before.attachments.map(attachmentText), after.attachments.map(attachmentText)),
    ...single('authority', before.authority, after.authority),
    ...single('note', before.note, after.note),
    ...single('urgency', before.urgency, after.urgency),
    ...single('level', before.level, after.level),
    ...single('copies', namesOf(before.copies), namesOf(after.copies)),
  ]
}

/** What both have in the same order stays; what lies between is changed one for one, then added or removed. */
function compareLists(
  field: ContentField,
  before: readonly string[],
  after: readonly string[],
): readonly ContentChange[] {
  const kept = commonOf(before, after)
  const changes: ContentChange[] = []
  let [at, to] = [0, 0]
  for (const [oldEnd, newEnd] of [...kept, [before.length, after.length] as const]) {
    const gone = before.slice(at, oldEnd)
    const come = after.slice(to, newEnd)
    for (let n = 0; n < Math.max(gone.length, come.length); n++)
      changes.push(changeOf(field, to + Math.min(n, come.length), gone[n] ?? '', come[n] ?? ''))
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

const attachmentText = ({ name, blocks }: DocumentContent['attachments'][number]): string =>
  [name, ...blocks.map(blockText)].join('\n')
