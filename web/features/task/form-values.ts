/** The dispatch form: what is typed, what it sends, what is still missing. */
import type { TaskRecord } from '../../../contract/task.ts'
import { type Source, sourceKinds } from './ledger-search.ts'
import type { Unit } from '../../lib/calendar.ts'

export type TaskForm = {
  readonly title: string
  readonly leadUnitIds: readonly string[]
  readonly assistingUnitIds: readonly string[]
  readonly indicator: string
  readonly source: string
  readonly sourceText: string
  readonly target: string
  readonly body: string
  /** `within` a number of days, or `on` a day. */
  readonly deadline: string
  readonly n: string
  readonly unit: string
  readonly day: string
  readonly clock: string
  /** Made when the form opens: sent twice, it dispatches once. */
  readonly requestId: string
}

export const emptyForm = (requestId: string): TaskForm => ({
  title: '',
  leadUnitIds: [],
  assistingUnitIds: [],
  indicator: '',
  source: 'document',
  sourceText: '',
  target: '',
  body: '',
  deadline: 'within',
  n: '10',
  unit: 'workday',
  day: '',
  clock: '',
  requestId,
})

/** A draft back in the form. */
export function formOf(record: TaskRecord): TaskForm {
  const { rule } = record
  return {
    ...emptyForm(''),
    title: record.title,
    leadUnitIds: [record.leadUnit.id],
    assistingUnitIds: record.assistingUnits.map(({ id }) => id),
    indicator: record.indicator?.code ?? '',
    source: record.sourceKind,
    sourceText: record.source,
    target: record.target,
    body: record.body,
    deadline: rule.kind,
    n: rule.n === null ? '10' : String(rule.n),
    unit: rule.unit ?? 'workday',
    day: rule.kind === 'on' ? record.due.dueOn : '',
    clock: record.clock ?? '',
  }
}

type Known = {
  readonly units: readonly { readonly id: string }[]
  readonly indicators: readonly { readonly code: string }[]
  readonly clocks: readonly { readonly code: string }[]
}

/**
 * A draft of an earlier edition under the one in force: what that does not know is left blank. It would be refused,
 * and as nothing shows it, nobody could take it out.
 */
export function knownOf(form: TaskForm, { units, indicators, clocks }: Known): TaskForm {
  const isUnit = (id: string) => units.some((unit) => unit.id === id)
  const known = (code: string, among: readonly { readonly code: string }[]) =>
    among.some((one) => one.code === code) ? code : ''
  return {
    ...form,
    leadUnitIds: form.leadUnitIds.filter(isUnit),
    assistingUnitIds: form.assistingUnitIds.filter(isUnit),
    indicator: known(form.indicator, indicators),
    clock: known(form.clock, clocks),
  }
}

export function bodyOf(form: TaskForm) {
  const source: Source = sourceKinds.find((kind) => kind === form.source) ?? 'other'
  return {
    title: form.title,
    body: form.body,
    indicator: form.indicator === '' ? null : form.indicator,
    source,
    sourceText: form.sourceText,
    target: form.target,
    assistingUnitIds: [...form.assistingUnitIds],
    deadline: deadlineOf(form),
    clock: form.clock === '' ? null : form.clock,
  }
}

type Deadline = { kind: 'on'; day: string } | { kind: 'within'; n: number; unit: Unit }

const deadlineOf = (form: TaskForm): Deadline =>
  form.deadline === 'on'
    ? { kind: 'on', day: form.day }
    : { kind: 'within', n: Number(form.n), unit: unitOf(form) }

export const unitOf = ({ unit }: Pick<TaskForm, 'unit'>): Unit =>
  unit === 'calendar' ? 'calendar' : 'workday'

/** The number of days, where it is one that the server takes. */
export function daysOf({ n }: Pick<TaskForm, 'n'>): number | null {
  const days = Number(n)
  return n.trim() !== '' && Number.isInteger(days) && days >= 1 && days <= 1000 ? days : null
}

/** Paths of what is required and not there. */
export function missingIn(form: TaskForm): readonly string[] {
  return [
    ...(form.title.trim() === '' ? ['title'] : []),
    ...(form.leadUnitIds.length === 0 ? ['leadUnitIds'] : []),
    ...(form.body.trim() === '' ? ['body'] : []),
    ...(form.deadline === 'on'
      ? form.day === ''
        ? ['deadline.day']
        : []
      : daysOf(form) === null
        ? ['deadline.n']
        : []),
  ]
}

type Indicators = readonly { readonly code: string; readonly leadUnitIds: readonly string[] }[]

/** Choosing an indicator chooses who leads it, unless somebody else was chosen by hand. */
export function chooseIndicator(form: TaskForm, code: string, indicators: Indicators): Partial<TaskForm> {
  const leadsOf = (wanted: string) =>
    indicators.find((indicator) => indicator.code === wanted)?.leadUnitIds ?? []
  const before = leadsOf(form.indicator)
  const untouched =
    form.leadUnitIds.length === 0 ||
    (form.leadUnitIds.length === before.length && form.leadUnitIds.every((id) => before.includes(id)))
  const leads = leadsOf(code)
  return untouched && leads.length > 0
    ? {
        indicator: code,
        leadUnitIds: leads,
        assistingUnitIds: form.assistingUnitIds.filter((id) => !leads.includes(id)),
      }
    : { indicator: code }
}

/** All that is wrong at one place and below it: the third unit of a list is told at the list. */
export function faultsAt(faults: Readonly<Record<string, string>>, path: string): string | undefined {
  const found = Object.entries(faults).filter(([at]) => at === path || at.startsWith(`${path}.`))
  return found.length === 0 ? undefined : [...new Set(found.map(([, sentence]) => sentence))].join('\n')
}
