import { useTranslation } from 'react-i18next'

export type LightName = 'green' | 'amber' | 'red' | 'grey' | 'done'

/** The word of a light; a red one without days is behind its schedule. */
export function useLightWord() {
  const { t } = useTranslation('common')
  return ({
    light,
    days,
    behind = false,
  }: {
    readonly light: LightName
    readonly days?: number | undefined
    readonly behind?: boolean | undefined
  }): string =>
    light === 'red' && days !== undefined
      ? t('light.overdue', { count: days })
      : t(light === 'red' || behind ? 'light.behind' : `light.${light}`)
}
