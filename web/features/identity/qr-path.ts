/** The dark squares of a QR code as one SVG path: each run of a row is one stroke of a rectangle. */
export function qrPath(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = ''
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue
      const start = column
      while (column + 1 < size && isDark(row, column + 1)) column += 1
      path += `M${start} ${row}h${column - start + 1}v1h${start - column - 1}z`
    }
  }
  return path
}
