import { expect, it } from 'vitest'
import { allOrEach } from './all-or-each.ts'

async function run(items: readonly number[], poisoned: readonly number[]) {
  const done: number[] = []
  const told: number[] = []
  let tries = 0
  await allOrEach(
    items,
    async (some) => {
      tries += 1
      if (some.some((item) => poisoned.includes(item))) throw new Error('poisoned')
      done.push(...some)
    },
    (_error, item) => told.push(item),
  )
  return { done, told, tries }
}

it('does a batch in one go, and leaves out only what fails', async () => {
  expect(await run([1, 2, 3], [])).toEqual({ done: [1, 2, 3], told: [], tries: 1 })
  expect(await run([1, 2, 3], [2])).toEqual({ done: [1, 3], told: [2], tries: 4 })
  expect(await run([2], [2])).toEqual({ done: [], told: [2], tries: 1 })
  expect(await run([], [])).toEqual({ done: [], told: [], tries: 0 })
})
