/** A document from its first draft to its number: who may do what, what is frozen, what is kept. */
import { randomUUID } from 'node:crypto'
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let deputy: Visitor
let head: Visitor
let leader: Visitor
let chief: Visitor
let otherChief: Visitor

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '综合科', kind: 'officer' }, '王晓燕')
  deputy = await county.appoint({ unit: 'office', kind: 'deputy-in-charge' }, '段永康')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '申志成')
  leader = await county.appoint({ unit: 'leading-group', kind: 'deputy-in-charge' }, '温雅琴')
  chief = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '张德安')
  otherChief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '马国栋')
})
afterAll(() => county.close())

const text = (more: object = {}) => ({
  title: '关于报送第四季度工作安排的通知',
  addressees: [{ name: '各成员单位', to: 'members' }],
  blocks: [{ kind: 'paragraph', text: '请于11月20日前报送第四季度工作安排。' }],
  ...more,
})

type At = { readonly id: string; readonly version: number }

async function draft(more: object = {}, kind = 'notice', who = clerk, under: object = {}): Promise<At> {
  const { status, body } = await who.post('/api/documents', {
    kind,
    content: text(more),
    requestId: randomUUID(),
    ...under,
  })
  expect([status, body.error]).toEqual([200, undefined])
  return body
}

async function does(who: Visitor, command: string, at: At, more: object = {}): Promise<At> {
  const { status, body } = await who.post(`/api/documents/${at.id}/${command}`, {
    version: at.version,
    ...more,
  })
  expect([command, status, body.error]).toEqual([command, 200, undefined])
  return { id: at.id, version: body.version }
}

async function refusal(who: Visitor, command: string, at: At, more: object = {}) {
  const { status, body } = await who.post(`/api/documents/${at.id}/${command}`, {
    version: at.version,
    ...more,
  })
  return [status, body.error?.reason ?? body.error?.code]
}

async function signed(more: object = {}, kind = 'notice'): Promise<At> {
  const begun = await draft(more, kind)
  return does(head, 'sign', await does(deputy, 'review', await does(clerk, 'submit', begun)))
}

async function issued(more: object = {}, kind = 'notice') {
  const at = await signed(more, kind)
  const { status, body } = await clerk.post(`/api/documents/${at.id}/issue`, { version: at.version })
  expect([status, body.error]).toEqual([200, undefined])
  return body
}

const record = async (who: Visitor, id: string) => (await who.get(`/api/documents/${id}`)).body
const todos = async (who: Visitor, id: string) =>
  (await who.get('/api/workbench')).body.todos.flatMap((todo: any) =>
    todo.item.id === id ? [todo.kind] : [],
  )

