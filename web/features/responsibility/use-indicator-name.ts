import { usePreferences } from '../../lib/preferences.ts'

/** The name of an indicator in the language of the page. */
export function useIndicatorName(): (row: { readonly name: string; readonly nameEn: string }) => string {
  const { language } = usePreferences()
  return (row) => (language === 'en' && row.nameEn !== '' ? row.nameEn : row.name)
}
