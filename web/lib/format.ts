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

/** `4 个工作日`, `81%`, `占标的额 26.7%`, `26.7% of the claim`. */
export function withUnit(value: string, unit: string): string {
  if (unit.startsWith('%')) return `${value}${unit}`
  if (unit.endsWith('%')) return `${unit.slice(0, -1).trim()} ${value}%`
  return unit === '' ? value : `${value} ${unit}`
}

/** `68.9`; nothing where there is no score. */
export const formatPoints = (score: number | null | undefined, digits = 1): string =>
  typeof score === 'number' ? score.toFixed(digits).replace('-', '−') : ''

/** What an address says of a period whose name is Chinese: `Q3 2026`, `Nov 2026`. */
export function periodInEnglish(code: string, name: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(code)
  if (quarter) return `Q${quarter[2]} ${quarter[1]}`
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(code)
  if (month) {
    const short = new Date(`${code}-01T00:00:00Z`).toLocaleString('en-US', {
      month: 'short',
      timeZone: 'UTC',
    })
    return `${short} ${month[1]}`
  }
  return /^\d{4}$/.test(code) ? code : name
}
