import { describe, expect, it } from 'vitest'
import { ApiError, fieldSentences, kindOf, sentenceOf, type Words } from './errors.ts'

const sentences: Record<string, string> = {
  unexpected: '没有办成。',
  request: '请求号 {{requestId}}。',
  refused: '现在不能这样办。',
  'version-changed': '有人先改了。',
  'parts-not-closed': '还有 {{open}} 项子任务未销号。',
  'field.too-long': '最多 {{max}} 字。',
  'field.other': '请检查此项。',
}
const words: Words = {
  say: (key, facts) =>
    sentences[key]?.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? '')) ?? null,
}

describe('errors', () => {
  it('says the rule that refused, with its facts', () => {
    const error = new ApiError(422, {
      error: { code: 'refused', reason: 'parts-not-closed', facts: { open: 3 } },
    })
    expect(sentenceOf(error, words)).toBe('还有 3 项子任务未销号。')
  })

  it('falls back to what kind of refusal it is', () => {
    expect(sentenceOf(new ApiError(422, { error: { code: 'refused', reason: 'new-rule' } }), words)).toBe(
      '现在不能这样办。',
    )
    expect(sentenceOf(new ApiError(409, { error: { code: 'version-changed' } }), words)).toBe('有人先改了。')
  })

  it('quotes the request number when nobody knows what happened', () => {
    const error = new ApiError(500, { error: { code: 'internal', requestId: 'r-7' } })
    expect(sentenceOf(error, words)).toBe('没有办成。请求号 r-7。')
    expect(sentenceOf(new Error('boom'), words)).toBe('没有办成。')
  })

  it('survives a body that is not ours', () => {
    for (const body of [null, '<html>', [], { error: 'x' }, { error: { code: 7, fields: [null, {}] } }]) {
      const error = new ApiError(502, body)
      expect(error.code).toBe('http-502')
      expect(error.fields).toEqual([])
    }
  })

  it('gives each field of the form all that is wrong with it', () => {
    const fields = [
      { path: 'body.parts.0.title', code: 'too-long', facts: { max: 80 } },
      { path: 'body.parts.0.title', code: 'odd' },
      { path: 'query.page', code: 'odd' },
    ]
    expect(fieldSentences(new ApiError(400, { error: { code: 'bad-input', fields } }), words)).toEqual({
      'parts.0.title': '最多 80 字。\n请检查此项。',
      'query.page': '请检查此项。',
    })
  })

  it('tells a wrong password from a session that ran out', () => {
    const kind = (status: number, code: string) => kindOf(new ApiError(status, { error: { code } }))
    expect(kind(401, 'sign-in-failed')).toBe('refused')
    expect(kind(401, 'not-signed-in')).toBe('signed-out')
    expect(kind(428, 'password-expired')).toBe('change-password')
    expect(kind(428, 'second-factor-required')).toBe('set-second-factor')
    expect(kind(409, 'version-changed')).toBe('conflict')
    expect(kind(409, 'already-exists')).toBe('refused')
    expect(kind(0, 'network')).toBe('network')
    expect(kind(503, 'unavailable')).toBe('failed')
  })
})
