const views = ['indicators', 'clauses', 'clocks', 'units', 'versions'] as const
export type MechanismPart = (typeof views)[number]

export function parseMechanismSearch(search: Readonly<Record<string, unknown>>): {
  readonly view?: MechanismPart
} {
  const view = views.find((one) => one === search.view)
  return view === undefined ? {} : { view }
}
