/**
 * Seals: the heads that moved since the last one, as leaves of a Merkle tree, and the roots as a chain.
 *
 * Seals are numbered from 1 without gaps. Each carries the hash of the one before, so that nobody can
 * change an old one without making all later ones anew; the newest hash, noted outside, holds them all.
 */
import { canonical, type Hash, type HashOf, type Head, merkleRoot } from './chain.ts'

export type Seal = {
  readonly seq: number
  readonly sealedAt: string
  readonly leaves: number
  readonly root: string
  readonly previous: string
}

export type SealedSeal = Seal & { readonly hash: string }

export type SealFault = {
  readonly seq: number
  readonly code: 'seal-changed' | 'seal-chain' | 'seal-root' | 'seal-gap'
}

export const leafOf = (head: Head): string => `${head.itemId}:${head.seq}:${head.hash}`

export function sealHash(hash: Hash, { seq, sealedAt, leaves, root, previous }: Seal): string {
  return hash(canonical({ seq, sealedAt, leaves, root, previous }))
}

/** The next seal over these heads, which are in order of item id. */
export function makeSeal(
  hash: Hash,
  last: Pick<SealedSeal, 'seq' | 'hash'> | null,
  sealedAt: string,
  heads: readonly Head[],
): SealedSeal {
  const seal: Seal = {
    seq: (last?.seq ?? 0) + 1,
    sealedAt,
    leaves: heads.length,
    root: merkleRoot(hash, heads.map(leafOf)),
    previous: last?.hash ?? '',
  }
  return { ...seal, hash: sealHash(hash, seal) }
}

/** Faults of one seal against the one before it and its own leaves, which are in order of item id. */
export function sealFaults(
  hashOf: HashOf,
  last: Pick<SealedSeal, 'seq' | 'hash'> | null,
  seal: SealedSeal,
  heads: readonly Head[],
): readonly SealFault[] {
  const hash = hashOf(seal.hash)
  const expected = (last?.seq ?? 0) + 1
  const codes: SealFault['code'][] = []
  if (seal.seq !== expected) codes.push('seal-gap')
  else if (seal.previous !== (last?.hash ?? '')) codes.push('seal-chain')
  if (sealHash(hash, seal) !== seal.hash) codes.push('seal-changed')
  if (seal.leaves !== heads.length || seal.root !== merkleRoot(hash, heads.map(leafOf)))
    codes.push('seal-root')
  return codes.map((code) => ({ seq: code === 'seal-gap' ? expected : seal.seq, code }))
}
