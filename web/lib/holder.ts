import type { TaskRow } from '../../contract/task.ts'

/** `住建局·城建科 吴某某`: whose court it is in. */
export function holderName({ unit, section, postTitle, person }: TaskRow['holder']): string {
  const place = section === null ? unit.shortName : `${unit.shortName}·${section}`
  return [place, person ?? (section === null ? postTitle : null)].filter(Boolean).join(' ')
}
