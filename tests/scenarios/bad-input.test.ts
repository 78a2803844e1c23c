/** Input that people mistype, paste and forge: each fault told at its place, nothing lost, nothing half done. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let deputy: Visitor
let leadUnitId: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  deputy = await county.appoint({ unit: 'tax-bureau', kind: 'deputy-in-charge' }, '李某')
  leadUnitId = await county.unitId('tax-bureau')
})

afterAll(() => county.close())

const sound = () => ({
  title: '多税种综合申报推广',
  body: '合并申报。',
  leadUnitIds: [leadUnitId],
  deadline: { kind: 'within', n: 10, unit: 'workday' },
  requestId: randomUUID(),
})

const faults = (answer: { body: any }) =>
  answer.body.error.fields?.map(({ path, code }: any) => `${path} ${code}`) ?? [answer.body.error.code]

async function dispatchFaults(more: object): Promise<readonly string[]> {
  const before = (await clerk.get('/api/tasks')).body.total
  const answer = await clerk.post('/api/tasks/dispatch', { ...sound(), ...more })
  expect(answer.status).toBe(400)
  expect((await clerk.get('/api/tasks')).body.total).toBe(before)
  return faults(answer)
}

describe('text', () => {
  it.each([
    ['empty', '', 'required'],
    ['only blanks', '  　 ', 'required'],
    ['too long', '长'.repeat(201), 'too-long'],
    ['megabytes', '长'.repeat(300_000), 'too-long'],
    ['zero width', '刻章\u200b并联', 'hidden-characters'],
    ['right to left', '刻章\u202e并联', 'hidden-characters'],
    ['a control character', '刻章\u0007', 'control-characters'],
    ['the null character', '刻章\u0000', 'control-characters'],
    ['half a surrogate pair', '刻章\ud842', 'broken-characters'],
    ['a line break in one line', '刻章\n并联', 'one-line-only'],
  ])('%s in a title is refused by its name', async (_name, title, code) => {
    expect(await dispatchFaults({ title })).toContain(`body.title ${code}`)
  })

  it('rare characters, markup, formulas and quotes are kept as they were typed, in every field', async () => {
    const odd = `𠮷镕<script>alert(1)</script>=HYPERLINK("x")' OR 1=1;-- \\ %_{{7*7}}`
    const answer = await clerk.post('/api/tasks/dispatch', {
      ...sound(),
      title: odd,
      body: `${odd}\n\t第二行`,
      target: odd,
      sourceText: odd,
    })
    expect(answer.status).toBe(200)
    const { body } = await deputy.get(`/api/tasks/${answer.body.tasks[0].id}`)
    expect(body).toMatchObject({ title: odd, body: `${odd}\n\t第二行`, target: odd, source: odd })
    const found = await clerk.get(`/api/tasks?q=${encodeURIComponent('%_{{7*7}}')}`)
    expect(found.body.total).toBe(1)
    const { body: reported } = await deputy.post(`/api/tasks/${body.id}/acknowledge`, { version: 1 })
    await deputy.post(`/api/tasks/${body.id}/report`, {
      version: reported.version,
      text: odd,
      progress: 1,
      problems: odd,
      next: odd,
    })
    const seen = await clerk.get(`/api/tasks/${body.id}`)
    expect(seen.body.timeline[0].facts).toMatchObject({ text: odd, problems: odd, next: odd })
  })

  it('two hundred rare characters count as two hundred', async () => {
    const answer = await clerk.post('/api/tasks/dispatch', { ...sound(), title: '𠮷'.repeat(200) })
    expect(answer.status).toBe(200)
  })

  it('composed and decomposed letters are the same text', async () => {
    const answer = await clerk.post('/api/tasks/dispatch', { ...sound(), title: 'Cafe\u0301' })
    const { body } = await clerk.get(`/api/tasks/${answer.body.tasks[0].id}`)
    expect(body.title).toBe('Café')
  })
})

describe('days', () => {
  it.each([
    ['in the past', '2026-11-01', 'day-in-past'],
    ['that does not exist', '2026-02-30', 'no-such-day'],
    ['of a leap year that is none', '2027-02-29', 'no-such-day'],
    ['in the year 9999', '9999-12-31', 'day-out-of-range'],
    ['four years away', '2030-11-02', 'day-too-far'],
    ['written by hand', '2026年11月30日', 'not-a-date'],
    ['with a time', '2026-11-30T00:00:00Z', 'not-a-date'],
    ['left empty', '', 'not-a-date'],
  ])('a due day %s is refused', async (_name, day, code) => {
    expect(await dispatchFaults({ deadline: { kind: 'on', day } })).toEqual([`body.deadline.day ${code}`])
  })

  it.each([0, -1, 1.5, 100_000])('a term of %s days is refused', async (n) => {
    const [fault] = await dispatchFaults({ deadline: { kind: 'within', n, unit: 'workday' } })
    expect(fault).toMatch(/^body\.deadline\.n /)
  })

  it('today is a due day, and a term into an unloaded year says that it is provisional', async () => {
    county.on('2026-11-02')
    const today = await clerk.post('/api/tasks/dispatch', {
      ...sound(),
      deadline: { kind: 'on', day: '2026-11-02' },
    })
    expect(today.body.tasks[0].dueOn).toBe('2026-11-02')
    const long = await clerk.post('/api/tasks/dispatch', {
      ...sound(),
      deadline: { kind: 'within', n: 60, unit: 'workday' },
    })
    const { body } = await clerk.get(`/api/tasks/${long.body.tasks[0].id}`)
    expect(body.due).toMatchObject({ dueOn: '2027-01-25', provisional: true })
  })
})

describe('shape', () => {
  it('an unknown field is named', async () => {
    expect(await dispatchFaults({ dueOn: '2026-12-01', isAdmin: true })).toEqual([
      'body.dueOn unknown-field',
      'body.isAdmin unknown-field',
    ])
  })

  it('a prototype in the input is just an unknown field', async () => {
    const answer = await county.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: '{"login":"x","password":"y","__proto__":{"admin":true}}',
    })
    expect(answer.statusCode).toBe(400)
  })

  it('a missing field, a wrong type and a foreign choice each stand at their place', async () => {
    const { title: _left, ...rest } = sound()
    const missing = await clerk.post('/api/tasks/dispatch', rest)
    expect(faults(missing)).toEqual(['body.title required'])
    expect(await dispatchFaults({ title: 7 })).toEqual(['body.title wrong-type'])
    expect(await dispatchFaults({ source: 'rumour' })).toEqual(['body.source not-a-choice'])
    expect(await dispatchFaults({ leadUnitIds: ['1'] })).toEqual(['body.leadUnitIds.0 not-an-id'])
    expect(await dispatchFaults({ leadUnitIds: [] })).toEqual(['body.leadUnitIds too-small'])
    expect(await dispatchFaults({ leadUnitIds: [leadUnitId, leadUnitId] })).toEqual([
      'body.leadUnitIds.1 given-twice',
    ])
    expect(await dispatchFaults({ assistingUnitIds: [leadUnitId] })).toEqual([
      'body.assistingUnitIds.0 lead-cannot-assist',
    ])
    expect(await dispatchFaults({ indicator: '99' })).toEqual(['body.indicator no-such-indicator'])
    expect(await dispatchFaults({ clock: 'sundial' })).toEqual(['body.clock no-such-clock'])
  })

  it.each([
    ['broken JSON', '{"title":', 'application/json', 400, 'bad-json'],
    ['no JSON at all', 'title=x', 'application/x-www-form-urlencoded', 400, 'bad-json'],
    ['XML', '<a/>', 'text/xml', 400, 'bad-json'],
    ['two megabytes', JSON.stringify({ login: 'x'.repeat(2_000_000) }), 'application/json', 413, 'too-large'],
    ['a list', '[]', 'application/json', 400, 'bad-input'],
    ['null', 'null', 'application/json', 400, 'bad-input'],
  ])('%s is answered by a code', async (_name, payload, type, status, code) => {
    const answer = await county.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': type },
      payload,
    })
    expect([answer.statusCode, answer.json().error.code]).toEqual([status, code])
    expect(answer.json().error.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('a deeply nested JSON does not bring the server down', async () => {
    const payload = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const answer = await county.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload,
    })
    expect(answer.statusCode).toBeLessThan(500)
  })

  it('an address that is none, an id that is none, a method that is none', async () => {
    expect((await clerk.get('/api/nothing')).status).toBe(404)
    expect((await clerk.get('/api/tasks/1')).status).toBe(400)
    expect((await clerk.get('/api/tasks/%E0%A4%A')).status).toBe(404)
    expect((await clerk.get(`/api/tasks/${randomUUID()}`)).status).toBe(404)
    expect((await clerk.put('/api/session', {})).status).toBe(404)
  })

  it('a page of another site changes nothing', async () => {
    const answer = await county.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      payload: '{}',
    })
    expect(answer.statusCode).toBe(403)
  })
})

describe('uploads that are not what they say', () => {
  let url: string

  beforeAll(async () => {
    const { body } = await clerk.post('/api/tasks/dispatch', sound())
    url = `/api/tasks/${body.tasks[0].id}/files`
    await deputy.post(`/api/tasks/${body.tasks[0].id}/acknowledge`, { version: 1 })
  })

  const program = Buffer.from('4d5a90000300000004000000ffff0000b8000000000000004000000000000000', 'hex')
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

  it.each([
    ['a program named .pdf', '报告.pdf', program, 'ending'],
    ['a picture named .pdf', '报告.pdf', picture, 'ending'],
    ['a text named .xlsx', '台账.xlsx', '序号', 'ending'],
    ['a page', '说明.html', '<script>alert(1)</script>', 'kind'],
    ['a program', '补丁.exe', program, 'kind'],
    ['a picture that can run', '图.svg', '<svg onload="alert(1)"/>', 'kind'],
    ['a name without an ending', '说明', '说明', 'kind'],
    ['an empty file', '说明.txt', '', 'empty'],
    ['bytes that are no text', '说明.txt', Buffer.from([0, 1, 2, 3, 255]), 'ending'],
    ['a hidden name', '.env.txt', '说明', 'name'],
    ['a name that turns its direction', '说明\u202efdp.txt', '说明', 'name'],
    ['a name of 300 characters', `${'长'.repeat(300)}.txt`, '说明', 'name'],
  ])('%s is refused', async (_name, name, content, reason) => {
    const answer = await deputy.upload(url, name, content)
    expect([answer.status, answer.body.error.code, answer.body.error.reason]).toEqual([
      415,
      'file-not-allowed',
      reason,
    ])
  })

  it('twenty-one megabytes are too much', async () => {
    const answer = await deputy.upload(url, '说明.txt', 'a'.repeat(21 * 1024 * 1024))
    expect([answer.status, answer.body.error]).toMatchObject([
      413,
      { code: 'too-large', facts: { maxMegabytes: 20 } },
    ])
  })

  it('a path in the name is cut off, and the file comes back byte for byte as an attachment', async () => {
    const { status, body } = await deputy.upload(url, '../../etc/说明.txt', '第一行\n')
    expect([status, body.name]).toEqual([200, '说明.txt'])
    const back = await county.app.inject({ method: 'GET', url: `${url}/${body.id}` })
    expect(back.statusCode).toBe(401)
    const own = await deputy.get(`${url}/${body.id}`)
    expect(own.body).toBe('第一行\n')
  })

  it('nothing refused was counted as evidence', async () => {
    const { body } = await clerk.get(url.replace('/files', ''))
    expect(body.files).toHaveLength(1)
  })

  it('a form without a file is told so', async () => {
    const answer = await deputy.post(url, {})
    expect(faults(answer)).toEqual(['body not-a-form'])
  })
})
