/**
 * What a case counts as, by the rules of the World Bank's Doing Business.
 *
 * - Every procedure is one, online ones too.
 * - A procedure takes a day at least, half a day where it is done fully online (in getting electricity a day too).
 * - Procedures side by side cannot start on the same day: each starts a day after the one before it. Fully
 *   online ones may, in the indicators whose method says so (construction permits, registering property).
 * - The time is that from the first start to the last end; the cost is the sum, or its share of a base.
 *
 * Source: Doing Business 2020, data notes on starting a business, construction permits, getting electricity,
 * registering property.
 */

export type CaseProcedure = {
  readonly days: number
  readonly cost: number
  readonly online: boolean
  /** Number (from 1) of an earlier procedure at whose side it runs; null: after everything before it. */
  readonly besides: number | null
}

/** What differs from one indicator to another. */
export type CaseMethod = {
  readonly onlineHalfDay: boolean
  readonly onlineTogether: boolean
}

export const usualMethod: CaseMethod = { onlineHalfDay: true, onlineTogether: false }

export const caseFaults = ['besides-itself', 'besides-later'] as const
export type CaseFault = (typeof caseFaults)[number]

export type CaseCount = {
  readonly procedures: number
  readonly time: number
  readonly cost: number
  readonly schedule: readonly { readonly number: number; readonly from: number; readonly to: number }[]
}

export function caseFaultsOf(
  procedures: readonly CaseProcedure[],
): readonly { readonly number: number; readonly code: CaseFault }[] {
  return procedures.flatMap(({ besides }, index) => {
    const number = index + 1
    if (besides === null || besides < number) return []
    return [{ number, code: besides === number ? ('besides-itself' as const) : ('besides-later' as const) }]
  })
}

/** The cost is a share, in percent, where there is something it is a share of. */
export function countCase(
  procedures: readonly CaseProcedure[],
  method: CaseMethod,
  costBase: number | null = null,
): CaseCount {
  const schedule: { number: number; from: number; to: number }[] = []
  // Where the first of those that run side by side begins: who joins one that joined another joins the first.
  const bases: number[] = []
  const taken: number[] = []
  let end = 0
  for (const [index, procedure] of procedures.entries()) {
    const base = (procedure.besides === null ? undefined : bases[procedure.besides - 1]) ?? end
    bases[index] = base
    const joins = procedure.besides !== null
    const sameDay = procedure.online && method.onlineTogether
    const from = joins && !sameDay ? nextFree(base, taken) : base
    if (!sameDay) taken.push(from)
    const to = from + lengthOf(procedure, method)
    schedule.push({ number: index + 1, from, to })
    end = Math.max(end, to)
  }
  const cost = procedures.reduce((sum, one) => sum + one.cost, 0)
  return {
    procedures: procedures.length,
    time: plain(end),
    cost: plain(costBase === null ? cost : (cost / costBase) * 100),
    schedule,
  }
}

/** Without the fraction a sum of fractions leaves behind. */
const plain = (value: number): number => Number(value.toFixed(4))

/** The first start from here on that lies a day from every other. */
function nextFree(from: number, taken: readonly number[]): number {
  return taken
    .toSorted((a, b) => a - b)
    .reduce((start, one) => (Math.abs(one - start) < 1 ? one + 1 : start), from)
}

const lengthOf = ({ days, online }: CaseProcedure, { onlineHalfDay }: CaseMethod): number =>
  Math.max(days, online && onlineHalfDay ? 0.5 : 1)
