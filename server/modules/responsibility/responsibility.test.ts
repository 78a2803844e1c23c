import { describe, expect, it } from 'vitest'
import type { PostKind } from '../../../domain/organization/posts.ts'
import { noDuty } from '../../../domain/responsibility/duty.ts'
import { testMechanism } from '../../../tests/support/mechanism.ts'
import { caller, county, neighbour } from '../../../tests/support/region.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import { change } from '../../platform/road.ts'
import { findMatrix } from './queries/matrix.ts'
import { changesOf } from './routes.ts'
import { appointLiaison } from './use-cases/appoint-liaison.ts'
import { assign } from './use-cases/assign.ts'

const day = '2026-03-02'

async function staffed() {
  const { db } = await testDatabase()
  const base = await testMechanism(db)
  const { platform, organization, mechanisms, mechanismId } = base
  const deps = { platform, organization, mechanism: mechanisms }
  const units = new Map(
    (await mechanisms.byId(db, county, mechanismId)).units.map((unit) => [unit.code, unit.id]),
  )
  const unitId = (code: string) => units.get(code) ?? ''
  const under = <T>(
    work: (at: {
      tx: Parameters<typeof organization.seedRegions>[0]
      regionId: string
      by: null
    }) => Promise<T>,
  ) => change(platform, (tx) => work({ tx, regionId: county, by: null }))

  /** A new person in a new post; left without a name the post is vacant. */
  const seat = (unit: string, kind: PostKind, name?: string) =>
    under(async (at) => {
      const post = await organization.addPost(at, { unitId: unit, kind, title: kind })
      if (name === undefined) return { postId: post.id, personId: '' }
      const person = await organization.addPerson(at, { name, phone: '' })
      await organization.fillPost(at, {
        postId: post.id,
        personId: person.id,
        startsOn: '2026-01-01',
        endsOn: null,
      })
      return { postId: post.id, personId: person.id }
    })
  const person = (name: string) => under((at) => organization.addPerson(at, { name, phone: '' }))
  const section = (unit: string, name: string) =>
    under((at) => organization.addUnit(at, { parentId: unitId(unit), name, shortName: name })).then(
      ({ id }) => id,
    )

  const clerk = caller({
    posts: [
      { postId: 'p', kind: 'officer', title: '经办', unitId: unitId('office'), rootUnitId: unitId('office') },
    ],
    parts: [{ mechanismId, part: 'office', unitId: unitId('office') }],
  })
  const chiefOf = (code: string, kind: PostKind = 'principal') =>
    caller({
      posts: [{ postId: 'c', kind, title: '局长', unitId: unitId(code), rootUnitId: unitId(code) }],
      parts: [{ mechanismId, part: 'member', unitId: unitId(code) }],
    })
  const matrix = (on = day, unit?: string) => findMatrix(deps, db, county, { day: on, unitId: unit })
  const row = async (code: string, on = day) => (await matrix(on)).rows.find((one) => one.code === code)
  return { db, deps, unitId, seat, person, section, clerk, chiefOf, matrix, row, ...base }
}

const wanted = (code: string, version: number, more: Partial<typeof noDuty>) => ({
  ...noDuty,
  code,
  version,
  startsOn: '2026-02-01',
  ...more,
})

