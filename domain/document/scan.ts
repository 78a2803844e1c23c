import { allowed, refused, type Verdict } from '../kernel.ts'

/** Seals are on paper: what is put beside an issued document is a picture of it, or an electronic original (OFD). */
const endings = ['pdf', 'jpg', 'jpeg', 'png', 'ofd']

export function scanVerdict({
  ending,
  present,
  reason,
}: {
  readonly ending: string
  /** Sealed copies it has already. */
  readonly present: number
  readonly reason: string
}): Verdict<'scan-kind' | 'scan-reason-missing'> {
  if (!endings.includes(ending)) return refused('scan-kind', { ending, allowed: endings.join(' ') })
  return present > 0 && reason === '' ? refused('scan-reason-missing') : allowed
}
