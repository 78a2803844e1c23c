import type { DeadlineRule, DeadlineUnit } from '../../calendar/due-on.ts'
import { type Finding, finding, type Place } from '../fault.ts'
import { type Clock, type Clocks, noticeLevels, type RecheckRule } from '../mechanism.ts'
import type { QuietHours } from '../../notification/told-at.ts'
import type { Parts } from '../parts.ts'

export function checkClocks({ clocks: row, lights }: Parts): readonly Finding[] {
  return [
    ...(row?.value ? checkFile(row.place, row.value) : []),
    ...(lights?.value && lights.value.redPointsBehind < lights.value.amberPointsBehind
      ? [
          finding(lights.place, ['red', 'points_behind_more_than'], 'light-order-wrong', {
            red: lights.value.redPointsBehind,
            amber: lights.value.amberPointsBehind,
          }),
        ]
      : []),
  ]
}

function checkFile(place: Place, file: Clocks): readonly Finding[] {
  const seen = new Set<string>()
  const duplicated = file.clocks.flatMap(({ code }, index) => {
    if (seen.has(code)) return [finding(place, ['clocks', index, 'code'], 'code-duplicated', { code })]
    seen.add(code)
    return []
  })
  const unknown = seen.has(file.defaultClock)
    ? []
    : [finding(place, ['default_clock'], 'clock-unknown', { clock: file.defaultClock })]
  return [
    ...duplicated,
    ...unknown,
    ...file.clocks.flatMap((clock, index) => checkSteps(place, clock, index)),
    ...checkReminders(place, file.reminders),
    ...checkNotices(place, file.notices),
    ...checkRechecks(place, file.rechecks ?? []),
    ...checkQuiet(place, file.messages?.quiet),
  ]
}

/** Acknowledge ≤ first report ≤ general ≤ complex. */
function checkSteps(place: Place, clock: Clock, index: number): readonly Finding[] {
  const steps: readonly (readonly [string, DeadlineRule | null])[] = [
    ['acknowledge', clock.acknowledge],
    ['first_report', clock.firstReport],
    ['general', clock.general],
    ['complex', clock.complex],
  ]
  const set = steps.flatMap(([name, rule]) => (rule === null ? [] : [{ name, rule }]))
  return set.flatMap((step, at) => {
    const before = set[at - 1]
    return before && isLonger(before.rule, step.rule)
      ? [
          finding(place, ['clocks', index, step.name], 'clock-order-wrong', {
            step: step.name,
            before: before.name,
          }),
        ]
      : []
  })
}

/** The fewest and the most calendar days a unit can stand for; longer only where no reading makes it shorter. */
const daysPer = {
  workday: { least: 1, most: 2.5 },
  calendar: { least: 1, most: 1 },
  month: { least: 28, most: 31 },
} as const satisfies Record<DeadlineUnit, { least: number; most: number }>

function isLonger(a: DeadlineRule, b: DeadlineRule): boolean {
  return a.unit === b.unit ? a.n > b.n : a.n * daysPer[a.unit].least > b.n * daysPer[b.unit].most
}

/** From the earliest to the last, each once: 3, 1, 0. */
export function checkReminders(place: Place, reminders: readonly number[]): readonly Finding[] {
  return reminders.flatMap((days, index) => {
    const before = reminders[index - 1]
    return before !== undefined && before <= days
      ? [finding(place, ['reminders', index], 'reminder-order-wrong', { days, before })]
      : []
  })
}

/** Levels rise and days grow. */
function checkNotices(place: Place, notices: Clocks['notices']): readonly Finding[] {
  return notices.flatMap((step, index) => {
    const before = notices[index - 1]
    if (before === undefined) return []
    const rises = noticeLevels.indexOf(step.level) > noticeLevels.indexOf(before.level)
    return rises && step.afterWorkdays > before.afterWorkdays
      ? []
      : [
          finding(place, ['notices', index], 'notice-order-wrong', {
            level: step.level,
            before: before.level,
          }),
        ]
  })
}

/** Days grow from round to round. */
function checkRechecks(place: Place, rechecks: readonly RecheckRule[]): readonly Finding[] {
  return rechecks.flatMap(({ afterDays }, index) => {
    const before = rechecks[index - 1]
    return before !== undefined && before.afterDays >= afterDays
      ? [
          finding(place, ['rechecks', index, 'after_days'], 'recheck-order-wrong', {
            days: afterDays,
            before: before.afterDays,
          }),
        ]
      : []
  })
}

/** Quiet hours go over the night. */
function checkQuiet(place: Place, quiet: QuietHours | undefined): readonly Finding[] {
  if (quiet === undefined || quiet.from > quiet.to) return []
  const { from, to } = quiet
  return [finding(place, ['messages', 'quiet', 'from'], 'quiet-order-wrong', { from, to })]
}
