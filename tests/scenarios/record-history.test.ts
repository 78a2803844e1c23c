/**
 * Whatever is changed on a unit, a post, a person, a duty or an account stands in its history, field by field.
 *
 * The acts are those of the contract: a body that gets another field fails here until it is said which field
 * of the history tells it. Around every act the tables are held against what the new events tell.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identityRoutes } from '../../contract/identity.ts'
import { organizationRoutes } from '../../contract/organization.ts'
import { responsibilityRoutes } from '../../contract/responsibility.ts'
import { recordFields, type RecordKind } from '../../domain/audit/record-fields.ts'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

/** Of every body that sets something: which field of the history tells it; null for what only names the row. */
const toldAs: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'organization.create-unit': { parentId: 'unit.parent', name: 'unit.name', shortName: 'unit.shortName' },
  'organization.edit-unit': {
    version: null,
    parentId: 'unit.parent',
    name: 'unit.name',
    shortName: 'unit.shortName',
  },
  'organization.create-post': { unitId: 'post.unit', kind: 'post.kind', title: 'post.title' },
  'organization.appoint': {
    version: null,
    personId: 'post.holder',
    startsOn: 'post.startsOn',
    endsOn: 'post.endsOn',
  },
  'organization.end-tenure': { version: null, endsOn: 'post.endsOn' },
  'organization.create-person': { name: 'person.name', phone: 'person.phone' },
  'organization.edit-person': { version: null, name: 'person.name', phone: 'person.phone' },
  'responsibility.assign': {
    version: null,
    leadershipMemberPostId: 'responsibility.leadershipMember',
    sectionId: 'responsibility.section',
    responsiblePostId: 'responsibility.responsiblePost',
    responsiblePersonId: 'responsibility.responsiblePerson',
    backupPostId: 'responsibility.backup',
    startsOn: 'responsibility.startsOn',
  },
  'responsibility.appoint-liaison': {
    unitId: 'post.unit',
    personId: 'post.holder',
    startsOn: 'post.startsOn',
  },
  'identity.create-account': { personId: 'account.person', login: 'account.login' },
  'identity.activate-account': { version: null },
  'identity.disable-account': { version: null },
  'identity.unlock-account': { version: null },
  'identity.reset-account': { version: null },
  'identity.grant': { version: null, role: 'account.roles' },
  'identity.revoke': { version: null, role: 'account.roles' },
}
/** Of one's own session and account, and of an installation that is empty. */
const others = /^identity\.(sign-in|change-password|begin-second-factor|confirm-second-factor|first-run)$/

let county: County
let clerk: Visitor
let system: Visitor
let security: Visitor
let auditor: Visitor
let bureau: string
/** `unit.name`: fields that an act here has changed and its event has told. */
const seen = new Set<string>()

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  system = await county.grant('system-administrator')
  security = await county.grant('security-administrator')
  auditor = await county.grant('auditor')
  bureau = await county.unitId('approval-bureau')
})

afterAll(() => county.close())

type Fields = Readonly<Record<string, unknown>>

