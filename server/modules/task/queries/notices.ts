import type { ExpressionBuilder, Expression, SqlBool } from 'kysely'
import type { z } from 'zod'
import type { TaskNotice, taskNoticeRoutes } from '../../../../contract/task-notice.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import type { Task } from '../../../../domain/task/task.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/schema.ts'
import type { Letter, TaskDeps } from '../deps.ts'
import { scopes } from '../policy.ts'
import { levelOf } from '../store/notices.ts'
import { inScope, type Scopes } from './filter.ts'

type Lettered = Pick<TaskDeps, 'platform' | 'letters'>
type Query = z.output<(typeof taskNoticeRoutes.list)['query']>
type Filter = Omit<Query, 'page' | 'size'>
type Counts = z.input<(typeof taskNoticeRoutes.counts)['response']>

/** The one query behind the list, its tabs and the record's strip. */
function noticesOf(db: Db | Tx, regionId: string) {
  return db
    .selectFrom('task_notice')
    .innerJoin('task', (join) =>
      join.onRef('task.region_id', '=', 'task_notice.region_id').onRef('task.id', '=', 'task_notice.task_id'),
    )
    .where('task_notice.region_id', '=', regionId)
}

function inFilter(
  row: ExpressionBuilder<DB, 'task' | 'task_notice'>,
  scopes: Scopes,
  { level, signed, unit }: Filter,
): Expression<SqlBool> {
  return row.and([
    inScope(row, scopes, { parts: 'with', ...(unit === undefined ? {} : { unit }) }, 'running'),
    ...(level === undefined ? [] : [row('task_notice.level_name', '=', level)]),
    ...(signed === undefined ? [] : [row('task_notice.signed_at', signed === 'yes' ? 'is not' : 'is', null)]),
  ])
}

export async function listNotices(
  { platform: { db }, letters }: Lettered,
  scopes: Scopes,
  actor: Actor,
  { page, size, ...filter }: Query,
): Promise<{ rows: TaskNotice[]; total: number }> {
  const found = noticesOf(db, scopes.view.regionId).where((row) => inFilter(row, scopes, filter))
  const [rows, { total }] = await Promise.all([
    withNames(found)
      .orderBy('task_notice.given_on', 'desc')
      .orderBy('task_notice.id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    found.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { rows: await viewsOf(rows, actor, (ids) => letters(db, scopes.view.regionId, ids)), total }
}

export async function countNotices(db: Db, scopes: Scopes, filter: Omit<Filter, 'level'>): Promise<Counts> {
  return noticesOf(db, scopes.view.regionId)
    .where((row) => inFilter(row, scopes, filter))
    .select((row) => {
      const ofLevel = (level: 'blue' | 'orange' | 'red') =>
        row.fn.countAll<number>().filterWhere('task_notice.level_name', '=', level).as(level)
      return [row.fn.countAll<number>().as('all'), ofLevel('blue'), ofLevel('orange'), ofLevel('red')]
    })
    .executeTakeFirstOrThrow()
}

/** Those of one task; the reader has been admitted already. */
export async function noticesOfTask(
  { platform: { db }, letters }: Lettered,
  actor: Actor,
  task: Task,
): Promise<TaskNotice[]> {
  const rows = await withNames(noticesOf(db, task.regionId).where('task_notice.task_id', '=', task.id))
    .orderBy('task_notice.given_on', 'desc')
    .orderBy('task_notice.id', 'desc')
    .execute()
  return viewsOf(rows, actor, (ids) => letters(db, task.regionId, ids))
}

/** One notice as its letter tells it; null where the reader does not see its task. */
export async function noticeFor(db: Db | Tx, actor: Actor, noticeId: string) {
  const row = await noticesOf(db, actor.regionId)
    .where((one) => inFilter(one, scopes(actor), {}))
    .where('task_notice.id', '=', noticeId)
    .innerJoin('unit as answering', (join) =>
      join
        .onRef('answering.region_id', '=', 'task.region_id')
        .onRef('answering.id', '=', 'task_notice.root_unit_id'),
    )
    .select([
      'task_notice.id',
      'task_notice.level_name',
      'task_notice.due_on',
      'task_notice.workdays_late',
      'task.number',
      'task.title',
      'task.target',
      'answering.id as unit_id',
      'answering.name as unit_name',
    ])
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    level: levelOf(row.level_name),
    dueOn: row.due_on,
    workdaysLate: row.workdays_late,
    task: { number: row.number, title: row.title, target: row.target },
    unit: { id: row.unit_id, name: row.unit_name },
  }
}

async function viewsOf(
  rows: readonly Row[],
  actor: Actor,
  letters: (ids: readonly string[]) => Promise<ReadonlyMap<string, Letter>>,
): Promise<TaskNotice[]> {
  const found = await letters(rows.map(({ id }) => id))
  return rows.map((row) => viewOf(row, actor, found.get(row.id) ?? null))
}

const withNames = (query: ReturnType<typeof noticesOf>) =>
  query
    .innerJoin('unit as answering', (join) =>
      join.onRef('answering.region_id', '=', 'task.region_id').onRef('answering.id', '=', 'task.unit_id'),
    )
    .innerJoin('unit as addressed', (join) =>
      join
        .onRef('addressed.region_id', '=', 'task_notice.region_id')
        .onRef('addressed.id', '=', 'task_notice.to_unit_id'),
    )
    .selectAll('task_notice')
    .select([
      'task.number as task_number',
      'task.title',
      'task.mechanism_id',
      'answering.short_name as unit',
      'addressed.short_name as to_unit',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]

function viewOf(row: Row, actor: Actor, letter: Letter | null): TaskNotice {
  const office = isOffice(actor, row)
  const mine = row.to_post_id === null ? office : actor.posts.some(({ postId }) => postId === row.to_post_id)
  return {
    id: row.id,
    taskId: row.task_id,
    taskNumber: row.task_number,
    title: row.title,
    level: levelOf(row.level_name),
    dueOn: row.due_on,
    workdaysLate: row.workdays_late,
    givenOn: row.given_on,
    unit: row.unit,
    to: { unit: row.to_unit, post: row.to_post, person: row.to_person },
    number: letter?.number ?? null,
    document:
      letter !== null && (office || letter.state === 'issued')
        ? { id: letter.id, state: letter.state }
        : null,
    mayDraft: letter === null && mayDraftLetter(actor, row),
    signed:
      row.signed_at === null
        ? null
        : { by: row.signer_name ?? '', post: row.signer_post, unit: row.signer_unit, at: row.signed_at },
    maySign: row.signed_at === null && mine,
  }
}

const mayDraftLetter = (actor: Actor, row: Row): boolean =>
  may(actor, 'document.draft', { regionId: row.region_id, mechanismId: row.mechanism_id })

const isOffice = (actor: Actor, row: Row): boolean =>
  may(actor, 'task.verify', { regionId: row.region_id, mechanismId: row.mechanism_id })
