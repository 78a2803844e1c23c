/** What the bar of a record offers, made from what the server says may be done now. */
import type { TaskRecord } from '../../../contract/task.ts'
import { shortNumber } from './numbers.ts'

type Offered = TaskRecord['actions'][number]
type Command = Offered['command']
/** The server's reasons, and the one that the page sees for itself. */
export type Refusal =
  | NonNullable<Offered['refusal']>
  | { readonly reason: 'after-the-whole'; readonly facts: { readonly dueOn: string } }

/** Accepting and sending back are one act with two ends: verifying; so are the two ends of a recheck. */
export type BarKey =
  | Exclude<Command, 'accept' | 'send-back' | 'attach' | 'accept-recheck' | 'reopen'>
  | 'verify'
  | 'check'

export type BarAction = {
  readonly key: BarKey
  readonly primary: boolean
  readonly refusal: Refusal | null
}

/** Acts that need words: each has a panel, and an address (`?act=report`). */
export const panels = [
  'decompose',
  'report',
  'urge',
  'follow',
  'instruct',
  'request-closure',
  'verify',
  'return',
  'ask-extension',
  'ask-suspension',
  'ask-cancel',
  'ask-merge',
  'ask-split',
  'withdraw',
  'rule',
  'resume',
  'cancel',
  'transfer',
  'recheck',
  'check',
] as const
export type PanelName = (typeof panels)[number]

export type RecordSearch = {
  readonly act?: PanelName
  /** The history field by field, instead of what happened. */
  readonly trail?: 'changes'
}

export function readRecordSearch(given: Record<string, unknown>): RecordSearch {
  const act = panels.find((panel) => panel === given.act)
  return {
    ...(act === undefined ? {} : { act }),
    ...(given.trail === 'changes' ? { trail: 'changes' } : {}),
  }
}

const order = [
  'issue',
  'rule',
  'acknowledge',
  'verify',
  'check',
  'resume',
  'report',
  'decompose',
  'request-closure',
  'urge',
  'instruct',
  'return',
  'ask-extension',
  'transfer',
  'ask-suspension',
  'ask-cancel',
  'ask-merge',
  'ask-split',
  'withdraw',
  'cancel',
  'recheck',
  'edit',
  'discard',
] as const satisfies readonly BarKey[]

/** Paths that few tasks take: after everything else, also after what the task waits for and is refused now. */
const rare: readonly BarKey[] = ['ask-suspension', 'ask-cancel', 'ask-merge', 'ask-split']

export function barActions(record: TaskRecord): readonly BarAction[] {
  const next = nextOf(record)
  const offered = order.flatMap((key): BarAction[] => {
    const refusal = refusalOf(record, key)
    return refusal === undefined ? [] : [{ key, refusal, primary: refusal === null && key === next }]
  })
  const rank = ({ key, primary, refusal }: BarAction) =>
    primary ? 0 : rare.includes(key) ? 3 : refusal === null ? 1 : 2
  return offered.toSorted((a, b) => rank(a) - rank(b))
}

/** Null: allowed. Undefined: not this person's to do. */
export function refusalOf(
  record: Pick<TaskRecord, 'actions' | 'due' | 'latestDueOn'>,
  key: BarKey,
): Refusal | null | undefined {
  const commands = commandsOf(key)
  const found = record.actions.filter(({ command }) => commands.includes(command))
  return found.length === 0
    ? undefined
    : found.some(({ refusal }) => refusal === null)
      ? key === 'ask-extension' && isAtTheEnd(record)
        ? { reason: 'after-the-whole', facts: { dueOn: record.due.dueOn } }
        : null
      : found[0]?.refusal
}

const commandsOf = (key: BarKey): readonly Command[] =>
  key === 'verify' ? ['accept', 'send-back'] : key === 'check' ? ['accept-recheck', 'reopen'] : [key]

/** A part that ends with its whole has no room for a later day. */
const isAtTheEnd = ({ due, latestDueOn }: Pick<TaskRecord, 'due' | 'latestDueOn'>): boolean =>
  latestDueOn !== null && latestDueOn <= due.dueOn

export const commandRefusal = ({ actions }: Pick<TaskRecord, 'actions'>, command: Command) =>
  actions.find((action) => action.command === command)?.refusal

/** The act the task waits for; for whoever rules, the ruling before any other. */
function nextOf(record: TaskRecord): BarKey | null {
  const { state, parts, progress } = record
  if (refusalOf(record, 'rule') === null) return 'rule'
  switch (state) {
    case 'draft':
      return 'issue'
    case 'issued':
      return 'acknowledge'
    case 'acknowledged':
      return 'decompose'
    case 'in-progress':
      return (parts.total > 0 ? parts.closed === parts.total : progress >= 100) ? 'request-closure' : 'report'
    case 'closure-requested':
      return 'verify'
    case 'suspended':
      return 'resume'
    case 'closed':
      return record.recheckDueOn === null ? null : 'check'
    case 'returned':
    case 'cancelled':
      return null
  }
}

/** Parts one level down that are not over yet. */
export const openParts = ({ id, tree }: Pick<TaskRecord, 'id' | 'tree'>) =>
  tree.filter((part) => part.parentId === id && part.state !== 'closed' && part.state !== 'cancelled')

/** `186-2、186-4`: at most five, the rest is counted. */
export const openNumbers = (record: Pick<TaskRecord, 'id' | 'tree'>): string => {
  const numbers = openParts(record).map(({ number }) => shortNumber(number))
  return `${numbers.slice(0, 5).join('、')}${numbers.length > 5 ? '…' : ''}`
}