/** What people read of every record, straight from the tables; secrets only to see that they are others now. */
async function rows(): Promise<Map<string, Fields>> {
  const postName = (id: string) => sql`(select concat_ws(' ', root.short_name,
      case when root.id <> unit.id then unit.name end, post.title, person.name) from post
    join unit on unit.id = post.unit_id join unit as root on root.id = unit.root_id
    left join tenure on tenure.post_id = post.id and tenure.starts_on <= duty.starts_on
      and (tenure.ends_on is null or tenure.ends_on >= duty.starts_on)
    left join person on person.id = tenure.person_id where post.id = ${sql.ref(id)})`
  const { db } = county.database
  const found = [
    await sql<Fields>`select 'unit' as record, unit.id::text, unit.kind, unit.name, unit.short_name as "shortName",
      above.name as parent from unit left join unit as above on above.id = unit.parent_id`.execute(db),
    await sql<Fields>`select 'post' as record, post.id::text, post.kind, post.title,
      case when root.id = unit.id then unit.name else concat_ws(' ', root.short_name, unit.name) end as unit,
      held.name as holder, held.starts_on as "startsOn", held.ends_on as "endsOn"
      from post join unit on unit.id = post.unit_id join unit as root on root.id = unit.root_id
      left join lateral (select person.name, tenure.starts_on, tenure.ends_on from tenure
        join person on person.id = tenure.person_id where tenure.post_id = post.id
        order by tenure.starts_on desc limit 1) as held on true`.execute(db),
    await sql<Fields>`select 'person' as record, id::text, name, nullif(phone_masked, '') as "secret:phone"
      from person`.execute(db),
    await sql<Fields>`select 'responsibility' as record, 'duty' as id, ${postName('duty.leadership_member_post_id')} as "leadershipMember",
      (select name from unit where unit.id = duty.section_id) as section,
      ${postName('duty.responsible_post_id')} as "responsiblePost",
      (select name from person where person.id = duty.responsible_person_id) as "responsiblePerson",
      ${postName('duty.backup_post_id')} as backup, duty.starts_on as "startsOn"
      from responsibility as duty where ends_on is null`.execute(db),
    await sql<Fields>`select 'account' as record, account.id::text, login, person.name as person, state,
      (select string_agg(role, ' ' order by role collate "C") from account_grant where account_id = account.id) as roles,
      nullif(locked_until is not null, false) as locked, password_hash as "secret:password",
      totp_sealed as "secret:secondFactor"
      from account join person on person.id = account.person_id`.execute(db),
  ]
  return new Map(
    found
      .flatMap((answer) => answer.rows)
      .map(({ record, id, ...fields }) => [`${String(record)} ${String(id)}`, fields]),
  )
}

type Change = {
  readonly item: string
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

const inOrder = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(change)).toSorted()

function difference(before: Map<string, Fields>, after: Map<string, Fields>): readonly Change[] {
  return [...after].flatMap(([item, now]) => {
    const was = before.get(item) ?? {}
    return Object.entries(now).flatMap(([name, value]): Change[] => {
      const old = was[name] ?? null
      if (old === value) return []
      if (!name.startsWith('secret:')) return [{ item, field: name, before: old, after: value }]
      const [had, has] = [old !== null, value !== null]
      const told = { before: had ? 'kept' : null, after: has ? (had ? 'changed' : 'kept') : null }
      return [{ item, field: name.slice('secret:'.length), ...told }]
    })
  })
}

/** Does something, and holds what has changed against what was recorded. */
async function watched(work: () => Promise<Answer>): Promise<any> {
  const before = await rows()
  const known = await county.database.db.selectFrom('event').select('id').execute()
  const answer = await work()
  expect([answer.status, answer.body.error]).toEqual([200, undefined])
  const changed = difference(before, await rows())
  const events = await county.database.db
    .selectFrom('event')
    .select(['item_id', 'item_kind', 'data'])
    .where('item_kind', 'in', Object.keys(recordFields))
    .where('id', 'not in', [randomUUID(), ...known.map(({ id }) => id)])
    .orderBy('id')
    .execute()
  const told = events.flatMap(({ item_id, item_kind, data }: any): Change[] =>
    (data.changes ?? []).map(({ field, before: was, after: now }: any) => ({
      item: `${item_kind} ${item_kind === 'responsibility' ? 'duty' : item_id}`,
      field,
      before: was === false ? null : was,
      after: now === false ? null : now,
    })),
  )
  for (const { item, field } of told) seen.add(`${item.split(' ')[0]}.${field}`)
  // The end of the tenure before is another row than the one that stands last.
  expect(inOrder(told.filter(({ field }) => field !== 'formerEndsOn'))).toEqual(inOrder(changed))
  return answer.body
}

