import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conformance } from './conformance.ts'
import { score } from './score.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const worked = join(root, 'tests/fixtures/doing-business-worked.csv')
const whole = join(root, '../shared/data/doing-business/db2018_2019.csv')
const doingBusiness = join(root, 'mechanism/methodologies/doing-business-2020.yaml')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liandong-score-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function listening() {
  const out: string[] = []
  const err: string[] = []
  return {
    out,
    err,
    io: { stdout: (line: string) => out.push(line), stderr: (line: string) => err.push(line) },
  }
}

describe('conformance with Doing Business', () => {
  test('China, its two cities and New Zealand come out as published', async () => {
    const { out, io } = listening()
    expect(await conformance(['doing-business', worked], io)).toBe(0)
    expect(out).toHaveLength(1)
    const report = JSON.parse(out[0] ?? '')
    expect(report).toMatchObject({ ok: true, rows: 4, periods: ['2019'], notRead: 0 })
    expect(report.overall.compared).toBe(4)
    expect(report.topic.compared).toBe(40)
    expect(report.leaf.maxError).toBeLessThan(0.34)
  })

  test.skipIf(!existsSync(whole))('the whole published table conforms, at every level', async () => {
    const { out, io } = listening()
    expect(await conformance(['doing-business', whole], io)).toBe(0)
    const report = JSON.parse(out[0] ?? '')
    expect(report.rows).toBe(425)
    expect([report.leaf.compared, report.topic.compared, report.overall.compared]).toEqual([20218, 4250, 425])
    expect([report.leaf.notComputable, report.topic.notComputable, report.overall.notComputable]).toEqual([
      0, 0, 0,
    ])
  })

  test('a published score that is wrong is found, with its place', async () => {
    const text = await readFile(worked, 'utf8')
    const [header = '', ...rows] = text.trim().split('\n')
    const column = header.split(',').indexOf('RI: Score-Resolving insolvency')
    const broken = rows.map((row) => {
      if (!row.startsWith('NZL')) return row
      const cells = row.split(',')
      cells[column] = String(Number(cells[column]) - 5)
      return cells.join(',')
    })
    const path = join(folder, 'broken.csv')
    await writeFile(path, [header, ...broken].join('\n'))
    const { out, io } = listening()
    expect(await conformance(['doing-business', path], io)).toBe(1)
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ ok: false, topic: { worst: { id: 'NZL', node: 'RI' } } })
  })

  test('another year, other line ends, a mark, other columns and letters: the same table conforms', async () => {
    const [header = '', ...rows] = (await readFile(worked, 'utf8')).trim().split('\n')
    const year = header.split(',').indexOf('DB Year')
    const turned = [header, ...rows].map((line, index) => {
      const cells = line.split(',').map((cell) => cell.replace('No VAT', 'NO VAT'))
      if (index > 0) cells[year] = '2011'
      return ['', ...cells.toReversed(), index === 0 ? 'XX: Something else' : 'text'].join(',')
    })
    const path = join(folder, 'turned.csv')
    await writeFile(path, `\uFEFF${turned.join('\r\n')}\r\n`)
    const { out, io } = listening()
    expect(await conformance(['doing-business', path], io)).toBe(0)
    const report = JSON.parse(out[0] ?? '')
    expect(report).toMatchObject({ rows: 4, periods: ['2011'], notRead: 0 })
    expect(report.topic.compared).toBe(40)
  })

  test('topics that are not in a table are not compared, nor the whole', async () => {
    const lines = (await readFile(worked, 'utf8')).trim().split('\n')
    const kept = (lines[0] ?? '').split(',').flatMap((name, index) => (/^(PT|RI):/.test(name) ? [] : [index]))
    const path = join(folder, 'fewer.csv')
    await writeFile(
      path,
      lines.map((line) => kept.map((index) => line.split(',')[index]).join(',')).join('\n'),
    )
    const { out, io } = listening()
    expect(await conformance(['doing-business', path], io)).toBe(0)
    const { topic, overall } = JSON.parse(out[0] ?? '')
    expect([topic.compared, topic.notComputable]).toEqual([32, 0])
    expect([overall.compared, overall.notComputable]).toEqual([0, 4])
  })

  test('a country of two cities has no score while one of them is missing, and that is told', async () => {
    const lines = (await readFile(worked, 'utf8')).trim().split('\n')
    const path = join(folder, 'one-city.csv')
    await writeFile(path, lines.filter((line) => !line.startsWith('CHN_Beij')).join('\n'))
    const { out, io } = listening()
    expect(await conformance(['doing-business', path], io)).toBe(0)
    const report = JSON.parse(out[0] ?? '')
    expect([report.overall.compared, report.overall.notComputable]).toEqual([2, 1])
    expect(report.faults).toMatchObject([{ code: 'site-missing', id: 'CHIN', site: 'CHN_Beij' }])
  })

  test('a table of which nothing can be compared does not pass', async () => {
    const path = join(folder, 'other.csv')
    await writeFile(path, 'Country code,Economy,DB Year\nNZL,New Zealand,2019\n')
    const { out, io } = listening()
    expect(await conformance(['doing-business', path], io)).toBe(1)
    expect(JSON.parse(out[0] ?? '').ok).toBe(false)
  })

  test('a file that is not there is told, a wrong name is not understood', async () => {
    const { out, io } = listening()
    expect(await conformance(['doing-business', join(folder, 'none.csv')], io)).toBe(1)
    expect(JSON.parse(out[0] ?? '').faults[0]).toContain('none.csv')
    expect(await conformance(['b-ready', worked], io)).toBe(2)
  })
})

