/** What was said last on a task itself, not on its parts. */
import type { TaskRecord } from '../../../contract/task.ts'
import { dayOf } from '../../lib/dates.ts'

export type LastWords = { readonly text: string; readonly at: string; readonly by: string }

type Told = Pick<TaskRecord, 'number' | 'timeline'>

export const lastReport = (record: Told): LastWords | null => lastOf(record, 'task.progress-reported')
export const lastClosureRequest = (record: Told): LastWords | null => lastOf(record, 'task.closure-requested')

/** Why it was sent back or reopened, while that is still to be made good. */
export function lastSendBack(record: Told): (LastWords & { readonly act: 'sentBack' | 'reopened' }) | null {
  const back = lastBack(record, 'task.sent-back')
  if (back !== null) return { ...back, act: 'sentBack' }
  const reopened = lastBack(record, 'task.reopened')
  return reopened === null ? null : { ...reopened, act: 'reopened' }
}

function lastBack(record: Told, type: string): LastWords | null {
  const sent = lastEntry(record, type)
  const asked = lastEntry(record, 'task.closure-requested')
  return sent !== null && (asked === null || asked.seq < sent.seq) ? wordsOf(sent) : null
}

function lastOf(record: Told, type: string): LastWords | null {
  const found = lastEntry(record, type)
  return found === null ? null : wordsOf(found)
}

type Entry = TaskRecord['timeline'][number]

const lastEntry = ({ number, timeline }: Told, type: string): Entry | null =>
  timeline
    .filter((entry) => entry.type === type && entry.itemNumber === number)
    .reduce<Entry | null>((last, entry) => (last === null || entry.seq > last.seq ? entry : last), null)

function wordsOf({ facts, at, actor }: Entry): LastWords {
  const text = facts.text
  return { text: typeof text === 'string' ? text : '', at: dayOf(at), by: actor?.name ?? '' }
}
