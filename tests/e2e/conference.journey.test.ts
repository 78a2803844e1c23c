/**
 * A unit's request → opinions → conference → deferral → its condition met → second conference → minutes → document
 * with its number → the task worked and closed, in a real browser.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from './support/house.ts'

const title = '供水供电联合踏勘由谁牵头'
const agreed = '设联合踏勘单，一次踏勘三家共用'
const condition = '供电公司与联审平台完成接口对接'

let house: House
/** Of the housing bureau, which asks. */
let liaison: Page
/** Of the office. */
let clerk: Page
/** The power company is to lead, the energy bureau is concerned. */
let power: Page
let energy: Page
/** Addresses of what the journey makes. */
let request: string
let first: string
let second: string
let paper: string

beforeAll(async () => {
  house = await openHouse(true)
  liaison = await house.signIn('hesiyuan')
  clerk = await house.signIn('wangxiaoyan')
  power = await house.signIn('liangweidong')
  energy = await house.signIn('maguodong')
})

afterAll(() => house.close())

const bar = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: '现在可办' }).getByRole('button', { name })
const panel = (page: Page) => page.getByRole('dialog')
const result = (page: Page) => page.getByRole('region', { name: '结果' })

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** An act of the bar, sent from its panel without words. */
async function act(page: Page, name: string): Promise<void> {
  await bar(page, name).click()
  await panel(page).getByRole('button', { name, exact: true }).click()
  await panel(page).waitFor({ state: 'detached' })
}

/** Found by a part of its name, as one types it. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).last().click()
  await page.keyboard.type(text)
  await page.getByTitle(new RegExp(text)).last().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

async function setDay(page: Page, label: string, day: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true }).last()
  await box.fill(day)
  await box.press('Enter')
}

const todayOf = async (page: Page): Promise<string> =>
  (await (await page.request.get(`${house.url}/api/session`)).json()).today

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const todo = (page: Page, text: string | RegExp) =>
  page.getByRole('region', { name: '待办' }).getByRole('listitem').filter({ hasText: text })

async function agreeToAll(page: Page): Promise<void> {
  await open(page, request)
  await bar(page, '提意见').click()
  await panel(page).getByRole('button', { name: '全部同意' }).click()
  await panel(page).getByRole('button', { name: '提意见', exact: true }).click()
  await page.getByText('意见已提出').first().waitFor()
}

/** Planned for today with the item on its agenda, convened; gives its address. */
async function convene(): Promise<string> {
  await open(clerk, `${house.url}/conferences`)
  await clerk.getByRole('button', { name: '筹备会议' }).first().click()
  await setDay(clerk, '日期', await todayOf(clerk))
  const meant = panel(clerk).getByText('确需在这天开会')
  if (await meant.isVisible()) await meant.click()
  await panel(clerk).getByLabel('开始时间').fill('23:00')
  await panel(clerk).getByLabel('地点').fill('县政府二楼会议室')
  await panel(clerk).getByRole('button', { name: '筹备', exact: true }).click()
  await bar(clerk, '编排议程').click()
  await panel(clerk)
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: /^列入/ })
    .click()
  await panel(clerk).getByRole('button', { name: '保存议程' }).click()
  await panel(clerk).waitFor({ state: 'detached' })
  await act(clerk, '发出会议通知')
  await clerk.getByRole('heading', { level: 1, name: /第\s*\d+\s*次联席会议/ }).waitFor()
  return clerk.url()
}

/** On a phone, on the day. */
async function signsIn(page: Page, conference: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, conference)
  await page.getByRole('button', { name: '签到', exact: true }).click()
  await page.getByText('已签到').first().waitFor()
  await page.setViewportSize({ width: 1440, height: 960 })
}

/** The clerk records, opens it and turns to the item. */
async function begin(conference: string): Promise<void> {
  await open(clerk, conference)
  await bar(clerk, '由我记录').click()
  await clerk.getByText('由您记录', { exact: true }).waitFor()
  await act(clerk, '开始会议')
  await clerk.getByRole('button', { name: /^转到/ }).click()
  await result(clerk).getByText('达成一致意见').waitFor()
}

async function conclude(): Promise<void> {
  await result(clerk).getByRole('button', { name: '确认结果' }).click()
  await panel(clerk).getByRole('button', { name: '确认结果' }).click()
  await clerk.getByText(/^结果已确认/).waitFor()
}

