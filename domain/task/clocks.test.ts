/**
 * Every clock of a task against a plain implementation that goes day by day and shares nothing with the rules:
 * due days, days for acknowledging and reporting, lights, suspension, reminders, over 2024 to 2026 with their
 * spring festivals and year ends.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from '../calendar/day.ts'
import { dueOn, type DeadlineRule } from '../calendar/due-on.ts'
import { addWorkdays, workCalendar, workdaysBetween } from '../calendar/work-calendar.ts'
import type { NoticeLevel, NoticeStep } from '../mechanism/mechanism.ts'
import { addresseeAmong, isPressed, noticeDue } from './escalation.ts'
import { lightDays, lightOn, type Thresholds } from './light.ts'
import { type Deadline, planOf } from './plan.ts'
import { reopenedDueOn } from './recheck.ts'
import { type Calendar, type Days, type Origin, recomputed } from './recompute.ts'
import { isReminderDue, reminderOn } from './reminder.ts'
import { movedDueOn, standingWorkdays } from './suspension.ts'

/** The notices of the three years, typed here once more on purpose. */
const off: [string, string][] = [
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
]
const makeUp =
  '2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12 2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10'.split(
    ' ',
  )

function step(day: string, by = 1): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + by)
  return at.toISOString().slice(0, 10)
}
const isOff = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
/** Years after the last loaded one are plain weeks. */
function isWorked(day: string): boolean {
  if (makeUp.includes(day)) return true
  return !off.some(([from, to]) => from <= day && day <= to) && !isOff(day)
}
function forward(day: string, n: number): string {
  let at = day
  for (let left = n; left > 0; ) {
    at = step(at)
    if (isWorked(at)) left -= 1
  }
  return at
}
function backward(day: string, n: number): string {
  let at = day
  for (let left = n; left > 0; ) {
    at = step(at, -1)
    if (isWorked(at)) left -= 1
  }
  return at
}
function count(from: string, to: string): number {
  let n = 0
  for (let day = step(from); day <= to; day = step(day)) if (isWorked(day)) n += 1
  return n
}
function rolled(day: string): string {
  let at = day
  while (!isWorked(at)) at = step(at)
  return at
}
function sameDateLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year!, month! - 1 + months, 1, 12))
  for (let wanted = date!; ; wanted -= 1) {
    const at = new Date(first)
    at.setUTCDate(wanted)
    if (at.getUTCMonth() === first.getUTCMonth()) return at.toISOString().slice(0, 10)
  }
}
function plainDue({ unit, n, rollForward }: DeadlineRule, issued: string): string {
  const last =
    unit === 'workday' ? forward(issued, n) : unit === 'month' ? sameDateLater(issued, n) : step(issued, n)
  return rollForward ? rolled(last) : last
}

const exceptions = off
  .flatMap(([from, to]) => {
    const list = []
    for (let day = from; day <= to; day = step(day))
      list.push({ date: day, isWorkday: false, name: '假', source: '' })
    return list
  })
  .concat(makeUp.map((date) => ({ date, isWorkday: true, name: '班', source: '' })))
const calendarFrom = (days: typeof exceptions, years: number[]): Calendar => {
  const calendar = workCalendar(days, years)
  return {
    addWorkdays: (day, n) => addWorkdays(day, n, calendar),
    workdaysBetween: (from, to) => Math.max(0, workdaysBetween(from, to, calendar)),
    dueOn: (rule, from) => dueOn(rule, from, calendar),
  }
}
const calendar = calendarFrom(exceptions, [2024, 2025, 2026])