describe('the responsibility matrix', () => {
  it('has 18 indicators and 86 sub-indicators, each led by a unit, and counts what is missing once', async () => {
    const { matrix, unitId } = await staffed()
    const { rows, totals, units } = await matrix()
    expect(totals).toMatchObject({ units: 13, indicators: 18, subIndicators: 86 })
    expect(units).toHaveLength(13)
    expect(totals.gaps).toEqual({
      principal: 12,
      deputy: 12,
      'leadership-member': 18,
      section: 18,
      responsible: 18,
      backup: 18,
      liaison: 12,
    })
    expect(rows.find(({ code }) => code === '04')).toMatchObject({
      unit: { shortName: '能源局' },
      coLeads: [{ id: unitId('power-supply-company') }],
      subIndicators: 5,
    })
  })

  it('shows one unit alone as its duty sheet', async () => {
    const { matrix, unitId } = await staffed()
    const sheet = await matrix(day, unitId('court'))
    expect(sheet.rows.filter(({ level }) => level === 'indicator').map(({ name }) => name)).toEqual([
      '办理破产',
      '保护中小投资者',
      '执行合同',
    ])
    expect(sheet.totals).toMatchObject({ units: 1, indicators: 3, subIndicators: 13 })
    const shared = await matrix(day, unitId('power-supply-company'))
    expect(shared.rows).toHaveLength(6)
    expect(shared.rows[0]).toMatchObject({
      unit: { shortName: '供电公司' },
      coLeads: [{ shortName: '能源局' }],
    })
  })

  it('names whoever holds a post on the day, and shows a vacancy when they leave', async () => {
    const { clerk, deps, seat, section, row, unitId, matrix } = await staffed()
    const registry = await section('approval-bureau', '登记注册科')
    const chief = await seat(unitId('approval-bureau'), 'principal', '王晓燕')
    const vacant = await seat(unitId('approval-bureau'), 'deputy-in-charge')
    const head = await seat(registry, 'section-head', '李𠮷')
    const officer = await seat(registry, 'officer')
    await assign(
      deps,
      clerk,
      wanted('01', 0, {
        leadershipMemberPostId: chief.postId,
        sectionId: registry,
        responsiblePostId: head.postId,
        backupPostId: officer.postId,
      }),
    )
    expect(await row('01')).toMatchObject({
      principal: { name: '王晓燕', postId: chief.postId },
      deputy: { name: null, postId: vacant.postId },
      leadershipMember: { name: '王晓燕' },
      section: { name: '登记注册科' },
      responsible: { name: '李𠮷', post: 'section-head', hasAccount: false },
      backup: { name: null },
      liaison: null,
      gaps: ['deputy', 'backup', 'liaison'],
      version: 1,
    })
    // Taken over by the sub-indicator, and counted at the indicator.
    expect(await row('01.2')).toMatchObject({
      own: { leadershipMember: false, section: false, responsible: false, backup: false },
      responsible: { name: '李𠮷' },
      backup: { name: null },
      gaps: [],
      version: 0,
    })
    // The unit's own gaps stand at its first indicator.
    expect((await row('02'))?.gaps).toEqual(['leadership-member', 'section', 'responsible', 'backup'])
    expect((await row('01', '2025-12-31'))?.principal).toMatchObject({ name: null })
    expect((await row('01', '2026-01-31'))?.responsible).toBeNull()
    expect((await matrix()).totals.gaps['deputy']).toBe(12)
  })

  it('keeps who answered before', async () => {
    const { clerk, deps, seat, section, row } = await staffed()
    const registry = await section('approval-bureau', '登记注册科')
    const first = await seat(registry, 'section-head', '李𠮷')
    const second = await seat(registry, 'officer', '陈喆')
    await assign(deps, clerk, wanted('01', 0, { responsiblePostId: first.postId }))
    await assign(deps, clerk, {
      ...wanted('01', 1, { responsiblePostId: second.postId }),
      startsOn: '2026-03-01',
    })
    expect((await row('01', '2026-02-28'))?.responsible?.name).toBe('李𠮷')
    expect((await row('01', '2026-03-01'))?.responsible?.name).toBe('陈喆')
    expect((await row('01', '2026-02-28'))?.version).toBe(2)
    await expect(
      assign(deps, clerk, {
        ...wanted('01', 2, { responsiblePostId: first.postId }),
        startsOn: '2026-02-15',
      }),
    ).rejects.toMatchObject({ reason: 'starts-before-current' })
    // Corrected on the day it began: the mistaken one held no day.
    await assign(deps, clerk, {
      ...wanted('01', 2, { responsiblePostId: first.postId }),
      startsOn: '2026-03-01',
    })
    expect((await row('01', '2026-03-01'))?.responsible?.name).toBe('李𠮷')
    expect((await row('01', '2026-02-28'))?.responsible?.name).toBe('李𠮷')
  })

  it('accepts a person without a post, and a section as a body', async () => {
    const { clerk, deps, person, section, row } = await staffed()
    const outsider = await person('任远')
    const registry = await section('approval-bureau', '登记注册科')
    await assign(deps, clerk, wanted('01', 0, { sectionId: registry }))
    await assign(deps, clerk, wanted('01.3', 0, { responsiblePersonId: outsider.id }))
    expect((await row('01'))?.responsible).toEqual({
      postId: null,
      name: '登记注册科',
      post: null,
      hasAccount: false,
    })
    expect((await row('01.1'))?.responsible?.name).toBe('登记注册科')
    expect(await row('01.3')).toMatchObject({
      own: { responsible: true, section: false, backup: false },
      responsible: { name: '任远', postId: null },
      section: { name: '登记注册科' },
    })
  })

  it('outlives a new edition of the mechanism', async () => {
    const { clerk, deps, seat, section, row, content, mechanisms, platform } = await staffed()
    const registry = await section('approval-bureau', '登记注册科')
    const head = await seat(registry, 'section-head', '李𠮷')
    await assign(deps, clerk, wanted('01', 0, { responsiblePostId: head.postId }))
    const next = {
      ...content,
      version: '2',
      effectiveFrom: '2026-06-01',
      earlierVersions: [
        { version: content.version, effectiveFrom: content.effectiveFrom, effectiveTo: '2026-05-31' },
      ],
    }
    const { id } = await change(platform, (tx) =>
      mechanisms.loadMechanism({ tx, regionId: county, by: null }, next),
    )
    expect((await row('01', '2026-06-01'))?.responsible?.name).toBe('李𠮷')
    platform.setTime('2026-06-02T01:00:00Z')
    const office = { ...clerk.actor, parts: clerk.actor.parts.map((part) => ({ ...part, mechanismId: id })) }
    const saved = await assign(
      deps,
      { ...clerk, actor: office },
      { ...wanted('01', 1, {}), startsOn: '2026-06-02' },
    )
    expect(saved).toEqual({ code: '01', version: 2 })
    expect((await row('01', '2026-06-02'))?.responsible).toBeNull()
  })
})

