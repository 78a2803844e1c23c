import { useMemo, useState } from 'react'
import type { FirstTier, Move, Plan, Solved } from './calls.ts'
import { gainAt, rangeOf } from './reckon.ts'

/** What the reader set: targets of moves that are taken, efforts that differ from the proposed ones. */
export type Taken = {
  readonly move: Move
  readonly target: number
  readonly effort: number
  readonly gain: number
}

type Set = { readonly targets: ReadonlyMap<string, number>; readonly efforts: ReadonlyMap<string, number> }
const nothing: Set = { targets: new Map(), efforts: new Map() }

const hair = 0.0005

/** Moves with anything to gain, and those of them that are taken; the taken ones stand first once settled. */
export function useChoice(tier: FirstTier, plan: Plan | undefined) {
  const [{ targets, efforts }, setState] = useState<Set>(() =>
    plan === undefined ? nothing : setOf(plan.moves),
  )
  /** The order of the list holds still while somebody drags. */
  const [first, setFirst] = useState<readonly string[]>(() => plan?.moves.map(({ code }) => code) ?? [])
  const moves = useMemo(() => {
    const useful = tier.moves.filter((move) => gainAt(move, rangeOf(move).to) > hair)
    const place = (code: string) => {
      const at = first.indexOf(code)
      return at === -1 ? first.length : at
    }
    return useful.toSorted((a, b) => place(a.code) - place(b.code) || b.gain - a.gain)
  }, [tier, first])
  const effortOf = (move: Move) => efforts.get(move.code) ?? move.effort
  const taken: readonly Taken[] = moves.flatMap((move) => {
    const target = targets.get(move.code)
    return target === undefined ? [] : [{ move, target, effort: effortOf(move), gain: gainAt(move, target) }]
  })
  return {
    moves,
    taken,
    gain: taken.reduce((sum, { gain }) => sum + gain, 0),
    effort: taken.reduce((sum, { effort }) => sum + effort, 0),
    /** What the rest could still add. */
    rest: moves.reduce(
      (sum, move) => (targets.has(move.code) ? sum : sum + gainAt(move, rangeOf(move).to)),
      0,
    ),
    efforts,
    effortOf,
    targetOf: (code: string) => targets.get(code),
    setTarget: (move: Move, target: number) =>
      setState((before) => {
        const next = new Map(before.targets)
        if (Math.abs(target - rangeOf(move).from) < 1e-12) next.delete(move.code)
        else next.set(move.code, target)
        return { ...before, targets: next }
      }),
    setEffort: (move: Move, effort: number) =>
      setState((before) => ({ ...before, efforts: new Map([...before.efforts, [move.code, effort]]) })),
    take: (way: NonNullable<Solved['way']>['moves']) => {
      setState((before) => ({
        targets: setOf(way).targets,
        efforts: before.efforts,
      }))
      setFirst(way.map(({ code }) => code))
    },
    load: (saved: Plan['moves']) => {
      setState(setOf(saved))
      setFirst(saved.map(({ code }) => code))
    },
    clear: () => {
      setState(nothing)
      setFirst([])
    },
  }
}

export type Choice = ReturnType<typeof useChoice>

const setOf = (moves: Plan['moves']): Set => ({
  targets: new Map(moves.map(({ code, target }) => [code, target])),
  efforts: new Map(moves.map(({ code, effort }) => [code, effort])),
})