const dayIn = (from: string, to: string) => fc.integer({ min: numberOf(from), max: numberOf(to) }).map(dayOf)
/** Where clocks go wrong: festivals, year ends, and any other day. */
const anyDay = fc.oneof(
  dayIn('2024-01-02', '2026-12-31'),
  dayIn('2024-01-25', '2024-02-20'),
  dayIn('2025-01-15', '2025-02-10'),
  dayIn('2026-02-01', '2026-03-01'),
  dayIn('2024-12-15', '2025-01-10'),
  dayIn('2025-12-15', '2026-01-10'),
  dayIn('2026-12-10', '2026-12-31'),
)
const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.record({
    unit: fc.constant('workday' as const),
    n: fc.integer({ min: 0, max: 60 }),
    rollForward: fc.boolean(),
  }),
  fc.record({
    unit: fc.constant('calendar' as const),
    n: fc.integer({ min: 0, max: 90 }),
    rollForward: fc.boolean(),
  }),
  fc.record({
    unit: fc.constant('month' as const),
    n: fc.integer({ min: 0, max: 14 }),
    rollForward: fc.boolean(),
  }),
)
const thorough = { numRuns: 200 }

describe('due days', () => {
  it('in working days, calendar days and months, rolled forward or not, agree with the plain reading', () => {
    fc.assert(
      fc.property(anyDay, anyRule, (issued, rule) => {
        const found = calendar.dueOn(rule, issued)
        expect(found.dueOn).toBe(plainDue(rule, issued))
        expect(found.provisional).toBe(found.dueOn > '2026-12-31')
      }),
      { numRuns: 200 },
    )
  })

  it('of acknowledging and reporting end no later than the task itself', () => {
    const clock = fc.record({ acknowledge: anyRule, firstReport: anyRule, general: anyRule })
    const within = fc.record({
      kind: fc.constant('within' as const),
      n: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('workday' as const, 'calendar' as const),
    })
    fc.assert(
      fc.property(anyDay, within, clock, (issued, deadline, rules) => {
        const plan = planOf(
          deadline,
          { code: 'c', name: { zh: '', en: '' }, source: null, complex: null, toZero: true, ...rules },
          issued,
          calendar.dueOn,
        )
        const due = plainDue({ ...deadline, rollForward: deadline.unit === 'calendar' }, issued)
        const capped = (rule: DeadlineRule) => [plainDue(rule, issued), due].toSorted()[0]
        expect(plan).toMatchObject({
          dueOn: due,
          acknowledgeDueOn: capped(rules.acknowledge),
          firstReportDueOn: capped(rules.firstReport),
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('a clock that stood', () => {
  it('moves the due day by the working days it stood, however often', () => {
    const spans = fc.array(fc.tuple(fc.nat(15), fc.nat(25)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), spans, (issued, n, gaps) => {
        let [at, due, plain] = [issued, forward(issued, n), forward(issued, n)]
        for (const [run, stand] of gaps) {
          const suspendedOn = step(at, run)
          at = step(suspendedOn, stand)
          due = movedDueOn(due, standingWorkdays({ suspendedOn, resumedOn: at }, at, calendar), calendar)
          const stood = count(suspendedOn, at)
          plain = stood === 0 ? plain : forward(plain, stood)
        }
        expect(due).toBe(plain)
      }),
      thorough,
    )
  })
})

describe('lights', () => {
  const thresholds: fc.Arbitrary<Thresholds> = fc.record({
    amberWorkdaysLeft: fc.integer({ min: 0, max: 5 }),
    amberPointsBehind: fc.integer({ min: 1, max: 20 }),
    redPointsBehind: fc.integer({ min: 21, max: 50 }),
    behindCountsFromPercent: fc.integer({ min: 0, max: 60 }),
  })

  it('change on the days a plain reading says, looked at day by day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 0, max: 100 }),
        thresholds,
        (issued, n, progress, limits) => {
          const due = forward(issued, n)
          const days = lightDays({ issuedOn: issued, dueOn: due, progress }, limits, calendar)
          const total = count(issued, due)
          for (let day = issued; day <= step(due, 4); day = step(day)) {
            const used = count(issued, day)
            // In hundredths of the term, so that nothing is rounded.
            const behind = used * 100 - progress * total
            const counts = used * 100 >= limits.behindCountsFromPercent * total && used > 0
            const late = day > due
            const red = late || (counts && behind > limits.redPointsBehind * total)
            const soon =
              day >= issued && count(day, due) <= limits.amberWorkdaysLeft && isSoon(day, due, limits)
            const amber = soon || (counts && behind >= limits.amberPointsBehind * total)
            const found = lightOn({ state: 'in-progress', dueOn: due, ...days }, day).light
            expect([day, found]).toEqual([day, red ? 'red' : amber ? 'amber' : 'green'])
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  /** From the working day on which so many are left; days off before it are not yet. */
  const isSoon = (day: string, due: string, { amberWorkdaysLeft }: Thresholds) =>
    day >= backward(due, amberWorkdaysLeft)
})

describe('reminders', () => {
  const rule = fc.record({
    before: fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 }),
    overdueEvery: fc.integer({ min: 1, max: 4 }),
  })

  it('have come on the days a plain reading lists', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -12, max: 12 }), rule, (due, shift, { before, overdueEvery }) => {
        const today = step(due, shift)
        let last = due
        while (!isWorked(last)) last = step(last, -1)
        const ahead = before.map((n) => backward(last, n))
        const late = []
        for (let n = 1, day = forward(due, 1); day <= today; n += 1, day = forward(day, 1))
          if ((n - 1) % overdueEvery === 0) late.push(day)
        const wanted = (late.length > 0 ? late : ahead.filter((day) => day <= today)).toSorted().at(-1)
        expect(reminderOn(due, today, { before, overdueEvery }, calendar)).toBe(wanted ?? null)
      }),
      thorough,
    )
  })

  it('are made up for once, but not those before the due day was set', () => {
    const rule = { before: [3, 1, 0], overdueEvery: 1 }
    const due = (today: string, since: string, lookedOn: string | null) =>
      isReminderDue({ dueOn: '2026-11-20', since, lookedOn }, today, rule, calendar)
    expect(due('2026-11-17', '2026-11-02', '2026-11-16')).toBe(true)
    expect(due('2026-11-17', '2026-11-02', '2026-11-17')).toBe(false)
    // Nothing ran on the 17th.
    expect(due('2026-11-18', '2026-11-02', '2026-11-16')).toBe(true)
    expect(due('2026-11-18', '2026-11-02', '2026-11-18')).toBe(false)
    expect(due('2026-11-18', '2026-11-17', null)).toBe(false)
    expect(due('2026-11-19', '2026-11-17', null)).toBe(true)
  })
})

describe('graded notices', () => {
  const steps: NoticeStep[] = [
    { level: 'blue', afterWorkdays: 1, to: 'section-head' },
    { level: 'orange', afterWorkdays: 4, to: 'deputy-in-charge' },
    { level: 'red', afterWorkdays: 8, to: 'principal' },
  ]

  it.each<[number, NoticeLevel[], string | null, NoticeLevel[]]>([
    [0, [], null, []],
    [1, [], 'blue', []],
    [1, ['blue'], null, []],
    [3, ['blue'], null, []],
    [4, ['blue'], 'orange', []],
    [5, [], 'orange', ['blue']],
    [9, [], 'red', ['blue', 'orange']],
    [9, ['orange'], 'red', []],
    [99, ['red'], null, []],
  ])('%i working days late, given %j: %s', (late, given, level, passedOver) => {
    const due = noticeDue(steps, late, given)
    expect([due?.step.level ?? null, due?.passedOver ?? []]).toEqual([level, passedOver])
  })

  it('only rise, each once, whatever mornings are left out', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (up) => {
        const given: NoticeLevel[] = []
        for (const [index, runs] of up.entries()) {
          const due = runs ? noticeDue(steps, index + 1, given) : null
          if (due) given.push(due.step.level)
        }
        const last = up.lastIndexOf(true) + 1
        const highest = steps.filter(({ afterWorkdays }) => afterWorkdays <= last).at(-1)?.level
        expect(given.at(-1)).toBe(highest)
        expect(given).toEqual(steps.map(({ level }) => level).filter((level) => given.includes(level)))
      }),
    )
  })

  it('press the unit only while the court is its', () => {
    const request = { kind: 'return' } as never
    expect(isPressed({ state: 'in-progress', request: null })).toBe(true)
    expect(isPressed({ state: 'issued', request })).toBe(false)
    for (const state of ['draft', 'closure-requested', 'suspended', 'closed', 'cancelled'] as const)
      expect([state, isPressed({ state, request: null })]).toEqual([state, false])
  })

  it('go up the chain where a post is vacant or mute, and never to another section', () => {
    const post = (postId: string, kind: string, unitId: string, hasAccount = true) =>
      ({ postId, kind, unitId, hasAccount, ordinal: 1 }) as Parameters<typeof addresseeAmong>[0][number]
    const chief = post('chief', 'principal', 'bureau')
    const deputy = post('deputy', 'deputy-in-charge', 'bureau')
    const second = { ...post('second', 'deputy-in-charge', 'bureau'), ordinal: 2 }
    const head = post('head', 'section-head', 'section')
    const otherHead = post('other', 'section-head', 'other-section')
    const all = [chief, second, deputy, otherHead, head]
    const at = { unitId: 'section', postId: 'head' }
    const whole = { unitId: 'bureau', postId: 'second' }
    const to = (posts: typeof all, kind: NoticeStep['to'], place: typeof at) =>
      addresseeAmong(posts, kind, place)?.postId ?? null
    expect(to(all, 'section-head', at)).toBe('head')
    expect(to(all, 'section-head', { unitId: 'bureau', postId: 'head' })).toBe('head')
    expect(to(all, 'section-head', whole)).toBe('second')
    expect(to(all, 'deputy-in-charge', at)).toBe('deputy')
    expect(to([chief, otherHead], 'section-head', at)).toBe('chief')
    expect(to([{ ...chief, hasAccount: false }, otherHead], 'section-head', at)).toBe(null)
    expect(to([chief, deputy], 'officer', at)).toBe('deputy')
    expect(to(all, 'principal', at)).toBe('chief')
  })
})

describe('due days computed anew', () => {
  /** 2027 as it might be announced: the festival, and three Sundays and Saturdays worked for it. */
  const next = [
    ...['05', '06', '07', '08', '09', '10', '11'].map((day) => ({
      date: `2027-02-${day}`,
      isWorkday: false,
      name: '春节',
      source: '',
    })),
    { date: '2027-01-01', isWorkday: false, name: '元旦', source: '' },
    { date: '2027-01-24', isWorkday: true, name: '春节调休', source: '' },
    { date: '2027-01-31', isWorkday: true, name: '春节调休', source: '' },
  ]
  const announced = calendarFrom([...exceptions, ...next], [2024, 2025, 2026, 2027])
  const origin = (rule: Deadline, issuedOn: string, more: Partial<Origin> = {}): Origin => ({
    rule,
    clock: null,
    issuedOn,
    reopenedOn: null,
    extension: null,
    reassignedOn: null,
    spans: [],
    wholeDueOn: null,
    ...more,
  })
  const daysOf = (rule: Deadline, issuedOn: string, by: Calendar): Days => {
    const plan = planOf(rule, null, issuedOn, by.dueOn)
    return {
      dueOn: plan.dueOn,
      originalDueOn: plan.dueOn,
      provisional: plan.provisional,
      acknowledgeDueOn: null,
      firstReportDueOn: null,
      suspendedWorkdays: 0,
    }
  }
  const within: fc.Arbitrary<Deadline> = fc.record({
    kind: fc.constant('within' as const),
    n: fc.integer({ min: 1, max: 50 }),
    unit: fc.constantFrom('workday' as const, 'calendar' as const),
  })

  it('are what the rule gives under the calendar as it is, no longer provisional, and stay so', () => {
    fc.assert(
      fc.property(dayIn('2026-11-01', '2026-12-31'), within, (issued, rule) => {
        const now = daysOf(rule, issued, calendar)
        const found = recomputed(now, origin(rule, issued), calendar, announced, issued)
        expect(found).toEqual({ ...daysOf(rule, issued, announced), kept: false })
        expect(found.provisional).toBe(false)
        const again = recomputed(found, origin(rule, issued), calendar, announced, issued)
        expect(again.dueOn).toBe(found.dueOn)
      }),
      thorough,
    )
  })

  it('never move into the past, nor a day that people have set', () => {
    fc.assert(
      fc.property(
        dayIn('2026-12-01', '2026-12-31'),
        within,
        dayIn('2026-12-01', '2027-03-31'),
        (issued, rule, today) => {
          const now = daysOf(rule, issued, calendar)
          const found = recomputed(now, origin(rule, issued), calendar, announced, today)
          expect(found.dueOn >= now.dueOn || found.dueOn >= today).toBe(true)
          if (found.kept) expect(found.dueOn).toBe(now.dueOn)
          const byHand = { ...now, dueOn: '2027-02-28' }
          const extension = { dueOn: '2027-02-28', on: '2026-12-31' }
          const set = recomputed(byHand, origin(rule, issued, { extension }), calendar, announced, today)
          expect([set.dueOn, set.provisional]).toEqual(['2027-02-28', false])
        },
      ),
      thorough,
    )
  })

  it('of a reopened task follow its rule from the day it was reopened; a day the checker named stays', () => {
    const stands = fc.option(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 15 })), { nil: null })
    fc.assert(
      fc.property(
        dayIn('2026-09-01', '2026-10-31'),
        fc.oneof(within, fc.constant<Deadline>({ kind: 'on', day: '2026-11-20' })),
        dayIn('2026-11-23', '2026-12-31'),
        stands,
        (issued, rule, reopenedOn, stand) => {
          const first = daysOf(rule, issued, calendar)
          // What was before the reopening is history: this span counts for nothing.
          const early = { suspendedOn: step(issued, 3), resumedOn: step(issued, 12) }
          const suspendedOn = step(reopenedOn, stand?.[0] ?? 0)
          const span = { suspendedOn, resumedOn: step(suspendedOn, stand?.[1] ?? 0) }
          const spans = stand === null ? [early] : [early, span]
          const under = (by: Calendar) => {
            const due = reopenedDueOn({ issuedOn: issued, originalDueOn: first.dueOn, rule }, reopenedOn, by)
            return stand === null ? due : movedDueOn(due, standingWorkdays(span, span.resumedOn, by), by)
          }
          const suspendedWorkdays = stand === null ? 0 : standingWorkdays(span, span.resumedOn, calendar)
          const now = { ...first, dueOn: under(calendar), provisional: true, suspendedWorkdays }
          const extension = { dueOn: '2026-12-30', on: step(issued, 5) }
          const from = origin(rule, issued, { reopenedOn, spans, extension })
          const found = recomputed(now, from, calendar, announced, reopenedOn)
          expect([found.dueOn, found.provisional]).toEqual([under(announced), false])
          expect(found.originalDueOn).toBe(first.originalDueOn)
          const named = under(calendar) === '2027-03-03' ? '2027-03-04' : '2027-03-03'
          const set = recomputed({ ...now, dueOn: named }, from, calendar, announced, reopenedOn)
          expect([set.dueOn, set.provisional]).toEqual([named, false])
        },
      ),
      thorough,
    )
  })

  it('count the days the clock stood by the new calendar; a part ends with its whole', () => {
    const rule: Deadline = { kind: 'within', n: 30, unit: 'workday' }
    const issued = '2026-12-21'
    const spans = [{ suspendedOn: '2027-01-20', resumedOn: '2027-02-12' }]
    const before = daysOf(rule, issued, calendar)
    const stood = standingWorkdays(spans[0]!, '2027-02-12', calendar)
    const now = {
      ...before,
      dueOn: movedDueOn(before.dueOn, stood, calendar),
      suspendedWorkdays: stood,
    }
    const found = recomputed(now, origin(rule, issued, { spans }), calendar, announced, '2027-02-15')
    const plan = planOf(rule, null, issued, announced.dueOn)
    const standing = announced.workdaysBetween('2027-01-20', '2027-02-12')
    expect([found.suspendedWorkdays, found.dueOn]).toEqual([
      standing,
      announced.addWorkdays(plan.dueOn, standing),
    ])
    const part = recomputed(
      { ...before, dueOn: '2027-02-01', originalDueOn: '2027-02-01' },
      origin({ kind: 'on', day: '2027-02-01' }, issued, { wholeDueOn: '2027-01-29' }),
      calendar,
      announced,
      issued,
    )
    expect(part.dueOn).toBe('2027-01-29')
  })
})
