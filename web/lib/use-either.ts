import { usePreferences } from './preferences.ts'

/** What a mechanism says in both languages, in the language of the page; the Chinese where there is no English. */
export function useEither(): (zh: string, en: string) => string {
  const { language } = usePreferences()
  return (zh, en) => (language === 'en' && en !== '' ? en : zh)
}