describe('from draft to issue', () => {
  it('asks one after the other and gives the number, the day and the file in one', async () => {
    const begun = await draft()
    expect(await todos(clerk, begun.id)).toEqual([])
    const handedIn = await does(clerk, 'submit', begun, { text: '请审核。' })
    expect(await todos(deputy, begun.id)).toEqual(['review-document'])
    const reviewed = await does(deputy, 'review', handedIn)
    expect([await todos(deputy, begun.id), await todos(head, begun.id)]).toEqual([[], ['sign-document']])
    const ready = await does(head, 'sign', reviewed)
    expect(await todos(clerk, begun.id)).toEqual(['issue-document'])
    const { body } = await clerk.post(`/api/documents/${begun.id}/issue`, { version: ready.version })
    expect(body).toMatchObject({ number: '襄优商办发〔2026〕1号', dateOfIssue: '2026-11-02' })
    expect(await todos(clerk, begun.id)).toEqual([])
    const shown = await record(clerk, begun.id)
    expect(shown).toMatchObject({
      state: 'issued',
      number: '襄优商办发〔2026〕1号',
      submitted: { by: '王晓燕', text: '请审核。' },
      reviewed: { by: '段永康' },
      signed: { by: '申志成' },
      findings: [],
    })
    expect(shown.timeline.map(({ type }: any) => type)).toEqual([
      'document.issued',
      'document.signed',
      'document.reviewed',
      'document.submitted',
      'document.drafted',
    ])
    const [one, other] = await Promise.all([
      clerk.download(`/api/documents/${begun.id}/docx`),
      chief.download(`/api/documents/${begun.id}/docx`),
    ])
    expect(one.content.equals(other.content)).toBe(true)
    expect(one.content.length).toBe(shown.file.size)
  })

  it('once issued never changes; a mistake is put right by another that names it', async () => {
    const done = await issued()
    for (const command of ['submit', 'withdraw', 'review', 'sign', 'issue', 'discard'])
      expect((await refusal(head, command, done))[0]).toBeGreaterThanOrEqual(403)
    expect(
      (await clerk.put(`/api/documents/${done.id}`, { version: done.version, content: text() })).body.error
        .reason,
    ).toBe('not-in-this-state')
    const requestId = randomUUID()
    const { body: correction } = await clerk.post(`/api/documents/${done.id}/correct`, { requestId })
    const { body: again } = await clerk.post(`/api/documents/${done.id}/correct`, { requestId })
    expect(again).toEqual(correction)
    const { body: other } = await clerk.post(`/api/documents/${done.id}/correct`, { requestId: randomUUID() })
    expect(other.error.reason).toBe('already-corrected')
    expect(await record(clerk, correction.id)).toMatchObject({
      state: 'draft',
      corrects: { id: done.id, number: done.number },
    })
  })

  it('goes back with a reason, and whoever drafts is asked again', async () => {
    const handedIn = await does(clerk, 'submit', await draft())
    expect(await refusal(deputy, 'send-back', handedIn)).toEqual([400, 'bad-input'])
    const back = await does(deputy, 'send-back', handedIn, { text: '时限不清楚。' })
    expect(await todos(clerk, back.id)).toEqual(['revise-document'])
    expect(await record(clerk, back.id)).toMatchObject({
      state: 'draft',
      sentBack: { by: '段永康', text: '时限不清楚。' },
      submitted: null,
    })
  })

  it('is taken back by its writers until it is reviewed, and discarded only as a draft', async () => {
    const handedIn = await does(clerk, 'submit', await draft())
    const back = await does(clerk, 'withdraw', handedIn)
    const gone = await does(clerk, 'discard', back)
    expect(await refusal(clerk, 'submit', gone)).toEqual([422, 'not-in-this-state'])
    expect((await record(clerk, gone.id)).state).toBe('discarded')
  })

  it('cannot be handed in with errors in it, and says where they are', async () => {
    const at = await draft({ title: '', addressees: [], blocks: [] })
    expect(await refusal(clerk, 'submit', at)).toEqual([422, 'errors-left'])
    const { findings } = await record(clerk, at.id)
    expect(findings.map(({ code, path }: any) => [code, path])).toEqual([
      ['title-missing', 'title'],
      ['addressee-missing', 'addressees'],
      ['body-missing', 'blocks'],
    ])
  })
})

