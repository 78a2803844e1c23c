/** Numbers of tasks as they are shown beside each other: `督2026-186`, `186`, `-2`, `-2.1`. */
const shape = /\d{4}-(\d+)((?:-[\d.]+)?)$/

/** Without prefix and year: `186-2.1`. */
export function shortNumber(number: string): string {
  const found = shape.exec(number)
  return found === null ? number : `${found[1]}${found[2]}`
}

/** Below its whole task a part is known by its tail: `-2.1`. */
export function tailNumber(number: string): string {
  const tail = shape.exec(number)?.[2] ?? ''
  return tail === '' ? shortNumber(number) : tail
}

/** A draft has no number yet. */
export const isNumber = (number: string): boolean => number !== '' && !number.startsWith('draft-')
