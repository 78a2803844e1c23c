/** A rhythm while it is chosen: how often, and where in its period. */
import { type MonthDay, type Pace, paces, type Rhythm } from '../../domain/calendar/rhythm.ts'

/** A place in a period, as it is chosen; what its pace does not need is kept and not sent. */
export type PlaceForm = { readonly weekday: string; readonly month: string; readonly day: string }

/** One that exists, back in the form. */
export const placeOf = (rhythm: Rhythm, before: PlaceForm): PlaceForm => ({
  weekday: 'weekday' in rhythm ? String(rhythm.weekday) : before.weekday,
  month: 'month' in rhythm ? String(rhythm.month) : before.month,
  day: 'day' in rhythm ? String(rhythm.day) : before.day,
})

export const paceOf = (every: string): Pace => paces.find((pace) => pace === every) ?? 'month'

export function rhythmOf(every: string, { weekday, month, day }: PlaceForm): Rhythm {
  const monthDay: MonthDay = day === 'last-workday' ? day : Number(day)
  const pace = paceOf(every)
  switch (pace) {
    case 'week':
      return { every: pace, weekday: Number(weekday) }
    case 'month':
      return { every: pace, day: monthDay }
    case 'quarter':
      // A month of the year that is no month of a quarter: the last one.
      return { every: pace, month: Math.min(Number(month), 3), day: monthDay }
    case 'year':
      return { every: pace, month: Number(month), day: monthDay }
  }
}
