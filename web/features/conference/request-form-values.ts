/** The form of a request: what is typed, what it sends, what is told of it while it is written. */
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import type { RequestContent } from './request-calls.ts'

export type RequestForm = {
  readonly title: string
  readonly facts: string
  readonly tried: string
  readonly proposals: readonly string[]
  readonly indicator: string
  /** Leads what is proposed. */
  readonly leadUnitId: string
  readonly unitIds: readonly string[]
  /** For which of one's units, where there are several. */
  readonly ownUnitId: string
}

export const emptyRequest = (ownUnitId: string): RequestForm => ({
  title: '',
  facts: '',
  tried: '',
  proposals: [''],
  indicator: '',
  leadUnitId: '',
  unitIds: [],
  ownUnitId,
})

/** A draft back in the form. */
export function requestFormOf(record: RequestRecord): RequestForm {
  const [lead, ...others] = record.units.map(({ unit }) => unit.id)
  return {
    title: record.title,
    facts: record.facts,
    tried: record.tried,
    proposals: record.proposals.length === 0 ? [''] : record.proposals,
    indicator: record.indicator?.code ?? '',
    leadUnitId: lead ?? '',
    unitIds: others,
    ownUnitId: record.unit.id,
  }
}

export function requestContentOf(form: RequestForm): RequestContent {
  const { title, facts, tried, indicator, leadUnitId, unitIds } = form
  return {
    title,
    facts,
    tried,
    proposals: pointsOf(form),
    indicator: indicator === '' ? null : indicator,
    unitIds: [...(leadUnitId === '' ? [] : [leadUnitId]), ...unitIds.filter((id) => id !== leadUnitId)],
  }
}

/** Points that say something, in their order. */
export const pointsOf = ({ proposals }: Pick<RequestForm, 'proposals'>): readonly string[] =>
  proposals.filter((point) => point.trim() !== '')

export const mostPoints = 20

/** A point is one line: what is pasted with several becomes several points. */
export function writePoint(proposals: readonly string[], at: number, typed: string): readonly string[] {
  const lines = typed.split(/\r?\n/)
  const told = lines.length === 1 ? lines : lines.filter((line, index) => index === 0 || line.trim() !== '')
  return proposals.toSpliced(at, 1, ...told.map(withoutNumber)).slice(0, mostPoints)
}

/** 一、 and 1. are put before the points by the page. */
const withoutNumber = (line: string, index: number, { length }: readonly string[]): string =>
  length === 1 && index === 0 ? line : line.replace(/^\s*(?:[一二三四五六七八九十]+、|\d+[.、)）])\s*/, '')

/** What the office needs before it can be submitted, and what a conference will ask about besides. */
export type Told = { readonly key: string; readonly ok: boolean; readonly needed: boolean }

export const toldIn = (form: RequestForm): readonly Told[] => [
  { key: 'title', ok: form.title.trim() !== '', needed: true },
  { key: 'facts', ok: form.facts.trim() !== '', needed: true },
  { key: 'proposals', ok: pointsOf(form).length > 0, needed: true },
  { key: 'units', ok: form.leadUnitId !== '', needed: true },
  { key: 'tried', ok: form.tried.trim() !== '', needed: false },
]

/** Paths of what is missing for the act: a draft needs a title, a request everything that is needed. */
export function missingInRequest(form: RequestForm, act: 'save' | 'submit'): readonly string[] {
  return toldIn(form)
    .filter(({ key, ok, needed }) => needed && !ok && (act === 'submit' || key === 'title'))
    .map(({ key }) => key)
}
