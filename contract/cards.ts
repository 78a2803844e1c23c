/**
 * Every number an answer gives for a list, and the list behind it: the same rows, asked for by one query.
 *
 * `tests/scenarios/cards.test.ts` holds each of them against the length of its list, page by page, for
 * everybody. An answer that gets another whole number fails there until it stands here: as a card with its
 * list, or as a measure, which counts no rows.
 */
import type { z } from 'zod'
import { addDays } from '../domain/calendar/day.ts'
import { documentStates } from '../domain/document/states.ts'
import { effects } from '../domain/scoring/effect.ts'
import { auditRoutes } from './audit.ts'
import { type ConferenceRecord, conferenceRoutes } from './conference.ts'
import { coordinationRequestRoutes, type RequestRecord, requestViews } from './coordination-request.ts'
import { documentRoutes } from './document.ts'
import { filingSheetRoutes } from './filing-sheet.ts'
import { filingRoutes } from './filing.ts'
import { handoverRoutes } from './handover.ts'
import { identityRoutes } from './identity.ts'
import { recordHistoryRoutes } from './record-history.ts'
import { resolutionRoutes, resolutionViews } from './resolution.ts'
import { responsibilityRoutes } from './responsibility.ts'
import { scoringFirstTierRoutes } from './scoring-first-tier.ts'
import { scoringMethodologyRoutes } from './scoring-methodologies.ts'
import { scoringRivalRoutes } from './scoring-rivals.ts'
import { scoringRoutes } from './scoring.ts'
import { taskHistoryRoutes } from './task-history.ts'
import { taskNoticeRoutes } from './task-notice.ts'
import { taskPaperRoutes } from './task-paper.ts'
import { taskSheetRoutes } from './task-sheet.ts'
import { taskSeriesRoutes } from './task-series.ts'
import { ledgerViews, taskRoutes } from './task.ts'
import { unreadRoutes } from './unread.ts'
import { workbenchRoutes } from './workbench.ts'

export type Numbered = {
  readonly name: string
  readonly count: number
  /** With what the list is asked. */
  readonly query?: Readonly<Record<string, string>>
  /** The item, where the list is part of its record. */
  readonly id?: string
  /** The page that shows the list, as the number links to it. */
  readonly page?: string
}

export type Card = {
  /** The numbers it stands for: id of the route and place in the answer. */
  readonly covers: readonly string[]
  readonly from: string
  readonly numbersOf: (answer: unknown) => readonly Numbered[]
  readonly list: string
  readonly rowsOf: (answer: unknown, numbered: Numbered) => readonly unknown[]
}

function card<N extends z.ZodType, L extends z.ZodType>(
  covers: readonly string[],
  from: { readonly url: string; readonly response: N },
  numbers: (answer: z.output<N>) => readonly Numbered[],
  list: { readonly url: string; readonly response: L },
  rows: (answer: z.output<L>, numbered: Numbered) => readonly unknown[],
): Card {
  return {
    covers,
    from: from.url,
    numbersOf: (answer) => numbers(from.response.parse(answer)),
    list: list.url,
    rowsOf: (answer, numbered) => rows(list.response.parse(answer), numbered),
  }
}

const total = (name: string) => (answer: { total: number }) => [{ name, count: answer.total }]
const rowsOf = <T>({ rows }: { rows: readonly T[] }): readonly T[] => rows

/** Figures of the workbench, and what of the one list each shows. */
const shows = {
  toDo: 'do',
  toReview: 'review',
  dueSoon: 'due-soon',
  overdue: 'overdue',
  behind: 'behind',
  vacancies: 'vacancy',
} as const

/** Headings of the one list: which of its rows each is over. */
const headings: Readonly<Record<string, (dueOn: string, today: string) => boolean>> = {
  before: (dueOn, today) => dueOn < today,
  week: (dueOn, today) => dueOn >= today && dueOn <= addDays(today, 7),
  later: (dueOn, today) => dueOn > addDays(today, 7),
}

