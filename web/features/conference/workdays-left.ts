import { addDays } from '../../lib/dates.ts'

/** Working days after today up to a day; negative once it is over. Never more than a year is counted. */
export function workdaysLeft(today: string, day: string, isWorkday: (day: string) => boolean): number {
  const [from, to] = today <= day ? [today, day] : [day, today]
  let count = 0
  for (let one = from, steps = 0; one < to && steps < 366; steps++) {
    one = addDays(one, 1)
    if (isWorkday(one)) count++
  }
  return today <= day ? count : Math.min(-1, -count)
}
