import { describe, expect, it } from 'vitest'
import type { Mechanism } from '../../../domain/mechanism/mechanism.ts'
import { caller, county, neighbour, systemAdministrator } from '../../../tests/support/region.ts'
import { contentOf, mechanismFolder, testMechanism } from '../../../tests/support/mechanism.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { change } from '../../platform/road.ts'
import { nothingRuns } from './deps.ts'
import { load } from './use-cases/load.ts'

async function loaded() {
  const { db } = await testDatabase()
  const county_ = await testMechanism(db)
  const { platform, mechanisms } = county_
  const loadAs = (content: Mechanism, regionId = county) =>
    change(platform, (tx) => mechanisms.loadMechanism({ tx, regionId, by: null }, content))
  return { db, loadAs, ...county_ }
}

/** The next edition, in force from a day, naming the one before as ended. */
const edition = (content: Mechanism, from: string, endsOn: string | null): Mechanism => ({
  ...content,
  version: `${content.version}b`,
  effectiveFrom: from,
  earlierVersions: [{ version: content.version, effectiveFrom: content.effectiveFrom, effectiveTo: endsOn }],
  lights: { ...content.lights, amberWorkdaysLeft: 9 },
})

describe('loading a mechanism', () => {
  it('puts units, indicators and their leads in place', async () => {
    const { db, mechanisms } = await loaded()
    const mechanism = await mechanisms.inForce(db, county, '2026-03-02')
    expect(mechanism).toMatchObject({ numberPrefix: '督', defaultClock: '13710' })
    expect(mechanism?.members).toHaveLength(13)
    expect(mechanism?.indicators.filter(({ parentCode }) => parentCode === null)).toHaveLength(18)
    expect(mechanism?.indicators).toHaveLength(18 + 86)
    const names = new Map(mechanism?.units.map(({ id, shortName }) => [id, shortName]))
    const electricity = mechanism?.indicators.find(({ code }) => code === '04.2')
    expect(electricity?.leadUnitIds.map((id) => names.get(id))).toEqual(['能源局', '供电公司'])
    expect(names.get(mechanism?.officeUnitId ?? '')).toBe('领导组办公室')
    expect(await mechanisms.inForce(db, county, '2023-07-24')).toBeNull()
    expect(await mechanisms.inForce(db, neighbour, '2026-03-02')).toBeNull()
  })

  it('a second time changes nothing', async () => {
    const { db, loadAs, content, mechanismId } = await loaded()
    const before = await db.selectFrom('event').select('id').execute()
    expect(await loadAs(content)).toEqual({ id: mechanismId, unchanged: true })
    expect(await db.selectFrom('event').select('id').execute()).toHaveLength(before.length)
  })

  it('refuses changed content under the same edition', async () => {
    const { db, loadAs, content } = await loaded()
    const changed = { ...content, documentNumber: '另一号' }
    await expect(loadAs(changed)).rejects.toMatchObject({ reason: 'edition-exists' })
    expect(await db.selectFrom('mechanism').select('id').execute()).toHaveLength(1)
  })

  it('refuses an edition whose days overlap, and leaves nothing half done', async () => {
    const { db, loadAs, content } = await loaded()
    const renamed = content.units.map((unit) => ({
      ...unit,
      name: { ...unit.name, zh: `${unit.name.zh}新` },
    }))
    const next = { ...edition(content, '2026-06-01', null), units: renamed }
    await expect(loadAs(next)).rejects.toMatchObject({
      reason: 'editions-overlap',
      facts: { edition: content.version },
    })
    expect(await db.selectFrom('unit').select('id').where('name', 'like', '%新').execute()).toEqual([])
  })

  it('keeps two editions apart by their days', async () => {
    const { db, loadAs, content, mechanisms, mechanismId } = await loaded()
    const { id } = await loadAs(edition(content, '2026-06-01', '2026-05-31'))
    const on = async (day: string) => {
      const mechanism = await mechanisms.inForce(db, county, day)
      return [mechanism?.id, mechanism?.thresholds.amberWorkdaysLeft]
    }
    expect(await on('2026-05-31')).toEqual([mechanismId, 3])
    expect(await on('2026-06-01')).toEqual([id, 9])
    const office = (await mechanisms.byId(db, county, id)).officeUnitId
    const partOn = async (day: string) =>
      (await mechanisms.partsOf(db, county, [office], day)).map((part) => part.mechanismId)
    expect(await partOn('2026-05-31')).toEqual([mechanismId])
    // What was begun under the first edition is still the office's to finish.
    expect(new Set(await partOn('2026-06-01'))).toEqual(new Set([mechanismId, id]))
    expect((await mechanisms.byId(db, county, mechanismId)).edition.effectiveTo).toBe('2026-05-31')
    const events = await db
      .selectFrom('event')
      .select('type')
      .where('item_id', '=', mechanismId)
      .orderBy('seq')
      .execute()
    expect(events.map(({ type }) => type)).toEqual(['mechanism.loaded', 'mechanism.superseded'])
  })

  it('renames a unit by its code and removes none', async () => {
    const { db, loadAs, content } = await loaded()
    const units = content.units
      .filter(({ code }) => code !== 'tax-bureau')
      .map((unit) => (unit.code === 'court' ? { ...unit, shortName: { zh: '人民法院', en: 'Court' } } : unit))
    const indicators = content.indicators.filter(({ lead }) => !lead.includes('tax-bureau'))
    await loadAs({ ...edition(content, '2026-06-01', '2026-05-31'), units, indicators })
    const names = await db
      .selectFrom('unit')
      .select(['code', 'short_name'])
      .where('code', 'in', ['court', 'tax-bureau'])
      .execute()
    expect(new Map(names.map((unit) => [unit.code, unit.short_name]))).toEqual(
      new Map([
        ['court', '人民法院'],
        ['tax-bureau', '税务局'],
      ]),
    )
  })

  it('belongs to its own region', async () => {
    const { loadAs, content } = await loaded()
    await expect(loadAs(content, neighbour)).rejects.toMatchObject({ reason: 'other-region' })
  })

  it('of one unit with its sections works the same', async () => {
    const { db, loadAs, mechanisms } = await loaded()
    const content = await contentOf(mechanisms, 'demo-bureau')
    await loadAs({ ...content, region: neighbour }, neighbour)
    const mechanism = await mechanisms.inForce(db, neighbour, '2026-03-02')
    const bureau = await db
      .selectFrom('unit')
      .select('id')
      .where('code', '=', 'demonstration-bureau')
      .executeTakeFirst()
    expect(mechanism?.members.length).toBeGreaterThan(1)
    for (const { rootId } of mechanism?.members ?? []) expect(rootId).toBe(bureau?.id)
  })

  it('beside the county’s leaves the county’s in force', async () => {
    const { db, loadAs, mechanisms, mechanismId, platform } = await loaded()
    platform.setTime('2026-04-01T01:00:00Z')
    const { id } = await loadAs({ ...(await contentOf(mechanisms, 'demo-bureau')), region: county })
    expect((await mechanisms.inForce(db, county, '2026-04-01'))?.id).toBe(mechanismId)
    const { officeUnitId } = await mechanisms.byId(db, county, id)
    expect(await mechanisms.partsOf(db, county, [officeUnitId], '2026-04-01')).toEqual([
      { mechanismId: id, unitId: officeUnitId, part: 'office' },
    ])
  })

  it('from a folder asks for the right, and for a folder that is there', async () => {
    const { platform, organization, mechanismId } = await loaded()
    const deps = { platform, organization, folder: mechanismFolder, recomputations: nothingRuns }
    await expect(load(deps, caller({}), 'xiangyuan')).rejects.toMatchObject({ code: 'forbidden' })
    for (const folder of ['nowhere', '../mechanism/xiangyuan', 'calendar', '.'])
      await expect(load(deps, systemAdministrator(), folder)).rejects.toMatchObject({ code: 'not-found' })
    expect(await load(deps, systemAdministrator(), 'xiangyuan')).toEqual({
      loaded: true,
      unchanged: true,
      id: mechanismId,
      faults: [],
    })
  })
})

