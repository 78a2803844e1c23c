/** The agenda while it is made: rows that can be moved, with the times that follow from them. */
import type { AgendaItem, ConferenceRecord } from '../../../contract/conference.ts'
import { plannedEnd, timeOf } from '../../../domain/conference/agenda.ts'
import type { AgendaDraft } from './conference-calls.ts'

export type AgendaRow = {
  /** Of the row in the form. */
  readonly key: string
  readonly id: string | null
  readonly kind: AgendaItem['kind']
  readonly requestId: string | null
  readonly title: string
  readonly presenterUnitId: string | null
  readonly presenter: string
  /** As typed. */
  readonly minutes: string
  /** It was dealt with: it neither moves nor goes. */
  readonly fixed: boolean
}

export const rowsOf = ({ agenda }: Pick<ConferenceRecord, 'agenda'>): readonly AgendaRow[] =>
  agenda.map((item) => ({
    key: item.id,
    id: item.id,
    kind: item.kind,
    requestId: item.request?.id ?? null,
    title: item.title,
    presenterUnitId: item.presenterUnit?.id ?? null,
    presenter: item.presenter,
    minutes: String(item.minutes),
    fixed: item.outcome !== null || item.turnedToAt !== null,
  }))

type Waiting = ConferenceRecord['waiting'][number]

export const requestRow = (request: Waiting, minutes: number): AgendaRow => ({
  key: request.id,
  id: null,
  kind: 'request',
  requestId: request.id,
  title: request.title,
  presenterUnitId: request.unit.id,
  presenter: '',
  minutes: String(minutes),
  fixed: false,
})

export const plainRow = (
  kind: 'follow-up' | 'other',
  key: string,
  title: string,
  minutes: number,
): AgendaRow => ({
  key,
  id: null,
  kind,
  requestId: null,
  title,
  presenterUnitId: null,
  presenter: '',
  minutes: String(minutes),
  fixed: false,
})

/** Moves a row to a place among the others; rows that were dealt with stay where they are. */
export function moveRow(rows: readonly AgendaRow[], from: number, to: number): readonly AgendaRow[] {
  const row = rows[from]
  const lowest = rows.findLastIndex(({ fixed }) => fixed) + 1
  const place = Math.min(Math.max(to, lowest), rows.length - 1)
  if (row === undefined || row.fixed || place === from) return rows
  return rows.toSpliced(from, 1).toSpliced(place, 0, row)
}

/** A whole number of minutes between 1 and 240, or null. */
export function minutesOf({ minutes }: Pick<AgendaRow, 'minutes'>): number | null {
  const count = Number(minutes)
  return /^\d{1,3}$/.test(minutes.trim()) && count >= 1 && count <= 240 ? count : null
}

/** When each row begins, and when the last one ends: `14:30`. A row without a time takes none. */
export function timesOf(rows: readonly AgendaRow[], startsAt: string): readonly string[] {
  const timed = rows.map((row) => ({ minutes: minutesOf(row) ?? 0 }))
  return [...rows, null].map((_, index) => timeOf(plannedEnd(startsAt, timed.slice(0, index))))
}

export const toSend = (rows: readonly AgendaRow[]): readonly AgendaDraft[] =>
  rows.map(({ id, kind, requestId, title, presenterUnitId, presenter, minutes }) => ({
    id,
    kind,
    requestId,
    title,
    presenterUnitId,
    presenter,
    minutes: Number(minutes),
  }))
