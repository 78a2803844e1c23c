/**
 * Indicators of the demonstration: twelve quarters of accepted values, and this quarter on its way.
 *
 * Quarters are counted back from today. The first eleven come in as an office brings them in, through the import of
 * past periods; the last one was filed, approved and accepted through the routes, with evidence, and this one is on
 * its way through them.
 */
import { caseStudyRoutes } from '../../contract/case-study.ts'
import { filingRoutes, filingRecord } from '../../contract/filing.ts'
import { addDays } from '../../domain/calendar/day.ts'
import { periodOf } from '../../domain/calendar/rhythm.ts'
import type { Day } from '../../domain/kernel.ts'
import type { Liandong } from '../compose.ts'
import type { SignedIn } from '../platform/bind.ts'
import type { Tx } from '../platform/context.ts'
import { actor, call, paper, type Stage } from './demo-tasks.ts'
import type { DemoFilings, DemoQuarter } from './filings-file.ts'

const quarters = 12
const note = '业务系统导出数据'

type Making = {
  readonly stage: Stage
  readonly file: DemoFilings
  readonly clerk: SignedIn
  /** What is filed for a sub-indicator. */
  readonly valueOf: (code: string) => number
  /** When the steps are done: filled, approved, reviewed. */
  readonly days: Readonly<Record<'fill' | 'approve' | 'review', Day>>
}

export async function seedDemoFilings(
  liandong: Liandong,
  stage: Stage,
  { tx, regionId, file, today }: { tx: Tx; regionId: string; file: DemoFilings; today: Day },
): Promise<void> {
  const clerk = await actor(stage, 'office', 'clerk')
  const now = periodOf('quarter', today)
  const past = quartersBefore(today)
  stage.setClock(later(stage.workday(-30), addDays(now.from, -40)), 0)
  await liandong.filing.importHistory(
    { tx, regionId, by: clerk.by },
    '营商环境指标往期数据.xlsx',
    past.slice(0, -1).flatMap((period, place) =>
      Object.entries(file.values).map(([code, [from, to]]) => ({
        period,
        code,
        value: valueAt(code, from, to, place),
        meaning: null,
        note: '县营商办历年报送材料',
      })),
    ),
  )
  await lastQuarter({ stage, file, clerk }, today)
  const opensOn = later(stage.workday(-12), now.from)
  stage.setClock(opensOn, 0)
  await call(stage, filingRoutes.createPeriod, clerk, {
    body: { code: now.key, opensOn, closesOn: later(stage.workday(-1), opensOn) },
  })
  await call(stage, filingRoutes.setTargets, clerk, { body: { targets: targetsOf(file, now.key, today) } })
  const on = (workday: number) => later(stage.workday(workday), opensOn)
  const making = {
    stage,
    file,
    clerk,
    valueOf: (code: string) => nextOf(code, rangeOf(file, code)),
    days: { fill: on(-6), approve: on(-4), review: on(-2) },
  }
  const idOf = await filingsOf(making, now.key)
  for (const told of file.cases) await study(making, on(-7), idOf(told.unit), told)
  for (const told of file.quarter) await tell(making, idOf(told.unit), told)
  stage.setClock(making.days.review, 8)
  for (const { unit, code, source, value, note: found } of file.measured)
    await call(stage, filingRoutes.measure, clerk, {
      params: { id: idOf(unit), code },
      body: {
        version: await stage.versionOf('filing', idOf(unit)),
        source,
        input: String(value),
        note: found,
      },
    })
}

/** Filed in the fortnight after it, by every unit; then the office closed it. */
async function lastQuarter(
  { stage, file, clerk }: Pick<Making, 'stage' | 'file' | 'clerk'>,
  today: Day,
): Promise<void> {
  const { key, to } = periodOf('quarter', addDays(periodOf('quarter', today).from, -1))
  const after = (days: number) => addDays(to, days)
  stage.setClock(to, 0)
  const made = await call(stage, filingRoutes.createPeriod, clerk, {
    body: { code: key, opensOn: to, closesOn: after(15) },
  })
  const making = {
    stage,
    file,
    clerk,
    valueOf: (code: string) => rangeOf(file, code)[1],
    days: { fill: after(8), approve: after(12), review: after(14) },
  }
  const idOf = await filingsOf(making, key)
  for (const unit of file.units)
    await tell(making, idOf(unit), { unit, until: 'accepted', late: false, codes: [], reason: '' })
  const { id, version } = filingRoutes.createPeriod.response.parse(made)
  stage.setClock(after(16), 0)
  await call(stage, filingRoutes.closePeriod, clerk, { params: { id }, body: { version } })
}

/** The filing of each unit in a period. */
async function filingsOf(
  { stage, clerk }: Pick<Making, 'stage' | 'clerk'>,
  period: string,
): Promise<(unit: string) => string> {
  const answer = await call(stage, filingRoutes.list, clerk, { query: { period } })
  const { rows } = filingRoutes.list.response.parse(answer)
  return (unit) => rows.find((row) => row.unit.id === stage.unitId(unit))?.id ?? ''
}

const rangeOf = ({ values }: DemoFilings, code: string): readonly [number, number] => values[code] ?? [0, 0]

/** The twelve quarters that are over, oldest first. */
function quartersBefore(today: Day): readonly string[] {
  const found: string[] = []
  let day = today
  while (found.length < quarters) {
    const before = periodOf('quarter', addDays(periodOf('quarter', day).from, -1))
    found.unshift(before.key)
    day = before.from
  }
  return found
}

