/** The form of a conclusion: what is typed, what it sends, what is still missing. Rows are kept as text, as drafts are. */
import type { Conclusion, NewCondition, NewResolution } from '../../../../contract/conference-words.ts'
import {
  conditionKinds,
  type Outcome,
  outcomes,
  type Referee,
  referees,
} from '../../../../domain/conference/states.ts'

export type ConclusionForm = {
  readonly outcome: string
  readonly words: string
  readonly overruled: string
  readonly to: string
  readonly body: string
  readonly resolutions: readonly string[]
  readonly conditions: readonly string[]
}

const emptyResolution = {
  text: '',
  body: '',
  lead: '',
  /** Ids with a space between. */
  assisting: '',
  /** `within` a number of days, or `on` a day. */
  deadline: 'within',
  n: '15',
  unit: 'workday',
  day: '',
  indicator: '',
}
export type ResolutionForm = Readonly<typeof emptyResolution>

const emptyCondition = {
  kind: 'told',
  text: '',
  owner: '',
  dueOn: '',
  task: '',
  taskName: '',
  document: '',
  documentName: '',
  code: '',
  comparison: 'at-most',
  number: '',
}
export type ConditionForm = Readonly<typeof emptyCondition>

/** What a new resolution starts from: the unit that leads what is proposed, those asked with it. */
export const newResolution = (patch: Partial<ResolutionForm> = {}): string =>
  JSON.stringify({ ...emptyResolution, ...patch })
export const newCondition = (patch: Partial<ConditionForm> = {}): string =>
  JSON.stringify({ ...emptyCondition, ...patch })

export const readResolution = (text: string): ResolutionForm => read(emptyResolution, text)
export const readCondition = (text: string): ConditionForm => read(emptyCondition, text)

/** `suggested`: what its first resolution starts from. */
export const emptyConclusion = (
  outcome: Outcome | '',
  suggested?: Partial<ResolutionForm>,
): ConclusionForm => ({
  outcome,
  words: '',
  overruled: '',
  to: 'leading-group',
  body: '',
  resolutions: [newResolution(suggested)],
  conditions: [newCondition()],
})

export const outcomeOf = ({ outcome }: Pick<ConclusionForm, 'outcome'>): Outcome | null =>
  outcomes.find((known) => known === outcome) ?? null

export const refereeOf = ({ to }: Pick<ConclusionForm, 'to'>): Referee =>
  referees.find((known) => known === to) ?? 'leading-group'

/** What is sent; null as long as no outcome is chosen. */
export function conclusionOf(form: ConclusionForm): Conclusion | null {
  const { words } = form
  const outcome = outcomeOf(form)
  switch (outcome) {
    case null:
      return null
    case 'resolved':
      return {
        outcome,
        words,
        overruled: form.overruled,
        resolutions: form.resolutions.map(readResolution).map(resolutionOf),
      }
    case 'deferred':
      return { outcome, words, conditions: form.conditions.map(readCondition).map(conditionOf) }
    case 'referred': {
      const to = refereeOf(form)
      return { outcome, words, to, body: to === 'above' ? form.body : '' }
    }
    case 'withdrawn':
    case 'not-reached':
      return { outcome, words }
  }
}

const unitOf = (unit: string): 'workday' | 'calendar' => (unit === 'calendar' ? unit : 'workday')

/** A whole number of days from 1 to 1000, or null. */
export function daysOf(n: string): number | null {
  const days = Number(n.trim())
  return Number.isInteger(days) && days >= 1 && days <= 1000 ? days : null
}

function resolutionOf(form: ResolutionForm): NewResolution {
  return {
    text: form.text,
    body: form.body,
    leadUnitId: form.lead,
    assistingUnitIds: idsIn(form.assisting),
    deadline:
      form.deadline === 'on'
        ? { kind: 'on', day: form.day }
        : { kind: 'within', n: daysOf(form.n) ?? 0, unit: unitOf(form.unit) },
    indicator: form.indicator === '' ? null : form.indicator,
  }
}

function conditionOf(form: ConditionForm): NewCondition {
  const kind = conditionKinds.find((known) => known === form.kind) ?? 'told'
  return {
    kind,
    text: form.text,
    ownerUnitId: form.owner,
    dueOn: form.dueOn,
    taskId: kind === 'task-closed' ? form.task : null,
    documentId: kind === 'document-issued' ? form.document : null,
    value:
      kind === 'value-reached'
        ? {
            code: form.code,
            comparison: form.comparison === 'at-least' ? 'at-least' : 'at-most',
            number: Number(form.number),
          }
        : null,
  }
}

/** What has not been filled in, by the path the server would name it by. */
export function missingInConclusion(form: ConclusionForm): readonly string[] {
  const empty = (value: string, path: string) => (value.trim() === '' ? [path] : [])
  const outcome = outcomeOf(form)
  switch (outcome) {
    case null:
      return ['outcome']
    case 'not-reached':
      return []
    case 'withdrawn':
      return empty(form.words, 'words')
    case 'referred':
      return [...empty(form.words, 'words'), ...(refereeOf(form) === 'above' ? empty(form.body, 'body') : [])]
    case 'resolved':
      return form.resolutions.map(readResolution).flatMap((row, index) => {
        const at = `resolutions.${index}`
        return [
          ...empty(row.text, `${at}.text`),
          ...empty(row.lead, `${at}.leadUnitId`),
          ...(row.deadline === 'on'
            ? empty(row.day, `${at}.deadline.day`)
            : daysOf(row.n) === null
              ? [`${at}.deadline.n`]
              : []),
        ]
      })
    case 'deferred':
      return [
        ...empty(form.words, 'words'),
        ...form.conditions.map(readCondition).flatMap((row, index) => {
          const at = `conditions.${index}`
          return [
            ...empty(row.text, `${at}.text`),
            ...empty(row.owner, `${at}.ownerUnitId`),
            ...empty(row.dueOn, `${at}.dueOn`),
            ...(row.kind === 'task-closed' ? empty(row.task, `${at}.taskId`) : []),
            ...(row.kind === 'document-issued' ? empty(row.document, `${at}.documentId`) : []),
            ...(row.kind === 'value-reached' ? empty(row.code, `${at}.value.code`) : []),
            ...(row.kind === 'value-reached' && !isNumber(row.number) ? [`${at}.value.number`] : []),
          ]
        }),
      ]
  }
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

export const idsIn = (text: string): string[] => text.split(' ').filter((id) => id !== '')

/** The fields of a row where the text has them, the initial ones elsewhere. */
function read<Row extends Readonly<Record<string, string>>>(initial: Row, text: string): Row {
  const found = new Map<string, unknown>(Object.entries(parsed(text)))
  const fitting: Record<string, string> = {}
  for (const key of Object.keys(initial)) {
    const value = found.get(key)
    if (typeof value === 'string') fitting[key] = value
  }
  return { ...initial, ...fitting }
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
