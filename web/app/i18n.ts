/**
 * Words by language and namespace: `locales/<language>/<namespace>.json`, one namespace a feature, each fetched
 * when a page first asks for it (`useTranslation('task')`).
 */
import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { formatDate, formatMonthDay } from '../lib/dates.ts'
import { placeForms, spoken } from '../lib/places.ts'
import { type Language, preferences } from '../lib/preferences.ts'

const files = import.meta.glob<ResourceKey>('./locales/*/*.json', { import: 'default' })

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language: string, namespace: string) => {
    const load = files[`./locales/${language}/${namespace}.json`]
    if (load === undefined) throw new Error(`no words: ${language}/${namespace}`)
    return load()
  },
}

/** Ready when the words every page needs are there. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferences().language,
      fallbackLng: false,
      load: 'currentOnly',
      ns: ['common', 'frame', 'errors'],
      defaultNS: 'common',
      partialBundledLanguages: true,
      interpolation: { escapeValue: false, defaultVariables: spoken },
      returnNull: false,
    })
  i18next.services.formatter?.add('date', (value: unknown, language) =>
    formatDate(String(value), known(language)),
  )
  i18next.services.formatter?.add('monthDay', (value: unknown, language) =>
    formatMonthDay(String(value), known(language)),
  )
  for (const form of placeForms)
    i18next.services.formatter?.add(form, (level: unknown, language) =>
      i18next.getFixedT(known(language), 'common')(`place.${String(level)}.${form}`),
    )
}

/** Words a route needs, fetched beside its code rather than after it. */
export function words(...namespaces: string[]): () => Promise<void> {
  return () => i18next.loadNamespaces(namespaces)
}

const known = (language: string | undefined): Language => (language === 'en' ? 'en' : 'zh-CN')