describe('who', () => {
  it('wrote the text neither reviews nor signs it', async () => {
    const own = await does(deputy, 'submit', await draft({}, 'notice', deputy))
    expect(await refusal(deputy, 'review', own)).toEqual([422, 'reviewer-wrote-it'])
    const reviewed = await does(head, 'review', own)
    expect((await does(head, 'sign', reviewed)).version).toBe(reviewed.version + 1)
    const heads = await does(deputy, 'review', await does(head, 'submit', await draft({}, 'notice', head)))
    expect(await refusal(head, 'sign', heads)).toEqual([422, 'signer-wrote-it'])
  })

  it('saved any version since it was last sent back neither reviews nor signs it, whoever saved last', async () => {
    const save = async (who: Visitor, at: At, title: string): Promise<At> => {
      const { status, body } = await who.put(`/api/documents/${at.id}`, {
        version: at.version,
        content: text({ title }),
      })
      expect([status, body.error]).toEqual([200, undefined])
      return { id: at.id, version: body.version }
    }
    const deputys = await save(clerk, await draft({}, 'notice', deputy), '关于报送工作安排的通知')
    const handedIn = await does(clerk, 'submit', deputys)
    expect(await refusal(deputy, 'review', handedIn)).toEqual([422, 'reviewer-wrote-it'])
    const back = await does(head, 'send-back', handedIn, { text: '标题不完整。' })
    // Nobody wrote since then: the text that stands is still theirs.
    const again = await does(clerk, 'submit', back)
    expect(await refusal(deputy, 'review', again)).toEqual([422, 'reviewer-wrote-it'])
    const open = await does(head, 'send-back', again, { text: '标题仍不完整。' })
    const once = await save(clerk, open, '关于报送第四季度安排的通知')
    const anew = await does(clerk, 'submit', await save(clerk, once, '关于报送第四季度工作安排的通知'))
    expect((await does(deputy, 'review', anew)).version).toBe(anew.version + 1)
  })

  it('chose the register chose who issues it, at drafting and at saving', async () => {
    const at = await draft()
    expect(await record(clerk, at.id)).toMatchObject({
      register: { code: 'fa' },
      authority: '襄垣县优化营商环境领导组办公室',
    })
    const saved = await clerk.put(`/api/documents/${at.id}`, {
      version: at.version,
      register: 'zu-fa',
      content: text(),
    })
    expect(saved.status).toBe(200)
    expect(await record(clerk, at.id)).toMatchObject({
      register: { code: 'zu-fa' },
      authority: '襄垣县优化营商环境领导组',
      ordinal: 1,
    })
    const wrong = await clerk.put(`/api/documents/${at.id}`, {
      version: saved.body.version,
      register: 'han',
      content: text(),
    })
    expect(wrong.body.error.fields).toEqual([{ path: 'body.register', code: 'not-a-choice' }])
  })

  it('signs for the leading group sits in it', async () => {
    const at = await does(
      deputy,
      'review',
      await does(clerk, 'submit', await draft({}, 'notice', clerk, { register: 'zu-fa' })),
    )
    expect(await todos(leader, at.id)).toEqual(['sign-document'])
    expect(await refusal(head, 'sign', at)).toEqual([422, 'leading-group-signs'])
    const ready = await does(leader, 'sign', at)
    const { body } = await clerk.post(`/api/documents/${at.id}/issue`, { version: ready.version })
    expect(body.number).toBe('襄优商组发〔2026〕1号')
  })

  it('is addressed reads what was issued, and nothing of how it was written', async () => {
    const unitId = await county.unitId('approval-bureau')
    const to = { addressees: [{ name: '县行政审批服务管理局', to: unitId }] }
    const begun = await draft({ ...to, note: '内部讨论稿' }, 'letter')
    const first = await does(deputy, 'send-back', await does(clerk, 'submit', begun, { text: '请审。' }), {
      text: '附注不当。',
    })
    const { body: saved } = await clerk.put(`/api/documents/${begun.id}`, {
      version: first.version,
      content: text(to),
    })
    const ready = await does(
      head,
      'sign',
      await does(deputy, 'review', await does(clerk, 'submit', saved, { text: '已改。' }), { text: '妥。' }),
      { text: '发。' },
    )
    await does(clerk, 'issue', ready)
    const own = `/api/documents/${begun.id}`
    const inner = ['/versions/1', '/versions/2', '/compare?from=1&to=2']
    const statuses = async (who: Visitor) =>
      Promise.all(inner.map(async (rest) => (await who.get(`${own}${rest}`)).status))
    expect([await statuses(clerk), await statuses(leader)]).toEqual([
      [200, 200, 200],
      [200, 200, 200],
    ])
    const inspector = await county.grant('inspector')
    for (const reader of [chief, inspector]) {
      expect(await statuses(reader)).toEqual([404, 404, 404])
      const shown = await record(reader, begun.id)
      expect(shown).toMatchObject({
        state: 'issued',
        versions: [],
        submitted: null,
        sentBack: null,
        reviewed: null,
        signed: null,
        issued: { by: '王晓燕' },
      })
      expect(shown.timeline.map(({ type }: any) => type)).toEqual(['document.issued'])
      expect(JSON.stringify(shown)).not.toMatch(/内部讨论稿|附注不当|请审|已改|妥。|发。/)
    }
    expect((await record(clerk, begun.id)).versions).toHaveLength(2)
  })

  it('is addressed is told of it once at the desk, main and copy, and nobody else', async () => {
    const unread = async (who: Visitor, id: string) =>
      (await who.get('/api/workbench')).body.unread.filter(({ item }: any) => item?.id === id)
    const [approval, housing] = [
      await county.unitId('approval-bureau'),
      await county.unitId('housing-bureau'),
    ]
    const officer = await county.appoint({ unit: 'approval-bureau', kind: 'liaison' }, '秦海燕')
    const stranger = await county.appoint({ unit: 'finance-bureau', kind: 'principal' }, '李志远')
    const at = await signed(
      {
        addressees: [{ name: '县行政审批服务管理局', to: approval }],
        copies: [
          { name: '县住房和城乡建设局', to: housing },
          { name: '县行政审批服务管理局', to: approval },
          { name: '县人大办公室', to: null },
        ],
      },
      'letter',
    )
    await does(clerk, 'issue', at)
    await county.liandong.outbox.drain()
    expect(await unread(chief, at.id)).toEqual([])
    county.advance(5)
    const { number, title } = await record(chief, at.id)
    for (const who of [chief, otherChief])
      expect(await unread(who, at.id)).toMatchObject([
        {
          type: 'document.issued',
          earlier: [],
          facts: { number, title, authority: '襄垣县优化营商环境领导组办公室' },
          item: { kind: 'document', id: at.id, number, title },
        },
      ])
    for (const who of [officer, stranger, clerk, leader]) expect(await unread(who, at.id)).toEqual([])
    county.on('2026-11-02')
  })

  it('is addressed reads it once it is issued, and nobody else', async () => {
    const unitId = await county.unitId('approval-bureau')
    const at = await signed({ addressees: [{ name: '县行政审批服务管理局', to: unitId }] }, 'letter')
    expect((await chief.get(`/api/documents/${at.id}`)).status).toBe(404)
    await does(clerk, 'issue', at)
    expect((await chief.get(`/api/documents/${at.id}`)).status).toBe(200)
    expect((await otherChief.get(`/api/documents/${at.id}`)).status).toBe(404)
    const listed = async (who: Visitor) =>
      (await who.get('/api/documents?size=100')).body.rows.some(({ id }: any) => id === at.id)
    expect([await listed(chief), await listed(otherChief), await listed(leader)]).toEqual([true, false, true])
  })
})

