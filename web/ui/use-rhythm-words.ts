import { useTranslation } from 'react-i18next'
import type { MonthDay, Rhythm } from '../../domain/calendar/rhythm.ts'

/** `每月 5 日`, `每季度末月最后一个工作日`, and a period by its name: `2026年11月`. */
export function useRhythmWords() {
  const { t } = useTranslation('series')
  const dayOf = (day: MonthDay): string =>
    day === 'last-workday' ? t('rhythm.lastWorkday') : t('rhythm.day', { day })
  /** Where in its period, without how often. */
  const placeOf = (rhythm: Rhythm): string => {
    switch (rhythm.every) {
      case 'week':
        return t(`weekday.${rhythm.weekday}`)
      case 'month':
        return dayOf(rhythm.day)
      case 'quarter':
        return t('rhythm.place', { month: t(`quarterMonth.${rhythm.month}`), day: dayOf(rhythm.day) })
      case 'year':
        return t('rhythm.place', {
          month: t('rhythm.monthOf', { month: rhythm.month }),
          day: dayOf(rhythm.day),
        })
    }
  }
  return {
    /** `当月 25 日`, `下一周周一` */
    due: ({ next, at }: { readonly next: boolean; readonly at: Rhythm }): string =>
      t('rhythm.due', { period: t(`duePeriod.${next ? 'next' : 'this'}-${at.every}`), place: placeOf(at) }),
    rhythm(rhythm: Rhythm): string {
      switch (rhythm.every) {
        case 'week':
          return t('rhythm.week', { weekday: t(`weekday.${rhythm.weekday}`) })
        case 'month':
          return t('rhythm.month', { day: dayOf(rhythm.day) })
        case 'quarter':
          return t('rhythm.quarter', { month: t(`quarterMonth.${rhythm.month}`), day: dayOf(rhythm.day) })
        case 'year':
          return t('rhythm.year', {
            month: t('rhythm.monthOf', { month: rhythm.month }),
            day: dayOf(rhythm.day),
          })
      }
    },
    period(key: string): string {
      const [year = '', rest = ''] = key.split('-')
      if (rest === '') return t('period.year', { year })
      if (rest.startsWith('W')) return t('period.week', { year, week: Number(rest.slice(1)) })
      if (rest.startsWith('Q')) return t('period.quarter', { year, quarter: rest.slice(1) })
      return t('period.month', { year, month: Number(rest) })
    },
  }
}
