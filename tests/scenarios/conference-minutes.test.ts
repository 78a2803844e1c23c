/** Minutes of a conference, from its rows to the issued document, told as it happens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { good, type HeldConference, holdConference, statuses } from '../support/conference.ts'
import { type Answer, type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let second: Visitor
let head: Visitor
let leader: Visitor
let housing: Visitor
let housingChief: Visitor
let power: Visitor
let approval: Visitor
let planning: Visitor
let finance: Visitor
let outsider: Visitor
let held: HeldConference

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  second = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '李核稿')
  head = await county.appoint({ unit: 'office', kind: 'principal' }, '办公室主任')
  leader = await county.appoint({ unit: 'leading-group', kind: 'deputy-in-charge' }, '陈副县长')
  housing = await county.appoint({ unit: 'housing-bureau', kind: 'liaison' }, '住建局联络员')
  housingChief = await county.appoint({ unit: 'housing-bureau', kind: 'principal' }, '住建局局长')
  power = await county.appoint({ unit: 'power-supply-company', kind: 'principal' }, '供电公司经理')
  approval = await county.appoint({ unit: 'approval-bureau', kind: 'principal' }, '审批局局长')
  planning = await county.appoint({ unit: 'natural-resources-bureau', kind: 'principal' }, '自然资源局局长')
  finance = await county.appoint({ unit: 'finance-bureau', kind: 'principal' }, '财政局局长')
  outsider = await county.appoint({ unit: 'court', kind: 'principal' }, '法院院长')
  county.on('2026-11-16')
  held = await holdConference(county, await conference('2026-11-27'))
})

afterAll(() => county.close())

const agree = ['agree', 'agree']
const asks = () => [
  { unit: 'housing-bureau', who: housing, stances: agree },
  { unit: 'power-supply-company', who: power, stances: ['agree', 'reserve'], text: '10千伏以上须五个工作日' },
  { unit: 'natural-resources-bureau', who: planning },
]

const conference = async (day: string) => ({
  day,
  clerk,
  chair: leader,
  present: {
    'housing-bureau': '何某某',
    'power-supply-company': '曹某',
    'approval-bureau': '张某某',
    'finance-bureau': '',
  },
  leave: ['natural-resources-bureau'],
  brings: [
    {
      title: '水电气网联合报装由谁牵头',
      by: approval,
      proposals: ['设一个联合报装窗口', '两个工作日内出具方案'],
      asks: asks(),
      conclusion: {
        outcome: 'resolved',
        words: '窗口应当合并',
        overruled: '自然资源局请假未表态，供电公司的保留写入例外',
        resolutions: [
          {
            text: '设联合报装窗口，一次受理',
            leadUnitId: await county.unitId('housing-bureau'),
            assistingUnitIds: [await county.unitId('power-supply-company')],
            deadline: { kind: 'on', day: '2026-12-18' },
          },
          {
            text: '两个工作日内出具方案',
            body: '10千伏以上五个工作日。',
            leadUnitId: await county.unitId('power-supply-company'),
            deadline: { kind: 'on', day: '2026-12-25' },
          },
        ],
      },
    },
    {
      title: '进口单证数据由谁归集',
      by: approval,
      proposals: ['由财政局归集', '按月报送'],
      asks: [{ unit: 'finance-bureau', who: finance, stances: agree }],
      conclusion: {
        outcome: 'deferred',
        words: '省平台接口未开通',
        conditions: [
          {
            kind: 'told',
            text: '省平台接口开通',
            ownerUnitId: await county.unitId('finance-bureau'),
            dueOn: '2027-01-08',
          },
        ],
      },
    },
  ],
})

const at = (rest = '', id = held.id) => `/api/conferences/${id}/minutes${rest}`
const minutes = async (who: Visitor = clerk, id = held.id) => (await who.get(at('', id))).body
const send = async (who: Visitor, verb: string, body: object = {}) =>
  who.post(at(`/${verb}`), { version: (await minutes()).version, ...body })
const say = async (who: Visitor, unit: string, answer: string, text = '', version?: number) =>
  who.put(at(`/confirmations/${await county.unitId(unit)}`), {
    version: version ?? (await minutes()).version,
    answer,
    text,
  })
const answer = async (who: Visitor, unit: string, adopted: boolean, text = '理由') =>
  who.put(at(`/confirmations/${await county.unitId(unit)}/answer`), {
    version: (await minutes()).version,
    adopted,
    text,
  })
const asked = async (who: Visitor): Promise<string[]> =>
  (await who.get('/api/workbench')).body.todos
    .filter(({ item }: any) => item.kind === 'minutes')
    .map(({ kind, dueOn }: any) => `${kind} ${dueOn}`)
const why = ({ status, body }: Answer) => [
  status,
  body.error?.reason ?? body.error?.fields?.map(({ path, code }: any) => `${path} ${code}`).join(', '),
]
const confirmation = async (unit: string) => {
  const unitId = await county.unitId(unit)
  return (await minutes()).confirmations.find((one: any) => one.unit.id === unitId)
}

describe('minutes', () => {
  it('are there when the conference ends, composed from its rows, and only the desk reads them yet', async () => {
    const record = await minutes()
    expect(record).toMatchObject({ state: 'drafting', round: 0, confirmations: [], document: null })
    expect(record.lead).toMatch(
      /^2026年11月27日14:30，.*在县政府二楼会议室主持召开2026年第1次联席会议，研究2个议题。/,
    )
    expect(record.items.map(({ composed }: any) => composed)).toEqual(
      [
        [
          '住建局表示同意。',
          '供电公司同意拟议第一点，对拟议第二点持保留意见：10千伏以上须五个工作日。',
          '自然资源局未表态。',
          '会议认为，窗口应当合并。',
          '对未表态和保留的意见，会议说明：自然资源局请假未表态，供电公司的保留写入例外。',
          '会议议定：',
          '（一）设联合报装窗口，一次受理。（牵头单位：住建局；配合单位：供电公司；完成时限：2026年12月18日）',
          '（二）两个工作日内出具方案。10千伏以上五个工作日。（牵头单位：供电公司；完成时限：2026年12月25日）',
        ],
        [
          '财政局表示同意。',
          '会议认为，该事项暂不具备条件：省平台接口未开通。',
          '需落实以下条件后另行提交：',
          '（一）省平台接口开通。（责任单位：财政局；完成时限：2027年1月8日）',
        ],
      ].map((sentences) => expect.arrayContaining(sentences)),
    )
    const names = (list: any[]) => list.map(({ unit, who }) => `${unit.shortName} ${who}`)
    expect(names(record.attendance.present)).toEqual(
      expect.arrayContaining(['住建局 何某某', '供电公司 曹某', '行政审批局 张某某', '财政局 ']),
    )
    expect(names(record.attendance.leave)).toEqual(['自然资源局 '])
    expect(await asked(clerk)).toEqual(['write-minutes 2026-12-02'])
    expect((await leader.get(at())).status).toBe(200)
    for (const who of [housing, outsider]) expect((await who.get(at())).status).toBe(404)
  })

  it('take words around the rows, each at its item, and two who write at once are told of each other', async () => {
    const { version, items } = await minutes()
    const write = (who: Visitor, words: string, itemId = items[0].itemId) =>
      who.put(at(), { version, opening: '会议传达了省里的要求。', closing: '', items: [{ itemId, words }] })
    const nothing = '01998d2e-0000-7000-8000-000000000000'
    expect(why(await write(clerk, '会议指出', nothing))).toEqual([400, 'body.items.0.itemId unknown'])
    expect((await write(leader, '会议指出')).status).toBe(403)
    const both = await Promise.all([write(clerk, '会议指出一。'), write(second, '会议指出二。')])
    expect(statuses(both)).toEqual([200, 409])
    expect((await minutes()).items[0].words).toMatch(/^会议指出[一二]。$/)
    expect(await asked(clerk)).toEqual(['write-minutes 2026-12-02'])
  })

  it('go out for confirmation by a day to every unit that was there, and to nobody else', async () => {
    expect(why(await send(clerk, 'send', { dueOn: '2026-11-26' }))).toEqual([400, 'body.dueOn day-in-past'])
    expect((await send(clerk, 'send')).status).toBe(200)
    const record = await minutes()
    expect(record).toMatchObject({ state: 'confirming', round: 1, confirmDueOn: '2026-12-02' })
    expect(record.confirmations.map(({ unit }: any) => unit.shortName)).not.toContain('自然资源局')
    expect(record.confirmations.every((one: any) => one.answer === null)).toBe(true)
    expect(await asked(housing)).toEqual(['confirm-minutes 2026-12-02'])
    expect(await asked(housingChief)).toEqual([])
    expect(await asked(power)).toEqual(['confirm-minutes 2026-12-02'])
    expect(await asked(planning)).toEqual([])
    expect(await asked(clerk)).toEqual([])
    expect((await planning.get(at())).status).toBe(200)
    expect((await outsider.get(at())).status).toBe(404)
  })

  it('stay as they were sent, whatever is written', async () => {
    const { version } = await minutes()
    const write = await clerk.put(at(), { version, opening: '另一段', closing: '', items: [] })
    expect(why(write)).toEqual([422, 'not-in-this-state'])
    expect((await minutes()).opening).toBe('会议传达了省里的要求。')
  })
})

describe('confirming', () => {
  it('what one did not attend is refused by name, and so is speaking for others', async () => {
    expect(why(await say(planning, 'natural-resources-bureau', 'confirmed'))).toEqual([422, 'not-present'])
    expect(why(await say(power, 'housing-bureau', 'confirmed'))).toEqual([403, 'no-right'])
    expect(why(await say(clerk, 'housing-bureau', 'confirmed'))).toEqual([403, 'no-right'])
    expect((await say(outsider, 'court', 'confirmed')).status).toBe(404)
    expect(why(await say(leader, 'leading-group', 'confirmed'))).toEqual([422, 'not-present'])
  })

  it('is one word, objecting needs more', async () => {
    expect(why(await say(power, 'power-supply-company', 'objected'))).toEqual([422, 'words-missing'])
    expect(await confirmation('power-supply-company')).toMatchObject({ answer: null })
  })

  it('of two units at once both count; of two people of one unit the second sees the first', async () => {
    const { version } = await minutes()
    const both = await Promise.all([
      say(power, 'power-supply-company', 'objected', '第二项应写明10千伏以上除外', version),
      say(housingChief, 'housing-bureau', 'objected', '窗口设在政务大厅', version),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const stale = await say(housing, 'housing-bureau', 'confirmed', '', version)
    expect([stale.status, stale.body.error.code]).toEqual([409, 'version-changed'])
    expect(await confirmation('housing-bureau')).toMatchObject({
      answer: 'objected',
      said: { by: '住建局局长' },
      mayConfirm: false,
    })
    expect((await say(housing, 'housing-bureau', 'confirmed')).status).toBe(200)
    expect(await confirmation('housing-bureau')).toMatchObject({
      answer: 'confirmed',
      said: { by: '住建局联络员' },
    })
    expect(await asked(housing)).toEqual([])
  })

  it('is not finished over an objection without an answer, nor while the day runs', async () => {
    expect(await asked(clerk)).toEqual(['answer-objection 2026-12-01'])
    expect(why(await send(clerk, 'finish'))).toEqual([422, 'objections-unanswered'])
    expect(why(await answer(clerk, 'housing-bureau', false))).toEqual([422, 'no-objection'])
    expect(why(await answer(power, 'power-supply-company', false))).toEqual([403, 'no-right'])
    expect((await answer(clerk, 'power-supply-company', true, '写明例外')).status).toBe(200)
    expect(why(await answer(clerk, 'power-supply-company', false))).toEqual([422, 'objection-answered'])
    expect(why(await say(power, 'power-supply-company', 'confirmed'))).toEqual([422, 'objection-answered'])
    expect(why(await send(clerk, 'finish'))).toEqual([422, 'objections-adopted'])
  })
})

describe('taken back', () => {
  it('they are written anew and confirmed in another round; the first stays on record', async () => {
    expect(why(await send(clerk, 'take-back', { text: '' }))).toEqual([400, 'body.text required'])
    expect((await send(clerk, 'take-back', { text: '采纳供电公司意见' })).status).toBe(200)
    expect(await asked(clerk)).toEqual(['write-minutes 2026-12-02'])
    expect(await asked(approval)).toEqual([])
    expect((await housing.get(at())).status).toBe(404)
    const { version, opening, closing, items } = await minutes()
    good(
      await clerk.put(at(), {
        version,
        opening,
        closing,
        items: [{ itemId: items[0].itemId, words: '10千伏以上的接入方案除外。' }],
      }),
    )
    expect((await send(clerk, 'send')).status).toBe(200)
    const record = await minutes()
    expect(record).toMatchObject({ round: 2, confirmDueOn: '2026-12-02' })
    expect(record.confirmations.every((one: any) => one.answer === null)).toBe(true)
    expect(record.earlier).toMatchObject([
      {
        round: 1,
        words: '第二项应写明10千伏以上除外',
        answered: { adopted: true, words: '写明例外', by: '王晓燕' },
      },
    ])
    expect(await asked(housing)).toEqual(['confirm-minutes 2026-12-02'])
  })

  it('who says nothing until the day is silent, which is not consent', async () => {
    for (const [who, unit] of [
      [housing, 'housing-bureau'],
      [power, 'power-supply-company'],
    ] as const)
      expect((await say(who, unit, 'confirmed')).status).toBe(200)
    expect(why(await send(clerk, 'finish'))).toEqual([422, 'units-unanswered'])
    county.on('2026-12-02')
    const over = () => job('conference-minutes')
    await over()
    expect(await asked(clerk)).toEqual([])
    county.on('2026-12-03')
    await Promise.all([over(), over()])
    expect(await asked(clerk)).toEqual(['finish-minutes 2026-12-07'])
    expect(await asked(approval)).toEqual(['confirm-minutes 2026-12-02'])
    const events = await eventsOf('conference.minutes-day-over')
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ silent: expect.arrayContaining(['行政审批局', '财政局']) })
  })
})

async function job(name: string): Promise<void> {
  await county.liandong.conference.jobs.find((one) => one.name === name)?.run()
}

async function eventsOf(type: string) {
  const rows = await county.database.db
    .selectFrom('event')
    .select('data')
    .where('region_id', '=', county.regionId)
    .where('type', '=', type)
    .orderBy('seq')
    .execute()
  return rows.map(({ data }): any => data)
}

describe('finished', () => {
  let documentId: string
  const document = async () => (await clerk.get(`/api/documents/${documentId}`)).body
  const pass = async (who: Visitor, verb: string) =>
    who.post(`/api/documents/${documentId}/${verb}`, { version: (await document()).version })

  it('their document is drafted from what was frozen, once', async () => {
    const both = await Promise.all([send(clerk, 'finish', { text: '期满定稿' }), send(second, 'finish')])
    expect(statuses(both)).toEqual([200, 409])
    const record = await minutes()
    expect(record).toMatchObject({ state: 'confirmed', document: { state: 'draft', number: null } })
    documentId = record.document.id
    expect((await eventsOf('conference.minutes-finished'))[0].silent).toEqual(
      expect.arrayContaining(['行政审批局', '财政局']),
    )
    const { content, kind, title } = await document()
    expect([kind, title]).toEqual(['minutes', '2026年第1次联席会议纪要'])
    const texts = content.blocks.map(({ text, runOn = '' }: any) => `${text}${runOn}`)
    expect(texts).toContain('10千伏以上的接入方案除外。')
    expect(texts).toContain(
      '设联合报装窗口，一次受理。（牵头单位：住建局；配合单位：供电公司；完成时限：2026年12月18日）',
    )
    expect(content.attendance.excused).toHaveLength(1)
    expect(await asked(clerk)).toEqual([])
    expect(why(await say(approval, 'approval-bureau', 'confirmed'))).toEqual([422, 'not-in-this-state'])
  })

  it('nobody changes a word in it that units confirmed; title, recipients and note are the office’s', async () => {
    const { version, content, held } = await document()
    expect(held).toBe('minutes-confirmed')
    const save = (changed: object) =>
      clerk.put(`/api/documents/${documentId}`, { version, content: { ...content, ...changed } })
    const around = content.blocks.findIndex(({ text }: any) => text === '10千伏以上的接入方案除外。')
    expect(around).toBeGreaterThan(0)
    for (const changed of [
      { blocks: content.blocks.toSpliced(around, 1) },
      { blocks: [...content.blocks, { kind: 'paragraph', text: '会议要求抓好落实。' }] },
      {
        blocks: content.blocks.map((block: any) =>
          block.text.startsWith('设联合报装窗口') ? { ...block, text: '设三个窗口。' } : block,
        ),
      },
      { attendance: { ...content.attendance, excused: [] } },
    ])
      expect(why(await save(changed))).toEqual([422, 'minutes-words-locked'])
    const outside = [...content.copies, { name: '县人大办公室', to: null }]
    expect((await save({ copies: outside, note: '此件公开发布' })).status).toBe(200)
    expect((await document()).content.copies).toEqual(outside)
  })

  it('they are not taken back over a document; it is discarded, and another can be drafted', async () => {
    expect(why(await send(clerk, 'take-back', { text: '改' }))).toEqual([422, 'document-under-way'])
    expect((await pass(clerk, 'discard')).status).toBe(200)
    expect((await minutes()).document).toBeNull()
    await Promise.all([job('conference-minutes'), job('conference-minutes')])
    expect(await asked(clerk)).toEqual(['finish-minutes 2026-12-07'])
    expect(await eventsOf('conference.minutes-document-gone')).toHaveLength(1)
    expect((await send(clerk, 'finish')).status).toBe(200)
    const again = (await minutes()).document.id
    expect(again).not.toBe(documentId)
    documentId = again
  })

  it('issued, they carry the number of the register and its day, and are locked', async () => {
    for (const [who, verb] of [
      [clerk, 'submit'],
      [head, 'review'],
      [head, 'sign'],
      [clerk, 'issue'],
    ] as const) {
      const { status, body } = await pass(who, verb)
      expect([verb, status, body.error]).toEqual([verb, 200, undefined])
    }
    const record = await minutes()
    const { number } = await document()
    expect(number).toBe('〔2026〕1号')
    expect(record).toMatchObject({ state: 'issued', document: { number, issuedOn: '2026-12-03' } })
    expect((await eventsOf('conference.minutes-issued'))[0]).toMatchObject({
      number,
      issuedOn: '2026-12-03',
    })
    for (const { command, refusal } of record.actions)
      expect([command, refusal?.reason]).toEqual([
        command,
        expect.stringMatching(/not-in-this-state|no-right/),
      ])
    expect(why(await send(clerk, 'take-back', { text: '改' }))).toEqual([422, 'not-in-this-state'])
    expect(await asked(clerk)).toEqual([])
    const { rows } = (await clerk.get('/api/resolutions?view=all')).body
    expect(rows.map(({ minutesNumber }: any) => minutesNumber)).toEqual([number, number])
  })
})
