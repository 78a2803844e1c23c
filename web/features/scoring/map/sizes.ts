/** How wide the columns of the map are and how far apart, in pixels at regular print. */
export type Sizes = {
  readonly work: number
  readonly leaf: number
  readonly indicator: number
  readonly total: number
  /** Between work and the sub-indicators: what leads what runs there. */
  readonly gutter: number
  /** So much further right for every step that leads to a sub-indicator. */
  readonly indent: number
  readonly toIndicator: number
  readonly toTotal: number
}

/** From the edge of the picture to its boxes. */
export const edge = 4

const wide: Sizes = {
  ...{ work: 228, gutter: 92, leaf: 264, indent: 26, toIndicator: 36 },
  ...{ indicator: 150, toTotal: 60, total: 150 },
}
/** For large print, and for windows that are not so wide. */
const narrow: Sizes = {
  ...{ work: 180, gutter: 78, leaf: 232, indent: 16, toIndicator: 24 },
  ...{ indicator: 122, toTotal: 36, total: 130 },
}

/** Chains of three, as most are; longer ones draw nearer. */
const widthOf = ({ work, gutter, leaf, indent, toIndicator, indicator, toTotal, total }: Sizes): number =>
  edge * 2 + work + gutter + leaf + indent * 2 + toIndicator + indicator + toTotal + total

export const sizesFor = (room: number): Sizes => (room < widthOf(wide) ? narrow : wide)

/** With less it scrolls sideways. */
export const leastWidth = widthOf(narrow)
