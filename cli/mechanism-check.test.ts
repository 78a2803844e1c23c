import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultCodes } from '../domain/mechanism/fault.ts'
import { faultText } from './fault-text.ts'
import { mechanismCheck } from './mechanism-check.ts'

const mechanisms = join(dirname(fileURLToPath(import.meta.url)), '../mechanism')

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mechanism-'))
  await cp(join(mechanisms, 'demo-bureau'), folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

async function check(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await mechanismCheck(args, {
    stdout: (line) => out.push(line),
    stderr: (line) => err.push(line),
  })
  return { code, out, err }
}

async function spoil(file: string, from: string, to: string) {
  await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace(from, to))
}

describe('liandong mechanism check', () => {
  it('says in one line that Xiangyuan is in order', async () => {
    expect(await check(join(mechanisms, 'xiangyuan'))).toEqual({
      code: 0,
      out: ['襄垣县优化营商环境协同联动工作机制: 成员单位 13，一级指标 18，二级指标 86，条款 28，没有问题'],
      err: [],
    })
  })

  it('prints one line of JSON with the counts', async () => {
    const { code, out } = await check('--json', join(mechanisms, 'xiangyuan'))
    expect(code).toBe(0)
    expect(out).toEqual([
      '{"ok":true,"units":13,"indicators":18,"subIndicators":86,"clauses":28,"faults":[]}',
    ])
  })

  it('lists every fault with file, line, column and reason, in Chinese or English, and fails', async () => {
    await spoil('indicators/02-counter-service.yaml', 'code: "02"', 'code: 02')
    await spoil('indicators/01-permit-handling.yaml', 'survey-section', 'window-section')
    await spoil('lights.yaml', '40', '1')
    expect(await check(folder)).toEqual({
      code: 1,
      out: [
        `${folder}/indicators/01-permit-handling.yaml:3:7: 两个牵头单位不在同一组：permits-section, window-section；一项指标只能由一家或同组几家牵头`,
        `${folder}/indicators/02-counter-service.yaml:1:7: code 应为文字（编号请加引号），写成了数字`,
        `${folder}/lights.yaml:6:28: 红灯门槛（1）低于黄灯门槛（15）`,
      ],
      err: ['共 3 处问题'],
    })
    const english = await check(folder, '--lang', 'en')
    expect(english.out[1]).toBe(
      `${folder}/indicators/02-counter-service.yaml:1:7: code must be text (put codes in quotes), but is a number`,
    )
  })

  it('prints the faults as one line of JSON', async () => {
    await spoil('lights.yaml', '40', '1')
    const { code, out } = await check(folder, '--json', '--lang=en')
    expect(code).toBe(1)
    expect(out).toHaveLength(1)
    expect(JSON.parse(out[0] ?? '')).toEqual({
      ok: false,
      units: 3,
      indicators: 2,
      subIndicators: 5,
      clauses: 3,
      faults: [
        {
          file: 'lights.yaml',
          line: 6,
          column: 28,
          code: 'light-order-wrong',
          facts: { red: 1, amber: 15 },
          reason: 'the red threshold (1) is below the amber one (15)',
        },
      ],
    })
  })

  it('explains itself when it is not understood', async () => {
    for (const args of [[], [folder, folder], [folder, '--lang', 'fr'], [folder, '--what']]) {
      const { code, out, err } = await check(...args)
      expect([code, out, err.length]).toEqual([2, [], 1])
    }
  })

  it('has words for every fault in both languages', () => {
    for (const code of faultCodes)
      for (const language of ['zh', 'en'] as const) expect(faultText(code, {}, language)).not.toBe('')
  })
})
