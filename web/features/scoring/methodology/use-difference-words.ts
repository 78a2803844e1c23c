import { useTranslation } from 'react-i18next'
import { plain } from '../figures.ts'
import { useWords } from '../use-words.ts'
import type { Difference } from './calls.ts'

/** A difference in words: of what, which field, and what stands there. */
export function useDifferenceWords() {
  const { t } = useTranslation('methodology')
  const words = useWords()
  return {
    part: ([first]: readonly Difference[]) =>
      first === undefined || first.code === null
        ? t('difference.whole')
        : `${first.code} ${first.name === null ? '' : words.both(first.name)}`,
    field: ({ field, code, name, before }: Difference) =>
      field === 'part'
        ? t(before === null ? 'difference.added' : 'difference.removed')
        : code === null && name !== null
          ? t(`difference.field.${field}`, { name: words.both(name) })
          : t(`difference.field.${field}`, { name: '' }),
    told: ({ field }: Difference, told: Difference['before']): string => {
      if (told === null) return t('difference.nothing')
      if (typeof told === 'object') return words.both(told)
      if (typeof told === 'boolean') return t(told ? 'provisional' : 'difference.notProvisional')
      if (typeof told === 'number')
        return field === 'first-tier' ? t('cut.number', { count: told }) : plain(told)
      switch (field) {
        case 'first-tier':
          return t('cut.share', { percent: told.replace('%', '') })
        case 'missing':
        case 'text':
          return t(`missing.${told}`)
        case 'basis':
          return t(`basis.${told}`)
        case 'combine':
          return t(`combine.${told}`)
        default:
          return told
      }
    },
  }
}
