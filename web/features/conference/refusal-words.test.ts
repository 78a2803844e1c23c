import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { itemRefusals } from '../../../domain/conference/agenda-item.ts'
import { conclusionRefusals } from '../../../domain/conference/conclusion.ts'
import { conferenceRefusals } from '../../../domain/conference/conference-cycle.ts'
import { signRefusals } from '../../../domain/conference/difference.ts'
import { minutesRefusals } from '../../../domain/conference/minutes-cycle.ts'
import { opinionFaults } from '../../../domain/conference/opinion.ts'
import { requestRefusals, sayingRefusals } from '../../../domain/conference/request-cycle.ts'

const root = join(import.meta.dirname, '../../..')
const languages = ['zh-CN', 'en'] as const

type Sentences = { readonly [key: string]: string | Sentences }

const read = (language: string, file: string): Sentences =>
  JSON.parse(readFileSync(join(root, 'web/app/locales', language, `${file}.json`), 'utf8'))

function within(sentences: Sentences, path: readonly string[]): boolean {
  const [key, ...rest] = path
  if (key === undefined) return true
  const found = Object.keys(sentences).find((one) => one.replace(/_(zero|one|other)$/, '') === key)
  const value = found === undefined ? undefined : sentences[found]
  if (value === undefined) return false
  return typeof value === 'string' ? rest.length === 0 : within(value, rest)
}

const says = (language: string, namespace: string, path: readonly string[]): boolean =>
  within(read(language, namespace), ['errors', ...path]) || within(read(language, 'errors'), path)

/** Codes that a file of the server puts at a field. */
function codesIn(file: string): readonly string[] {
  const text = readFileSync(join(root, 'server/modules/conference', file), 'utf8')
  return [...text.matchAll(/(?:badField|fault)\((?:[^()]|\([^()]*\))*?,\s*'([a-z-]+)'/g)].map(
    ([, code = '']) => code,
  )
}

const concluding = ['new-conditions.ts', 'use-cases/conclude-request.ts']
const pages = [
  {
    namespace: 'conference-record',
    reasons: [...conferenceRefusals, ...itemRefusals, ...conclusionRefusals, ...opinionFaults],
    files: [
      'check-plan.ts',
      'use-cases/plan-conference.ts',
      'use-cases/set-agenda.ts',
      'use-cases/attend-conference.ts',
      'use-cases/conclude-item.ts',
      ...concluding,
    ],
    more: [
      'not-a-member',
      'not-asked',
      'not-present',
      'past-midnight',
      'lead-cannot-assist',
      'document-issued',
      'document-discarded',
    ],
  },
  {
    namespace: 'conference',
    reasons: [
      ...requestRefusals,
      ...sayingRefusals,
      ...conclusionRefusals,
      ...signRefusals,
      ...opinionFaults,
    ],
    files: [
      'check-units.ts',
      'use-cases/draft-request.ts',
      'use-cases/consult.ts',
      'use-cases/opine.ts',
      'use-cases/answer-referral.ts',
      'use-cases/conference-series.ts',
      ...concluding,
    ],
    more: [
      'no-such-post',
      'never',
      'starts-in-past',
      'lead-cannot-assist',
      'document-issued',
      'document-discarded',
    ],
  },
  {
    namespace: 'minutes',
    reasons: minutesRefusals,
    files: ['use-cases/minutes-send.ts', 'use-cases/minutes-confirm.ts'],
    more: [],
  },
] as const

describe.each(pages)('on the pages that speak as $namespace', ({ namespace, reasons, files, more }) => {
  it.each(languages)('every refusal has words in %s', (language) => {
    expect(reasons.filter((reason) => !says(language, namespace, [reason]))).toEqual([])
  })

  it.each(languages)('and so has every fault of a field in %s', (language) => {
    const codes = [...files.flatMap(codesIn), ...more]
    const wordless = codes.filter(
      (code) => !says(language, namespace, ['field', code]) && !says(language, namespace, [code]),
    )
    expect(wordless).toEqual([])
  })
})

it('a file that puts faults at fields is on the list', () => {
  const listed: readonly string[] = pages.flatMap(({ files }) => files)
  const all = ['', 'use-cases/'].flatMap((folder) =>
    readdirSync(join(root, 'server/modules/conference', folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}${file}`),
  )
  const faulting = all.filter((file) => codesIn(file).length > 0 && !listed.includes(file))
  // The words of minutes are at items that the page itself shows.
  expect(faulting).toEqual(['use-cases/minutes-write.ts'])
})
