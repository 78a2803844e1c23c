import { useTranslation } from 'react-i18next'
import { dayOf } from '../../lib/dates.ts'
import { withUnit } from '../../lib/format.ts'
import { usePreferences } from '../../lib/preferences.ts'
import type { Period, Release } from './calls.ts'
import { periodInEnglish, plain } from './figures.ts'

type Named = { readonly name: string; readonly nameEn: string }
type Both = { readonly zh: string; readonly en: string }

/** Names in the language of the page. */
export function useWords() {
  const { t } = useTranslation('scoring')
  const english = usePreferences().language === 'en'
  const both = (text: Both) => (english ? text.en : text.zh)
  const period = ({ code, name }: Pick<Period, 'code' | 'name'>) =>
    english ? periodInEnglish(code, name) : name
  return {
    name: ({ name, nameEn }: Named) => (english && nameEn !== '' ? nameEn : name),
    both,
    period,
    /** `4 个工作日`, `81%`; with nothing known the sentence for that. */
    value: (value: number | null, unit: Both | null) => {
      if (value === null) return t('none')
      return withUnit(plain(value), unit === null ? '' : both(unit))
    },
    units: (units: readonly { readonly shortName: string }[]) =>
      units.map(({ shortName }) => shortName).join(t('and')),
    places: (places: readonly string[]) =>
      places.length > 3
        ? t('placesMore', { places: places.slice(0, 2).join(t('and')), count: places.length })
        : places.join(t('and')),
    /** `2026 年第三季度，10-28 周三发布，方法 2023.1 版` */
    released: (release: Release) =>
      t('head.note', {
        period: period(release.period),
        day: dayOf(release.releasedAt),
        version: release.methodology.version,
      }),
  }
}
