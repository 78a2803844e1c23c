/** What a ledger on paper says beside the list: people, assisting units, the last report, files. A few reads a batch. */
import type { Day } from '../../../../domain/kernel.ts'
import type { Db } from '../../../platform/context.ts'
import type { ExportStored } from './export-columns.ts'
import { type LastReport, lastReports } from './last-reports.ts'
import { namesOf } from './names.ts'
import { listPeopleNames } from './people-names.ts'

export type Details = {
  readonly leader: string | null
  readonly person: string | null
  /** Name and number as lists show it; whoever may see it in full asks for it in the person's record. */
  readonly liaison: string | null
  readonly assisting: readonly string[]
  readonly report: LastReport | null
  readonly files: readonly string[]
}

export async function exportDetails(
  db: Db,
  regionId: string,
  tasks: readonly ExportStored[],
  seats: Seats,
  today: Day,
): Promise<readonly Details[]> {
  const ids = tasks.map(({ id }) => id)
  const leads = tasks.map((task) => (task.depth === 0 ? task.unit_id : task.root_unit_id))
  const [assisting, reports, files, people, names, units, leaders] = await Promise.all([
    assistingOf(db, regionId, ids),
    lastReports(db, regionId, ids),
    filesOf(db, regionId, ids),
    listPeopleNames(
      db,
      regionId,
      tasks.flatMap((task) => task.responsible_person_id ?? []),
    ),
    namesOf(
      db,
      regionId,
      { unitIds: [], postIds: tasks.map((task) => task.responsible_post_id), indicators: [] },
      today,
    ),
    seats.ofUnits([...leads, ...tasks.map((task) => task.root_unit_id)]),
    seats.ofIndicators(tasks),
  ])
  return tasks.map((task, index) => {
    const seatsHere = units(leads[index] ?? task.unit_id, task.root_unit_id)
    return {
      leader: leaders(task) ?? seatsHere.leader,
      person: people.get(task.responsible_person_id ?? '') ?? names.post(task.responsible_post_id).person,
      liaison: seatsHere.liaison,
      assisting: assisting.get(task.id) ?? [],
      report: reports.get(task.id) ?? null,
      files: files.get(task.id) ?? [],
    }
  })
}

async function assistingOf(db: Db, regionId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('task_unit')
    .innerJoin('unit', (join) =>
      join.onRef('unit.region_id', '=', 'task_unit.region_id').onRef('unit.id', '=', 'task_unit.unit_id'),
    )
    .select(['task_unit.task_id', 'unit.short_name'])
    .where('task_unit.region_id', '=', regionId)
    .where('task_unit.part', '=', 'assisting')
    .where('task_unit.task_id', 'in', [...ids])
    .orderBy('unit.ordinal')
    .execute()
  return gathered(rows.map(({ task_id, short_name }) => [task_id, short_name]))
}

async function filesOf(db: Db, regionId: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('file')
    .select(['item_id', 'name'])
    .where('region_id', '=', regionId)
    .where('item_id', 'in', [...ids])
    .orderBy('uploaded_at')
    .execute()
  return gathered(rows.map(({ item_id, name }) => [item_id, name]))
}

function gathered(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [id, text] of pairs) {
    const texts = found.get(id) ?? []
    texts.push(text)
    found.set(id, texts)
  }
  return found
}

type UnitSeats = { readonly leader: string | null; readonly liaison: string | null }

/** Who leads and who is asked, unit by unit and indicator by indicator: read once for a whole file. */
export type Seats = {
  readonly ofUnits: (ids: readonly string[]) => Promise<(unitId: string, rootId: string) => UnitSeats>
  /** The leadership member who answers for the indicator a task serves. */
  readonly ofIndicators: (tasks: readonly ExportStored[]) => Promise<(task: ExportStored) => string | null>
}

export function openSeats(db: Db, regionId: string, today: Day): Seats {
  const units = new Map<string, UnitSeats>()
  const indicators = new Map<string, string | null>()
  const keyOf = ({ mechanism_id, indicator_code }: ExportStored) => `${mechanism_id} ${indicator_code}`
  return {
    async ofUnits(ids) {
      const missing = [...new Set(ids)].filter((id) => !units.has(id))
      for (const [id, seats] of await unitSeats(db, regionId, missing, today)) units.set(id, seats)
      return (unitId, rootId) => {
        const own = units.get(unitId)
        const root = units.get(rootId)
        return { leader: own?.leader ?? root?.leader ?? null, liaison: own?.liaison ?? root?.liaison ?? null }
      }
    },
    async ofIndicators(tasks) {
      for (const task of tasks) {
        const { indicator_code: code } = task
        if (code === null || indicators.has(keyOf(task))) continue
        indicators.set(keyOf(task), await leaderOfIndicator(db, regionId, task.mechanism_id, code, today))
      }
      return (task) => indicators.get(keyOf(task)) ?? null
    },
  }
}

async function unitSeats(db: Db, regionId: string, ids: readonly string[], today: Day) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('post')
    .innerJoin('tenure', (join) =>
      join.onRef('tenure.region_id', '=', 'post.region_id').onRef('tenure.post_id', '=', 'post.id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .select(['post.unit_id', 'post.kind', 'person.name', 'person.phone_masked'])
    .where('post.region_id', '=', regionId)
    .where('post.unit_id', 'in', [...ids])
    .where('post.kind', 'in', ['principal', 'deputy-in-charge', 'liaison'])
    .where('tenure.starts_on', '<=', today)
    .where((row) => row.or([row('tenure.ends_on', 'is', null), row('tenure.ends_on', '>=', today)]))
    .orderBy('post.ordinal')
    .execute()
  return ids.map((id): [string, UnitSeats] => {
    const here = rows.filter((row) => row.unit_id === id)
    const named = (kind: string) => here.find((row) => row.kind === kind)
    const liaison = named('liaison')
    return [
      id,
      {
        leader: (named('deputy-in-charge') ?? named('principal'))?.name ?? null,
        liaison: liaison
          ? [liaison.name, liaison.phone_masked].filter((text) => text !== '').join(' ')
          : null,
      },
    ]
  })
}

async function leaderOfIndicator(
  db: Db,
  regionId: string,
  mechanismId: string,
  code: string,
  today: Day,
): Promise<string | null> {
  const found = await db
    .selectFrom('responsibility')
    .innerJoin('tenure', (join) =>
      join
        .onRef('tenure.region_id', '=', 'responsibility.region_id')
        .onRef('tenure.post_id', '=', 'responsibility.leadership_member_post_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .select('person.name')
    .where('responsibility.region_id', '=', regionId)
    .where('responsibility.mechanism_id', '=', mechanismId)
    .where('responsibility.indicator_code', 'in', [code, code.split('.')[0] ?? ''])
    .where('responsibility.starts_on', '<=', today)
    .where((row) =>
      row.or([row('responsibility.ends_on', 'is', null), row('responsibility.ends_on', '>=', today)]),
    )
    .where('tenure.starts_on', '<=', today)
    .where((row) => row.or([row('tenure.ends_on', 'is', null), row('tenure.ends_on', '>=', today)]))
    .orderBy('responsibility.indicator_code', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.name ?? null
}
