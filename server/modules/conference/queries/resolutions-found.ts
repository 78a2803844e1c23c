/** Resolutions with the conference they were settled at or who decided them, their item, and the number of the minutes. */
import type { ResolutionView } from '../../../../contract/resolution.ts'
import type { Day } from '../../../../domain/kernel.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import {
  asked,
  differs,
  inSight,
  inView,
  isOpen,
  type ResolutionFilter,
  type ResolutionSight,
} from './resolution-filter.ts'

/** The oldest first. */
export const findResolutions = (db: Db | Tx, sight: ResolutionSight, filter: ResolutionFilter) =>
  withPlace(db)
    .where((row) => row.and([inSight(row, sight), asked(row, filter)]))
    .orderBy('resolution.decided_on')
    .orderBy('resolution.created_at')
    .orderBy('resolution.ordinal')
    .orderBy('resolution.id')
    .execute()

export type FoundResolution = Awaited<ReturnType<typeof findResolutions>>[number]

export type Viewed = ResolutionFilter & { readonly view: ResolutionView; readonly today: Day }

/** A stretch of a view: what is open first, the oldest first; then what is over, the newest first. */
export const listView = (
  db: Db,
  sight: ResolutionSight,
  { view, today, ...filter }: Viewed,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) =>
  withPlace(db)
    .where((row) => row.and([inSight(row, sight), asked(row, filter), inView(row, view, today)]))
    .orderBy((row) => row.case().when(isOpen(row)).then(0).else(1).end())
    .orderBy((row) => row.case().when(isOpen(row)).then(row.ref('resolution.decided_on')).end())
    .orderBy('resolution.decided_on', 'desc')
    .orderBy('resolution.created_at')
    .orderBy('resolution.ordinal')
    .orderBy('resolution.id')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many resolutions each of these views holds. */
export const countViews = <View extends ResolutionView>(
  db: Db,
  sight: ResolutionSight,
  { views, today, ...filter }: ResolutionFilter & { readonly views: readonly View[]; readonly today: Day },
) =>
  withTask(db)
    .select((row) =>
      views.map((view) =>
        row.fn
          .countAll<number>()
          .filterWhere(inView(row, view, today))
          .as(view),
      ),
    )
    .where((row) => row.and([inSight(row, sight), asked(row, filter)]))
    .executeTakeFirstOrThrow()

/** What the timer goes through: what has come apart, and what is still asked to be signed for. */
export const listToWatch = (db: Db, regionId: string) =>
  withPlace(db)
    .where('resolution.region_id', '=', regionId)
    .where((row) =>
      row.or([
        differs(row),
        row.exists(
          row
            .selectFrom('todo')
            .select('todo.id')
            .whereRef('todo.region_id', '=', 'resolution.region_id')
            .whereRef('todo.item_id', '=', 'resolution.id')
            .where('todo.kind', '=', 'sign-difference'),
        ),
      ]),
    )
    .orderBy('resolution.id')
    .execute()

export const listRegionsWithResolutions = async (db: Db): Promise<readonly string[]> => {
  const rows = await db.selectFrom('resolution').select('region_id').distinct().orderBy('region_id').execute()
  return rows.map(({ region_id }) => region_id)
}

const withTask = (db: Db | Tx) =>
  db
    .selectFrom('resolution')
    .innerJoin('task', (join) =>
      join.onRef('task.region_id', '=', 'resolution.region_id').onRef('task.id', '=', 'resolution.task_id'),
    )
    .innerJoin('coordination_request', (join) =>
      join
        .onRef('coordination_request.region_id', '=', 'resolution.region_id')
        .onRef('coordination_request.id', '=', 'resolution.request_id'),
    )
    .innerJoin('unit', (join) =>
      join
        .onRef('unit.region_id', '=', 'resolution.region_id')
        .onRef('unit.id', '=', 'resolution.lead_unit_id'),
    )
    .leftJoin('conference', (join) =>
      join
        .onRef('conference.region_id', '=', 'resolution.region_id')
        .onRef('conference.id', '=', 'resolution.conference_id'),
    )
    .leftJoin('minutes', (join) =>
      join
        .onRef('minutes.region_id', '=', 'resolution.region_id')
        .onRef('minutes.conference_id', '=', 'resolution.conference_id'),
    )
    .leftJoin('referral', (join) =>
      join
        .onRef('referral.region_id', '=', 'resolution.region_id')
        .onRef('referral.id', '=', 'resolution.referral_id'),
    )

const withPlace = (db: Db | Tx) =>
  withTask(db).select([
    'resolution.region_id',
    'resolution.id',
    'resolution.mechanism_id',
    'resolution.ordinal',
    'resolution.title',
    'resolution.lead_unit_id',
    'resolution.assisting_unit_ids',
    'resolution.due_on',
    'resolution.decided_on',
    'resolution.task_id',
    'resolution.conference_id',
    'coordination_request.title as item',
    'conference.year',
    'conference.ordinal as conference_ordinal',
    'conference.held_on',
    'minutes.document_number as minutes_number',
    'referral.referred_to',
    'referral.body as referred_body',
  ])
