/**
 * A value as people write it.
 *
 * Plain numbers, `.7`, thousands separated, full width; the field's own unit behind it ("3个工作日", "95%" where
 * the unit is %). Nothing is converted and nothing guessed: another unit is named together with the one that is
 * asked for, and a number in words, a range or "about" is no number.
 */
import type { Facts } from '../kernel.ts'
import { limitsOf, type Measure, wordsFor } from './measure.ts'
import type { Value, ValueMeaning } from './value.ts'

export const valueFaults = [
  'not-a-number',
  'number-in-words',
  'no-single-number',
  'wrong-unit',
  'negative',
  'over-limit',
  'not-whole',
  'too-large',
  'too-precise',
] as const
export type ValueFault = (typeof valueFaults)[number]

export type Reading =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ValueFault; readonly facts: Facts }

/** Words that stand for a value. */
const words: Readonly<Record<string, ValueMeaning>> = {
  无此业务: 'zero',
  无业务: 'zero',
  nopractice: 'zero',
  不适用: 'drop',
  notapplicable: 'drop',
  'n/a': 'drop',
}

const largest = 1e9
const decimals = 4

/** Null where nothing stands there. */
export function readValue(written: string, measure: Measure, scale?: number): Reading | null {
  const text = written.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll('−', '-').replaceAll('。', '.')
  if (text === '') return null
  const meaning = Object.hasOwn(words, text.toLowerCase()) ? words[text.toLowerCase()] : undefined
  if (meaning !== undefined) return { ok: true, value: { value: null, meaning } }
  const found = /^([+-]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(.*)$/u.exec(text)
  if (!found)
    return fault(/[零〇一二两三四五六七八九十百千万半]/u.test(text) ? 'number-in-words' : 'not-a-number')
  const [, sign = '', digits = '', behind = ''] = found
  if (/\d/.test(behind)) return fault(/[-~～—至到]/u.test(behind) ? 'no-single-number' : 'not-a-number')
  if (behind !== '' && !wordsFor(measure.unit, measure.kind).has(behind))
    return fault('wrong-unit', { written: behind.slice(0, 20), unit: measure.unit })
  return judgeNumber(Number(digits.replaceAll(',', '')) * (sign === '-' ? -1 : 1), measure, scale)
}

/** A number from a cell: what a spreadsheet computed may end in digits that nobody wrote. */
export const readNumber = (value: number, measure: Measure, scale?: number): Reading =>
  Number.isFinite(value) ? judgeNumber(Number(value.toFixed(9)), measure, scale) : fault('not-a-number')

function judgeNumber(number: number, measure: Measure, scale?: number): Reading {
  const { max, whole } = limitsOf(measure, scale)
  if (number < 0) return fault('negative', { value: number })
  if (max !== null && number > max) return fault('over-limit', { value: number, max, unit: measure.unit })
  if (number > largest) return fault('too-large', { max: largest })
  if (whole && !Number.isInteger(number)) return fault('not-whole', { value: number })
  if (Number(number.toFixed(decimals)) !== number) return fault('too-precise', { decimals })
  return { ok: true, value: { value: number === 0 ? 0 : number, meaning: null } }
}

const fault = (code: ValueFault, facts: Facts = {}): Reading => ({ ok: false, code, facts })