/** Figures of a coordination request, and what of its record each counts. */
const ofRequest: Readonly<Record<string, (record: RequestRecord) => readonly unknown[]>> = {
  'opinions.units': ({ units }) => units,
  'opinions.given': ({ units }) => units.filter(({ opinion }) => opinion !== null),
  'opinions.reserved': ({ units }) => units.filter(({ opinion }) => opinion?.stances.includes('reserve')),
  'opinions.silent': ({ units }) => units.filter(({ opinion }) => opinion === null),
  attempts: ({ comings }) => comings.filter(({ outcome }) => outcome === 'deferred'),
  openConditions: ({ state, conditions }) =>
    state === 'deferred' ? conditions.filter(({ met }) => met === null) : [],
}

/** Figures of a conference, and what of its record each counts. */
const ofConference: Readonly<Record<string, (record: ConferenceRecord) => readonly unknown[]>> = {
  'items.total': ({ agenda }) => agenda.filter(({ request }) => request !== null),
  'items.resolved': ({ agenda }) => agenda.filter(({ outcome }) => outcome === 'resolved'),
  'items.deferred': ({ agenda }) => agenda.filter(({ outcome }) => outcome === 'deferred'),
  'items.referred': ({ agenda }) => agenda.filter(({ outcome }) => outcome === 'referred'),
  'items.other': ({ agenda }) =>
    agenda.filter(({ outcome }) => outcome === 'withdrawn' || outcome === 'not-reached'),
  'seats.total': ({ seatList }) => seatList,
  'seats.coming': ({ seatList }) =>
    seatList.filter(({ reply }) => reply === 'coming' || reply === 'substitute'),
  'seats.leave': ({ seatList }) => seatList.filter(({ reply }) => reply === 'leave'),
  'seats.silent': ({ seatList }) => seatList.filter(({ reply }) => reply === 'none'),
  'seats.present': ({ seatList }) => seatList.filter(({ attendance }) => attendance === 'present'),
}

type SheetSent = {
  readonly id: string
  readonly fileName: string
  readonly rows: Readonly<Record<string, number>>
}

/** Rows of a sheet that was sent, by what the list of them shows. */
const rowsShown = ({ id, fileName, rows: { total: all = 0, ...shown } }: SheetSent) =>
  Object.entries({ all, ...shown }).map(([show, count]) => ({
    name: `${fileName} ${show}`,
    id,
    count,
    query: { show },
  }))

