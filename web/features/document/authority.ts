import type { DocumentKind } from '../../../domain/document/kinds.ts'
import type { IssuingAuthority } from '../../../domain/document/layout.ts'
import type { DocumentOptions } from './calls.ts'

type Given = Pick<DocumentOptions, 'authorities' | 'registers'>

/** Who issues it: whose register it is numbered in, else the first for this kind. */
export function authorityFor(
  { authorities, registers }: Given,
  kind: DocumentKind,
  register?: string,
): IssuingAuthority | undefined {
  const find = (code: string | undefined) => authorities.find((one) => one.code === code)
  return (
    find(registers.find(({ code }) => code === register)?.authority) ??
    find(registers.find(({ kinds }) => kinds.includes(kind))?.authority) ??
    authorities[0]
  )
}

/** 机关代字 of a register; one without is called by how it numbers: 第×期. */
export const registerName = ({
  word,
  pattern,
}: {
  readonly word: string
  readonly pattern: string
}): string => (word === '' ? pattern.replace('{year}', '××××').replace('{number}', '×') : word)