const history = async (who: Visitor, url: string) => (await who.get(`${url}/history`)).body
const fieldsOf = ({ changes }: any): any => Object.fromEntries(changes.map((one: any) => [one.field, one]))

describe('every field that is set is told', () => {
  it('of a section: added, renamed, moved', async () => {
    const named = { parentId: bureau, name: '帮办科', shortName: '帮办' }
    const above = await watched(() => clerk.post('/api/organization/units', { ...named, name: '政务科' }))
    const { id, version } = await watched(() => clerk.post('/api/organization/units', named))
    await watched(() =>
      clerk.put(`/api/organization/units/${id}`, {
        version,
        parentId: above.id,
        name: '帮办代办科',
        shortName: '代办',
      }),
    )
    const { rows: told, total } = await history(clerk, `/api/units/${id}`)
    expect(total).toBe(2)
    expect(told[0]).toMatchObject({ type: 'organization.unit-changed', actor: { name: '王晓燕' } })
    expect(fieldsOf(told[0])).toMatchObject({
      name: { before: '帮办科', after: '帮办代办科' },
      shortName: { before: '帮办', after: '代办' },
      parent: { after: '政务科', kind: 'name' },
    })
  })

  it('of a post: made, held, left, held by the next one, each from when to when', async () => {
    const section = await county.sectionId('approval-bureau', '勘验科')
    const [first, second] = await Promise.all(
      ['刘某', '张某'].map(async (name) => (await clerk.post('/api/people', { name })).body.id),
    )
    const post = await watched(() =>
      clerk.post('/api/organization/posts', { unitId: section, kind: 'section-head', title: '科长' }),
    )
    const held = await watched(() =>
      clerk.post(`/api/organization/posts/${post.id}/appoint`, {
        version: post.version,
        personId: first,
        startsOn: '2026-03-01',
      }),
    )
    const { units } = (await clerk.get('/api/organization')).body
    const { holder } = units.flatMap(({ posts }: any) => posts).find(({ id }: any) => id === post.id)
    const left = await watched(() =>
      clerk.post(`/api/organization/tenures/${holder.tenureId}/end`, {
        version: held.version,
        endsOn: '2026-10-31',
      }),
    )
    await watched(() =>
      clerk.post(`/api/organization/posts/${post.id}/appoint`, {
        version: left.version,
        personId: second,
        startsOn: '2026-11-01',
        endsOn: '2027-10-31',
      }),
    )
    const { rows: told, tenures } = await history(clerk, `/api/posts/${post.id}`)
    expect(tenures).toEqual([
      { person: '张某', startsOn: '2026-11-01', endsOn: '2027-10-31' },
      { person: '刘某', startsOn: '2026-03-01', endsOn: '2026-10-31' },
    ])
    expect(told.map(({ type }: any) => type)).toEqual([
      'organization.post-filled',
      'organization.post-vacated',
      'organization.post-filled',
      'organization.post-created',
    ])
    expect(fieldsOf(told[0]).holder).toMatchObject({ before: '刘某', after: '张某' })
    expect(fieldsOf(told[1]).endsOn).toMatchObject({ before: null, after: '2026-10-31', kind: 'day' })
  })

  it("of a unit's liaison: the one before ends the day before the next begins", async () => {
    const unitId = await county.unitId('tax-bureau')
    const [first, second] = await Promise.all(
      ['联甲', '联乙'].map(async (name) => (await clerk.post('/api/people', { name })).body.id),
    )
    const url = '/api/responsibility/liaisons'
    const { id } = await watched(() => clerk.post(url, { unitId, personId: first, startsOn: '2026-09-01' }))
    await watched(() => clerk.post(url, { unitId, personId: second, startsOn: '2026-11-02' }))
    const { rows: told } = await history(clerk, `/api/posts/${id}`)
    expect(fieldsOf(told[0]).formerEndsOn).toMatchObject({ before: null, after: '2026-11-01' })
  })

  it('of a person: the name, and that the number is another one, never the number', async () => {
    const { id } = await watched(() => clerk.post('/api/people', { name: '钱某', phone: '13800000001' }))
    const url = `/api/people/${id}`
    await watched(() => clerk.put(url, { version: 1, name: '钱某某', phone: '13900000002' }))
    const same = await clerk.put(url, { version: 2, name: '钱某某', phone: '13900000002' })
    expect(same.status).toBe(200)
    await watched(() => clerk.put(url, { version: 3, name: '钱某某', phone: '' }))
    const answer = await history(clerk, url)
    expect(answer.rows.map((row: any) => fieldsOf(row).phone)).toMatchObject([
      { before: 'kept', after: null },
      { before: 'kept', after: 'changed' },
      { before: null, after: 'kept' },
    ])
    expect(JSON.stringify(answer)).not.toMatch(/13800000001|13900000002|\*\*\*/)
  })

  it('of the responsibility for an indicator: every column, by the names of the time', async () => {
    const code = '04'
    const { rows: matrix } = (await clerk.get('/api/responsibility')).body
    const { unit } = matrix.find((row: any) => row.code === code)
    const { code: lead } = await county.database.db
      .selectFrom('unit')
      .select('code')
      .where('id', '=', unit.id)
      .executeTakeFirstOrThrow()
    const member = await county.appoint({ unit: lead ?? '', kind: 'leadership-member' }, '成员')
    const place = { unit: lead ?? '', section: '业务科' }
    const head = await county.appoint({ ...place, kind: 'section-head', account: false }, '科长')
    const officer = await county.appoint({ ...place, kind: 'officer', account: false }, '科员')
    const sectionId = await county.sectionId(lead ?? '', '业务科')
    const url = `/api/responsibility/${code}`
    await watched(() =>
      clerk.put(url, {
        version: 0,
        leadershipMemberPostId: member.postId,
        sectionId,
        responsiblePostId: head.postId,
        backupPostId: officer.postId,
        startsOn: '2026-11-02',
      }),
    )
    await watched(() =>
      clerk.put(url, {
        version: 1,
        sectionId,
        responsiblePersonId: officer.personId,
        startsOn: '2026-11-03',
      }),
    )
    await county.database.db
      .updateTable('person')
      .set({ name: '改名后' })
      .where('id', '=', officer.personId)
      .execute()
    const { rows: told } = await history(clerk, url)
    expect(fieldsOf(told[0])).toMatchObject({
      responsiblePerson: { before: null, after: '科员' },
      responsiblePost: { before: expect.stringMatching(/业务科 section-head 科长$/), after: null },
      startsOn: { before: '2026-11-02', after: '2026-11-03' },
    })
  })

  it('of an account: state, roles, lock, password, second factor', async () => {
    const { id: personId } = (await clerk.post('/api/people', { name: '孙某' })).body
    const made = await watched(() => system.post('/api/accounts', { personId, login: 'sunmou' }))
    const url = `/api/accounts/${made.id}`
    let { version } = made
    const perform = async (act: string, more: object = {}) => {
      const body = await watched(() => security.post(`${url}/${act}`, { version, ...more }))
      version = body.version
      return body
    }
    await perform('activate')
    await perform('grants', { role: 'inspector' })
    for (const turn of [1, 2, 3, 4])
      expect([
        turn,
        (await county.stranger.post('/api/session', { login: 'sunmou', password: 'x' })).status,
      ]).toEqual([turn, 401])
    const before = await rows()
    await county.stranger.post('/api/session', { login: 'sunmou', password: 'x' })
    expect(difference(before, await rows()).map(({ field }) => field)).toEqual(['locked'])
    expect(fieldsOf((await history(security, url)).rows[0]).locked).toMatchObject({
      before: false,
      after: true,
    })
    await perform('unlock')
    await county.database.db
      .updateTable('account')
      .set({ totp_sealed: 'sealed' })
      .where('id', '=', made.id)
      .execute()
    await perform('reset')
    await perform('grants/revoke', { role: 'inspector' })
    await perform('disable')
    const { rows: told } = await history(auditor, url)
    expect(told.map(({ type }: any) => type)).toEqual(
      ['disabled', 'role-revoked', 'reset', 'unlocked', 'locked', 'role-granted', 'activated', 'created'].map(
        (type) => `account.${type}`,
      ),
    )
    expect(fieldsOf(told[2]).password).toMatchObject({ before: 'kept', after: 'changed' })
    expect(fieldsOf(told[5]).roles).toMatchObject({ before: null, after: 'inspector' })
  })

  it('no body of the contract has a field that is not spoken for', () => {
    const bodies = Object.values({
      ...organizationRoutes,
      ...responsibilityRoutes,
      ...identityRoutes,
    }).flatMap((route): [string, string[]][] =>
      'body' in route && !others.test(route.id) ? [[route.id, Object.keys(route.body.shape).toSorted()]] : [],
    )
    const spoken = Object.entries(toldAs).map(([id, fields]) => [id, Object.keys(fields).toSorted()])
    expect(Object.fromEntries(bodies)).toEqual(Object.fromEntries(spoken))
  })

  it('every field of every record has been changed here, and told', () => {
    const all = (Object.keys(recordFields) as RecordKind[]).flatMap((record) =>
      Object.keys(recordFields[record]).map((field) => `${record}.${field}`),
    )
    expect([...seen].toSorted()).toEqual(all.toSorted())
    const named = Object.values(toldAs).flatMap((fields) =>
      Object.values(fields).filter((field) => field !== null),
    )
    expect(named.filter((field) => !seen.has(field))).toEqual([])
  })
})

