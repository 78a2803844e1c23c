/** Numbers of tasks: `督2026-186`, its parts `督2026-186-2` and `督2026-186-2.1`. */
export function taskNumber(prefix: string, year: number, serial: number): string {
  return `${prefix}${year}-${serial}`
}

/** The number of the n-th part (from 1) of a task. `depth` is 0 for a task that is no part itself. */
export function partNumber(parent: string, depth: number, n: number): string {
  return `${parent}${depth === 0 ? '-' : '.'}${n}`
}
