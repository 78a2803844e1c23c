import { describe, expect, it } from 'vitest'
import { caller, county, neighbour, systemAdministrator, testCounty } from '../../../tests/support/region.ts'
import { testDatabase } from '../../../tests/support/test-database.ts'
import type { Db } from '../../platform/context.ts'
import { uuidv7 } from '../../platform/ids.ts'
import { change } from '../../platform/road.ts'
import { secretsWith } from '../../platform/secrets.ts'
import type { OrganizationDeps } from './deps.ts'
import { listPeople } from './queries/people.ts'
import { findTree } from './queries/tree.ts'
import { appoint } from './use-cases/appoint.ts'
import { createPerson } from './use-cases/create-person.ts'
import { createPost } from './use-cases/create-post.ts'
import { createUnit } from './use-cases/create-unit.ts'
import { editPerson } from './use-cases/edit-person.ts'
import { editUnit } from './use-cases/edit-unit.ts'
import { endTenure } from './use-cases/end-tenure.ts'
import { revealPhone } from './use-cases/reveal-phone.ts'

const office = systemAdministrator()

async function bureau() {
  const { db } = await testDatabase()
  const { platform, organization } = await testCounty(db)
  const deps: OrganizationDeps = { platform, secrets: secretsWith(new Uint8Array(32).fill(7)) }
  const unit = await createUnit(deps, office, { parentId: null, name: '行政审批局', shortName: '审批局' })
  const section = await createUnit(deps, office, {
    parentId: unit.id,
    name: '登记注册科',
    shortName: '登记科',
  })
  const post = await createPost(deps, office, { unitId: unit.id, kind: 'principal', title: '局长' })
  const person = await createPerson(deps, office, { name: '李𠮷', phone: '13800000000' })
  return { db, platform, organization, deps, unit, section, post, person }
}

const eventsOf = (db: Db, itemId: string) =>
  db.selectFrom('event').select(['type', 'data']).where('item_id', '=', itemId).orderBy('seq').execute()

const giveAccount = (db: Db, regionId: string, personId: string, state = 'active') =>
  db
    .insertInto('account')
    .values({
      region_id: regionId,
      id: uuidv7(),
      person_id: personId,
      login: personId,
      state,
      password_hash: '',
      password_set_at: '2026-01-01T00:00:00Z',
      must_change_password: false,
      failed_attempts: 0,
      created_at: '2026-01-01T00:00:00Z',
      version: 1,
    })
    .execute()

