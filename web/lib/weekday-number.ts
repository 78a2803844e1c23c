/** Sunday is 0. */
export const weekdayNumber = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()
