import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doubtCodes } from '../domain/mechanism/draft/read-draft.ts'
import { readMechanism } from '../server/modules/mechanism/index.ts'
import { doubtText } from './draft-text.ts'
import { mechanismDraft } from './mechanism-draft.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draft-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function draft(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io = { stdout: (line: string) => void out.push(line), stderr: (line: string) => void err.push(line) }
  return { code: await mechanismDraft(args, io), out, err }
}

const lines = [
  '青优商发〔2025〕3号',
  '青禾县优化营商环境领导小组办公室',
  '2025年4月8日',
  '青禾县优化营商环境联动工作办法',
  '二、任务分工',
  '（一）县审批局',
  '负责企业开办指标及有关事项。',
  '“企业开办”指标衡量新办企业的手续 < 5 件。企业开办包含两个二级指标，分别为耗时和费用。',
  '三、工作要求',
  '（一）加强领导。各成员单位要完成任务。',
]
const wanted = () => ['--out', join(folder, 'qinghe'), '--code', 'qinghe', '--region', '140999']

async function asWord(name: string): Promise<string> {
  const file = join(folder, name)
  const children = lines.map(
    (line) => new Paragraph({ children: [new TextRun(line.slice(0, 4)), new TextRun(line.slice(4))] }),
  )
  await writeFile(file, await Packer.toBuffer(new Document({ sections: [{ children }] })))
  return file
}

describe('liandong mechanism draft', () => {
  it('makes of a Word document files in which nothing is wrong, and says what to look at', async () => {
    const { code, out } = await draft(await asWord('办法.docx'), ...wanted())
    expect(code).toBe(0)
    expect(out.at(-1)).toContain('成员单位 1，一级指标 1，二级指标 2，条款 1')
    const reading = await readMechanism(join(folder, 'qinghe'))
    expect(reading.ok && reading.mechanism).toMatchObject({
      code: 'qinghe',
      region: '140999',
      documentNumber: '青优商发〔2025〕3号',
      indicators: [{ definition: { zh: '“企业开办”指标衡量新办企业的手续 < 5 件。' } }],
    })
    expect(await readFile(join(folder, 'qinghe', 'units.yaml'), 'utf8')).toContain('# 第 6 行')
  })

  it('reads plain text as Windows saves it as well', async () => {
    const file = join(folder, 'gbk.txt')
    // 县 in GBK is D8 CF: the whole text is written in that encoding by hand for two letters.
    await writeFile(file, Buffer.concat([Buffer.from([0xcf, 0xd8]), Buffer.from('\n')]))
    const { code, err } = await draft(file, ...wanted())
    expect(code).toBe(1)
    expect(err.join()).toContain('没有找到任务分工')
  })

  it('leaves what is there alone, and a text without units writes nothing', async () => {
    const file = join(folder, 'a.txt')
    await writeFile(file, '今天开会。')
    expect((await draft(file, ...wanted())).code).toBe(1)
    expect(await readdir(folder)).toEqual(['a.txt'])
    await writeFile(file, lines.join('\r\n'))
    expect((await draft(file, ...wanted())).code).toBe(0)
    const again = await draft(file, ...wanted())
    expect([again.code, again.err]).toEqual([1, [`${join(folder, 'qinghe')} 已经有内容，不会覆盖`]])
  })

  it('refuses what is no document, in words', async () => {
    const cases: [string, Uint8Array, string][] = [
      ['a.docx', Buffer.from('no zip'), '不是 .docx'],
      ['b.docx', zipSync({ 'other.xml': Buffer.from('x') }), '不是 .docx'],
      ['c.docx', zipSync({ 'word/document.xml': new Uint8Array(51 * 1024 * 1024) }), '文件太大'],
      ['d.txt', Buffer.from([0, 1, 2]), '读不出文字'],
    ]
    for (const [name, content, told] of cases) {
      await writeFile(join(folder, name), content)
      const { code, err } = await draft(join(folder, name), ...wanted())
      expect([name, code, err.join()]).toEqual([name, 1, expect.stringContaining(told)])
    }
    expect((await draft(join(folder, 'none.docx'), ...wanted())).err.join()).toContain('没有这个文件')
  })

  it('is not understood without a code and a region that can be ones', async () => {
    for (const args of [[], ['a.txt'], ['a.txt', '--out', 'x', '--code', 'A b', '--region', '140999']])
      expect((await draft(...args)).code).toBe(2)
  })

  it('has words for every doubt in both languages', () => {
    for (const code of doubtCodes)
      for (const language of ['zh', 'en'] as const)
        expect(doubtText({ line: 1, code, facts: {} }, language)).not.toBe('')
  })
})

const seed = fileURLToPath(new URL('../../shared/seed/mechanism-xiangyuan-2023-9.txt', import.meta.url))

describe.skipIf(!existsSync(seed))('The document of Xiangyuan (skipped where it is not at hand)', () => {
  it('gives 13 units, 18 indicators, 86 sub-indicators, and nothing that is wrong', async () => {
    const { code, out } = await draft(seed, '--out', join(folder, 'x'), '--code', 'x', '--region', '140423')
    expect([code, out.at(-1)]).toEqual([
      0,
      expect.stringContaining('成员单位 13，一级指标 18，二级指标 86，条款 15'),
    ])
    expect((await readMechanism(join(folder, 'x'))).ok).toBe(true)
  })
})
