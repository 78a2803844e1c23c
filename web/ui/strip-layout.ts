/** Where the words above a strip stand, so that none covers another. */

export type StripLabel = {
  readonly key: string
  readonly text: string
  /** Where it points to. */
  readonly x: number
  /** On which side of that it would rather stand. */
  readonly side: 'left' | 'right'
}

export type PlacedLabel = StripLabel & { readonly left: number; readonly row: number }

/** Width of a text of 12 px: Chinese characters are square, the rest about half. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 12 : 6.8), 0)

const between = 10
const aside = 5

/** Each on the lowest row where it fits beside the others; the first come first. */
export function placeLabels(labels: readonly StripLabel[], width: number): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of labels) {
    const wide = textWidth(label.text)
    const wanted = label.side === 'left' ? label.x - aside - wide : label.x + aside
    const left = Math.max(0, Math.min(width - wide, wanted))
    let row = 0
    const hits = (other: PlacedLabel) =>
      other.row === row &&
      left < other.left + textWidth(other.text) + between &&
      other.left < left + wide + between
    while (placed.some(hits)) row += 1
    placed.push({ ...label, left, row })
  }
  return placed
}

/** Round steps for an axis: about so many of them. */
export function ticksOf(low: number, high: number, about: number): readonly number[] {
  const raw = Math.max(1e-9, high - low) / about
  const ten = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((times) => times * ten).find((one) => one >= raw) ?? raw
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}
