/** The procedures of a case as they are typed. */
import type { CaseProcedure } from '../../../domain/filing/case-study.ts'
import { readValue } from '../../../domain/filing/read-value.ts'

export type CaseRow = {
  readonly name: string
  readonly agency: string
  readonly days: string
  readonly cost: string
  readonly online: boolean
  /** Number of the one at whose side it runs; empty: after the one before. */
  readonly besides: string
}

export const newRow: CaseRow = { name: '', agency: '', days: '', cost: '0', online: false, besides: '' }

type Stored = CaseProcedure & { readonly name: string; readonly agency: string }

export const rowOf = ({ name, agency, days, cost, online, besides }: Stored): CaseRow => ({
  name,
  agency,
  days: String(days),
  cost: String(cost),
  online,
  besides: besides === null ? '' : String(besides),
})

const between = '\u001F'

/** As drafts keep it: one text a row. */
export const packRow = ({ name, agency, days, cost, online, besides }: CaseRow): string =>
  [name, agency, days, cost, online ? '1' : '', besides].join(between)

export function unpackRow(text: string): CaseRow {
  const [name = '', agency = '', days = '', cost = '', online = '', besides = ''] = text.split(between)
  return { name, agency, days, cost, online: online === '1', besides }
}

export type RowFaults = Partial<Record<'name' | 'agency' | 'days' | 'cost', string>>

const daysMeasure = { kind: 'time', unit: '天' } as const
const costMeasure = { kind: 'cost', unit: '元' } as const

/** What is wrong with a row, as codes; full width and thousands are read as in the form. */
export function readRow(row: CaseRow): { readonly procedure: Stored; readonly faults: RowFaults } {
  const days = readValue(row.days, daysMeasure)
  const cost = readValue(row.cost, costMeasure)
  const number = (reading: typeof days) => (reading?.ok === true ? reading.value.value : null)
  const faultOf = (reading: typeof days) =>
    reading === null
      ? 'required'
      : reading.ok
        ? reading.value.value === null
          ? 'not-a-number'
          : null
        : reading.code
  const [dayFault, costFault] = [faultOf(days), faultOf(cost)]
  return {
    procedure: {
      name: row.name.trim(),
      agency: row.agency.trim(),
      days: number(days) ?? 0,
      cost: number(cost) ?? 0,
      online: row.online,
      besides: row.besides === '' ? null : Number(row.besides),
    },
    faults: {
      ...(row.name.trim() === '' ? { name: 'required' } : {}),
      ...(row.agency.trim() === '' ? { agency: 'required' } : {}),
      ...(dayFault === null ? {} : { days: dayFault }),
      ...(costFault === null ? {} : { cost: costFault }),
    },
  }
}

export const isReady = ({ faults }: { readonly faults: RowFaults }): boolean =>
  Object.keys(faults).length === 0

/** A row is taken out: whoever ran at its side or further down follows. */
export function withoutRow(rows: readonly CaseRow[], index: number): readonly CaseRow[] {
  return rows.flatMap((row, at) => {
    if (at === index) return []
    const besides = Number(row.besides)
    if (row.besides === '' || besides <= index) return [row]
    return [{ ...row, besides: besides === index + 1 ? '' : String(besides - 1) }]
  })
}