describe('score', () => {
  const run = async (values: string, methodology = doingBusiness) => {
    const { out, err, io } = listening()
    const path = join(folder, 'out.csv')
    const code = await score(['--methodology', methodology, '--values', values, '--out', path], io)
    const table = (await readFile(path, 'utf8').catch(() => ''))
      .trim()
      .split('\r\n')
      .map((line) => line.split(','))
    return { code, out, err, table }
  }

  test('writes the rank and every score, the whole first', async () => {
    const { code, table } = await run(worked)
    expect(code).toBe(0)
    expect(table[0]?.slice(0, 6)).toEqual(['Country code', 'Economy', 'DB Year', 'rank', 'overall', 'SB'])
    expect(table).toHaveLength(5)
    const row = (id: string) => table.find(([one]) => one === id) ?? []
    expect(row('NZL')[3]).toBe('1')
    expect(Number(row('CHIN')[4])).toBeCloseTo(
      0.55 * Number(row('CHN')[4]) + 0.45 * Number(row('CHN_Beij')[4]),
      9,
    )
  })

  test('a cell that is no number is told with its line, and what needs it stays empty', async () => {
    const path = join(folder, 'methodology.yaml')
    const name = '{ zh: 名, en: name }'
    const leaf = (code: string) =>
      `    - { code: ${code}, name: ${name}, column: ${code}, unit: ${name}, best: 0, worst: 50 }\n`
    await writeFile(
      path,
      `code: small\nversion: "1"\ntitle: ${name}\ncolumns: { id: id, name: id }\ntree:\n  code: all\n  name: ${name}\n  combine: mean\n  parts:\n${leaf('a')}${leaf('b')}`,
    )
    const values = join(folder, 'values.csv')
    await writeFile(values, 'id,a,b\n甲县,10,20\n乙县,3个工作日,20\n')
    const { code, err, table } = await run(values, path)
    expect(code).toBe(1)
    expect(err).toEqual([`${values}:3: “a” 不是数字: 3个工作日`])
    expect(table[1]).toEqual(['甲县', '甲县', '1', '70', '80', '60'])
    expect(table[2]).toEqual(['乙县', '乙县', '', '', '', '60'])
  })

  test('a methodology with faults scores nothing, and says where they are', async () => {
    const path = join(folder, 'faulty.yaml')
    await writeFile(
      path,
      (await readFile(doingBusiness, 'utf8'))
        .replace('CHN: 0.55', 'CHN: 0.65')
        .replace('worst: 18\n', 'worst: 1\n'),
    )
    const { code, err } = await run(worked, path)
    expect(code).toBe(1)
    expect(err).toHaveLength(2)
    expect(err[0]).toMatch(/faulty\.yaml:\d+:\d+: .*SB\.procedures\.men/)
    expect(err[1]).toMatch(/CHIN.*1\.1/)
  })

  test('without a table to write to it is not understood', async () => {
    const { err, io } = listening()
    expect(await score(['--methodology', doingBusiness, '--values', worked], io)).toBe(2)
    expect(err[0]).toContain('用法')
  })
})
