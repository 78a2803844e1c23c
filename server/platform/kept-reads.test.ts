import { expect, it } from 'vitest'
import { keptReads } from './kept-reads.ts'

function reading(mostBytes: number) {
  const read: string[] = []
  const ask = keptReads({
    keyOf: (name: string) => name,
    read: async (name: string) => {
      read.push(name)
      if (name === 'lost') throw new Error('lost')
      return { name }
    },
    sizeOf: () => 10,
    mostBytes,
  })
  return { ask, read }
}

it('reads once what two ask for at once, and counts it once', async () => {
  const { ask, read } = reading(20)
  const [first, second] = await Promise.all([ask('a'), ask('a')])
  expect(second).toBe(first)
  await ask('b')
  // There is room for two of them: the first is still there.
  expect(await ask('a')).toBe(first)
  expect(read).toEqual(['a', 'b'])
})

it('lets go of what was not used for longest', async () => {
  const { ask, read } = reading(20)
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(name)
  expect(read).toEqual(['a', 'b', 'c', 'b'])
})

it('keeps one that is larger than all the room, until the next', async () => {
  const { ask, read } = reading(5)
  for (const name of ['a', 'a', 'b', 'a']) await ask(name)
  expect(read).toEqual(['a', 'b', 'a'])
})

it('asks again for what could not be read', async () => {
  const { ask, read } = reading(20)
  await expect(ask('lost')).rejects.toThrow('lost')
  await expect(ask('lost')).rejects.toThrow('lost')
  expect(read).toEqual(['lost', 'lost'])
})
