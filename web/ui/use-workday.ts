import { useQueries } from '@tanstack/react-query'
import { weekdayNumber } from '../lib/weekday-number.ts'
import { yearQuery } from '../lib/calendar.ts'

/** Whether a day of these years is a working day, make-up days and holidays counted. */
export function useWorkday(years: readonly number[]): (day: string) => boolean {
  const answers = useQueries({ queries: years.map(yearQuery) })
  const exceptions = new Map(
    answers.flatMap(({ data }) =>
      (data?.exceptions ?? []).map(({ day, isWorkday }) => [day, isWorkday] as const),
    ),
  )
  return (day) => exceptions.get(day) ?? ![0, 6].includes(weekdayNumber(day))
}
