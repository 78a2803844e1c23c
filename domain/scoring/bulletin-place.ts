/**
 * Which place a row of a bulletin is: by its code, or by its name among those that are compared.
 *
 * A row for a city among counties, or for a county of another province, is no rival, and a name that may be ours is
 * never another place: whoever wrote it is asked for its code.
 */
import type { Facts } from '../kernel.ts'

export type Region = { readonly id: string; readonly name: string }

export type PlaceFault =
  | 'place-missing'
  | 'place-unknown'
  | 'place-name-differs'
  | 'place-not-compared'
  | 'place-ambiguous'
  | 'place-like-ours'

export type FoundPlace = {
  /** Null where only a name is known: a place of which nobody has a code, a development zone. */
  readonly code: string | null
  readonly name: string
  readonly fault: PlaceFault | null
  readonly facts: Facts
}

export function placeFinder(
  regions: readonly Region[],
  compared: readonly Region[],
  ours: Region,
): (code: string, name: string) => FoundPlace {
  const byId = new Map(regions.map((region) => [region.id, region]))
  const isCompared = new Set(compared.map(({ id }) => id))
  const elsewhere = regions.filter(({ id }) => !isCompared.has(id))
  const find = namesOf(compared)
  const findElsewhere = namesOf(elsewhere)
  const byCode = (code: string, name: string): FoundPlace => {
    const region = byId.get(code)
    if (!region) return blamed(code, name, 'place-unknown', { code })
    if (name !== '' && stemOf(region.name) !== stemOf(name))
      return blamed(code, name, 'place-name-differs', { name: region.name, written: name })
    if (!isCompared.has(code)) return blamed(code, region.name, 'place-not-compared', { name: region.name })
    return { code, name: region.name, fault: null, facts: {} }
  }
  const byName = (name: string): FoundPlace => {
    const [region, another] = find(name)
    if (another) return blamed(null, name, 'place-ambiguous', { name })
    if (region) return { code: region.id, name: region.name, fault: null, facts: {} }
    if (findElsewhere(name).length > 0) return blamed(null, name, 'place-not-compared', { name })
    if (stemOf(name).includes(stemOf(ours.name)))
      return blamed(null, name, 'place-like-ours', { name: ours.name })
    return { code: null, name, fault: null, facts: {} }
  }
  return (code, name) => {
    const digits = code.normalize('NFKC').replaceAll(/\s/gu, '')
    const short = /^\d{12}$/.test(digits) ? digits.slice(0, 6) : digits
    if (short === '' && name === '') return blamed(null, name, 'place-missing', {})
    return short === '' ? byName(name) : byCode(short, name)
  }
}

const blamed = (code: string | null, name: string, fault: PlaceFault, facts: Facts): FoundPlace => ({
  code,
  name,
  fault,
  facts,
})

/** Regions of a name: those called exactly so, else those called so but for 县, 市 or 区. */
function namesOf(regions: readonly Region[]): (name: string) => readonly Region[] {
  const exact = Map.groupBy(regions, ({ name }) => name)
  const stems = Map.groupBy(regions, ({ name }) => stemOf(name))
  return (name) => exact.get(name) ?? stems.get(stemOf(name)) ?? []
}

/** 襄垣县 → 襄垣. A name of two characters is one with its ending: 沁县, 城区. */
function stemOf(name: string): string {
  const plain = name.normalize('NFKC').replaceAll(/\s/gu, '')
  const stem = plain.replace(/[县市区旗]$/u, '')
  return stem.length < 2 ? plain : stem
}
