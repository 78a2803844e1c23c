/**
 * What is asked before an item may come to the table.
 *
 * None of it bars the way: the office may find an item ready although a check fails, and says why.
 */
import type { Facts } from '../kernel.ts'
import type { Standing } from './opinion.ts'

export const readinessChecks = [
  'facts-told',
  'tried-told',
  'proposal-made',
  'opinions-in',
  'lead-agrees',
  'conditions-met',
] as const

export type ReadinessCheck = {
  readonly check: (typeof readinessChecks)[number]
  readonly ok: boolean
  readonly facts: Facts
}

export type Prepared = {
  readonly facts: string
  readonly tried: string
  readonly points: number
  /** Units asked, the lead first. */
  readonly units: readonly { readonly name: string; readonly standing: Standing }[]
  /** Conditions of the last deferral; none where it was never deferred. */
  readonly conditions: readonly { readonly met: boolean }[]
}

export function readinessOf({
  facts,
  tried,
  points,
  units,
  conditions,
}: Prepared): readonly ReadinessCheck[] {
  const silent = units.filter(({ standing }) => standing === 'silent')
  const [lead] = units
  const open = conditions.filter(({ met }) => !met).length
  return [
    { check: 'facts-told', ok: facts.trim() !== '', facts: {} },
    { check: 'tried-told', ok: tried.trim() !== '', facts: {} },
    { check: 'proposal-made', ok: points > 0, facts: { points } },
    {
      check: 'opinions-in',
      ok: units.length > 0 && silent.length === 0,
      facts: {
        units: units.length,
        given: units.length - silent.length,
        silent: silent.map(({ name }) => name).join('、'),
      },
    },
    { check: 'lead-agrees', ok: lead?.standing === 'agrees', facts: { unit: lead?.name ?? '' } },
    ...(conditions.length === 0
      ? []
      : [
          {
            check: 'conditions-met' as const,
            ok: open === 0,
            facts: { open, total: conditions.length },
          },
        ]),
  ]
}