describe('versions', () => {
  it('are kept at every save and held against each other field by field', async () => {
    const at = await draft()
    const save = (version: number, more: object) =>
      clerk.put(`/api/documents/${at.id}`, { version, content: text(more) })
    const { body: second } = await save(at.version, { title: '关于报送第四季度工作安排和进展的通知' })
    const { body: same } = await save(second.version, { title: '关于报送第四季度工作安排和进展的通知' })
    const { body: third } = await save(same.version, { note: '联系人：王晓燕' })
    expect(third.version).toBe(4)
    expect((await record(clerk, at.id)).versions.map(({ ordinal }: any) => ordinal)).toEqual([3, 2, 1])
    const { body } = await clerk.get(`/api/documents/${at.id}/compare?from=1&to=2`)
    expect(body.changes).toEqual([
      {
        field: 'title',
        index: null,
        change: 'changed',
        before: '关于报送第四季度工作安排的通知',
        after: '关于报送第四季度工作安排和进展的通知',
      },
    ])
    expect((await clerk.get(`/api/documents/${at.id}/versions/1`)).body.content.title).toBe(
      '关于报送第四季度工作安排的通知',
    )
  })

  it('of two people at once: the second is told who was first', async () => {
    const at = await draft()
    const write = (who: Visitor, title: string) =>
      who.put(`/api/documents/${at.id}`, { version: at.version, content: text({ title }) })
    const answers = await Promise.all([write(clerk, '甲'), write(head, '乙')])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const late = answers.find(({ status }) => status === 409)
    expect(late?.body.error.code).toBe('version-changed')
  })
})