/** On the way from one value to the other, now faster, now slower, now and then a little back. */
function valueAt(code: string, from: number, to: number, place: number): number {
  const share = place / (quarters - 1)
  const wobble = place === 0 || place === quarters - 1 ? 0 : swing(code, place) * 0.09
  const value = from + (to - from) * (share + wobble)
  return Number(Math.max(0, value).toFixed(placesOf(from, to)))
}

/** Between -1 and 1, the same at every start. */
function swing(code: string, place: number): number {
  let hash = place * 2654435761
  for (const letter of code) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return (hash % 2001) / 1000 - 1
}

function placesOf(...values: readonly number[]): number {
  return Math.max(...values.map((value) => (String(value).split('.')[1] ?? '').length))
}

/** A little further than the last quarter, never past what can be. */
function nextOf(code: string, [from, to]: readonly [number, number]): number {
  const step = (to - from) / quarters / 2
  const value = to + step * (1 + swing(code, quarters) / 2)
  const ceiling = to > from && to <= 100 ? 100 : Number.POSITIVE_INFINITY
  return Number(Math.min(ceiling, Math.max(0, value)).toFixed(placesOf(from, to)))
}

const targetsOf = ({ values }: DemoFilings, quarter: string, today: Day) => {
  const year = Number(today.slice(0, 4))
  return Object.entries(values).flatMap(([code, [from, to]]) =>
    [
      { at: quarter, share: 0.08 },
      { at: String(year + 1), share: 0.2 },
      { at: String(year + 2), share: 0.3 },
    ].map(({ at, share }) => {
      const value = Math.max(0, to + (to - from) * share)
      const ceiling = to > from && to <= 100 ? 100 : Number.POSITIVE_INFINITY
      return { code, at, value: Number(Math.min(ceiling, value).toFixed(placesOf(from, to))), note: '' }
    }),
  )
}

const later = (one: Day, other: Day): Day => (one > other ? one : other)

async function recordOf({ stage, clerk }: Making, id: string) {
  return filingRecord.parse(await call(stage, filingRoutes.get, clerk, { params: { id } }))
}

/** Who fills and who approves: two people of the unit. */
async function peopleOf(stage: Stage, unit: string): Promise<{ filler: SignedIn; leader: SignedIn }> {
  const unitId = stage.unitId(unit)
  const found: SignedIn[] = []
  for (const kind of ['liaison', 'deputy-in-charge', 'principal', 'leadership-member']) {
    const person = await stage.holder(unitId, kind).catch(() => null)
    if (person && !found.includes(person)) found.push(person)
  }
  const [filler] = found
  const leader = found.find((one) => one !== filler && leads(one))
  if (!filler || !leader) throw new Error(`nobody files for ${unit}`)
  return { filler, leader }
}

const leads = ({ actor: { posts } }: SignedIn): boolean =>
  posts.some(({ kind }) => kind === 'principal' || kind === 'deputy-in-charge')

/** What a value is filed with: how much it moved is explained where the office will ask. */
const given = (making: Making, code: string, last: number | null) => {
  const value = making.valueOf(code)
  const jumped = last !== null && last !== 0 && Math.abs(value - last) / last > 0.3
  return {
    code,
    input: String(value),
    note: jumped ? `${note}；本季统计口径未变，变化来自流程合并` : note,
  }
}

async function tell(making: Making, id: string, told: DemoQuarter): Promise<void> {
  const { stage, clerk, days } = making
  const { filler, leader } = await peopleOf(stage, told.unit)
  stage.setClock(told.late ? stage.workday(0) : days.fill, 2)
  const { values, version } = await recordOf(making, id)
  const filled = values.slice(0, told.count ?? values.length)
  const params = { id }
  const fill = await call(stage, filingRoutes.fill, filler, {
    params,
    body: { version, values: filled.map(({ code, last }) => given(making, code, last?.value ?? null)) },
  })
  let seen = filingRoutes.fill.response.parse(fill).version
  for (const { code, grade, name } of making.file.evidence) {
    if (!filled.some((field) => field.code === code)) continue
    const rows = `指标,数值\n${code},${making.valueOf(code)}\n`
    await call(stage, filingRoutes.attach, filler, {
      params: { id, code },
      query: { grade },
      upload: paper(name, rows),
    })
    seen = await stage.versionOf('filing', id)
  }
  if (told.until === 'filling') return
  const step = async (route: typeof filingRoutes.submit | typeof filingRoutes.approve, who: SignedIn) => {
    const answer = await call(stage, route, who, { params, body: { version: seen } })
    seen = route.response.parse(answer).version
  }
  await step(filingRoutes.submit, filler)
  if (told.until === 'submitted') return
  stage.setClock(days.approve, 4)
  await step(filingRoutes.approve, leader)
  if (told.until === 'approved') return
  stage.setClock(days.review, 6)
  await call(stage, filingRoutes.review, clerk, {
    params,
    body: {
      version: seen,
      verdicts: filled.map(({ code }) =>
        told.codes.includes(code)
          ? { code, decision: 'return', reason: told.reason }
          : { code, decision: 'accept' },
      ),
    },
  })
}

async function study(
  { stage }: Making,
  day: Day,
  id: string,
  { unit, indicator, procedures }: DemoFilings['cases'][number],
): Promise<void> {
  const { filler } = await peopleOf(stage, unit)
  stage.setClock(day, 1)
  await call(stage, caseStudyRoutes.save, filler, {
    params: { id, code: indicator },
    body: { version: 0, procedures },
  })
}
