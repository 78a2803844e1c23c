import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sideSayings } from './side-words.ts'

const locale = join(import.meta.dirname, '../../app/locales/zh-CN/task.json')
const words = JSON.parse(readFileSync(locale, 'utf8')) as { event: object }
const known = Object.keys(words.event).map((key) => key.replace(/_(zero|one|other)$/, ''))
const keys = (type: string, facts: Record<string, unknown> = {}) =>
  sideSayings({ type: `task.${type}`, facts }).map(({ key }) => key)

describe('the side paths on the record', () => {
  it('have a sentence for every end of every request', () => {
    const said = [
      ...[
        'returned',
        'extension-asked',
        'suspension-asked',
        'cancellation-asked',
        'merge-asked',
        'split-asked',
      ].flatMap((type) => keys(type)),
      ...['return', 'extension'].flatMap((what) => keys(`${what}-ruled`, { outcome: 'grant' })),
      ...['return', 'extension', 'suspension', 'cancellation', 'merge', 'split'].flatMap((what) =>
        keys(`${what}-ruled`, { outcome: 'refuse' }),
      ),
      ...['return', 'extension', 'suspension', 'cancel', 'merge', 'split'].flatMap((kind) =>
        keys('withdrawn', { kind }),
      ),
      ...['suspended', 'resumed'].flatMap((type) => [...keys(type), ...keys(type, { whole: '督2026-186' })]),
      ...keys('resumed', { text: '条件具备' }),
      ...keys('cancelled'),
      ...['merged', 'split', 'merged-in', 'rechecked', 'reopened', 'recheck-drawn'].flatMap((type) =>
        keys(type),
      ),
      ...keys('merged-in', { unit: '住建局' }),
      ...keys('recheck-drawn', { round: 1 }),
      ...keys('recheck-drawn', { round: 0, text: '群众反映' }),
      ...keys('transferred'),
      ...keys('transferred', { to: '科长 吴某某' }),
      ...keys('transferred', { from: '科长 郑某', to: '科长 吴某某', text: '请接办' }),
    ]
    expect(said).toHaveLength(39)
    for (const key of said) expect(known).toContain(key)
  })

  it('tell what a task is split into by number once there is one, by unit before', () => {
    const part = { title: '施工图联审', unit: '住建局' }
    const told = (type: string, given: object) =>
      sideSayings({ type: `task.${type}`, facts: { parts: [given], text: '' } })[0]?.facts.parts
    expect(told('split-asked', part)).toBe('住建局 施工图联审')
    expect(told('split', { ...part, number: '督2026-190' })).toBe('督2026-190 施工图联审')
  })

  it('tell a granted return with both units, an extension with both days', () => {
    const facts = { outcome: 'grant', text: '应由能源局承办', from: '住建局', to: '能源局' }
    expect(sideSayings({ type: 'task.return-ruled', facts })[0]).toMatchObject({
      key: 'return-granted',
      facts: { from: '住建局', to: '能源局', text: '应由能源局承办' },
    })
    const days = { outcome: 'grant', text: '同意', before: '2026-11-25', dueOn: '2026-12-02' }
    expect(sideSayings({ type: 'task.extension-ruled', facts: days })[0]?.facts).toMatchObject({
      before: '2026-11-25',
      dueOn: '2026-12-02',
    })
  })
})