describe('the calendar', () => {
  it('counts with the notices loaded and says which years they are', async () => {
    const { db, mechanisms } = await loaded()
    const calendar = await mechanisms.calendar(db)
    expect([...calendar.loadedYears]).toEqual([2024, 2025, 2026])
    expect(calendar.isWorkday('2026-02-14')).toBe(true)
    expect(['2026-02-14', '2026-02-17', '2026-03-02'].map(calendar.nameOf)).toEqual(['春节调休', '春节', ''])
    expect(calendar.nextWorkday('2026-02-14')).toBe('2026-02-24')
    expect(calendar.dueOn({ unit: 'workday', n: 3, rollForward: true }, '2026-11-20')).toEqual({
      dueOn: '2026-11-25',
      provisional: false,
    })
    expect(calendar.dueOn({ unit: 'workday', n: 1, rollForward: true }, '2026-12-31').provisional).toBe(true)
    expect(calendar.workdaysBetween('2026-11-25', '2026-11-20')).toBe(0)
  })

  it('takes in a year once, and again only where the notice differs', async () => {
    const { db, mechanisms, platform } = await loaded()
    expect(await change(platform, (tx) => mechanisms.seedCalendar(tx))).toEqual([])
    await db.deleteFrom('calendar_exception').where('on_day', '=', '2026-02-14').execute()
    expect(await change(platform, (tx) => mechanisms.seedCalendar(tx))).toEqual([2026])
    expect((await mechanisms.calendar(db)).isWorkday('2026-02-14')).toBe(true)
  })
})

describe('the folders', () => {
  it('that can be loaded are listed with their check', async () => {
    const { mechanisms } = await loaded()
    expect(await mechanisms.choices()).toMatchObject([
      { folder: 'demo-bureau', faults: 0 },
      { folder: 'xiangyuan', region: county, units: 13, indicators: 18, subIndicators: 86, faults: 0 },
    ])
  })
})
