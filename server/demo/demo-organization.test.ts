import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { testMechanism } from '../../tests/support/mechanism.ts'
import { county, systemAdministrator } from '../../tests/support/region.ts'
import { testDatabase } from '../../tests/support/test-database.ts'
import { responsibilityModule } from '../modules/responsibility/index.ts'
import { change } from '../platform/road.ts'
import { seedDemoOrganization } from './demo-organization.ts'
import { readDemoOrganization } from './organization-file.ts'

const today = '2026-11-22'
const path = fileURLToPath(new URL('../../mechanism/demo/organization.yaml', import.meta.url))

async function demo() {
  const { db } = await testDatabase()
  const { platform, organization, mechanisms: mechanism } = await testMechanism(db, `${today}T01:00:00Z`)
  const responsibility = responsibilityModule(platform, { organization, mechanism })
  const file = readDemoOrganization(path)
  const setDay = (day: string) => platform.setTime(`${day}T01:00:00Z`)
  const { people } = await change(platform, (tx) =>
    seedDemoOrganization(
      { organization, mechanism, responsibility, file, today, setDay },
      { tx, regionId: county, by: null },
    ),
  )
  const handle = (id: string, query: object) => {
    const bound = responsibility.routes.find(({ route }) => route.id === id)
    return bound?.handle({ query, person: systemAdministrator() } as never) as Promise<any>
  }
  return { db, organization, people, file, handle }
}

it('staffs thirteen units, the office and the leading group, with seven gaps as in the picture', async () => {
  const { handle, people, file, db, organization } = await demo()
  const matrix = await handle('responsibility.matrix', {})
  expect(matrix.totals).toEqual({
    units: 13,
    indicators: 18,
    subIndicators: 86,
    gaps: { deputy: 1, responsible: 2, backup: 3, liaison: 1 },
  })
  const gaps = matrix.rows.filter((row: any) => row.gaps.length > 0).map((row: any) => [row.code, row.gaps])
  expect(gaps).toEqual([
    ['01.4', ['backup']],
    ['03', ['backup']],
    ['05.4', ['responsible']],
    ['08', ['deputy', 'backup']],
    ['13', ['responsible', 'liaison']],
  ])
  expect(people.size).toBe(Object.keys(file.people).length)
  expect(people.get('liji')).toMatchObject({ name: '李𠮷', account: true })
  expect(people.get('renyuanzheng')).toMatchObject({ account: false })
  const held = await organization.heldPosts(db, county, people.get('hesiyuan')?.id ?? '', today)
  expect(held.filter(({ actingFor }) => actingFor === undefined)).toHaveLength(2)
  // The backup of a post that stands vacant does its work.
  expect(held.filter(({ actingFor }) => actingFor !== undefined)).toHaveLength(1)
})

it('shows the last changes of office first', async () => {
  const { handle } = await demo()
  const { rows } = await handle('responsibility.changes', {})
  expect(rows.slice(0, 3).map((row: any) => [row.on, row.unit, row.before, row.after])).toEqual([
    ['2026-11-10', '市场监管局', '汤敏', '岑岚'],
    ['2026-10-13', '税务局', '柴雨', '邹海燕'],
    ['2026-09-22', '住建局', '郑凯旋', '秦川北'],
  ])
})

it('gives nobody a name twice, and uses everybody it names', () => {
  const { people, units, responsibilities } = readDemoOrganization(path)
  const names = Object.values(people)
  expect(new Set(names).size).toBe(names.length)
  const used = JSON.stringify([units, responsibilities])
  expect(Object.keys(people).filter((key) => !used.includes(`"${key}"`))).toEqual([])
})
