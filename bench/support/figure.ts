/** One JSON line per figure: what was measured, its unit, the limit taken in the same run, and their ratio. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly limit: number
  /** value ÷ limit; whether more or less is better is said by the name's figure in the docs. */
  readonly ratio: number
}

export function print(name: string, value: number, unit: string, limit: number): void {
  const figure: Figure = { name, value: round(value), unit, limit: round(limit), ratio: round(value / limit) }
  process.stdout.write(`${JSON.stringify(figure)}\n`)
}

const round = (value: number): number => Number(value.toPrecision(4))
