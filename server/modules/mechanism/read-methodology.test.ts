import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../../domain/scoring/methodology.ts'
import { readMechanism, readMethodology } from './index.ts'
import { parseMethodology } from './read-methodology.ts'

const folder = fileURLToPath(new URL('../../../mechanism', import.meta.url))

describe('the county methodology', () => {
  test('scores every indicator and sub-indicator of the mechanism, the better way round', async () => {
    const mechanism = await readMechanism(join(folder, 'xiangyuan'))
    const reading = await readMethodology(join(folder, 'methodologies/xiangyuan-2023.yaml'))
    if (!mechanism.ok || !reading.ok) throw new Error(JSON.stringify([mechanism, reading]))
    const { tree } = reading.methodology
    expect(tree.parts).toHaveLength(18)
    expect(tree.parts.map(({ node }) => node.code)).toEqual(
      mechanism.mechanism.indicators.map(({ code }) => code),
    )
    const subIndicators = mechanism.mechanism.indicators.flatMap((indicator) => indicator.subIndicators)
    expect(
      leavesOf(tree).map(({ code, best, worst }) => ({ code, better: best < worst ? 'lower' : 'higher' })),
    ).toEqual(subIndicators.map(({ code, better }) => ({ code, better })))
  })

  test('every best and worst value has a source', async () => {
    const reading = await readMethodology(join(folder, 'methodologies/xiangyuan-2023.yaml'))
    if (!reading.ok) throw new Error(JSON.stringify(reading))
    expect(leavesOf(reading.methodology.tree).filter(({ source }) => source === null)).toEqual([])
  })
})

describe('what leads what', () => {
  test('the county states it between its sub-indicators, with a reason', async () => {
    const reading = await readMethodology(join(folder, 'methodologies/xiangyuan-2023.yaml'))
    if (!reading.ok) throw new Error(JSON.stringify(reading))
    const { influences } = reading.methodology
    expect(influences.length).toBeGreaterThanOrEqual(10)
    expect(influences).toContainEqual({ from: '01.1', to: '01.2', why: expect.anything() })
  })

  test('a fault in it is told at its line', async () => {
    const text = await readFile(join(folder, 'methodologies/xiangyuan-2023.yaml'), 'utf8')
    const lines = text.replace('to: "01.2"', 'to: "01.9"').split('\n')
    expect(parseMethodology('m.yaml', lines.join('\n'))).toEqual({
      ok: false,
      faults: [
        expect.objectContaining({
          code: 'influence-unknown',
          line: lines.findIndex((line) => line.includes('"01.9"')) + 1,
          facts: { code: '01.9' },
        }),
      ],
    })
  })

  test('a methodology that says nothing of it is kept as it is written, so that its hash stays', async () => {
    const reading = await readMethodology(join(folder, 'methodologies/doing-business-2020.yaml'))
    if (!reading.ok) throw new Error(JSON.stringify(reading))
    expect(reading.methodology.influences).toEqual([])
    expect(reading.content).not.toHaveProperty('influences')
  })
})

test('a methodology that is not there is a fault, not a crash', async () => {
  expect(await readMethodology(join(folder, 'methodologies/none.yaml'))).toMatchObject({
    ok: false,
    faults: [{ code: 'file-missing' }],
  })
})