describe('numbers', () => {
  it('leave no gap and come but once when fifty are issued at the same moment', async () => {
    const ready: At[] = []
    for (let n = 0; n < 50; n++) ready.push(await signed({ title: `关于第${n + 1}件事的函` }, 'letter'))
    const before = (await clerk.get('/api/documents/registers?year=2026')).body.rows.find(
      ({ code }: any) => code === 'han',
    ).last
    const answers = await Promise.all(
      ready.map(({ id, version }) => clerk.post(`/api/documents/${id}/issue`, { version })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200))
    const numbers = answers
      .map(({ body }) => Number(/〕(\d+)号/.exec(body.number)?.[1]))
      .toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => before + n + 1))
  }, 120_000)

  it('are not taken twice by a double click', async () => {
    const at = await signed()
    const answers = await Promise.all(
      [1, 2].map(() => clerk.post(`/api/documents/${at.id}/issue`, { version: at.version })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('follow the last one used on paper, which is never set back', async () => {
    const rows = async () => (await clerk.get('/api/documents/registers?year=2026')).body.rows
    const zu = (await rows()).find(({ code }: any) => code === 'zu-fa')
    const set = (last: number, version: number) =>
      clerk.put('/api/documents/registers/zu-fa', {
        version,
        year: 2026,
        last,
        text: '纸质登记簿已用到此号。',
      })
    expect((await set(20, zu.version)).status).toBe(200)
    const after = (await rows()).find(({ code }: any) => code === 'zu-fa')
    expect(after).toMatchObject({ last: 20, byHand: 20, next: '襄优商组发〔2026〕21号' })
    expect((await set(20, after.version)).body.error.reason).toBe('number-taken')
    expect((await set(19, after.version)).body.error.reason).toBe('number-below-last')
    expect((await set(30, zu.version)).body.error.code).toBe('version-changed')
  })

  it('begin anew with the year of the date of issue, which is not before the signature nor after today', async () => {
    county.on('2026-12-31')
    const old = await signed({}, 'circular')
    const young = await signed({}, 'circular')
    county.on('2027-01-04')
    const answer = async (at: At, dateOfIssue: string) =>
      (await clerk.post(`/api/documents/${at.id}/issue`, { version: at.version, dateOfIssue })).body
    expect((await answer(old, '2026-12-30')).error.reason).toBe('date-before-signing')
    expect((await answer(old, '2027-01-05')).error.reason).toBe('date-in-future')
    expect((await answer(old, '2026-12-31')).number).toMatch(/^襄优商办发〔2026〕\d+号$/)
    expect((await answer(young, '2027-01-04')).number).toBe('襄优商办发〔2027〕1号')
    county.on('2026-11-02')
  })
})

describe('the sealed copy', () => {
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n%âãÏÓ\n'), Buffer.alloc(600, 32), Buffer.from('\n%%EOF')])
  const png = Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082',
    'hex',
  )

  it('is put beside an issued document, replaced only with a reason, and both are kept', async () => {
    const done = await issued()
    const attach = (version: number, name: string, bytes: Uint8Array, reason = '') =>
      clerk.upload(
        `/api/documents/${done.id}/scans?version=${version}${reason === '' ? '' : `&reason=${encodeURIComponent(reason)}`}`,
        name,
        bytes,
      )
    const first = await attach(done.version, '盖章件.pdf', pdf)
    expect(first.status).toBe(200)
    expect((await attach(first.body.version, '盖章件.png', png)).body.error.reason).toBe(
      'scan-reason-missing',
    )
    const second = await attach(first.body.version, '盖章件.png', png, '扫描不清，重新扫描。')
    expect(second.status).toBe(200)
    const { scans } = await record(chief, done.id)
    expect(scans.map(({ name, current, reason }: any) => [name, current, reason])).toEqual([
      ['盖章件.png', true, '扫描不清，重新扫描。'],
      ['盖章件.pdf', false, ''],
    ])
    const { content } = await chief.download(`/api/documents/${done.id}/scans/${scans[1].id}`)
    expect(content.equals(pdf)).toBe(true)
  })

  it('is refused where its bytes are something else, where it is no scan, and beside a draft', async () => {
    const done = await issued()
    const attach = (id: string, version: number, name: string, bytes: Uint8Array) =>
      clerk.upload(`/api/documents/${id}/scans?version=${version}`, name, bytes)
    expect((await attach(done.id, done.version, '盖章件.pdf', png)).body.error.code).toBe('file-not-allowed')
    expect((await attach(done.id, done.version, '说明.txt', Buffer.from('说明'))).body.error.reason).toBe(
      'scan-kind',
    )
    const at = await draft()
    expect((await attach(at.id, at.version, '盖章件.pdf', pdf)).body.error.reason).toBe('not-in-this-state')
  })
})

describe('files of an attachment', () => {
  const sheet = Buffer.from('单位,件数\n住建局,37\n')
  const bring = (who: Visitor, id: string, name = '清单.csv', bytes: Uint8Array = sheet) =>
    who.upload(`/api/documents/${id}/files`, name, bytes)
  const withFile = (...files: object[]) => ({ attachments: [{ name: '任务清单', blocks: [], files }] })
  const save = (at: At, more: object) =>
    clerk.put(`/api/documents/${at.id}`, { version: at.version, content: text(more) })

  it('are brought to the draft, kept by their hash, and read by whoever is addressed', async () => {
    const at = await draft()
    const { status, body: file } = await bring(clerk, at.id)
    expect([status, file]).toMatchObject([200, { name: '清单.csv', size: sheet.length }])
    expect((await bring(chief, at.id)).status).toBe(403)
    // What is said of it is what was kept, whatever was sent.
    const { body: saved } = await save(at, withFile({ ...file, name: '别的.csv', size: 1 }))
    expect((await record(clerk, at.id)).content.attachments[0].files).toEqual([file])
    const url = `/api/documents/${at.id}/files/${file.id}`
    expect((await chief.download(url)).status).toBe(404)
    const ready = await does(head, 'sign', await does(deputy, 'review', await does(clerk, 'submit', saved)))
    await does(clerk, 'issue', ready)
    const { content } = await chief.download(url)
    expect(content.equals(sheet)).toBe(true)
    expect((await bring(clerk, at.id)).body.error.reason).toBe('not-in-this-state')
    const correction = await clerk.post(`/api/documents/${at.id}/correct`, { requestId: randomUUID() })
    const [copy] = (await record(clerk, correction.body.id)).content.attachments[0].files
    expect(copy).toMatchObject({ name: '清单.csv', sha256: file.sha256 })
    expect(copy.id).not.toBe(file.id)
    const again = await clerk.download(`/api/documents/${correction.body.id}/files/${copy.id}`)
    expect(again.content.equals(sheet)).toBe(true)
  })

  it('taken off a draft are read by those who work on it and nobody else', async () => {
    const at = await draft()
    const { body: file } = await bring(clerk, at.id)
    const { body: named } = await save(at, withFile(file))
    const { body: bare } = await save({ ...at, version: named.version }, withFile())
    expect((await clerk.get(`/api/documents/${at.id}/compare?from=2&to=3`)).body.changes).toMatchObject([
      { field: 'attachment', before: '任务清单\n清单.csv', after: '任务清单' },
    ])
    const ready = await does(
      head,
      'sign',
      await does(deputy, 'review', await does(clerk, 'submit', { ...at, version: bare.version })),
    )
    await does(clerk, 'issue', ready)
    const status = async (who: Visitor) =>
      (await who.download(`/api/documents/${at.id}/files/${file.id}`)).status
    expect([await status(clerk), await status(chief)]).toEqual([200, 404])
  })

  it('of another document, or of none, are no choice, and a sealed copy is no file of an attachment', async () => {
    const [one, other] = [await draft(), await draft()]
    const { body: file } = await bring(clerk, one.id)
    for (const id of [file.id, randomUUID()])
      expect((await save(other, withFile({ ...file, id }))).body.error.fields).toEqual([
        { path: 'body.content.attachments.0.files.0.id', code: 'not-a-choice' },
      ])
    const created = await clerk.post('/api/documents', {
      kind: 'notice',
      content: text(withFile(file)),
      requestId: randomUUID(),
    })
    expect(created.body.error.fields).toMatchObject([{ code: 'not-a-choice' }])
    expect((await bring(clerk, one.id, '程序.exe')).body.error.code).toBe('file-not-allowed')
  })
})

describe('the cap of a year', () => {
  it('is warned of where one drafts, checks, reviews and signs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liandong-capped-'))
    await cp(join(import.meta.dirname, '../../mechanism'), folder, { recursive: true })
    await appendFile(join(folder, 'xiangyuan/documents.yaml'), '\nyearly_caps: { brief: 1 }\n')
    const capped = await openCounty({ folder })
    try {
      const writer = await capped.appoint({ unit: 'office', kind: 'officer' })
      const principal = await capped.appoint({ unit: 'office', kind: 'principal' })
      const begin = async () =>
        (
          await writer.post('/api/documents', {
            kind: 'brief',
            content: text({ addressees: [] }),
            requestId: randomUUID(),
          })
        ).body
      const noticed = async (at: At) => (await record(writer, at.id)).findings
      const first = await begin()
      expect(await noticed(first)).toEqual([])
      await does(
        writer,
        'issue',
        await does(principal, 'sign', await does(principal, 'review', await does(writer, 'submit', first))),
      )
      const reached = [{ severity: 'warning', code: 'cap-reached', path: '', facts: { issued: 1, cap: 1 } }]
      expect(await noticed(await begin())).toEqual(reached)
      const check = await writer.post('/api/documents/check', {
        kind: 'brief',
        content: text({ addressees: [] }),
      })
      expect(check.body.findings).toEqual(reached)
    } finally {
      await capped.close()
      await rm(folder, { recursive: true, force: true })
    }
  }, 60_000)
})