it('the liaison writes a request; without units it is told at its place and not submitted', async () => {
  await open(liaison, `${house.url}/requests`)
  await liaison.getByRole('link', { name: '报请协调' }).last().click()
  await liaison.getByLabel('事项', { exact: true }).fill(title)
  await liaison
    .getByLabel('事实', { exact: true })
    .fill('企业接水、接电分别申请，各踏勘一次，中位数 9.5 个工作日。')
  await liaison.getByLabel('已试过', { exact: true }).fill('9 月试行联合踏勘 6 件，10 月停办。')
  await liaison
    .getByLabel('拟议一')
    .fill('一、供电公司牵头，一张踏勘单三家共用。\n二、受理后 1 个工作日内同日踏勘。')
  await expect.poll(() => liaison.getByLabel('拟议二').inputValue()).toBe('受理后 1 个工作日内同日踏勘。')
  await bar(liaison, '提交').click()
  await liaison.getByText('没有涉及单位的事项不能提交').waitFor()
  await choose(liaison, '拟由谁牵头', '供电公司')
  await choose(liaison, '还涉及哪些单位', '能源局')
  await house.picture(liaison, 'conference-1-request')
  await bar(liaison, '提交').click()
  await liaison.getByText('待受理').first().waitFor()
  request = liaison.url()
  expect(request).toMatch(/\/requests\/[0-9a-f-]{36}$/)
})

it('the office finds it among its work and takes it up', async () => {
  await clerk.goto(house.url)
  await todo(clerk, title).getByRole('link', { name: '受理' }).click()
  await clerk.getByRole('heading', { level: 1, name: title }).waitFor()
  await act(clerk, '受理')
  await clerk.getByText('征求意见').first().waitFor()
  await expect.poll(() => clerk.getByText('未表态', { exact: true }).count()).toBe(4)
})

it('two bureau chiefs give opinions; a reservation without words is not taken', async () => {
  await open(power, request)
  await bar(power, '提意见').click()
  await panel(power).getByRole('radiogroup', { name: '拟议一' }).getByText('同意').click()
  await panel(power).getByRole('radiogroup', { name: '拟议二' }).getByText('保留').click()
  await panel(power).getByRole('button', { name: '提意见', exact: true }).click()
  await panel(power).getByText('保留意见要写明理由').waitFor()
  await panel(power).getByRole('textbox').fill('接口未对接，1 个工作日做不到。')
  await house.picture(power, 'conference-2-opinion')
  await panel(power).getByRole('button', { name: '提意见', exact: true }).click()
  await power.getByText('意见已提出').first().waitFor()
  await agreeToAll(energy)
})

it('the office finds it ready, with the reason why although the lead keeps a reservation', async () => {
  await open(clerk, request)
  await bar(clerk, '核定上会').click()
  await panel(clerk).getByText('牵头单位供电公司没有同意').waitFor()
  await panel(clerk).getByRole('button', { name: '核定上会' }).click()
  await panel(clerk).getByText('请写明理由').waitFor()
  await panel(clerk).getByRole('textbox').fill('取暖季将至，请会议定。')
  await panel(clerk).getByRole('button', { name: '核定上会' }).click()
  await clerk.getByText('待上会').first().waitFor()
  await house.picture(clerk, 'conference-3-ready')
})

it('a conference is convened; a unit replies, units sign in on their phones', async () => {
  first = await convene()
  await open(power, first)
  await power.getByRole('button', { name: '参加', exact: true }).click()
  await power.getByText('已回执：参加').waitFor()
  await signsIn(power, first)
  await signsIn(energy, first)
})

it('only one person records, and a wall with a machine of its own follows', async () => {
  const wall = await house.signIn('liji')
  await open(wall, `${first}/room`)
  await begin(first)
  await wall.getByText(/已用 \d+ 分钟/).waitFor()
  await house.picture(wall, 'conference-3-wall')
  await wall.close()
  const other = await house.signIn('liji')
  await open(other, first)
  await bar(other, '接过记录').waitFor()
  await other.getByText('记录 王晓燕').first().waitFor()
  expect(await result(other).getByRole('button', { name: '确认结果' }).count()).toBe(0)
  await other.close()
})

it('the item is deferred with a condition that has an owner and a day', async () => {
  await result(clerk).getByText('暂不具备条件').click()
  await result(clerk).getByLabel('为什么暂不具备条件').fill('接口未对接，联合踏勘单无法流转。')
  await result(clerk).getByLabel('缺什么条件').fill(condition)
  await choose(clerk, '由谁落实', '供电公司')
  await setDay(clerk, '最迟到哪天', later(await todayOf(clerk), 20))
  await house.picture(clerk, 'conference-4-deferral')
  await conclude()
  await act(clerk, '散会')
  await open(clerk, `${house.url}/requests/deferred`)
  await clerk.getByRole('link', { name: title }).waitFor()
  await house.picture(clerk, 'conference-5-deferred')
})

