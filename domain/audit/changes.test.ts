import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesBetween, type FieldValues } from './changes.ts'

it('what stays as it is, is no change', () => {
  expect(changesBetween({ title: '一', progress: 10 }, { title: '一', progress: 20 })).toEqual([
    { field: 'progress', before: 10, after: 20 },
  ])
})

it('a field that was not there was empty', () => {
  expect(changesBetween({}, { post: '科长', person: null })).toEqual([
    { field: 'post', before: null, after: '科长' },
  ])
})

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
const values = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value, { noNullPrototype: true })

it('the changes laid over what was give what is', () => {
  fc.assert(
    fc.property(values, values, (before, after) => {
      const result: Record<string, FieldValues[string]> = { ...before }
      for (const change of changesBetween(before, after)) {
        expect(change.before).toBe(before[change.field] ?? null)
        result[change.field] = change.after
      }
      for (const [field, expected] of Object.entries({ ...before, ...after }))
        expect(result[field] ?? null).toBe(expected)
    }),
  )
})
