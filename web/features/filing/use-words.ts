/** Values, sources and findings in words. */
import { useTranslation } from 'react-i18next'
import type { FilingField } from '../../../contract/filing.ts'
import { withUnit } from '../../lib/format.ts'
import { periodName } from '../../../domain/filing/period.ts'
import { useEither } from '../../lib/use-either.ts'

type Shown = { readonly value: number | null; readonly meaning: 'zero' | 'drop' | null }

/** `1,280.5`; values carry four decimals at most. */
export const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 4 }).replace('-', '−')

export function useValueWords() {
  const { t } = useTranslation('filing')
  return ({ value, meaning }: Shown): string =>
    meaning !== null ? t(`meaning.${meaning}`) : value === null ? '—' : figure(value)
}

/** `5 个工作日`, `占标的额 26.7%`; a word needs no unit. */
export function useValueWithUnit() {
  const value = useValueWords()
  const either = useEither()
  return (shown: Shown, { unit, unitEn }: Pick<FilingField, 'unit' | 'unitEn'>): string =>
    shown.value === null ? value(shown) : withUnit(value(shown), either(unit, unitEn))
}

export function useFindingWords(values: readonly FilingField[]) {
  const { t } = useTranslation('filing')
  const either = useEither()
  return ({ code, facts }: FilingField['findings'][number]): string => {
    const other = values.find((field) => field.code === facts.other)
    // Nothing is so many percent more than nothing.
    const fromZero = (code === 'jump' && facts.last === 0) || (code === 'differs' && facts.measured === 0)
    return t(fromZero ? `finding.${code}-zero` : `finding.${code}`, {
      ...facts,
      ...(typeof facts.percent === 'number' && code !== 'looks-like-share'
        ? { percent: signed(facts.percent) }
        : {}),
      ...(typeof facts.source === 'string' ? { source: t(`source.${facts.source}`) } : {}),
      ...(other === undefined ? {} : { other: `${other.code} ${either(other.name, other.nameEn)}` }),
    })
  }
}

export const signed = (percent: number): string =>
  percent < 0 ? `−${figure(-percent)}` : `+${figure(percent)}`

/** A period or a year by its code. */
export function useAtWords() {
  const title = usePeriodTitle()
  return (code: string): string => title({ code, name: periodName(code) })
}

/** `2026年第三季度`, `2026 Q3` */
export function usePeriodTitle() {
  const either = useEither()
  return ({ code, name }: { readonly code: string; readonly name: string }): string =>
    either(name, code.replace('-', ' '))
}
