/** What must hold in the database and the file store after every kill. Answers faults in words; none is good. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyDatabase } from '../../../cli/verify-audit.ts'
import { todosOf } from '../../../domain/task/todos.ts'
import { findTask } from '../../../server/modules/task/index.ts'
import type { Db } from '../../../server/platform/context.ts'
import type { Sworn } from './sworn.ts'

/** Acts after which a task has another version. */
const raising = ['task.acknowledged', 'task.progress-reported', 'task.urged', 'task.instructed']

export async function faultsOf(db: Db, data: string, sworn: Sworn): Promise<readonly string[]> {
  return [
    ...(await dispatchFaults(db, sworn)),
    ...(await actFaults(db, sworn)),
    ...(await fileFaults(db, data, sworn)),
    ...(await chainFaults(db, sworn)),
    ...(await todoFaults(db, sworn)),
    ...(await messageFaults(db)),
    ...(await auditFaults(db)),
  ]
}

async function dispatchFaults(db: Db, sworn: Sworn): Promise<readonly string[]> {
  const tasks = await db
    .selectFrom('task')
    .select(['id', 'number', 'request_id', 'serial', 'depth'])
    .execute()
  const faults = sworn.dispatched.flatMap(({ requestId, tasks: answered }) => {
    const made = tasks.filter((task) => task.request_id === requestId)
    if (made.length > 1) return [`request ${requestId} made ${made.length} tasks`]
    if (answered === null) return []
    const [one] = answered
    return made[0]?.id === one?.id && made[0]?.number === one?.number
      ? []
      : [`request ${requestId} was answered ${one?.number} and is ${made[0]?.number}`]
  })
  const serials = tasks.filter(({ serial, depth }) => serial > 0 && depth === 0).map(({ serial }) => serial)
  const dense = new Set(serials).size === serials.length && Math.max(...serials) === serials.length
  return dense
    ? faults
    : [...faults, `numbers are not in a row: ${serials.length}, last ${Math.max(...serials)}`]
}

async function actFaults(db: Db, sworn: Sworn): Promise<readonly string[]> {
  const events = await eventsOf(db, sworn)
  const faults: string[] = []
  for (const { taskId, words, version } of sworn.acts) {
    const found = events.filter(({ data }: any) => data.text === words)
    if (found.length > 1 || (version !== null && found.length === 0))
      faults.push(`"${words}" answered with version ${version} is there ${found.length} times`)
    const count = events.filter(
      (event) =>
        event.item_id === taskId && raising.includes(event.type) && event.seq <= (found[0]?.seq ?? 0),
    ).length
    if (version !== null && found.length === 1 && version !== count + 1)
      faults.push(`"${words}" answered with version ${version} made version ${count + 1}`)
  }
  for (const [id, sure] of sworn.acknowledged) {
    const count = events.filter((event) => event.item_id === id && event.type === 'task.acknowledged').length
    if (count > 1 || (sure && count === 0)) faults.push(`${id} was acknowledged ${count} times`)
  }
  const rows = await db.selectFrom('task').select(['id', 'version']).where('id', 'in', idsOf(sworn)).execute()
  for (const { id, version } of rows) {
    const made = 1 + events.filter((event) => event.item_id === id && raising.includes(event.type)).length
    if (made !== version) faults.push(`${id} has version ${version}, its events make ${made}`)
  }
  return faults
}

async function fileFaults(db: Db, data: string, sworn: Sworn): Promise<readonly string[]> {
  const rows = await db.selectFrom('file').select(['id', 'item_id', 'sha256', 'size']).execute()
  const faults: string[] = []
  for (const { sha256, fileId } of sworn.attached) {
    const found = rows.filter((row) => row.sha256 === sha256)
    if (found.length > 1 || (fileId !== null && found[0]?.id !== fileId))
      faults.push(`file ${sha256} answered as ${fileId} is there ${found.length} times`)
  }
  for (const { id, sha256, size } of rows) {
    const bytes = await readFile(join(data, 'files', sha256.slice(0, 2), sha256)).catch(() => null)
    const whole =
      bytes?.length === Number(size) && createHash('sha256').update(bytes).digest('hex') === sha256
    if (!whole) faults.push(`file ${id} has not its bytes`)
  }
  const counted = await db.selectFrom('task').select(['id', 'evidence']).execute()
  for (const { id, evidence } of counted) {
    const count = rows.filter((row) => row.item_id === id).length
    // Only the unit that answers attaches here, so every file counts.
    if (count !== evidence) faults.push(`${id} counts ${evidence} files and has ${count}`)
  }
  return faults
}

