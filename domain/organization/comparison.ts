/**
 * Whom a region is held against in scores, and within what.
 *
 * - A county: against the counties of its province.
 * - A city: against the cities of its province. Where counties below it run here as well, it ranks those instead.
 * - A province: it ranks the counties of all its cities.
 */
export const regionLevels = ['province', 'city', 'county'] as const
export type RegionLevel = (typeof regionLevels)[number]

export type Comparison = {
  readonly own: RegionLevel
  /** What is compared. */
  readonly compared: RegionLevel
  /** What all of them lie in. */
  readonly within: RegionLevel
}

export function comparisonOf(own: RegionLevel, countiesRunHere: boolean): Comparison {
  switch (own) {
    case 'county':
    case 'province':
      return { own, compared: 'county', within: 'province' }
    case 'city':
      return countiesRunHere
        ? { own, compared: 'county', within: 'city' }
        : { own, compared: 'city', within: 'province' }
  }
}

type Region = { readonly id: string; readonly level: RegionLevel; readonly parentId: string | null }

/** Every place a region is compared with, itself among them where it is one of them. */
export function placesCompared<R extends Region>(
  regions: readonly R[],
  regionId: string,
  { compared, within }: Pick<Comparison, 'compared' | 'within'>,
): readonly R[] {
  const byId = new Map(regions.map((region): [string, R] => [region.id, region]))
  const areaOf = (id: string | null): string | null => {
    const region = id === null ? undefined : byId.get(id)
    if (region === undefined) return null
    return region.level === within ? region.id : areaOf(region.parentId)
  }
  const area = areaOf(regionId)
  return regions.filter(({ id, level }) => level === compared && areaOf(id) === area)
}