describe('who reads it', () => {
  it('an account: the security administrator and the auditor, and the reading is on record', async () => {
    const { rows: accounts } = (await auditor.get('/api/accounts')).body
    const { id } = accounts.find(({ login }: any) => login === 'sunmou')
    const url = `/api/accounts/${id}/history`
    expect((await security.get(url)).status).toBe(200)
    for (const who of [system, clerk])
      expect(await who.get(url)).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } })
    const read = await county.database.db
      .selectFrom('event')
      .select('actor_name')
      .where('type', '=', 'account.history-read')
      .execute()
    expect(new Set(read.map(({ actor_name }) => actor_name))).toEqual(
      new Set(['auditor', 'security-administrator']),
    )
  })

  it('nothing that is not there, or is of another kind', async () => {
    for (const kind of ['units', 'posts', 'people'])
      expect((await clerk.get(`/api/${kind}/${randomUUID()}/history`)).status).toBe(404)
    expect((await clerk.get(`/api/people/${bureau}/history`)).status).toBe(404)
    expect((await clerk.get('/api/responsibility/99/history')).status).toBe(404)
    expect((await security.get(`/api/accounts/${randomUUID()}/history`)).status).toBe(404)
    expect((await clerk.get(`/api/units/${bureau}/history?size=1000`)).status).toBe(400)
  })

  it('what was written before there were changes, as two objects', async () => {
    const unitId = await county.unitId('housing-bureau')
    const data = {
      before: { name: '住建局', shortName: '住建', parentId: null },
      after: { name: '住房局', shortName: '住建', parentId: null },
    }
    await county.database.db
      .insertInto('event')
      .values({
        region_id: county.regionId,
        item_id: unitId,
        seq: 99,
        id: randomUUID(),
        item_kind: 'unit',
        type: 'organization.unit-changed',
        at: '2026-01-05T01:00:00Z',
        account_id: null,
        actor_name: null,
        actor_post: null,
        actor_unit: null,
        ip: null,
        data: JSON.stringify(data),
        hash: 'x',
      })
      .execute()
    const { rows: told } = await history(clerk, `/api/units/${unitId}`)
    expect(told[0].changes).toEqual([
      { field: 'name', kind: 'text', before: '住建局', after: '住房局', derived: false },
    ])
  })
})
