/** What a sub-indicator probably measures, by the words of its name; somebody looks at it afterwards. */
import type { MeasureKind } from '../measure-kinds.ts'

export type Measure = {
  readonly kind: MeasureKind
  readonly unit: string
  readonly better: 'lower' | 'higher'
  /** No word of the name told. */
  readonly guessed: boolean
}

const signs: readonly (readonly [RegExp, MeasureKind, string, Measure['better']])[] = [
  [/满意度/, 'satisfaction', '%', 'higher'],
  [/次数/, 'count', '次', 'lower'],
  [/环节|手续|流程$|程序$/, 'procedures', '个', 'lower'],
  [/耗时|时间|时限|时长/, 'time', '个工作日', 'lower'],
  [/费用|成本|耗费|花费/, 'cost', '元', 'lower'],
  [/价格/, 'price', '元', 'lower'],
  [/率$|覆盖面|占比|比例/, 'rate', '%', 'higher'],
  [/指数|度$|质量|能力|情况/, 'index', '分', 'higher'],
]

export function measureOf(name: string): Measure {
  const found = signs.find(([sign]) => sign.test(name))
  if (!found) return { kind: 'index', unit: '分', better: 'higher', guessed: true }
  const [, kind, unit, better] = found
  return { kind, unit, better, guessed: false }
}