export const cards: readonly Card[] = [
  card(
    ['identity.session todoCount'],
    identityRoutes.session,
    ({ todoCount }) => [{ name: '待办', count: todoCount, page: '/' }],
    workbenchRoutes.get,
    ({ todos }) => todos,
  ),
  card(
    Object.keys(shows).map((key) => `workbench.get figures.${key}`),
    workbenchRoutes.get,
    ({ figures }) =>
      Object.entries(figures).flatMap(([key, count]) => {
        const show = new Map(Object.entries(shows)).get(key)
        return show === undefined ? [] : [{ name: show, count, query: { show }, page: `/?show=${show}` }]
      }),
    workbenchRoutes.get,
    ({ todos }) => todos,
  ),
  card(
    ['workbench.get total'],
    workbenchRoutes.get,
    ({ total: count }) => [{ name: '待办', count }],
    workbenchRoutes.get,
    ({ todos }) => todos,
  ),
  card(
    Object.keys(headings).map((heading) => `workbench.get groups.${heading}`),
    workbenchRoutes.get,
    ({ groups }) => Object.entries(groups).map(([name, count]) => ({ name, count })),
    workbenchRoutes.get,
    ({ todos, today }, { name }) => todos.filter(({ dueOn }) => headings[name]?.(dueOn, today)),
  ),
  card(
    ['workbench.get figures.doneThisMonth'],
    workbenchRoutes.get,
    ({ figures }) => [
      {
        name: '本月已办',
        count: figures.doneThisMonth,
        query: { view: 'handled', parts: 'with' },
        page: '/tasks?view=handled&parts=with',
      },
    ],
    taskRoutes.list,
    rowsOf,
  ),
  card(
    ['workbench.get unreadCount', 'workbench.unread total'],
    workbenchRoutes.get,
    ({ unreadCount }) => [{ name: '未读', count: unreadCount, page: '/' }],
    unreadRoutes.list,
    rowsOf,
  ),
  card(
    ['task.counts *'],
    taskRoutes.counts,
    (counts) =>
      ledgerViews.map((view) => ({
        name: view,
        count: counts[view],
        query: { view },
        page: `/tasks?view=${view}`,
      })),
    taskRoutes.list,
    rowsOf,
  ),
  card(
    ['task.list total', 'task.paper total'],
    taskPaperRoutes.paper,
    total('打印'),
    taskRoutes.list,
    rowsOf,
  ),
  card(
    ['red', 'amber', 'green', 'grey', 'done'].map((light) => `task.list foot.${light}`),
    taskRoutes.list,
    ({ foot }) => Object.entries(foot).map(([name, count]) => ({ name, count, page: '/tasks' })),
    taskRoutes.list,
    ({ rows }, { name }) => rows.filter(({ light }) => light.light === name),
  ),
  card(
    ['task.list rows[].parts.total', 'task.get parts.total'],
    taskRoutes.list,
    ({ rows }) =>
      rows.map(({ id, number, parts }) => ({ name: number, id, count: parts.total, page: `/tasks/${id}` })),
    taskRoutes.get,
    ({ tree }, { id }) => tree.filter(({ parentId, state }) => parentId === id && state !== 'cancelled'),
  ),
  card(
    ['task.list rows[].parts.closed', 'task.get parts.closed'],
    taskRoutes.list,
    ({ rows }) =>
      rows.map(({ id, number, parts }) => ({ name: number, id, count: parts.closed, page: `/tasks/${id}` })),
    taskRoutes.get,
    ({ tree }, { id }) => tree.filter(({ parentId, state }) => parentId === id && state === 'closed'),
  ),
  card(
    ['task.list rows[].reopened', 'task.get reopened'],
    taskRoutes.list,
    ({ rows }) => rows.map(({ id, number, reopened }) => ({ name: number, id, count: reopened })),
    taskRoutes.get,
    ({ rechecks }) => rechecks.filter(({ state }) => state === 'reopened'),
  ),
  card(['task.instructions total'], taskRoutes.instructions, total('批示'), taskRoutes.instructions, rowsOf),
  card(
    ['task-notice.counts all'],
    taskNoticeRoutes.counts,
    ({ all }) => [{ name: '全部', count: all }],
    taskNoticeRoutes.list,
    rowsOf,
  ),
  card(
    ['blue', 'orange', 'red'].map((level) => `task-notice.counts ${level}`),
    taskNoticeRoutes.counts,
    ({ all: _, ...levels }) =>
      Object.entries(levels).map(([level, count]) => ({ name: level, count, query: { level } })),
    taskNoticeRoutes.list,
    rowsOf,
  ),
  card(['task-notice.list total'], taskNoticeRoutes.list, total('督办单'), taskNoticeRoutes.list, rowsOf),
  card(
    ['running', 'overdue', 'closed'].flatMap((view) => [
      `task-series.list rows[].counts.${view}`,
      `task-series.get counts.${view}`,
    ]),
    taskSeriesRoutes.list,
    ({ rows }) =>
      rows.flatMap(({ id, title, counts }) =>
        Object.entries(counts).map(([view, count]) => ({
          name: `${title} ${view}`,
          count,
          query: { view, series: id },
          page: `/tasks?view=${view}&series=${id}`,
        })),
      ),
    taskRoutes.list,
    rowsOf,
  ),
  card(
    ['total', 'good', 'faulty', 'warned'].flatMap((show) => [
      `task.imports imports[].rows.${show}`,
      `task.import-status rows.${show}`,
    ]),
    taskSheetRoutes.list,
    ({ imports }) =>
      imports.flatMap(({ id, fileName, rows: { created: _, total: all, ...shown } }) =>
        Object.entries({ all, ...shown }).map(([show, count]) => ({
          name: `${fileName} ${show}`,
          id,
          count,
          query: { show },
        })),
      ),
    taskSheetRoutes.rows,
    rowsOf,
  ),
  card(['handover.list total'], handoverRoutes.list, total('交接单'), handoverRoutes.list, rowsOf),
  ...(['tasks', 'notices', 'duties'] as const).map((what) =>
    card(
      [`handover.vacancies rows[].${what}`],
      handoverRoutes.vacancies,
      ({ rows }) => rows.map((row) => ({ name: `${row.post.title} ${what}`, id: row.id, count: row[what] })),
      handoverRoutes.vacancy,
      (waiting) => waiting[what],
    ),
  ),
  ...(['tasks', 'notices', 'duties'] as const).map((what) =>
    card(
      [`handover.list unhanded[].${what}`],
      handoverRoutes.list,
      ({ unhanded }) =>
        unhanded.map((row) => ({ name: `${row.leaver.name} ${what}`, id: row.tenureId, count: row[what] })),
      handoverRoutes.preview,
      ({ items }) => items[what],
    ),
  ),
  card(
    ['responsibility.matrix totals.gaps.*'],
    responsibilityRoutes.matrix,
    ({ totals }) => Object.entries(totals.gaps).map(([name, count]) => ({ name, count })),
    responsibilityRoutes.matrix,
    ({ rows }, { name }) => rows.filter(({ gaps }) => gaps.some((gap) => gap === name)),
  ),
  card(
    ['responsibility.matrix totals.units'],
    responsibilityRoutes.matrix,
    ({ totals }) => [{ name: '单位', count: totals.units }],
    responsibilityRoutes.matrix,
    ({ units }) => units,
  ),
  ...(['indicator', 'sub-indicator'] as const).map((level) =>
    card(
      [`responsibility.matrix totals.${level === 'indicator' ? 'indicators' : 'subIndicators'}`],
      responsibilityRoutes.matrix,
      ({ totals }) => [
        { name: level, count: level === 'indicator' ? totals.indicators : totals.subIndicators },
      ],
      responsibilityRoutes.matrix,
      ({ rows }) => rows.filter((row) => row.level === level),
    ),
  ),
  card(
    ['responsibility.matrix rows[].subIndicators'],
    responsibilityRoutes.matrix,
    ({ rows }) =>
      rows
        .filter(({ level }) => level === 'indicator')
        .map(({ code, subIndicators }) => ({ name: code, count: subIndicators })),
    responsibilityRoutes.matrix,
    ({ rows }, { name }) => rows.filter(({ code }) => code.startsWith(`${name}.`)),
  ),
  card(
    ['running', 'overdue'].flatMap((view) => [
      `scoring.scoreboard rows[].tasks.${view}`,
      `scoring.indicator indicator.tasks.${view}`,
      `scoring.indicator leaves[].tasks.${view}`,
      `scoring.influences indicators[].tasks.${view}`,
      `scoring.influences leaves[].tasks.${view}`,
    ]),
    scoringRoutes.scoreboard,
    ({ rows }) =>
      rows.flatMap(({ code, tasks: { filter, running, overdue } }) =>
        Object.entries({ running, overdue }).map(([view, count]) => ({
          name: `${code} ${view}`,
          count,
          query: { view, ...filter },
        })),
      ),
    taskRoutes.list,
    rowsOf,
  ),
  card(
    [
      ...['scoreboard', 'indicator', 'ranking', 'release', 'verify', 'first-tier', 'influences'].map(
        (one) => `scoring.${one} release.places`,
      ),
      'scoring.releases releases[].places',
    ],
    scoringRoutes.releases,
    ({ releases }) => releases.map(({ id, number, places }) => ({ name: `${number}`, id, count: places })),
    scoringRoutes.release,
    ({ places }) => places,
  ),
  card(
    ['scoring.methodologies loaded[].releases'],
    scoringMethodologyRoutes.methodologies,
    ({ loaded }) =>
      loaded.flatMap(({ id, version, releases: count }) =>
        count === null ? [] : [{ name: version, id, count }],
      ),
    scoringRoutes.releases,
    ({ releases }, { id }) => releases.filter(({ methodology }) => methodology.id === id),
  ),
  card(
    ['scoring.preview placesWithoutScore'],
    scoringRoutes.preview,
    ({ placesWithoutScore }) => [{ name: '无得分', count: placesWithoutScore }],
    scoringRoutes.preview,
    ({ places }) => places.filter(({ score }) => score === null),
  ),
  card(
    ['total', 'good', 'faulty', 'warned', 'unchanged'].flatMap((show) => [
      `filing.imports imports[].rows.${show}`,
      `filing.import rows.${show}`,
    ]),
    filingSheetRoutes.imports,
    ({ imports }) => imports.flatMap(rowsShown),
    filingSheetRoutes.rows,
    rowsOf,
  ),
  card(
    ['total', 'good', 'faulty', 'warned'].flatMap((show) => [
      `scoring.rival-imports imports[].rows.${show}`,
      `scoring.rival-import-status rows.${show}`,
    ]),
    scoringRivalRoutes.imports,
    ({ imports }) => imports.flatMap(rowsShown),
    scoringRivalRoutes.rows,
    rowsOf,
  ),
  card(
    effects.map((effect) => `scoring.effects counts.${effect}`),
    scoringFirstTierRoutes.effects,
    ({ counts }) => Object.entries(counts).map(([name, count]) => ({ name, count })),
    scoringFirstTierRoutes.effects,
    ({ rows }, { name }) => rows.filter(({ effect }) => effect === name),
  ),
  card(
    ['units', 'filling', 'submitted', 'approved', 'returned', 'accepted', 'late'].flatMap((name) => [
      `filing.periods rows[].counts.${name}`,
      `filing.list period.counts.${name}`,
    ]),
    filingRoutes.periods,
    ({ rows }) =>
      rows.flatMap(({ code, counts }) =>
        Object.entries(counts).map(([name, count]) => ({
          name: `${code} ${name}`,
          count,
          query: {
            period: code,
            ...(name === 'units' ? {} : name === 'late' ? { late: 'yes' } : { state: name }),
          },
        })),
      ),
    filingRoutes.list,
    rowsOf,
  ),
  card(
    requestViews.map((view) => `coordination-request.counts ${view}`),
    coordinationRequestRoutes.counts,
    (counts) => requestViews.map((view) => ({ name: view, count: counts[view], query: { view } })),
    coordinationRequestRoutes.list,
    rowsOf,
  ),
  card(
    ['coordination-request.list total'],
    coordinationRequestRoutes.list,
    total('报请协调'),
    coordinationRequestRoutes.list,
    rowsOf,
  ),
  card(
    resolutionViews.map((view) => `resolution.counts ${view}`),
    resolutionRoutes.counts,
    (counts) =>
      resolutionViews.map((view) => ({
        name: view,
        count: counts[view],
        query: { view },
      })),
    resolutionRoutes.list,
    rowsOf,
  ),
  card(['resolution.list total'], resolutionRoutes.list, total('议定事项'), resolutionRoutes.list, rowsOf),
  ...Object.entries(ofRequest).map(([name, listOf]) =>
    card(
      [`coordination-request.list rows[].${name}`, `coordination-request.get ${name}`],
      coordinationRequestRoutes.list,
      ({ rows }) =>
        rows.map((row) => ({
          name: `${row.number ?? row.title} ${name}`,
          id: row.id,
          count:
            { ...row.opinions, attempts: row.attempts, openConditions: row.openConditions }[
              name.replace('opinions.', '')
            ] ?? -1,
        })),
      coordinationRequestRoutes.get,
      listOf,
    ),
  ),
  card(
    ['all', ...documentStates].map((state) => `document.counts ${state}`),
    documentRoutes.counts,
    ({ all, ...states }) => [
      { name: 'all', count: all },
      ...Object.entries(states).map(([state, count]) => ({ name: state, count, query: { state } })),
    ],
    documentRoutes.list,
    rowsOf,
  ),
  card(['document.list total'], documentRoutes.list, total('公文'), documentRoutes.list, rowsOf),
  card(
    ['document.yearly rows[].issued', 'document.yearly rows[].issuedYearBefore'],
    documentRoutes.yearly,
    ({ year, rows }) =>
      rows.flatMap(({ kind, issued, issuedYearBefore }) => [
        { name: kind, count: issued, query: { kind, year: `${year}`, state: 'issued' } },
        { name: kind, count: issuedYearBefore, query: { kind, year: `${year - 1}`, state: 'issued' } },
      ]),
    documentRoutes.list,
    rowsOf,
  ),
  card(
    ['document.yearly issued', 'document.yearly issuedYearBefore'],
    documentRoutes.yearly,
    ({ year, issued, issuedYearBefore }) => [
      { name: '印发', count: issued, query: { year: `${year}`, state: 'issued' } },
      { name: '上年印发', count: issuedYearBefore, query: { year: `${year - 1}`, state: 'issued' } },
    ],
    documentRoutes.list,
    rowsOf,
  ),
  ...Object.entries(ofConference).map(([name, listOf]) =>
    card(
      [`conference.list rows[].${name}`, `conference.get ${name}`],
      conferenceRoutes.list,
      ({ rows }) =>
        rows.map((row) => {
          const [of, what] = name.split('.')
          const counts = new Map(Object.entries(of === 'items' ? row.items : row.seats))
          return { name: `${row.name} ${name}`, id: row.id, count: counts.get(what ?? '') ?? -1 }
        }),
      conferenceRoutes.get,
      listOf,
    ),
  ),
  card(['audit.list total'], auditRoutes.list, total('留痕'), auditRoutes.list, rowsOf),
]

