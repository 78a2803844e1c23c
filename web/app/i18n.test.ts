import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { speakOf } from '../lib/places.ts'
import { startI18n } from './i18n.ts'

const county = { own: 'county', compared: 'county', within: 'province' } as const
const city = { own: 'city', compared: 'city', within: 'province' } as const
const cityOfCounties = { own: 'city', compared: 'county', within: 'city' } as const
const province = { own: 'province', compared: 'county', within: 'province' } as const

beforeAll(async () => {
  await startI18n()
  for (const language of ['zh-CN', 'en']) {
    await i18next.changeLanguage(language)
    await i18next.loadNamespaces('scoring')
  }
})

const mechanism = { id: '', title: '', regionName: '' }
const say = (
  language: string,
  places: typeof county | typeof city | typeof cityOfCounties | typeof province,
) => {
  speakOf({ mechanism: { ...mechanism, places } })
  const t = i18next.getFixedT(language, 'scoring')
  return [t('ranking.title'), t('top.own', { score: 80 }), t('top.of', { of: 11 }), t('key.best')]
}

it.each([
  [county, ['各县排名', '本县 80', '，全省 11 县（市、区）', '省内最高']],
  [city, ['各市排名', '本市 80', '，全省 11 市', '省内最高']],
  [cityOfCounties, ['各县排名', '本市 80', '，全市 11 县（市、区）', '市内最高']],
  [province, ['各县排名', '本省 80', '，全省 11 县（市、区）', '省内最高']],
])('%o is called so in Chinese', (places, expected) => {
  expect(say('zh-CN', places)).toEqual(expected)
})

it.each([
  [county, ['Ranking of counties', 'Ours 80', ' of 11 counties']],
  [city, ['Ranking of cities', 'Ours 80', ' of 11 cities']],
])('%o is called so in English', (places, expected) => {
  expect(say('en', places).slice(0, 3)).toEqual(expected)
})

it('who is not signed in yet changes no words', () => {
  say('zh-CN', city)
  speakOf({ mechanism: null })
  expect(i18next.getFixedT('zh-CN', 'scoring')('key.own')).toBe('本市')
})
