/**
 * The demonstration: Xiangyuan's mechanism with invented people and their work of the last weeks.
 *
 * It is only ever made in an empty installation, and marks it for good. Who can sign in is printed at every
 * start; the one password was made up for this installation.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GrantedRole } from '../../domain/identity/rights.ts'
import { compose, type Liandong, type Parts } from '../compose.ts'
import { type DemoAccounts, findDemoAccounts, keepDemoAccounts } from '../modules/identity/index.ts'
import { today } from '../platform/clock.ts'
import type { Tx } from '../platform/context.ts'
import { StartupError } from '../platform/startup-error.ts'
import { within } from '../platform/within.ts'
import { readConferenceStories } from './conferences-file.ts'
import { seedDemoConferences } from './demo-conferences.ts'
import { type DemoPerson, seedDemoOrganization } from './demo-organization.ts'
import { seedDemoFilings } from './demo-filing.ts'
import { readRequestStories, seedDemoRequests } from './demo-requests.ts'
import { seedDemoScores } from './demo-scores.ts'
import { seedDemoSeries } from './demo-series.ts'
import { seedDemoTasks } from './demo-tasks.ts'
import { readDemoFilings } from './filings-file.ts'
import { readDemoOrganization } from './organization-file.ts'
import { openStage } from './stage.ts'

const folder = 'xiangyuan'

/** Roles that no post gives, with the login of who holds them. */
const granted: readonly { readonly login: string; readonly name: string; readonly role: GrantedRole }[] = [
  { login: 'system', name: '系统管理员', role: 'system-administrator' },
  { login: 'security', name: '安全管理员', role: 'security-administrator' },
  { login: 'auditor', name: '审计管理员', role: 'auditor' },
]

/** Who is worth naming first, of the many who can sign in. */
const presented: readonly { readonly login: string; readonly as: string }[] = [
  { login: 'wangxiaoyan', as: '王晓燕  领导组办公室督办科，下达任务' },
  { login: 'duanyongkang', as: '段永康  领导组办公室督办科科长，核验' },
  { login: 'wenyaqin', as: '温雅琴  副县长，批示' },
  { login: 'zhangdean', as: '张德安  行政审批局局长' },
  { login: 'lizhiyuan', as: '李志远  行政审批局副局长，签收、分解' },
  { login: 'zhaominzhi', as: '赵敏之  登记注册科科长，反馈' },
  { login: 'system', as: '系统管理员' },
  { login: 'security', as: '安全管理员' },
  { login: 'auditor', as: '审计管理员' },
]

/** Makes the demonstration where there is nothing yet; answers the lines to print. */
export async function openDemo(liandong: Liandong, parts: Parts): Promise<readonly string[]> {
  const installed = await liandong.identity.installation()
  if (installed && !installed.demo) throw new StartupError('not-a-demo', { path: parts.dataDirectory })
  if (!installed) await makeDemo(parts)
  const kept = await findDemoAccounts(parts.dataDirectory)
  return kept === null ? [] : kept.trim().split('\n')
}

async function makeDemo(parts: Parts): Promise<void> {
  const day = today(parts.clock)
  let now = parts.clock.now()
  const setClock = (on: string, minutes: number) => {
    const moment = new Date(`${on}T08:30:00+08:00`).getTime() + minutes * 60_000
    now = new Date(Math.min(moment, parts.clock.now().getTime()))
  }
  const file = readDemoOrganization(join(parts.mechanismFolder, 'demo', 'organization.yaml'))
  // One transaction around everything: whoever is stopped half-way finds nothing at the next start, and begins anew.
  await parts.db.transaction().execute(async (tx) => {
    // A house of its own on the same database, whose clock the stories set.
    const past = compose({ ...parts, db: within(tx), clock: { now: () => now } })
    try {
      const reading = await past.mechanism.read(folder)
      if (!reading.ok) throw new StartupError('mechanism-faulty', { folder, faults: reading.faults.length })
      const regionId = reading.mechanism.region
      const under = { tx, regionId, by: null }
      await past.mechanism.seedRegions(tx)
      await past.mechanism.seedCalendar(tx)
      await past.mechanism.loadMechanism(under, reading.mechanism)
      const setDay = (on: string) => setClock(on, 0)
      const { people } = await seedDemoOrganization({ ...past, file, today: day, setDay }, under)
      now = parts.clock.now()
      await past.identity.installDemo(tx, regionId)
      const { password, accountIds } = await addAccounts(past, tx, regionId, people)
      const stage = await openStage(past, { regionId, day, accountIds }, setClock)
      await seedDemoTasks(stage, pathToFileURL(join(parts.mechanismFolder, 'demo', 'tasks.yaml')))
      await seedDemoSeries(stage)
      await seedDemoFilings(past, stage, {
        tx,
        regionId,
        file: readDemoFilings(join(parts.mechanismFolder, 'demo', 'filings.yaml')),
        today: day,
      })
      await seedDemoRequests(
        stage,
        readRequestStories(pathToFileURL(join(parts.mechanismFolder, 'demo', 'requests.yaml'))),
      )
      await seedDemoConferences(
        stage,
        readConferenceStories(pathToFileURL(join(parts.mechanismFolder, 'demo', 'conferences.yaml'))),
      )
      await past.scoring.seed(under, reading.mechanism.code)
      const office = await stage.holder('office', 'principal')
      await seedDemoScores(past, { ...under, by: office?.by ?? null }, day, setDay)
      // The morning of the last working day has found what is late.
      const calendar = await past.mechanism.calendar(tx)
      setClock(calendar.isWorkday(day) ? day : stage.workday(-1), 0)
      await past.task.jobs.find(({ name }) => name === 'task-reminders')?.run()
      await past.conference.jobs.find(({ name }) => name === 'conference-opinions')?.run()
      now = parts.clock.now()
      await past.handover.reviewAll()
      await past.outbox.drain()
      await past.audit.sealRegion(tx, regionId)
      // Before the accounts are there: nobody can have them without knowing how to sign in.
      await keepDemoAccounts(parts.dataDirectory, accountLines(password).join('\n'))
    } finally {
      await past.outbox.stop()
    }
  })
}

async function addAccounts(
  past: Liandong,
  tx: Tx,
  regionId: string,
  people: ReadonlyMap<string, DemoPerson>,
): Promise<DemoAccounts> {
  const administrators = []
  for (const { login, name, role } of granted) {
    const { id } = await past.organization.addPerson({ tx, regionId, by: null }, { name, phone: '' })
    administrators.push({ personId: id, name, login, role })
  }
  const officials = [...people]
    .filter(([, { account }]) => account)
    .map(([login, { id, name }]) => ({ personId: id, name, login, role: null }))
  return past.identity.addDemoAccounts(tx, regionId, [...officials, ...administrators])
}

function accountLines(password: string): readonly string[] {
  return [
    '演示数据，人名与内容均为虚构。可用下列账号登录，其余人员的登录名是姓名的拼音：',
    ...presented.map(({ login, as }) => `  ${login.padEnd(14)}${as}`),
    `  密码（本次安装随机生成）  ${password}`,
  ]
}
