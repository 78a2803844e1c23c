/** Figures as they are shown. */

/** `412 KB`, `1.2 MB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`
}

/** `+1.2`, `−0.8` with a true minus, `0.0` */
export function formatChange(change: number, digits = 1): string {
  const text = Math.abs(change).toFixed(digits)
  if (Number(text) === 0) return text
  return change < 0 ? `−${text}` : `+${text}`
}

/** `64`, `1,280`; a count that stopped at its cap reads `10,000+`. */
export function formatCount(count: number, capped = false): string {
  return `${count.toLocaleString('en-US')}${capped ? '+' : ''}`
}
