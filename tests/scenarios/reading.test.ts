/** Reading what is sensitive is on record: who, what, when and from where, never the content. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taskHistoryRoutes } from '../../contract/task-history.ts'
import { taskNoticeRoutes } from '../../contract/task-notice.ts'
import type { Route } from '../../contract/route.ts'
import { taskRoutes } from '../../contract/task.ts'
import { readings } from '../../domain/audit/reading.ts'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let chief: Visitor
let stranger: Visitor
let inspector: Visitor
let security: Visitor
let auditor: Visitor
let taskId: string
let file: { id: string; name: string }
const content = '序号,事项\n1,绝密内容\n'

beforeAll(async () => {
  county = await openCounty()
  county.on('2026-11-02')
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张某')
  stranger = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '罗某')
  inspector = await county.grant('inspector')
  security = await county.grant('security-administrator')
  auditor = await county.grant('auditor')
  taskId = await dispatch()
  file = (await chief.upload(`/api/tasks/${taskId}/files`, '清单.csv', content)).body
})

afterAll(() => county.close())

async function dispatch(): Promise<string> {
  const { body } = await clerk.post('/api/tasks/dispatch', {
    title: '企业开办',
    body: '正文',
    leadUnitIds: [await county.unitId('approval-bureau')],
    deadline: { kind: 'on', day: '2026-12-31' },
    requestId: randomUUID(),
  })
  return body.tasks[0].id
}

/** Readings of one type, as the auditor finds them. */
async function found(type: string) {
  const { body } = await auditor.get(`/api/audit?group=reading&type=${type}&size=100`)
  return body.rows.map(({ actor, itemKind, facts, ip }: any) => ({ actor, itemKind, facts, ip }))
}

describe('a file that is downloaded', () => {
  const download = (who: Visitor) => who.get(`/api/tasks/${taskId}/files/${file.id}`)

  it('is noted with its name and task, on the chain of who read it, once within ten minutes', async () => {
    expect((await download(clerk)).status).toBe(200)
    await download(clerk)
    const once = [
      {
        actor: '王晓燕',
        itemKind: 'account',
        facts: { id: file.id, name: '清单.csv', number: '督2026-1' },
        ip: '127.0.0.1',
      },
    ]
    expect(await found('task.file-read')).toEqual(once)
    county.advance(11)
    await download(clerk)
    expect(await found('task.file-read')).toEqual([...once, ...once])
  })

  it('is noted for everybody who reads it, and for nobody who may not', async () => {
    await download(chief)
    expect((await download(stranger)).status).toBe(404)
    const readers = (await found('task.file-read')).map(({ actor }: any) => actor)
    expect(readers.toSorted()).toEqual(['张某', '王晓燕', '王晓燕'])
  })

  it('leaves neither its content in the trail nor a line in the task’s record', async () => {
    const { body } = await auditor.get('/api/audit?size=100')
    expect(JSON.stringify(body)).not.toContain('绝密')
    const { timeline, version } = (await clerk.get(`/api/tasks/${taskId}`)).body
    expect([version, timeline.map(({ type }: any) => type)]).toEqual([
      1,
      ['task.file-attached', 'task.issued'],
    ])
  })
})

describe('what else is noted', () => {
  it('a record opened by an inspector, who reads by grant; not by those whose posts give it', async () => {
    for (const who of [inspector, clerk, chief])
      expect((await who.get(`/api/tasks/${taskId}`)).status).toBe(200)
    expect(await found('task.record-read')).toMatchObject([
      { actor: 'inspector', facts: { id: taskId, name: '督2026-1' } },
    ])
  })

  it('whichever sheet of the record it is that the inspector opens', async () => {
    const sheets = [taskRoutes, taskHistoryRoutes, taskNoticeRoutes]
      .flatMap((routes): readonly Route[] => Object.values(routes))
      .filter(
        ({ method, url, response }) =>
          method === 'GET' && response !== 'file' && url.startsWith('/api/tasks/:id'),
      )
    expect(sheets.length).toBeGreaterThanOrEqual(5)
    for (const { id, url } of sheets) {
      // A task of its own for each: within ten minutes a reading is noted once.
      const opened = await dispatch()
      const { status } = await inspector.get(url.replace(':id', opened))
      // Earlier rulings are for who returns and who rules.
      expect([id, status]).toEqual([id, id === 'task.precedents' ? 403 : 200])
      const noted = (await found('task.record-read')).map(({ facts }: any) => facts.id)
      expect([id, noted]).toEqual([id, expect.arrayContaining([opened])])
    }
  })

  it('the list of accounts, and the ledger for paper', async () => {
    await security.get('/api/accounts')
    await clerk.get('/api/tasks/paper')
    expect(await found('account.list-read')).toMatchObject([{ actor: 'security-administrator' }])
    expect(await found('task.ledger-printed')).toMatchObject([{ actor: '王晓燕', facts: { id: 'running' } }])
  })

  it('a full phone number, and the trail itself', async () => {
    expect((await clerk.post(`/api/people/${chief.personId}/reveal-phone`)).status).toBe(200)
    expect(await found('organization.phone-revealed')).toMatchObject([{ actor: '王晓燕' }])
    expect((await found('audit.read')).length).toBeGreaterThan(0)
  })
})

describe('the auditor', () => {
  it('finds readings alone by their filter, and nothing else in it', async () => {
    const { body } = await auditor.get('/api/audit?group=reading&size=100')
    const types = new Set(body.rows.map(({ type }: any) => type))
    expect([...types].filter((type) => !readings.some((reading) => reading === type))).toEqual([])
    expect(types.size).toBeGreaterThan(3)
    expect((await auditor.get('/api/audit?group=writing')).status).toBe(400)
  })

  it('finds the chain whole after all this reading', async () => {
    expect((await auditor.post('/api/audit/verify')).body).toMatchObject({ ok: true, faults: [] })
  })
})
