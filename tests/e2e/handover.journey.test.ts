/** An officer leaves and another goes on; the chief is away and somebody acts, by authority and not a day longer. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from './support/house.ts'

const left = '年度营商环境自评材料报送'
const ofTheChief = '企业开办政策落实情况自查'

let house: House
let clerk: Page
let deputy: Page
let head: Page
let leaver: Page
let taker: Page
let sheet: string

beforeAll(async () => {
  house = await openHouse(true)
  clerk = await house.signIn('wangxiaoyan')
  deputy = await house.signIn('lizhiyuan')
  head = await house.signIn('zhaominzhi')
  leaver = await house.signIn('zhouqiangsheng')
  taker = await house.signIn('sunbo')
})

afterAll(() => house.close())

const bar = (page: Page, name: string) =>
  page.getByRole('group', { name: '现在可办' }).getByRole('button', { name, exact: true })
const panel = (page: Page) => page.getByRole('dialog')
const todo = (page: Page, of: string) =>
  page.getByRole('region', { name: '待办' }).getByRole('listitem').filter({ hasText: of })

/** `2026-11-22`, so many days from today in Shanghai. */
const day = (n: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(
    new Date(Date.now() + n * 86_400_000),
  )

async function open(page: Page, of: string): Promise<void> {
  await page.goto(`${house.url}/tasks?view=running&parts=with&q=${encodeURIComponent(of)}`)
  await page.getByRole('link', { name: of }).first().click()
  await page.getByRole('heading', { level: 1, name: of }).waitFor()
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = panel(page).or(page.locator('main')).last().getByLabel(label, { exact: true })
  await box.click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function write(page: Page, label: string, on: string): Promise<void> {
  const box = panel(page).getByLabel(label, { exact: true })
  await box.fill(on)
  // Enter would send the form with the day before it.
  await box.press('Tab')
}

async function handOn(page: Page, of: string, to: string): Promise<void> {
  await open(page, of)
  await bar(page, '转办').click()
  await choose(page, '转给', to)
  await panel(page).getByRole('button', { name: '转办', exact: true }).click()
  await panel(page).waitFor({ state: 'detached' })
}

it('an officer works on a task and leaves; the office is told that nobody has taken it', async () => {
  await handOn(deputy, left, '周强生')
  await leaver.goto(house.url)
  await todo(leaver, left).getByRole('button', { name: '签收' }).click()
  await todo(leaver, left).getByRole('button', { name: '签收' }).waitFor({ state: 'detached' })
  await open(leaver, left)
  await bar(leaver, '反馈').click()
  await panel(leaver).getByLabel('进展情况').fill('材料已收集一半。')
  await panel(leaver).getByRole('spinbutton').fill('50')
  await panel(leaver).getByRole('button', { name: '反馈' }).click()
  await leaver.getByText('材料已收集一半').first().waitFor()

  await clerk.goto(`${house.url}/organization`)
  await clerk.getByRole('link', { name: '行政审批局' }).first().click()
  await clerk.getByRole('link', { name: '登记注册科' }).first().click()
  const row = clerk.getByRole('listitem').filter({ hasText: '周强生' }).last()
  await row.getByRole('button', { name: '离任' }).click()
  await write(clerk, '最后一天', day(-1))
  await panel(clerk).getByRole('button', { name: '离任', exact: true }).click()
  await panel(clerk).waitFor({ state: 'detached' })
  await clerk.getByText('岗位空缺预警').waitFor()
  await clerk.getByRole('link', { name: '行政审批局 登记注册科 副科长' }).waitFor()
  await house.picture(clerk, 'handover-1-vacancies')
})

it('the section head makes up the sheet and names who comes', async () => {
  await head.goto(`${house.url}/handovers`)
  const alert = head.getByRole('listitem').filter({ hasText: '周强生' })
  await house.picture(head, 'handover-2-unhanded')
  await alert.getByRole('link', { name: '补办交接' }).click()
  await head.getByRole('link', { name: left }).waitFor()
  await choose(head, '接任人', '孙博')
  await head.getByLabel('移交说明').fill('材料在科室共享目录，联系人已交代。')
  await house.picture(head, 'handover-3-form')
  await head.getByRole('button', { name: '开具交接单' }).click()
  await head.getByRole('heading', { level: 1, name: '岗位交接单' }).waitFor()
  sheet = head.url()
  await house.picture(head, 'handover-4-sheet')
})

it('leaver and taker give their word from their one list; with the second one it is done', async () => {
  await leaver.goto(house.url)
  await todo(leaver, '确认交接').getByRole('link', { name: '确认' }).click()
  await leaver.getByRole('button', { name: '确认移交' }).click()
  await panel(leaver).getByRole('button', { name: '确认', exact: true }).click()
  await panel(leaver).waitFor({ state: 'detached' })

  await taker.goto(house.url)
  await todo(taker, '确认交接').getByRole('link', { name: '确认' }).click()
  await taker.getByRole('button', { name: '确认接收' }).click()
  await house.picture(taker, 'handover-5-confirm')
  await panel(taker).getByRole('button', { name: '确认', exact: true }).click()
  await taker.getByText('已交接').first().waitFor()
  await head.goto(sheet)
  await head.getByText('已交接').first().waitFor()
  await house.picture(head, 'handover-6-done')
})

it('the successor finds the task and goes on; what the leaver did still names the leaver', async () => {
  await taker.goto(house.url)
  await todo(taker, left).getByRole('link', { name: left, exact: true }).first().click()
  await taker.getByRole('heading', { level: 1, name: left }).waitFor()
  await bar(taker, '反馈').click()
  await panel(taker).getByLabel('进展情况').fill('接手后已补齐材料。')
  await panel(taker).getByRole('spinbutton').fill('80')
  await panel(taker).getByRole('button', { name: '反馈' }).click()
  await taker.getByText('接手后已补齐材料').first().waitFor()
  const told = (text: string) => taker.getByRole('listitem').filter({ hasText: text }).last()
  await expect.poll(() => told('材料已收集一半').textContent()).toContain('周强生')
  await expect.poll(() => told('接手后已补齐材料').textContent()).toContain('孙博')
  await taker.getByText('周强生离任，移交孙博').first().waitFor()
  await house.picture(taker, 'handover-7-record')
  await leaver.goto(house.url)
  await leaver.getByText('没有待办').first().waitFor()
})

it('the chief is away: the office lets the deputy act by written authority', async () => {
  await clerk.goto(`${house.url}/tasks/new`)
  await clerk.getByLabel('事项', { exact: true }).fill(ofTheChief)
  await choose(clerk, '牵头单位', '行政审批')
  await clerk.keyboard.press('Escape')
  await clerk.getByLabel('要求', { exact: true }).fill('请主要负责同志亲自组织自查。')
  await clerk.getByRole('spinbutton', { name: '天数' }).fill('10')
  await clerk.getByRole('button', { name: '下达', exact: true }).click()
  await clerk.getByRole('link', { name: /^督\s*\d{4}-\d+$/ }).waitFor()
  await handOn(deputy, ofTheChief, '张德安')
  await deputy.goto(house.url)
  await expect.poll(() => todo(deputy, ofTheChief).count()).toBe(0)

  await clerk.goto(`${house.url}/organization/acting`)
  await clerk.getByRole('button', { name: '设立代理' }).first().click()
  await choose(clerk, '代理的岗位', '张德安')
  await choose(clerk, '代理人', '李志远')
  await write(clerk, '至何日', day(7))
  await panel(clerk).getByLabel('授权依据').fill('襄审批函〔2026〕18号')
  await house.picture(clerk, 'handover-8-authority')
  await panel(clerk).getByRole('button', { name: '设立', exact: true }).click()
  await clerk.getByText('襄审批函〔2026〕18号').waitFor()
  await house.picture(clerk, 'handover-9-acting')
})

it('the deputy is told, finds the chief’s task, and signs for it as 某 代 某', async () => {
  await deputy.goto(house.url)
  await deputy.getByText('您正在代理').waitFor()
  await house.picture(deputy, 'handover-10-workbench')
  await todo(deputy, ofTheChief).getByRole('button', { name: '签收' }).click()
  await todo(deputy, ofTheChief).getByRole('button', { name: '签收' }).waitFor({ state: 'detached' })
  await open(deputy, ofTheChief)
  await deputy.getByText('李志远 代 张德安').first().waitFor()
  await house.picture(deputy, 'handover-11-record')
})

it('the chief is back, the authority is revoked, and nothing of it is left', async () => {
  await clerk.goto(`${house.url}/organization/acting`)
  await clerk.getByRole('button', { name: '撤销' }).first().click()
  await panel(clerk).getByLabel('撤销原因').fill('张德安同志已返回岗位。')
  await panel(clerk).getByRole('button', { name: '撤销', exact: true }).click()
  await panel(clerk).waitFor({ state: 'detached' })
  await deputy.goto(house.url)
  await deputy.getByRole('navigation').first().waitFor()
  await expect.poll(() => deputy.getByText('您正在代理').count()).toBe(0)
  await expect.poll(() => todo(deputy, ofTheChief).count()).toBe(0)
  await open(deputy, ofTheChief)
  await deputy.getByText('李志远 代 张德安').first().waitFor()
})

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
