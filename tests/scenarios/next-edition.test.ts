/** A mechanism is revised while work goes on: nothing of the earlier edition is lost, and a unit that is gone is looked back at like any other. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let chief: Visitor
let running: string
let closed: string
let drafts: Record<'lead' | 'assisting' | 'clock' | 'sound', string>

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督办科', kind: 'section-head' }, '段永康')
  chief = await county.appoint({ unit: 'tax-bureau', kind: 'principal' }, '孙局')
  running = await dispatch('多税种综合申报')
  closed = await dispatch('留抵退税提速')
  await act(chief, closed, 'acknowledge')
  await act(chief, closed, 'report', { text: '完成。', progress: 100 })
  await chief.upload(`/api/tasks/${closed}/files`, '报告.txt', '一')
  await act(chief, closed, 'request-closure', { text: '请核验。' })
  await act(verifier, closed, 'accept', { text: '属实。' })
  const [tax, approval] = [await county.unitId('tax-bureau'), await county.unitId('approval-bureau')]
  drafts = {
    lead: await draft(tax),
    assisting: await draft(approval, { assistingUnitIds: [tax] }),
    clock: await draft(approval, { clock: 'workdays' }),
    sound: await draft(approval, { clock: '13710' }),
  }
  await revise()
})

afterAll(() => county.close())

async function dispatch(title: string): Promise<string> {
  const answer = await clerk.post('/api/tasks/dispatch', {
    title,
    body: '办好。',
    leadUnitIds: [await county.unitId('tax-bureau')],
    deadline: { kind: 'within', n: 20, unit: 'workday' },
    requestId: randomUUID(),
  })
  expect(answer.status).toBe(200)
  return answer.body.tasks[0].id
}

async function draft(leadUnitId: string, more: object = {}): Promise<string> {
  const deadline = { kind: 'within', n: 20, unit: 'workday' }
  const answer = await clerk.post('/api/tasks', {
    title: '草稿',
    body: '正文',
    leadUnitId,
    deadline,
    ...more,
  })
  expect(answer.status).toBe(200)
  return answer.body.id
}

async function act(who: Visitor, id: string, verb: string, more: object = {}) {
  const { version } = (await who.get(`/api/tasks/${id}`)).body
  const answer = await who.post(`/api/tasks/${id}/${verb}`, { version, ...more })
  expect([verb, answer.status, answer.body.error]).toEqual([verb, 200, undefined])
}

const idsIn = async (who: Visitor, view: string): Promise<readonly string[]> =>
  (await who.get(`/api/tasks?view=${view}&size=100`)).body.rows.map(({ id }: any) => id)

const todos = async (who: Visitor, id: string): Promise<readonly string[]> =>
  (await who.get('/api/workbench')).body.todos.flatMap(({ item, kind }: any) =>
    item.id === id ? [kind] : [],
  )

/** From the ninth the tax bureau is a revenue bureau, and the clock of working days has another name. */
async function revise(): Promise<void> {
  const reading = await county.liandong.mechanism.read('xiangyuan')
  if (!reading.ok) throw new Error('faults')
  const { mechanism } = reading
  const renamed = JSON.parse(JSON.stringify(mechanism).replaceAll('"tax-bureau"', '"revenue-bureau"'))
  const next = {
    ...renamed,
    version: '2026-11',
    effectiveFrom: '2026-11-09',
    effectiveTo: null,
    clocks: {
      ...renamed.clocks,
      clocks: renamed.clocks.clocks.map((clock: any) =>
        clock.code === 'workdays' ? { ...clock, code: 'routine' } : clock,
      ),
    },
    earlierVersions: [
      { version: mechanism.version, effectiveFrom: mechanism.effectiveFrom, effectiveTo: '2026-11-08' },
    ],
    units: renamed.units.map((unit: any) =>
      unit.code === 'revenue-bureau'
        ? {
            ...unit,
            name: { zh: '襄垣县税收局', en: 'Revenue Bureau' },
            shortName: { zh: '税收局', en: 'Revenue' },
          }
        : unit,
    ),
  }
  await county.database.db
    .transaction()
    .execute((tx) =>
      county.liandong.mechanism.loadMechanism({ tx, regionId: county.regionId, by: null }, next),
    )
  county.liandong.identity.forgetActors()
}

it('until its day the earlier edition is in force, and from its day the next', async () => {
  county.on('2026-11-06')
  expect(await idsIn(clerk, 'running')).toContain(running)
  county.on('2026-11-09')
  const { body } = await clerk.get('/api/tasks/choices')
  expect(body.units.map(({ shortName }: any) => shortName)).toContain('税收局')
  expect(body.units.map(({ shortName }: any) => shortName)).not.toContain('税务局')
})