describe('the organisation', () => {
  it('is edited only by whoever may edit it in the region', async () => {
    const { deps, unit } = await bureau()
    const nobody = caller({})
    const input = { parentId: unit.id, name: '投资项目科', shortName: '投资科' }
    await expect(createUnit(deps, nobody, input)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(createUnit(deps, caller({ grants: ['auditor'] }), input)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('of one county is not there for another', async () => {
    const { deps, unit, post, person, db } = await bureau()
    const other = systemAdministrator(neighbour)
    const missing = { code: 'not-found' }
    await expect(
      createUnit(deps, other, { parentId: unit.id, name: 'x', shortName: 'x' }),
    ).rejects.toMatchObject(missing)
    await expect(
      editUnit(deps, other, { id: unit.id, version: 1, parentId: null, name: 'x', shortName: 'x' }),
    ).rejects.toMatchObject(missing)
    await expect(
      createPost(deps, other, { unitId: unit.id, kind: 'officer', title: 'x' }),
    ).rejects.toMatchObject(missing)
    await expect(
      appoint(deps, other, {
        postId: post.id,
        version: 1,
        personId: person.id,
        startsOn: '2026-01-01',
        endsOn: null,
      }),
    ).rejects.toMatchObject(missing)
    await expect(revealPhone(deps, other, person.id)).rejects.toMatchObject(missing)
    expect((await findTree(db, neighbour, '2026-03-02')).units).toEqual([])
    expect(await listPeople(db, neighbour, '')).toEqual([])
  })

  it('refuses a second unit of the same name at the same place', async () => {
    const { deps, unit } = await bureau()
    const again = { parentId: unit.id, name: '登记注册科', shortName: '登记' }
    await expect(createUnit(deps, office, again)).rejects.toMatchObject({ code: 'already-exists' })
    await expect(createUnit(deps, office, { ...again, parentId: null })).resolves.toMatchObject({
      version: 1,
    })
  })

  it('refuses a circle of sections, and a move into another unit', async () => {
    const { deps, unit, section } = await bureau()
    const below = await createUnit(deps, office, { parentId: section.id, name: '窗口', shortName: '窗口' })
    const other = await createUnit(deps, office, { parentId: null, name: '财政局', shortName: '财政局' })
    const move = (parentId: string | null) =>
      editUnit(deps, office, {
        id: section.id,
        version: 1,
        parentId,
        name: '登记注册科',
        shortName: '登记科',
      })
    await expect(move(below.id)).rejects.toMatchObject({ code: 'refused', reason: 'cycle' })
    await expect(move(section.id)).rejects.toMatchObject({ reason: 'cycle' })
    await expect(move(other.id)).rejects.toMatchObject({ reason: 'other-unit' })
    await expect(move(null)).rejects.toMatchObject({ reason: 'section-needs-unit' })
    await expect(move(unit.id)).resolves.toEqual({ id: section.id, version: 1 })
  })

  it('lets one of two simultaneous circles win', async () => {
    const { deps, unit, section } = await bureau()
    const twin = await createUnit(deps, office, {
      parentId: unit.id,
      name: '投资项目科',
      shortName: '投资科',
    })
    const results = await Promise.allSettled([
      editUnit(deps, office, {
        id: section.id,
        version: 1,
        parentId: twin.id,
        name: '登记注册科',
        shortName: '登记科',
      }),
      editUnit(deps, office, {
        id: twin.id,
        version: 1,
        parentId: section.id,
        name: '投资项目科',
        shortName: '投资科',
      }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('tells the second of two writers who was first', async () => {
    const { deps, section, unit } = await bureau()
    const rename = (name: string) =>
      editUnit(deps, office, { id: section.id, version: 1, parentId: unit.id, name, shortName: name })
    await rename('市场准入科')
    await expect(rename('企业登记科')).rejects.toMatchObject({
      code: 'version-changed',
      facts: { by: '测试员', type: 'organization.unit-changed' },
    })
  })

  it('keeps posts where they fit', async () => {
    const { deps, unit, section } = await bureau()
    await expect(
      createPost(deps, office, { unitId: section.id, kind: 'principal', title: '局长' }),
    ).rejects.toMatchObject({
      reason: 'post-does-not-fit',
    })
    await expect(
      createPost(deps, office, { unitId: unit.id, kind: 'principal', title: '书记' }),
    ).rejects.toMatchObject({
      reason: 'post-exists',
    })
  })
})

describe('a post', () => {
  it('has one holder at a time, and keeps those before', async () => {
    const { deps, post, person, db } = await bureau()
    const other = await createPerson(deps, office, { name: '王晓燕', phone: '' })
    const appointed = await appoint(deps, office, {
      postId: post.id,
      version: 1,
      personId: person.id,
      startsOn: '2026-01-01',
      endsOn: null,
    })
    expect(appointed).toEqual({ id: post.id, version: 2 })
    const second = { postId: post.id, version: 2, personId: other.id, startsOn: '2026-03-01', endsOn: null }
    await expect(appoint(deps, office, second)).rejects.toMatchObject({
      reason: 'post-held',
      facts: { name: '李𠮷', startsOn: '2026-01-01' },
    })
    const tenureId = (await findTree(db, county, '2026-02-01')).units[0]?.posts[0]?.holder?.tenureId ?? ''
    await expect(
      endTenure(deps, office, { id: tenureId, version: 1, endsOn: '2026-02-28' }),
    ).rejects.toMatchObject({
      code: 'version-changed',
    })
    await endTenure(deps, office, { id: tenureId, version: 2, endsOn: '2026-02-28' })
    await appoint(deps, office, { ...second, version: 3 })
    const holderOn = async (day: string) =>
      (await findTree(db, county, day)).units[0]?.posts[0]?.holder?.name ?? null
    expect(await Promise.all(['2025-12-31', '2026-02-28', '2026-03-01'].map(holderOn))).toEqual([
      null,
      '李𠮷',
      '王晓燕',
    ])
    expect(
      (await findTree(db, county, '2026-03-02')).units[0]?.posts[0]?.history.map(({ name }) => name),
    ).toEqual(['王晓燕', '李𠮷'])
    expect((await eventsOf(db, post.id)).map(({ type }) => type)).toEqual([
      'organization.post-created',
      'organization.post-filled',
      'organization.post-vacated',
      'organization.post-filled',
    ])
  })

  it('goes to one of two people appointed at the same moment', async () => {
    const { deps, post, person } = await bureau()
    const take = () =>
      appoint(deps, office, {
        postId: post.id,
        version: 1,
        personId: person.id,
        startsOn: '2026-01-01',
        endsOn: null,
      })
    const results = await Promise.allSettled([take(), take()])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('of a liaison passes on without losing who was before', async () => {
    const { organization, platform, unit, person, db, deps } = await bureau()
    const next = await createPerson(deps, office, { name: '陈喆', phone: '' })
    const name = (personId: string, startsOn: string) =>
      change(platform, (tx) =>
        organization.appointLiaison(
          { tx, regionId: county, by: office.by },
          { unitId: unit.id, personId, startsOn },
        ),
      )
    const first = await name(person.id, '2026-01-01')
    await expect(name(person.id, '2026-02-01')).rejects.toMatchObject({ reason: 'already-holds' })
    await name(next.id, '2026-03-01')
    await expect(name(person.id, '2026-02-01')).rejects.toMatchObject({ reason: 'post-held' })
    const post = (await findTree(db, county, '2026-03-02')).units[0]?.posts.find(
      ({ kind }) => kind === 'liaison',
    )
    expect(post?.history.map(({ name, startsOn, endsOn }) => [name, startsOn, endsOn])).toEqual([
      ['陈喆', '2026-03-01', null],
      ['李𠮷', '2026-01-01', '2026-02-28'],
    ])
    expect((await eventsOf(db, first.id)).map(({ type }) => type)).toEqual([
      'organization.post-created',
      'organization.liaison-appointed',
      'organization.liaison-changed',
    ])
  })
})

describe('a person', () => {
  it('has a number that is sealed, masked in lists, and shown only on record', async () => {
    const { deps, person, db } = await bureau()
    const row = await db.selectFrom('person').selectAll().executeTakeFirstOrThrow()
    expect(row.phone_sealed).not.toContain('13800000000')
    expect((await listPeople(db, county, '𠮷')).map(({ name, phone }) => [name, phone])).toEqual([
      ['李𠮷', '138****0000'],
    ])
    expect(await revealPhone(deps, office, person.id)).toEqual({ phone: '13800000000' })
    const events = await eventsOf(db, person.id)
    expect(events.at(-1)).toMatchObject({
      type: 'organization.phone-revealed',
      data: { phone: '138****0000' },
    })
    expect(JSON.stringify(events)).not.toContain('13800000000')
  })

  it('keeps the number where only the name is corrected, and loses it where it is emptied', async () => {
    const { deps, person, db } = await bureau()
    await editPerson(deps, office, { id: person.id, version: 1, name: '李吉', phone: null })
    expect(await revealPhone(deps, office, person.id)).toEqual({ phone: '13800000000' })
    await editPerson(deps, office, { id: person.id, version: 2, name: '李吉', phone: '' })
    expect(await revealPhone(deps, office, person.id)).toEqual({ phone: '' })
    expect((await listPeople(db, county, '')).map(({ name, phone }) => [name, phone])).toEqual([['李吉', '']])
  })

  it('is found by a name taken as it is written', async () => {
    const { deps, db } = await bureau()
    await createPerson(deps, office, { name: '100%', phone: '' })
    expect((await listPeople(db, county, '%')).map(({ name }) => name)).toEqual(['100%'])
    expect(await listPeople(db, county, '_')).toEqual([])
  })
})

describe('for other modules', () => {
  it('tells the posts somebody holds on a day, with the unit above a section', async () => {
    const { deps, organization, section, unit, person, db } = await bureau()
    const head = await createPost(deps, office, { unitId: section.id, kind: 'section-head', title: '科长' })
    await appoint(deps, office, {
      postId: head.id,
      version: 1,
      personId: person.id,
      startsOn: '2026-01-01',
      endsOn: '2026-01-31',
    })
    expect(await organization.heldPosts(db, county, person.id, '2026-01-31')).toEqual([
      {
        postId: head.id,
        kind: 'section-head',
        title: '科长',
        unitId: section.id,
        rootUnitId: unit.id,
        unit: '审批局',
        section: '登记科',
      },
    ])
    expect(await organization.heldPosts(db, county, person.id, '2026-02-01')).toEqual([])
    expect(await organization.heldPosts(db, neighbour, person.id, '2026-01-31')).toEqual([])
  })

  it('brings work to the first desk with an active account', async () => {
    const { deps, organization, unit, post, person, db } = await bureau()
    const desk = () => organization.deskOf(db, county, unit.id, '2026-03-02')
    await appoint(deps, office, {
      postId: post.id,
      version: 1,
      personId: person.id,
      startsOn: '2026-01-01',
      endsOn: null,
    })
    expect(await desk()).toBeNull()
    await giveAccount(db, county, person.id)
    expect(await desk()).toBe(post.id)
    const deputy = await createPost(deps, office, {
      unitId: unit.id,
      kind: 'deputy-in-charge',
      title: '副局长',
    })
    const other = await createPerson(deps, office, { name: '王晓燕', phone: '' })
    await appoint(deps, office, {
      postId: deputy.id,
      version: 1,
      personId: other.id,
      startsOn: '2026-01-01',
      endsOn: null,
    })
    await giveAccount(db, county, other.id, 'disabled')
    expect(await desk()).toBe(post.id)
    await db.updateTable('account').set({ state: 'active' }).where('person_id', '=', other.id).execute()
    expect(await desk()).toBe(deputy.id)
  })

  it('lists bodies and held posts that work can be given to', async () => {
    const { deps, organization, unit, section, post, person, db } = await bureau()
    await createPost(deps, office, { unitId: section.id, kind: 'officer', title: '科员' })
    await appoint(deps, office, {
      postId: post.id,
      version: 1,
      personId: person.id,
      startsOn: '2026-01-01',
      endsOn: null,
    })
    expect(await organization.assignees(db, county, [unit.id], '2026-03-02')).toEqual([
      { unitId: unit.id, unit: '审批局', section: null, postId: null, post: null, person: null },
      { unitId: unit.id, unit: '审批局', section: null, postId: post.id, post: '局长', person: '李𠮷' },
      { unitId: section.id, unit: '审批局', section: '登记注册科', postId: null, post: null, person: null },
    ])
  })

  it('knows a region by the names above it', async () => {
    const { db, organization } = await bureau()
    expect(await organization.region(db, county)).toEqual({
      id: county,
      name: '襄垣县',
      path: ['山西省', '长治市', '襄垣县'],
    })
  })
})