/** No task without its chain, whose head is its last event. */
async function chainFaults(db: Db, sworn: Sworn): Promise<readonly string[]> {
  const tasks = await db
    .selectFrom('task')
    .leftJoin('chain', (join) =>
      join.onRef('chain.region_id', '=', 'task.region_id').onRef('chain.item_id', '=', 'task.id'),
    )
    .select(['task.id', 'chain.seq'])
    .execute()
  const events = await eventsOf(db, sworn)
  const ours = new Set(idsOf(sworn))
  return tasks.flatMap(({ id, seq }) => {
    const last = Math.max(0, ...events.filter((event) => event.item_id === id).map((event) => event.seq))
    if (seq === null || seq === 0) return [`task ${id} has no chain`]
    return !ours.has(id) || last === seq ? [] : [`chain of ${id} says ${seq}, its last event is ${last}`]
  })
}

/** The to-dos that are stored are those the state as stored asks for, no more and no fewer. */
async function todoFaults(db: Db, sworn: Sworn): Promise<readonly string[]> {
  const stored = await db
    .selectFrom('todo')
    .select(['item_id', 'kind', 'work', 'address', 'due_on'])
    .execute()
  const tasks = await db
    .selectFrom('task')
    .select(['id', 'region_id'])
    .where('id', 'in', idsOf(sworn))
    .execute()
  const faults: string[] = []
  for (const { id, region_id } of tasks) {
    const loaded = await findTask(db, region_id, id)
    const wanted = loaded ? todosOf(loaded.task) : []
    const text = (list: readonly (readonly string[])[]) => JSON.stringify(list.map(String).toSorted())
    const there = stored.filter((todo) => todo.item_id === id)
    const [is, should] = [
      text(there.map((todo) => [todo.kind, todo.work, todo.address, todo.due_on])),
      text(wanted.map((todo) => [todo.kind, todo.work, todo.address, todo.dueOn])),
    ]
    if (is !== should) faults.push(`to-dos of ${id} are ${is}, should be ${should}`)
  }
  return faults
}

/** Every message has been delivered, once to each address. */
async function messageFaults(db: Db): Promise<readonly string[]> {
  const messages: { payload: any; delivered_at: string | null }[] = await db
    .selectFrom('outbox')
    .select(['payload', 'delivered_at'])
    .execute()
  const told = await db.selectFrom('notification').select('dedupe_key').execute()
  const keys = new Set(told.map(({ dedupe_key }) => dedupe_key))
  const wanted = messages.flatMap(({ payload }) =>
    payload.addresses.map((address: string) => `${payload.key}:${address}`),
  )
  const waiting = messages.filter(({ delivered_at }) => delivered_at === null).length
  return [
    ...(waiting === 0 ? [] : [`${waiting} messages wait`]),
    ...wanted.filter((key) => !keys.has(key)).map((key) => `message ${key} was not told`),
    ...(new Set(wanted).size === wanted.length ? [] : ['a message was written twice']),
    ...(keys.size === told.length ? [] : ['a message was told twice']),
  ]
}

async function auditFaults(db: Db): Promise<readonly string[]> {
  const lines: string[] = []
  const io = { stdout: (line: string) => lines.push(line), stderr: (line: string) => lines.push(line) }
  const code = await verifyDatabase(db, { language: 'en', json: false, seal: undefined }, io)
  return code === 0 ? [] : lines
}

/** Ids of tasks that were made by these people; one that nobody has, where there is none yet. */
const idsOf = (sworn: Sworn): string[] => {
  const ids = sworn.dispatched.flatMap(({ tasks }) => tasks?.map(({ id }) => id) ?? [])
  return ids.length === 0 ? ['00000000-0000-7000-8000-000000000000'] : ids
}

function eventsOf(db: Db, sworn: Sworn) {
  return db
    .selectFrom('event')
    .select(['item_id', 'seq', 'type', 'data'])
    .where('item_id', 'in', idsOf(sworn))
    .execute()
}
