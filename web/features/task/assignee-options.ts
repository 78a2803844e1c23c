/** To whom a part can be given, as a list: each body, below it its sections, below them their posts. */
import type { z } from 'zod'
import type { assignee, TaskRecord } from '../../../contract/task.ts'
import type { Option } from '../../ui/select.tsx'

type Assignee = z.infer<typeof assignee>

/** Sentences for who cannot be given a part. */
export type AssigneeWords = {
  readonly unit: string
  readonly section: string
  readonly ownUnit: string
  readonly holdsWhole: string
}

export function assigneeOptions(
  assignees: readonly Assignee[],
  record: Pick<TaskRecord, 'leadUnit' | 'responsible'>,
  words: AssigneeWords,
): readonly Option[] {
  const several = new Set(assignees.map(({ unit }) => unit)).size > 1
  return assignees.map((one) => {
    const place = one.section === null ? one.unit : several ? `${one.unit} ${one.section}` : one.section
    const isBody = one.postId === null
    return {
      value: `${one.unitId}/${one.postId ?? ''}`,
      label: isBody ? place : [place, one.person, one.post].filter(Boolean).join(' '),
      note: isBody ? (one.section === null ? words.unit : words.section) : undefined,
      find: [one.unit, one.section, one.post].filter(Boolean).join(' '),
      depth: (one.section === null ? 0 : 1) + (isBody ? 0 : 1),
      refusal: refusalOf(one, record, words),
    }
  })
}

/** Where a task can be handed on: its own unit, its sections and their posts that somebody holds. */
export function transferOptions(
  assignees: readonly Assignee[],
  record: Pick<TaskRecord, 'leadUnit' | 'responsible'>,
  words: AssigneeWords & { readonly vacant: string },
): readonly Option[] {
  const own = assignees.filter(({ unit }) => unit === record.leadUnit.shortName)
  return assigneeOptions(own, record, words).map((option, index) => {
    const one = own[index]
    if (one === undefined || option.refusal !== undefined) return option
    return one.postId !== null && one.person === null ? { ...option, refusal: words.vacant } : option
  })
}

/** Who has the whole already cannot be given a part of it. */
function refusalOf(
  one: Assignee,
  { leadUnit, responsible }: Pick<TaskRecord, 'leadUnit' | 'responsible'>,
  words: AssigneeWords,
): string | undefined {
  if (one.postId === null) return one.unitId === leadUnit.id ? words.ownUnit : undefined
  const holds = one.person !== null && one.person === responsible.person && one.post === responsible.post
  return holds && one.unit === leadUnit.shortName ? words.holdsWhole : undefined
}