it('the owner says that it is met, and the item wakes by itself', async () => {
  const owner = await house.signIn('yinqian')
  await todo(owner, title).getByRole('link', { name: '落实条件' }).click()
  await owner.getByRole('button', { name: /^已具备/ }).click()
  await panel(owner).getByRole('textbox').fill('接口联调完成，可以流转。')
  await panel(owner).getByRole('button', { name: '已具备' }).click()
  await owner.getByText('条件全部具备，自动提请复议').waitFor()
  await owner.getByText('第 2 轮').waitFor()
  await house.picture(owner, 'conference-6-woken')
  await owner.close()
})

it('the units are asked anew and both agree', async () => {
  await open(power, request)
  await power.getByText('前次').first().waitFor()
  await agreeToAll(power)
  await agreeToAll(energy)
  await open(clerk, request)
  await act(clerk, '核定上会')
  await clerk.getByText('待上会').first().waitFor()
})

it('the second conference resolves it, and the task exists at once', async () => {
  second = await convene()
  await signsIn(power, second)
  await signsIn(energy, second)
  await begin(second)
  await clerk.getByText('第 2 次上会').first().waitFor()
  await result(clerk).getByLabel('议定事项', { exact: true }).fill(agreed)
  await house.picture(clerk, 'conference-7-resolution')
  await conclude()
  await result(clerk)
    .getByRole('link', { name: /^督\s*\d{4}-\d+$/ })
    .waitFor()
  await act(clerk, '散会')
  await open(clerk, request)
  await clerk.getByText('已议定').first().waitFor()
  await house.picture(clerk, 'conference-8-resolved')
})

it('those who attended confirm the minutes; who did not cannot', async () => {
  await open(clerk, `${second}/minutes`)
  await act(clerk, '送参会单位确认')
  for (const page of [power, energy]) {
    await open(page, `${second}/minutes`)
    await bar(page, '确认无误').click()
    await page.getByText('已确认').first().waitFor()
  }
  await open(liaison, `${second}/minutes`)
  expect(await bar(liaison, '确认无误').count()).toBe(0)
})

it('the minutes become a document, are reviewed, signed and issued with their number', async () => {
  await open(clerk, `${second}/minutes`)
  await act(clerk, '定稿成文')
  await clerk.getByRole('link', { name: '打开公文' }).click()
  await clerk.waitForURL(/\/documents\//)
  paper = clerk.url()
  await act(clerk, '送审核')
  const head = await house.signIn('luoxiang')
  await open(head, paper)
  await act(head, '审核通过')
  const leader = await house.signIn('haojianchuan')
  await open(leader, paper)
  await act(leader, '签发')
  await open(clerk, paper)
  await act(clerk, '编号印发')
  await clerk.getByText('已印发').first().waitFor()
  await house.picture(clerk, 'conference-9-document')
  await open(clerk, `${second}/minutes`)
  await clerk
    .getByText(/〔\d{4}〕\s*\d+\s*号/)
    .first()
    .waitFor()
  await house.picture(clerk, 'conference-10-minutes')
})

it('the lead unit works the task and the office closes it', async () => {
  await power.goto(house.url)
  await open(power, `${house.url}/tasks?view=running&q=${encodeURIComponent(agreed)}`)
  await power.getByRole('link', { name: agreed }).first().click()
  await power.getByRole('link', { name: /第\s*\d+\s*次联席会议议定事项/ }).waitFor()
  await bar(power, '签收').click()
  await bar(power, '反馈').click()
  await panel(power).getByLabel('进展情况').fill('踏勘单已印，三家共用。')
  await panel(power).getByRole('spinbutton').fill('100')
  await panel(power).getByRole('button', { name: '反馈' }).click()
  await power.getByText('踏勘单已印').first().waitFor()
  await power.getByRole('button', { name: '上传', exact: true }).click()
  await power
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '联合踏勘单.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('单号,日期\n1,12-01\n', 'utf8'),
    })
  await power.getByRole('link', { name: '联合踏勘单.csv' }).first().waitFor()
  await bar(power, '申请办结').click()
  await panel(power).getByLabel('办结情况').fill('已启用，首批 6 件。')
  await panel(power).getByRole('button', { name: '申请办结' }).click()
  await power.getByText('已启用，首批 6 件').first().waitFor()
  const verifier = await house.signIn('duanyongkang')
  await open(verifier, power.url())
  await bar(verifier, '核验').click()
  await panel(verifier).getByLabel('核验意见').fill('抽查属实。')
  await panel(verifier).getByRole('button', { name: '准予销号' }).click()
  await verifier.getByText('抽查属实').first().waitFor()
})

it('the board shows it closed, with the number of its minutes', async () => {
  await open(clerk, `${house.url}/resolutions?view=closed`)
  const row = clerk.getByRole('row').filter({ hasText: agreed })
  await row.getByText('已销号').waitFor()
  await row.getByText(/〔\d{4}〕\s*\d+\s*号/).waitFor()
  await house.picture(clerk, 'conference-11-board')
})

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
