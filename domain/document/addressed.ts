import { ALL_MEMBERS, type DocumentContent } from './content.ts'

type Unit = { readonly id: string; readonly rootId: string; readonly part: string }

/** Root units that read a document once it is issued: everybody it names here, main and copy. */
export function rootUnitsAddressed(
  { addressees, copies }: Pick<DocumentContent, 'addressees' | 'copies'>,
  units: readonly Unit[],
): readonly string[] {
  const named = [...addressees, ...copies].flatMap(({ to }) => {
    if (to === ALL_MEMBERS) return units.filter(({ part }) => part === 'member')
    return units.filter(({ id }) => id === to)
  })
  return [...new Set(named.map(({ rootId }) => rootId))]
}
