import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentKinds } from '../domain/document/kinds.ts'
import { documentSample } from './document-sample.ts'

const mechanisms = fileURLToPath(new URL('../mechanism', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-sample-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(...args: string[]) {
  const told = { out: [] as string[], err: [] as string[] }
  const io = { stdout: (line: string) => told.out.push(line), stderr: (line: string) => told.err.push(line) }
  return { code: await documentSample(args, io), ...told }
}

describe('a sample', () => {
  it.each(documentKinds.flatMap((kind) => ['xiangyuan', 'demo-bureau'].map((name) => [kind, name] as const)))(
    'of %s is written with the words of %s',
    async (kind, name) => {
      const out = join(folder, `${name}-${kind}.docx`)
      const { code, out: lines, err } = await run(kind, '--out', out, '--mechanism', join(mechanisms, name))
      expect([code, err]).toEqual([0, []])
      expect(lines).toHaveLength(1)
      expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
    },
  )

  it('leaves nothing half written behind', async () => {
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
    const { code, err } = await run('letter', '--out', join(folder, 'nowhere', 'x.docx'))
    expect(code).toBe(1)
    expect(err[0]).toContain('ENOENT')
  })
})

describe('what is not understood', () => {
  it.each([
    [[]],
    [['poem', '--out', 'x.docx']],
    [['letter']],
    [['letter', 'more', '--out', 'x']],
    [['letter', '--lang', 'fr', '--out', 'x']],
  ])('%j is answered with how to ask', async (args) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err.join('\n')).toContain('circular')
  })

  it('tells faults of the mechanism, the layout and the sample with file and line', async () => {
    const copy = join(folder, 'copy')
    await cp(mechanisms, copy, { recursive: true })
    const spoil = async (file: string, from: string, to: string) => {
      const text = await readFile(join(copy, file), 'utf8')
      await writeFile(join(copy, file), text.replace(from, to))
      const told = await run(
        'letter',
        '--out',
        join(folder, 'x.docx'),
        '--mechanism',
        join(copy, 'xiangyuan'),
        '--lang',
        'en',
      )
      await writeFile(join(copy, file), text)
      return told
    }
    const answers = [
      await spoil('xiangyuan/documents.yaml', 'authority: office }', 'authority: nobody }'),
      await spoil('documents/gb-9704-2012.yaml', 'lines: 22', 'lines: none'),
      await spoil('documents/samples/letter.yaml', 'number: 27', 'number: many'),
    ]
    expect(answers.map(({ code }) => code)).toEqual([1, 1, 1])
    for (const [index, file] of ['documents.yaml', 'gb-9704-2012.yaml', 'letter.yaml'].entries())
      expect(answers[index]?.err[0]).toMatch(new RegExp(`${file.replaceAll('.', '\\.')}:\\d+: `))
  })
})