describe('assigning', () => {
  it('is for the unit in the lead, its co-leads and the office', async () => {
    const { deps, chiefOf, clerk, seat, section } = await staffed()
    const power = await section('energy-bureau', '电力科')
    const head = await seat(power, 'section-head', '曹明')
    const duty = (version: number) => ({
      ...wanted('04', version, { responsiblePostId: head.postId }),
      startsOn: `2026-02-0${version + 1}`,
    })
    for (const unit of ['court', 'approval-bureau', 'office'])
      await expect(assign(deps, chiefOf(unit), duty(0))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(assign(deps, chiefOf('energy-bureau', 'liaison'), duty(0))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await assign(deps, chiefOf('energy-bureau'), duty(0))
    await assign(deps, chiefOf('power-supply-company'), { ...duty(1), responsiblePostId: null })
    expect(await assign(deps, clerk, duty(2))).toEqual({ code: '04', version: 3 })
  })

  it('is not for another region, nor for an indicator that is not there', async () => {
    const { deps, clerk } = await staffed()
    const elsewhere = { ...clerk, actor: { ...clerk.actor, regionId: neighbour } }
    await expect(assign(deps, elsewhere, wanted('01', 0, {}))).rejects.toMatchObject({ code: 'not-found' })
    await expect(assign(deps, clerk, wanted('99', 0, {}))).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      findMatrix(deps, deps.platform.db, neighbour, { day, unitId: undefined }),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('stays inside the units in the lead', async () => {
    const { deps, clerk, seat, section, unitId, person } = await staffed()
    const court = await section('court', '立案庭')
    const judge = await seat(court, 'officer', '昌宁')
    const registry = await section('approval-bureau', '登记注册科')
    const officer = await seat(registry, 'officer', '赵敏之')
    const chief = await seat(unitId('court'), 'principal', '葛平')
    const outsider = await person('任远')
    const refusal = (more: Partial<typeof noDuty>) =>
      assign(deps, clerk, wanted('01', 0, more)).catch((error) => error.reason)
    expect(await refusal({ sectionId: court })).toBe('section-elsewhere')
    expect(await refusal({ responsiblePostId: judge.postId })).toBe('post-elsewhere')
    expect(await refusal({ backupPostId: judge.postId })).toBe('post-elsewhere')
    expect(await refusal({ leadershipMemberPostId: chief.postId })).toBe('post-elsewhere')
    expect(await refusal({ leadershipMemberPostId: officer.postId })).toBe('not-a-leadership-post')
    expect(await refusal({ responsiblePostId: officer.postId, backupPostId: officer.postId })).toBe(
      'backup-is-responsible',
    )
    expect(await refusal({ responsiblePostId: officer.postId, responsiblePersonId: outsider.id })).toBe(
      'post-or-person',
    )
    expect(await refusal({ responsiblePersonId: judge.postId })).toBe('person-unknown')
  })

  it('tells the second of two writers, also where nothing was stored before', async () => {
    const { deps, clerk, section } = await staffed()
    const registry = await section('approval-bureau', '登记注册科')
    const duty = wanted('01', 0, { sectionId: registry })
    const results = await Promise.allSettled([assign(deps, clerk, duty), assign(deps, clerk, duty)])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(assign(deps, clerk, duty)).rejects.toMatchObject({
      code: 'version-changed',
      facts: { by: '测试员' },
    })
    expect(await assign(deps, clerk, { ...duty, version: 1 })).toEqual({ code: '01', version: 1 })
  })
})

describe('liaisons and changes', () => {
  it('are named by the unit itself or the office, and who was before stays on record', async () => {
    const { deps, clerk, chiefOf, person, unitId, row, section } = await staffed()
    const [first, second] = [await person('董洁'), await person('陈喆')]
    const name = (call: typeof clerk, personId: string, startsOn: string, unit = unitId('approval-bureau')) =>
      appointLiaison(deps, call, { unitId: unit, personId, startsOn })
    await expect(name(chiefOf('court'), first.id, '2026-01-01')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(name(chiefOf('court'), first.id, '2026-01-01', first.id)).rejects.toMatchObject({
      code: 'not-found',
    })
    await name(chiefOf('approval-bureau'), first.id, '2026-01-01')
    await name(clerk, second.id, '2026-03-01')
    expect((await row('01', '2026-02-28'))?.liaison?.name).toBe('董洁')
    expect((await row('01'))?.liaison?.name).toBe('陈喆')
    const registry = await section('approval-bureau', '登记注册科')
    await expect(name(clerk, first.id, '2026-01-01', registry)).rejects.toMatchObject({
      reason: 'post-does-not-fit',
    })

    await assign(deps, clerk, wanted('01', 0, { sectionId: registry }))
    const changes = await changesOf(deps, county, undefined)
    expect(
      changes.map(({ kind, unit, duty, on, before, after, by }) => [kind, unit, duty, on, before, after, by]),
    ).toEqual([
      ['assigned', '行政审批局', '企业开办', '2026-02-01', null, '登记注册科', '测试员'],
      ['liaison', '行政审批局', '联络员', '2026-03-01', '董洁', '陈喆', '测试员'],
      ['liaison', '行政审批局', '联络员', '2026-01-01', null, '董洁', '测试员'],
    ])
    expect(await changesOf(deps, county, unitId('approval-bureau'))).toHaveLength(3)
    expect(await changesOf(deps, county, unitId('court'))).toEqual([])
    expect(await changesOf(deps, neighbour, undefined)).toEqual([])
  })
})
