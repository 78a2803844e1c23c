/** Task rows with the names that people read, for one page of ids. */
import type { SelectQueryBuilder } from 'kysely'
import type { TaskRow } from '../../../../contract/task.ts'
import type { Day } from '../../../../domain/kernel.ts'
import { isRunning } from '../../../../domain/task/states.ts'
import { lightOn } from '../../../../domain/task/light.ts'
import type { Db } from '../../../platform/context.ts'
import type { DB } from '../../../platform/schema.ts'
import type { Calendar } from '../deps.ts'
import { stateOf } from '../store.ts'
import { dayAt } from '../../../../domain/calendar/day.ts'

/** Joins unit, holder and indicator names to tasks already chosen. */
export function withNames<O>(query: SelectQueryBuilder<DB, 'task', O>, today: Day) {
  return query
    .innerJoin('unit as lead', (join) =>
      join
        .onRef('lead.region_id', '=', 'task.region_id')
        // The member that leads: a section where the members are sections. A part shows the unit it came down to.
        .on((on) =>
          on(
            'lead.id',
            '=',
            on
              .case()
              .when('task.depth', '=', 0)
              .then(on.ref('task.unit_id'))
              .else(on.ref('task.root_unit_id'))
              .end(),
          ),
        ),
    )
    .innerJoin('unit as holder', (join) =>
      join.onRef('holder.region_id', '=', 'task.region_id').onRef('holder.id', '=', 'task.holder_unit_id'),
    )
    .innerJoin('unit as holder_root', (join) =>
      join
        .onRef('holder_root.region_id', '=', 'holder.region_id')
        .onRef('holder_root.id', '=', 'holder.root_id'),
    )
    .leftJoin('post as holder_post', (join) =>
      join
        .onRef('holder_post.region_id', '=', 'task.region_id')
        .onRef('holder_post.id', '=', 'task.holder_post_id'),
    )
    .leftJoin('unit as post_unit', (join) =>
      join
        .onRef('post_unit.region_id', '=', 'holder_post.region_id')
        .onRef('post_unit.id', '=', 'holder_post.unit_id'),
    )
    .leftJoin('tenure', (join) =>
      join
        .onRef('tenure.region_id', '=', 'holder_post.region_id')
        .onRef('tenure.post_id', '=', 'holder_post.id')
        .on('tenure.starts_on', '<=', today)
        .on((on) => on.or([on('tenure.ends_on', 'is', null), on('tenure.ends_on', '>=', today)])),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.region_id', '=', 'tenure.region_id').onRef('person.id', '=', 'tenure.person_id'),
    )
    .leftJoin('indicator', (join) =>
      join
        .onRef('indicator.region_id', '=', 'task.region_id')
        .onRef('indicator.mechanism_id', '=', 'task.mechanism_id')
        .onRef('indicator.code', '=', 'task.indicator_code'),
    )
    .select([
      'task.id',
      'task.version',
      'task.number',
      'task.title',
      'task.state',
      'task.indicator_code',
      'task.issued_on',
      'task.due_on',
      'task.original_due_on',
      'task.due_provisional',
      'task.soon_on',
      'task.amber_on',
      'task.red_on',
      'task.parts_total',
      'task.parts_closed',
      'task.progress',
      'task.held_since',
      'task.source_kind',
      'task.source_text',
      'lead.id as lead_id',
      'lead.name as lead_name',
      'lead.short_name as lead_short_name',
      'holder_root.id as holder_id',
      'holder_root.name as holder_name',
      'holder_root.short_name as holder_short_name',
      'holder.kind as holder_kind',
      'holder.name as holder_section',
      'post_unit.kind as post_unit_kind',
      'post_unit.name as post_unit_name',
      'holder_post.title as holder_post_title',
      'person.name as holder_person',
      'indicator.name as indicator_name',
    ])
}

type Named = Awaited<ReturnType<ReturnType<typeof withNames<object>>['execute']>>[number]

export function toRow(row: Named, today: Day, calendar: Calendar): TaskRow {
  const state = stateOf(row.state)
  const light = lightOn(
    { state, dueOn: row.due_on, soonOn: row.soon_on, amberOn: row.amber_on, redOn: row.red_on },
    today,
  )
  return {
    id: row.id,
    version: row.version,
    number: state === 'draft' ? '' : row.number,
    title: row.title,
    state,
    indicator:
      row.indicator_code === null ? null : { code: row.indicator_code, name: row.indicator_name ?? '' },
    light: { ...light, daysLeft: isRunning(state) ? daysLeft(today, row.due_on, calendar) : null },
    due: { dueOn: row.due_on, originalDueOn: row.original_due_on, provisional: row.due_provisional },
    issuedOn: row.issued_on,
    parts: { total: row.parts_total, closed: row.parts_closed },
    progress: row.progress,
    leadUnit: { id: row.lead_id, name: row.lead_name, shortName: row.lead_short_name },
    holder: {
      unit: { id: row.holder_id, name: row.holder_name, shortName: row.holder_short_name },
      section:
        row.holder_kind === 'section'
          ? row.holder_section
          : row.post_unit_kind === 'section'
            ? row.post_unit_name
            : null,
      postTitle: row.holder_post_title,
      person: row.holder_person,
      since: row.held_since,
      workdays: row.held_since === null ? 0 : calendar.workdaysBetween(dayAt(row.held_since), today),
    },
    source: row.source_text,
  }
}

/** Working days left; negative once overdue. */
export function daysLeft(today: Day, dueOn: Day, calendar: Calendar): number {
  return dueOn >= today ? calendar.workdaysBetween(today, dueOn) : -calendar.workdaysBetween(dueOn, today)
}

export function listByIds(db: Db, regionId: string, ids: readonly string[], today: Day) {
  return withNames(db.selectFrom('task'), today)
    .where('task.region_id', '=', regionId)
    .where('task.id', 'in', [...ids])
    .execute()
}
