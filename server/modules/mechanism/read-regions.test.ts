import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parseRegions, readRegions } from './read-regions.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../mechanism/regions')
const head = 'code,name,level,parent\n140000,山西省,province,\n'

it('reads Shanxi: one province, 11 cities, 117 counties, each under its own city', async () => {
  const reading = await readRegions(folder)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  const count = (level: string) => reading.regions.filter((region) => region.level === level).length
  expect([count('province'), count('city'), count('county')]).toEqual([1, 11, 117])
  expect(reading.regions.find(({ code }) => code === '140423')).toEqual({
    code: '140423',
    name: '襄垣县',
    level: 'county',
    parent: '140400',
  })
  const counties = reading.regions.filter(({ level }) => level === 'county')
  for (const { code, parent } of counties) expect(parent).toBe(`${code.slice(0, 4)}00`)
  const perCity = reading.regions
    .filter(({ level }) => level === 'city')
    .map((city) => reading.regions.filter(({ parent }) => parent === city.code).length)
  expect(perCity).toEqual([10, 10, 5, 12, 6, 6, 11, 13, 14, 17, 13])
})

it.each([
  ['csv-header-wrong', 1, 'code,name\n'],
  ['format-wrong', 3, `${head}1404,长治市,city,140000\n`],
  ['code-duplicated', 3, `${head}140000,山西省,province,\n`],
  ['value-not-allowed', 3, `${head}140400,长治市,prefecture,140000\n`],
  ['region-parent-unknown', 3, `${head}140423,襄垣县,county,140400\n`],
  ['region-parent-unknown', 3, `${head}140423,襄垣县,county,140000\n`],
  ['region-parent-unknown', 3, `${head}150000,内蒙古自治区,province,140000\n`],
  ['text-not-allowed', 3, `${head}140400,,city,140000\n`],
])('a regions file is refused as %s at line %i', (code, line, text) => {
  const reading = parseRegions('x.csv', text)
  expect(reading.ok ? [] : reading.faults).toEqual([expect.objectContaining({ file: 'x.csv', line, code })])
})