describe('the letter of a graded notice', () => {
  it('is drafted once from its task, and the notice tells its number once it is issued', async () => {
    const { body } = await clerk.post('/api/tasks/dispatch', {
      title: '压减用水接入时间',
      body: '正文',
      leadUnitIds: [await county.unitId('housing-bureau')],
      deadline: { kind: 'on', day: '2026-11-04' },
      requestId: randomUUID(),
    })
    const [task] = body.tasks
    county.on('2026-11-05')
    const morning = county.liandong.jobs.find(({ name }) => name === 'task-reminders')
    await morning?.run()
    const noticeOf = async (who: Visitor) => (await who.get(`/api/tasks/${task.id}/notices`)).body.notices[0]
    const notice = await noticeOf(clerk)
    expect(notice).toMatchObject({ level: 'blue', number: null, document: null, mayDraft: true })
    expect((await noticeOf(otherChief)).mayDraft).toBe(false)
    const drafts = await Promise.all(
      [1, 2].map(() => clerk.post('/api/documents/for-notice', { noticeId: notice.id })),
    )
    const [one, other] = drafts.map((answer) => answer.body)
    expect(one.id).toBe(other.id)
    expect(await record(clerk, one.id)).toMatchObject({
      kind: 'supervision',
      title: '关于限期办结“压减用水接入时间”的督办单',
      content: { level: 'blue', addressees: [{ name: '襄垣县住房和城乡建设局' }] },
      findings: [],
    })
    expect(await noticeOf(otherChief)).toMatchObject({ number: null, document: null })
    const ready = await does(head, 'sign', await does(deputy, 'review', await does(clerk, 'submit', one)))
    const { body: issue } = await clerk.post(`/api/documents/${one.id}/issue`, { version: ready.version })
    expect(await noticeOf(otherChief)).toMatchObject({
      number: issue.number,
      document: { id: one.id, state: 'issued' },
    })
    expect((await otherChief.get(`/api/documents/${one.id}`)).status).toBe(200)
    expect((await chief.get(`/api/documents/${one.id}`)).status).toBe(404)
    county.on('2026-11-02')
  })
})

