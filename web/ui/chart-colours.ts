/** The colours of charts, from the tokens of the page: a canvas knows no `var()`. */
export type ChartColours = {
  readonly ink: string
  readonly ink2: string
  readonly rule: string
  readonly ruleStrong: string
  readonly control: string
  readonly own: string
  readonly best: string
  readonly series: readonly string[]
  readonly surface: string
  readonly sunken: string
  readonly green: string
  readonly amber: string
  readonly red: string
}

export function chartColours(): ChartColours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: token('ink'),
    ink2: token('ink-2'),
    rule: token('rule'),
    ruleStrong: token('rule-strong'),
    control: token('control'),
    own: token('series-1'),
    best: token('series-2'),
    series: [1, 2, 3, 4, 5, 6].map((n) => token(`series-${n}`)),
    surface: token('surface'),
    sunken: token('sunken'),
    green: token('green'),
    amber: token('amber'),
    red: token('red'),
  }
}
