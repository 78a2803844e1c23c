/** A number as lists show it: 138****0000. Shorter ones keep two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/[^0-9+]/g, '')
  if (digits === '') return ''
  if (digits.length >= 11) return `${digits.slice(0, -8)}****${digits.slice(-4)}`
  return `${'*'.repeat(Math.max(4, digits.length - 2))}${digits.slice(-2)}`
}
