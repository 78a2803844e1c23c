import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOf, sameName, splitAt, splitNames } from './names.ts'

describe('Names in a list', () => {
  it.each<[string, number | null, readonly string[]]>([
    ['流程、耗时、费用和便利度', 4, ['流程', '耗时', '费用', '便利度']],
    ['总税收、缴费次数和缴费率以及报税后流程指数', 3, ['总税收', '缴费次数和缴费率', '报税后流程指数']],
    ['环节、土地管理水平指数及登记财产满意度', 3, ['环节', '土地管理水平指数', '登记财产满意度']],
    ['办理环节、时间和成本、质量指数和便利度', 5, ['办理环节', '时间', '成本', '质量指数', '便利度']],
    ['所有权和管理控制指数、股东权利指数', 2, ['所有权和管理控制指数', '股东权利指数']],
    ['“双随机、一公开”覆盖率、政务诚信度', 2, ['“双随机、一公开”覆盖率', '政务诚信度']],
    ['时间和成本', null, ['时间和成本']],
    ['时间', 3, ['时间']],
    ['', 2, []],
  ])('%s, said to be %s', (list, said, names) => {
    expect(splitNames(list, said)).toEqual(names)
  })

  it('are as many as said where the marks alone give them, and no letter of them is lost', () => {
    const name = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 9 }), (names) => {
        expect(splitNames(names.join('、'), names.length)).toEqual(names)
      }),
    )
  })

  it('never number more than said', () => {
    const list = fc.string({ unit: fc.constantFrom('甲', '乙', '和', '及', '以', '、', '“', '”') })
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 9 }), (text, said) => {
        expect(splitNames(text, said).length).toBeLessThanOrEqual(Math.max(said, splitAt(text, '、').length))
      }),
    )
  })
})

describe('A number', () => {
  it.each([
    ['四', 4],
    ['两', 2],
    ['十', 10],
    ['十八', 18],
    ['二十', 20],
    ['八十六', 86],
    ['23', 23],
    ['四五', null],
    ['', null],
    ['百', null],
  ])('%s is %s', (text, number) => {
    expect(numberOf(text)).toBe(number)
  })
})

it('Names are the same whatever marks stand in them', () => {
  expect(sameName('知识产权创造、保护和运用', '知识产权创造保护和运用')).toBe(true)
  expect(sameName('纳税', '纳税时间')).toBe(false)
})
