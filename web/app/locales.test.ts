import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeForms, spoken } from '../lib/places.ts'

const folder = join(import.meta.dirname, 'locales')
const namespaces = readdirSync(join(folder, 'zh-CN'))

/** Every sentence by its path; plural forms of one key count as one. */
function sentences(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path.replace(/_(zero|one|two|few|many|other)$/, ''), value)
    else
      for (const [key, inner] of Object.entries(value ?? {}))
        walk(inner, path === '' ? key : `${path}.${key}`)
  }
  walk(JSON.parse(readFileSync(join(folder, language, file), 'utf8')), '')
  return found
}

/** What the region and those beside it are called is a word, not a fact: one language may do without it. */
const placeholders = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? ''))]
    .filter((name) => !(name in spoken))
    .toSorted((a, b) => (a < b ? -1 : 1))

describe.each(namespaces)('the words of %s', (file) => {
  const chinese = sentences('zh-CN', file)
  const english = sentences('en', file)

  it('are complete in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('name the same facts in both languages', () => {
    for (const [key, sentence] of chinese) {
      expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(sentence)])
    }
  })

  it('speak of counties only where they might as well speak of cities', () => {
    const own = (key: string) => file !== 'common.json' || !key.startsWith('place.')
    const named = [...chinese, ...english].filter(
      ([key, sentence]) => own(key) && /县|本市|本省|全省|省内|\bcount(y|ies)\b/i.test(sentence),
    )
    expect(named).toEqual([])
  })

  it('call places in forms that there are', () => {
    const asked = [...chinese.values(), ...english.values()].flatMap((sentence) =>
      [...sentence.matchAll(/\{\{(\w+), (\w+)/g)].flatMap(([, name = '', form = '']) =>
        name in spoken ? [form] : [],
      ),
    )
    expect(asked.filter((form) => !placeForms.some((known) => known === form))).toEqual([])
  })

  it('neither shout nor boast', () => {
    for (const sentence of [...chinese.values(), ...english.values()]) {
      expect(sentence).not.toMatch(/[!！]|成功地?[！。]|successfully/i)
    }
  })
})