describe('a document another module asked for', () => {
  const asked = { kind: 'conference-minutes' as const, id: randomUUID() }
  const ask = (title = '第三次会议纪要') =>
    county.database.db.transaction().execute(async (tx) => {
      const { id } = await county.liandong.document.draft(
        { tx, regionId: county.regionId, by: null, personId: head.personId },
        {
          kind: 'minutes',
          content: {
            ...(await import('../../domain/document/content.ts')).emptyContent,
            title,
            blocks: [{ kind: 'paragraph', text: '会议议定如下。' }],
          },
          source: asked,
        },
      )
      return id
    })

  it('is drafted once and told by its source', async () => {
    const id = await ask()
    expect(await ask()).toBe(id)
    expect(await todos(clerk, id)).toEqual(['revise-document'])
    // Whoever began it there had it written.
    const handedIn = await does(clerk, 'submit', { id, version: 1 })
    expect(await refusal(head, 'review', handedIn)).toEqual([422, 'reviewer-wrote-it'])
    const back = await does(clerk, 'withdraw', handedIn)
    const { db } = county.database
    const standing = await county.liandong.document.bySource(db, county.regionId, asked.kind, [asked.id])
    expect(standing.get(asked.id)).toMatchObject({ id, state: 'draft', number: null })
    const at = await does(clerk, 'discard', back)
    expect(await ask()).not.toBe(at.id)
  })
})

describe('the count of a year', () => {
  it('tells each kind with the list behind it', async () => {
    const { body } = await clerk.get('/api/documents/yearly?year=2026')
    for (const { kind, issued: count } of body.rows) {
      const { body: list } = await clerk.get(`/api/documents?kind=${kind}&year=2026&state=issued`)
      expect([kind, list.total]).toEqual([kind, count])
    }
    expect(body.issued).toBe(body.rows.reduce((sum: number, row: any) => sum + row.issued, 0))
  })
})
