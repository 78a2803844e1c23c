import { usePreferences } from '../../../lib/preferences.ts'
import { chineseNumeral } from './numeral.ts'

/** The number of a point of the proposal: `一`, in English `1`. */
export function useNumeral(): (n: number) => string {
  const { language } = usePreferences()
  return (n) => (language === 'en' ? String(n) : chineseNumeral(n))
}
