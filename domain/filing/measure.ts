/** What a sub-indicator's value may be: its unit, how high it goes, whether halves make sense. */
import type { MeasureKind } from '../mechanism/measure-kinds.ts'

export type Measure = {
  readonly kind: MeasureKind
  /** As the mechanism writes it: 个工作日, %, 占利润%, 元/批. */
  readonly unit: string
}

export type Limits = { readonly max: number | null; readonly whole: boolean }

/** An index ends at the top of its scale; a rate of what is there cannot exceed all of it. */
export function limitsOf({ kind, unit }: Measure, scale = 100): Limits {
  const whole = kind === 'procedures' || kind === 'count'
  if (kind === 'index') return { max: scale, whole }
  if (kind === 'rate' || kind === 'satisfaction') return { max: isPercent(unit) ? 100 : null, whole }
  return { max: null, whole }
}

/** %, and shares of something: 占标的额%. */
export const isPercent = (unit: string): boolean => unit.endsWith('%')

/** Ways to write a unit after the number. Only these: 3天 is not 3个工作日. */
const written: readonly (readonly string[])[] = [
  ['个工作日', '工作日'],
  ['天', '日', '个自然日', '自然日', '日历天', '日历日'],
  ['小时', '个小时'],
  ['年'],
  ['周工资', '周'],
  ['元', '元人民币', '人民币元'],
  ['分'],
  ['次', '次/年'],
  ['小时/年', '小时', '个小时'],
]

/** What may stand behind the number in a field of this unit. */
export function wordsFor(unit: string, kind: MeasureKind): ReadonlySet<string> {
  const own = [unit, ...(kind === 'procedures' ? ['个', '项', '个环节', '环节', '个流程'] : [])]
  if (isPercent(unit)) return new Set([...own, '%'])
  const alike = written.find(([first]) => first === unit) ?? []
  // 元/批 may be written 元: what it is per is the field's own.
  const [plain = unit] = unit.split('/')
  return new Set([...own, ...alike, plain])
}
