const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const
const places = ['千', '百', '十', ''] as const

/** 一, 十, 二十一, 一百零一 … 九千九百九十九 */
export function chineseNumber(n: number): string {
  const written = [...String(n).padStart(places.length, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[at]}`))
    .join('')
    .replaceAll(/零+/gu, '零')
    .replaceAll(/^零|零$/gu, '')
    .replace(/^一十/u, '十')
  return written === '' ? '零' : written
}
