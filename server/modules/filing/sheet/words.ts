/** Words inside the files this module writes; pages speak for themselves. */
import type { FormColumn, HistoryColumn } from '../../../../domain/filing/sheet.ts'
import { headings } from '../../../platform/spreadsheet/header.ts'

export type Language = 'zh-CN' | 'en'

export const formHeadings: Readonly<Record<FormColumn, readonly [string, string, ...string[]]>> = {
  indicator: ['一级指标', 'Indicator'],
  code: ['指标编号', 'Code', '编号'],
  name: ['二级指标', 'Sub-indicator', '指标名称'],
  unit: ['计量单位', 'Unit', '单位'],
  better: ['方向', 'Better'],
  last: ['上期值', 'Last period'],
  value: ['本期值', 'Value', '数值', '填报值'],
  reason: ['无此业务或不适用的原因', 'Why none'],
  note: ['数据来源及说明', 'Source and notes', '数据来源', '说明'],
  definition: ['指标定义', 'Definition'],
}

export const historyHeadings: Readonly<Record<HistoryColumn, readonly [string, string, ...string[]]>> = {
  period: ['期次', 'Period', '期间', '时期'],
  code: ['指标编号', 'Code', '编号'],
  name: ['二级指标', 'Sub-indicator', '指标名称'],
  value: ['数值', 'Value', '值', '本期值'],
  source: ['数据来源', 'Source', '来源', '说明'],
}

export const knownForm = headings(formHeadings)
export const knownHistory = headings(historyHeadings)

const words = {
  'zh-CN': {
    form: '指标填报表',
    history: '往期指标值导入表',
    formNote: '只填“本期值”“无此业务或不适用的原因”“数据来源及说明”三列；没有的填“无此业务”或“不适用”。',
    historyNote: '期次写作 2026-Q3、2026-09 或 2026；每行一个二级指标的值，数据来源必填。',
    lower: '越低越好',
    higher: '越高越好',
    zero: '无此业务',
    drop: '不适用',
    notTaken: '未写入的行',
    wrong: '错误说明',
    inOriginal: (cell: string, text: string) => `原表 ${cell}：${text}`,
  },
  en: {
    form: 'Indicator form',
    history: 'Values of past periods',
    formNote: 'Fill in value, why none, and source only; where there is none write 无此业务 or 不适用.',
    historyNote:
      'Periods as 2026-Q3, 2026-09 or 2026; one value of a sub-indicator in each row, with its source.',
    lower: 'lower',
    higher: 'higher',
    zero: '无此业务',
    drop: '不适用',
    notTaken: 'Rows not taken',
    wrong: 'What is wrong',
    inOriginal: (cell: string, text: string) => `${cell} of the file sent: ${text}`,
  },
} as const

export const wordsIn = (language: Language) => words[language]

export const headingIn = (names: readonly [string, string, ...string[]], language: Language): string =>
  language === 'en' ? names[1] : names[0]