/** Counts of a record's own page, told over the list itself: held there by the scenario of that record. */
export const ownLists: readonly string[] = [
  `${taskHistoryRoutes.list.id} total`,
  ...Object.values(recordHistoryRoutes).map(({ id }) => `${id} total`),
  `${taskSheetRoutes.rows.id} total`,
  `${scoringRivalRoutes.rows.id} total`,
  // Fields of one filing by what became of them, over its own values.
  ...['total', 'filled', 'accepted', 'returned', 'changed', 'evidence'].flatMap((name) => [
    `${filingRoutes.get.id} fields.${name}`,
    `${filingRoutes.list.id} rows[].fields.${name}`,
  ]),
  `${filingSheetRoutes.rows.id} total`,
]

/** Numbers that count no rows of a list: days, shares, versions, places in an order, settings. */
export const measures: readonly RegExp[] = [
  / (.*[.\]])?(version|seq|size|depth|progress|daysLeft|workdaysLate|longestDays)$/,
  / (.*\.)?(workdays|workdaysTotal|workdaysUsed|rawWorkdays|netWorkdays)$/,
  / .*facts\.\*$/,
  / .*(rule|deadline)\.n$/,
  / .*(rhythm|deadline\.at)\.(weekday|day|month)$/,
  / .*changes\[\]\.(before|after)$/,
  /^(calendar|calendar-notice)\.\w+ (year|years\[\]|workdays)$/,
  /^mechanism\.get (lights\.\w+|clauses\[\]\.requirement|reminders\[\]|overdueReminderEvery|notices\[\]\.\w+|rechecks\[\]\.\w+|messages\.holdMinutes)$/,
  // Which look back it is, and of how many it was drawn.
  /^task\.get rechecks\[\]\.(round|pool)$/,
  // What is measured, and how a case was counted.
  /^filing\.(get|targets) .*(value|target|limits\.(min|max)|difference)$/,
  /^filing\.import-rows rows\[\]\.(number|value)$/,
  /^case-study\.list rows\[\]\.(procedures\[\]\.\w+|costBase|count\..+)$/,
  // Told of a folder before there is anything to list, and of a calculation that runs.
  /^identity\.first-run-choices mechanisms\[\]\.\w+$/,
  /^calendar-notice\.status recomputation\.\w+$/,
  // What a file would make, is making and where in it: a job that runs.
  /^task\.(imports imports\[\]\.|import-status )(rows\.created|tasks\.\w+|units\[\]\.tasks|notes\.headingRow)$/,
  /^task\.import-rows rows\[\]\.number$/,
  /^(filing\.import|scoring\.rival-import-status) progress\.(read|of)$/,
  /^(filing\.imports|scoring\.rival-imports) imports\[\]\.progress\.(read|of)$/,
  // What documents look like, how long they are and how many there may be, which number or version is meant.
  /^document\.options (layout\..+|limits\.\w+)$/,
  /^document\.yearly (year|cap|rows\[\]\.cap)$/,
  /^document\.registers (year|rows\[\]\.(last|byHand))$/,
  /^document\.(get|version|compare) (.*[.\]])?(ordinal|level|width|length\.\w+|index)$/,
  /^document\.(set-last last|check characters)$/,
  // Scores, ranks among so many, scales, shares; what a methodology or a release is made of.
  /^scoring\.\S+ (.*[.\]])?(score|scores\[\]|rank|ranks(\[\])?|of|line|gap|gain|share|weight|points|power|best|worst|value|target)$/,
  /^scoring\.\S+ (.*[.\]])?(number|cut\.n|cut\.percent|change\.\w+|facts\.\*|evidence|filed|perUnit|effort|depth)$/,
  /^scoring\.((check-)?methodolog\S+) (.*[.\]])?(leaves|provisional|line|before|after)$/,
  /^scoring\.influences (total\.firstTier\.places|influences\[\]\.(moved|followed|still|anyway))$/,
  /^scoring\.(scoreboard firstTier\.places|ranking placesInTier|first-tier places)$/,
  /^scoring\.\S+ (.*\.)?published\.scores\[\]\.(ours|published)$/,
  /^scoring\.(verify (scores|ranks|own)\.\w+|first-tier drift\[\]\.periods|plans plans\[\]\.rivals\.periods)$/,
  // Which resolution of its item it is, and how long it has taken; which round minutes are in.
  /^resolution\.list rows\[\]\.(ordinal|days)$/,
  /^conference-minutes\.get (round|earlier\[\]\.round)$/,
  // Which conference of which year it is; minutes of an agenda by the clock.
  /^conference\.(list rows\[\]\.|get )(year|ordinal)$/,
  /^conference\.list years\[\]$/,
  /^conference\.get (lateBy|agenda\[\]\.(ordinal|topic|minutes|usedMinutes|overBy))$/,
  /^conference\.options (usualMinutes|opinionWorkdays)$/,
  /^conference-series\.list rows\[\]\.leadWorkdays$/,
  // What the table hears of earlier resolutions of all units, whoever reads it.
  /^conference\.get agenda\[\]\.followUp\.(total|closed|overdue)$/,
  // At which coming an item is, how often a unit was asked once more; what stands in a resolution or a condition.
  /^conference\.get (waiting\[\]|agenda\[\]\.request)\.(attempts|units\[\]\.urged)$/,
  /^conference\.get agenda\[\]\.(resolutions\[\]\.ordinal|conditions\[\]\.value\.(number|now))$/,
  // Which round and which coming it is, how often a unit was asked once more, what a condition is held against.
  /^coordination-request\.of-task origin\.ordinal$/,
  /^coordination-request\.get (round|units\[\]\.urged|comings\[\]\.attempt)$/,
  /^coordination-request\.get (.*\.)?(resolutions\[\]\.ordinal|conditions\[\]\.value\.(number|now))$/,
  // Periods and their tasks, for a series that has not issued anything yet.
  /^task-series\.(list rows\[\]\.|get )periods$/,
  /^task-series\.get issued\[\]\.tasks$/,
]
