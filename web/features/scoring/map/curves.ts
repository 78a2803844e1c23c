/** Curved lines as runs of points: a chart draws straight pieces. */
export type Point = readonly [number, number]
export type Line = { readonly points: readonly Point[] }

/** How long the head of an arrow is. */
export const arrow = 9

const steps = 24

/** Points of a cubic Bézier curve. */
function curve(a: Point, b: Point, c: Point, d: Point): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const t = step / steps
    const s = 1 - t
    const at = (axis: 0 | 1) =>
      s ** 3 * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t ** 3 * d[axis]
    return [at(0), at(1)]
  })
}

/** From one column to the next, level at both ends. */
export function swing(from: Point, to: Point): readonly Point[] {
  const middle = (from[0] + to[0]) / 2
  return curve(from, [middle, from[1]], [middle, to[1]], to)
}

/** Out to the left, down or up, and in from the left: wider the further it goes, so that none hides another. */
export function bow([x1, y1]: Point, [x2, y2]: Point): Line & { readonly label: Point } {
  const out = Math.min(x1, x2) - Math.min(58, 30 + Math.abs(y2 - y1) / 8)
  const points = curve([x1, y1], [out, y1], [out, y2], [x2 - arrow, y2])
  return { points, label: points[steps / 2] ?? [out, (y1 + y2) / 2] }
}
