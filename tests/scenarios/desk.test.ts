/** Who may sign in for a unit does for it what is asked; where nobody can, whoever gave the task out records for it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let verifier: Visitor
let chief: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  verifier = await county.appoint({ unit: 'office', section: '督查科', kind: 'section-head' }, '郑立')
})

afterAll(() => county.close())

async function dispatch(unit: string): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '一件事',
    body: '正文',
    leadUnitIds: [await county.unitId(unit)],
    deadline: { kind: 'on', day: '2026-12-31' },
    requestId: randomUUID(),
  })
  return body.tasks[0].id
}

const act = async (who: Visitor, id: string, verb: string, body: object = {}) => {
  const { version } = (await clerk.get(`/api/tasks/${id}`)).body
  const answer = await who.post(`/api/tasks/${id}/${verb}`, { version, ...body })
  return answer.body.error?.reason ?? answer.body.error?.code ?? 'done'
}
const asked = async (who: Visitor, id: string): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos
    .filter((todo: any) => todo.item.id === id)
    .map(({ kind }: any) => kind)

/** Everything that the desk of a unit is asked for, up to the office's verification. */
async function doAll(desk: Visitor, id: string, unitId: string): Promise<void> {
  expect(await asked(desk, id)).toContain('acknowledge')
  expect(await act(desk, id, 'acknowledge')).toBe('done')
  expect(await asked(desk, id)).toContain('decompose')
  const part = {
    unitId,
    postId: null,
    personId: null,
    title: '一部分',
    body: '',
    dueOn: '2026-12-20',
  }
  expect(await act(desk, id, 'decompose', { parts: [part] })).toBe('done')
  const { tree } = (await clerk.get(`/api/tasks/${id}`)).body
  const partId = tree.find(({ parentId }: any) => parentId === id).id
  await close(desk, partId)
  await close(desk, id)
}

async function close(desk: Visitor, id: string): Promise<void> {
  const { state } = (await clerk.get(`/api/tasks/${id}`)).body
  if (state === 'issued') expect(await act(desk, id, 'acknowledge')).toBe('done')
  expect(await act(desk, id, 'report', { text: '已办。', progress: 100 })).toBe('done')
  expect((await desk.upload(`/api/tasks/${id}/files`, '证明.txt', '已办结')).status).toBe(200)
  expect(await asked(desk, id)).toContain('request-closure')
  expect(await act(desk, id, 'request-closure', { text: '请核验。' })).toBe('done')
  expect(await act(verifier, id, 'accept', { text: '属实。' })).toBe('done')
}

describe('a unit whose liaison alone can sign in', () => {
  it('is led to the end by the liaison', async () => {
    await county.appoint({ unit: 'tax-bureau', kind: 'principal', account: false }, '局长')
    const liaison = await county.appoint({ unit: 'tax-bureau', kind: 'liaison' }, '联络员')
    const id = await dispatch('tax-bureau')
    await doAll(liaison, id, await county.unitId('tax-bureau'))
    expect((await clerk.get(`/api/tasks/${id}`)).body.state).toBe('closed')
  })

  it('is the chief’s again once the chief can sign in', async () => {
    const name = '后来有账号'
    const noAccount = await county.appoint(
      { unit: 'housing-bureau', kind: 'principal', account: false },
      name,
    )
    const liaison = await county.appoint({ unit: 'housing-bureau', kind: 'liaison' }, '住建联络员')
    const id = await dispatch('housing-bureau')
    expect(await asked(liaison, id)).toEqual(['acknowledge'])
    await openAccount(noAccount.personId)
    const row = await county.database.db
      .selectFrom('task')
      .select(['responsible_post_id', 'desk_post_id'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ responsible_post_id: noAccount.postId, desk_post_id: noAccount.postId })
    expect(await asked(liaison, id)).toEqual([])
  })
})

describe('a unit in which nobody can sign in', () => {
  it('is recorded for by whoever gave the task out, who never verifies it', async () => {
    chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal', account: false }, '无账号')
    const id = await dispatch('approval-bureau')
    expect(await asked(clerk, id)).toEqual(['acknowledge'])
    expect(await act(clerk, id, 'acknowledge')).toBe('done')
    expect(await act(clerk, id, 'report', { text: '电话报来。', progress: 100 })).toBe('done')
    expect((await clerk.upload(`/api/tasks/${id}/files`, '证明.txt', '已办结')).status).toBe(200)
    expect(await act(clerk, id, 'request-closure', { text: '请核验。' })).toBe('done')
    expect(await act(clerk, id, 'accept', { text: '属实。' })).toBe('verifier-is-desk')
    expect(await act(verifier, id, 'accept', { text: '属实。' })).toBe('done')
    // Other tasks are not the office's to work on.
    const other = await dispatch('tax-bureau')
    expect(await act(clerk, other, 'acknowledge')).toBe('no-right')
  })

  it('gets its tasks back when somebody there can, or comes to a post', async () => {
    const id = await dispatch('approval-bureau')
    await openAccount(chief.personId)
    const desk = async () =>
      (
        await county.database.db
          .selectFrom('task')
          .select('desk_post_id')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).desk_post_id
    expect(await desk()).toBe(chief.postId)
    expect(await asked(clerk, id)).toEqual([])
  })
})

/** The system administrator creates it, the security administrator opens it. */
async function openAccount(personId: string): Promise<void> {
  const system = await county.grant('system-administrator')
  const security = await county.grant('security-administrator')
  const login = `later-${personId.slice(-6)}`
  const { body: made } = await system.post('/api/accounts', { personId, login })
  expect(made.error).toBeUndefined()
  const opened = await security.post(`/api/accounts/${made.id}/activate`, { version: made.version })
  expect(opened.body.error).toBeUndefined()
}