it('a draft of the earlier edition is issued only as the next one would have it, under the rules of that', async () => {
  county.on('2026-11-10')
  const { lead, assisting, clock, sound } = drafts
  const issue = async (id: string) => {
    const { version } = (await clerk.get(`/api/tasks/${id}`)).body
    return clerk.post(`/api/tasks/${id}/issue`, { version })
  }
  const ids = [lead, assisting, clock, sound]
  const command = { command: 'issue', items: ids.map((id) => ({ id })) }
  const foretold = (await clerk.post('/api/tasks/bulk/verdicts', command)).body.rows
  expect(foretold.map(({ reason }: any) => reason)).toEqual([
    'not-a-member',
    'not-a-member',
    'no-such-clock',
    null,
  ])
  const faults = []
  for (const id of [lead, assisting, clock]) {
    const { status, body } = await issue(id)
    expect(status).toBe(400)
    faults.push(...body.error.fields.map(({ path, code }: any) => `${path} ${code}`))
  }
  expect(faults).toEqual([
    'body.leadUnitIds.0 not-a-member',
    'body.assistingUnitIds.0 not-a-member',
    'body.clock no-such-clock',
  ])
  expect((await issue(sound)).status).toBe(200)
  const rows = await county.database.db
    .selectFrom('task')
    .innerJoin('mechanism', 'mechanism.id', 'task.mechanism_id')
    .select(['task.id', 'mechanism.edition', 'task.verifier_unit_id', 'task.acknowledge_due_on'])
    .where('task.id', 'in', [sound, lead])
    .execute()
  expect(rows.find(({ id }) => id === sound)).toMatchObject({
    edition: '2026-11',
    verifier_unit_id: await county.unitId('office'),
    acknowledge_due_on: '2026-11-10',
  })
  expect(rows.find(({ id }) => id === lead)?.edition).not.toBe('2026-11')
})

it('the office goes on with what was issued under the earlier one: it sees it, urges, and its clock runs', async () => {
  county.on('2026-11-10')
  expect(await idsIn(clerk, 'running')).toContain(running)
  await act(clerk, running, 'urge', { text: '请尽快签收。' })
})

it('asked of the office, it rules: the unit that is gone gives its task to the one that took its place', async () => {
  county.on('2026-11-11')
  await act(chief, running, 'return', { clause: '3.1.4', text: '机构改革，职责已划转税收局。' })
  expect(await todos(verifier, running)).toEqual(['rule'])
  const { body } = await verifier.get(`/api/tasks/${running}`)
  await act(verifier, running, 'rule', {
    requestId: body.requests.find(({ state }: any) => state === 'open').id,
    decision: 'grant',
    text: '由税收局承办。',
    leadUnitId: await county.unitId('revenue-bureau'),
  })
  const after = (await clerk.get(`/api/tasks/${running}`)).body
  expect(after).toMatchObject({ state: 'issued', leadUnit: { shortName: '税收局' } })
})

it('a task that the gone unit had closed is looked back at, and reopened it can go on elsewhere', async () => {
  county.on('2026-11-12')
  await act(clerk, closed, 'recheck', { text: '群众反映又变慢。' })
  expect(await todos(verifier, closed)).toEqual(['recheck'])
  const { body } = await verifier.get(`/api/tasks/${closed}`)
  await act(verifier, closed, 'reopen', {
    recheckId: body.rechecks.find(({ state }: any) => state === 'open').id,
    text: '三件中两件超时。',
  })
  expect(await idsIn(clerk, 'reopened')).toContain(closed)
  await act(clerk, closed, 'ask-split', {
    text: '承办单位已撤并，由税收局继续。',
    parts: [
      { title: '留抵退税提速（续）', leadUnitId: await county.unitId('revenue-bureau'), dueOn: '2026-11-27' },
      { title: '超时件复核', leadUnitId: await county.unitId('finance-bureau'), dueOn: '2026-11-27' },
    ],
  })
  const asked = (await verifier.get(`/api/tasks/${closed}`)).body
  await act(verifier, closed, 'rule', {
    requestId: asked.requests.find(({ state }: any) => state === 'open').id,
    decision: 'grant',
    text: '同意。',
  })
  expect(await idsIn(clerk, 'cancelled')).toContain(closed)
})

it('where an edition ends and none follows, the office still brings to an end what is open', async () => {
  await county.database.db
    .updateTable('mechanism')
    .set({ effective_to: '2026-11-30' })
    .where('effective_to', 'is', null)
    .execute()
  county.on('2026-12-01')
  county.liandong.identity.forgetActors()
  expect(await idsIn(clerk, 'running')).toContain(running)
})
