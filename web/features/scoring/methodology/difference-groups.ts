import type { Difference } from './calls.ts'

export type PartDifferences = { readonly key: string; readonly of: readonly Difference[] }

/** What concerns the whole first, then part by part, in the order in which they came. */
export function byPart(differences: readonly Difference[]): readonly PartDifferences[] {
  const groups = Map.groupBy(differences, ({ code }) => code ?? '')
  return [...groups].map(([key, of]) => ({ key, of }))
}

export const countKinds = ['added', 'removed', 'scale', 'weight', 'basis', 'tier', 'other'] as const
type CountKind = (typeof countKinds)[number]

/** What the reader asks first: how many came, went, have another scale or weight. */
export function countsOf(
  differences: readonly Difference[],
): readonly { readonly kind: CountKind; readonly count: number }[] {
  const counted = Map.groupBy(differences, kindOf)
  return countKinds.flatMap((kind) => {
    const parts = new Set((counted.get(kind) ?? []).map(({ code, name }) => code ?? name?.zh ?? ''))
    return parts.size === 0 ? [] : [{ kind, count: parts.size }]
  })
}

function kindOf({ field, before, after }: Difference): CountKind {
  switch (field) {
    case 'part':
      if (before === null) return 'added'
      return after === null ? 'removed' : 'other'
    case 'best':
    case 'worst':
    case 'power':
    case 'unit':
      return 'scale'
    case 'weight':
    case 'combine':
      return 'weight'
    case 'basis':
    case 'source':
    case 'provisional':
      return 'basis'
    case 'first-tier':
      return 'tier'
    default:
      return 'other'
  }
}
