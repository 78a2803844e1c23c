import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { setLanguage, setLargePrint, usePreferences } from '../lib/preferences.ts'

export function PrintSwitch() {
  const { t } = useTranslation('frame')
  const { largePrint } = usePreferences()
  return (
    <button type="button" className="tool" onClick={() => setLargePrint(!largePrint)}>
      {largePrint ? t('regularPrint') : t('largePrint')}
    </button>
  )
}

/** The other language, named in its own words. */
export function LanguageSwitch() {
  const { t } = useTranslation('frame')
  const { language } = usePreferences()
  const other = language === 'en' ? 'zh-CN' : 'en'
  const change = async () => {
    await i18next.changeLanguage(other)
    setLanguage(other)
  }
  return (
    <button type="button" className="tool" lang={other} onClick={() => void change()}>
      {t('otherLanguage')}
    </button>
  )
}
