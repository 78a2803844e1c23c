import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Head } from './chain.ts'
import { makeSeal, type SealedSeal, sealFaults, sealHash } from './seal.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const head = (itemId: string, seq = 1): Head => ({ itemId, seq, hash: hash(`${itemId}${seq}`) })
const heads = [head('a'), head('b', 4), head('c', 2)]
const first = makeSeal(hash, null, '2026-03-02T00:10:00.000Z', heads)
const second = makeSeal(hash, first, '2026-03-02T00:20:00.000Z', [head('b', 5)])
const codes = (last: SealedSeal | null, seal: SealedSeal, leaves: readonly Head[]) =>
  sealFaults(() => hash, last, seal, leaves).map((fault) => `${fault.seq} ${fault.code}`)

describe('A seal', () => {
  it('holds when nothing was touched', () => {
    expect(codes(null, first, heads)).toEqual([])
    expect(codes(first, second, [head('b', 5)])).toEqual([])
  })

  it('shows a leaf changed, taken out or put in', () => {
    expect(codes(null, first, [head('a'), head('b', 3), head('c', 2)])).toEqual(['1 seal-root'])
    expect(codes(null, first, heads.slice(1))).toEqual(['1 seal-root'])
    expect(codes(null, first, [...heads, head('d')])).toEqual(['1 seal-root'])
  })

  it('shows an edit of its own', () => {
    expect(codes(null, { ...first, sealedAt: '2026-03-02T00:11:00.000Z' }, heads)).toEqual(['1 seal-changed'])
    expect(codes(null, { ...first, hash: hash('x') }, heads)).toEqual(['1 seal-changed'])
  })

  it('shows that one before it was made anew', () => {
    const forged = makeSeal(hash, null, first.sealedAt, heads.slice(1))
    expect(codes(null, forged, heads.slice(1))).toEqual([])
    expect(codes(forged, second, [head('b', 5)])).toEqual(['2 seal-chain'])
  })

  it('shows that one before it is gone', () => {
    expect(codes(null, second, [head('b', 5)])).toEqual(['1 seal-gap'])
  })

  it('hashes its five facts and nothing else', () => {
    const { hash: own, ...facts } = first
    expect(sealHash(hash, facts)).toBe(own)
    expect(sealHash(hash, first)).toBe(own)
  })
})
