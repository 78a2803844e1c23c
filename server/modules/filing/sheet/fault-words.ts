/** What is wrong with a row, in words: the file it is told in leaves the platform and has no page around it. */
import type { Facts } from '../../../../domain/kernel.ts'
import type { SheetFault } from '../../../../domain/filing/sheet.ts'
import type { Language } from './words.ts'

type Words = Readonly<Record<SheetFault, (facts: Facts) => string>>

const zh: Words = {
  'not-a-number': () => '不是数字',
  'number-in-words': () => '请用数字填写',
  'no-single-number': () => '只填一个数，不填范围',
  'wrong-unit': ({ unit, written }) => `单位是${unit}，不是“${written}”`,
  negative: () => '不能是负数',
  'over-limit': ({ max }) => `最大是 ${max}`,
  'not-whole': () => '应为整数',
  'too-large': () => '数太大，请检查',
  'too-precise': ({ decimals }) => `最多 ${decimals} 位小数`,
  'cell-error': ({ error }) => `公式出错（${error}）`,
  'not-a-value': () => '不是数值',
  'code-missing': () => '没有指标编号',
  'code-unknown': ({ code }) => `机制里没有编号 ${code}`,
  'code-repeated': ({ code }) => `${code} 重复`,
  'not-in-this-filing': ({ code }) => `这份填报表没有 ${code}`,
  'value-locked': () => '这一项已锁定',
  'value-missing': () => '没有填数值',
  'reason-missing': () => '请写明原因',
  'too-long': () => '太长',
  'text-faulty': () => '文字里有无法识别的字符',
  'period-missing': () => '没有期次',
  'period-unknown': () => '期次应写成 2026-Q3、2026-09 或 2026',
  'period-not-over': () => '这一期还没有结束',
  'period-being-filed': () => '这一期正在填报，不导入',
  'already-filed': () => '这一项已有填报数据',
  'source-missing': () => '没有写数据来源',
}

const en: Words = {
  'not-a-number': () => 'is no number',
  'number-in-words': () => 'write it in figures',
  'no-single-number': () => 'write one number, no range',
  'wrong-unit': ({ unit, written }) => `the unit is ${unit}, not “${written}”`,
  negative: () => 'cannot be below 0',
  'over-limit': ({ max }) => `is ${max} at most`,
  'not-whole': () => 'write a whole number',
  'too-large': () => 'the number is too large',
  'too-precise': ({ decimals }) => `${decimals} decimals at most`,
  'cell-error': ({ error }) => `formula failed (${error})`,
  'not-a-value': () => 'is no value',
  'code-missing': () => 'the code is missing',
  'code-unknown': ({ code }) => `no code ${code} in the mechanism`,
  'code-repeated': ({ code }) => `${code} is there twice`,
  'not-in-this-filing': ({ code }) => `${code} is not in this form`,
  'value-locked': () => 'this value is locked',
  'value-missing': () => 'the value is missing',
  'reason-missing': () => 'say why',
  'too-long': () => 'too long',
  'text-faulty': () => 'there are characters that cannot be read',
  'period-missing': () => 'the period is missing',
  'period-unknown': () => 'write the period as 2026-Q3, 2026-09 or 2026',
  'period-not-over': () => 'this period is not over',
  'period-being-filed': () => 'this period is being filed',
  'already-filed': () => 'is filed already',
  'source-missing': () => 'the source is missing',
}

export const faultWordsIn = (language: Language): Words => (language === 'en' ? en : zh)
