import { changesBetween, type FieldChange, type FieldValue } from '../../../../domain/audit/changes.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/context.ts'
import type { TaskDeps, UnitName } from '../deps.ts'
import { listPeopleNames } from '../queries/people-names.ts'
import type { Loaded } from '../store.ts'
import { fieldsOf } from './columns.ts'

/** Fields whose values are ids in the row and names in the record. */
const units = ['unit', 'verifierUnit']

/**
 * What a patch changes on a task, field by field, by the names that units, posts and people have now. The
 * units that assist stand in a table of their own: they are compared as the rules see them.
 */
export async function fieldChanges(
  deps: TaskDeps,
  tx: Tx,
  { row, task }: Loaded,
  patch: Readonly<Record<string, unknown>>,
  after: Task = task,
): Promise<readonly FieldChange[]> {
  const changes = changesBetween(fieldsOf(row), fieldsOf(patch))
  const assisting = sameUnits(task, after)
    ? []
    : [{ field: 'assistingUnits', before: task.assistingUnitIds, after: after.assistingUnitIds }]
  const idsOf = (fields: readonly string[]) =>
    changes.flatMap(({ field, before, after: now }) =>
      fields.includes(field) ? [before, now].filter((id) => typeof id === 'string') : [],
    )
  const unit = await unitNames(deps, tx, task.regionId, [
    ...idsOf(units),
    ...assisting.flatMap((change) => [...change.before, ...change.after]),
  ])
  const postName = await postNames(deps, tx, task.regionId, idsOf(['post']))
  const personName = await listPeopleNames(tx, task.regionId, idsOf(['person']))
  const named = (field: string, value: FieldValue): FieldValue => {
    if (typeof value !== 'string') return value
    if (units.includes(field)) return unit.name(value)
    if (field === 'post') return postName(value)
    return field === 'person' ? (personName.get(value) ?? '') : value
  }
  return [
    ...changes.map(({ field, before, after: now }) => ({
      field,
      before: named(field, before),
      after: named(field, now),
    })),
    ...assisting.map((change) => ({
      field: change.field,
      before: unit.names(change.before),
      after: unit.names(change.after),
    })),
  ]
}

function sameUnits(before: Task, after: Task): boolean {
  const [was, is] = [before, after].map(({ assistingUnitIds }) => assistingUnitIds.toSorted().join())
  return was === is
}

async function unitNames(deps: TaskDeps, tx: Tx, regionId: string, ids: readonly string[]) {
  const found = ids.length === 0 ? [] : await deps.organization.units(tx, regionId, ids)
  const roots = await deps.organization.units(
    tx,
    regionId,
    found.flatMap(({ id, rootId }) => (id === rootId ? [] : [rootId])),
  )
  const rootOf = ({ id, rootId }: UnitName) =>
    id === rootId ? undefined : roots.find((root) => root.id === rootId)?.shortName
  const inFull = (unit: UnitName) => [rootOf(unit), unit.name].filter(Boolean).join(' ')
  return {
    name: (id: string) =>
      found
        .filter((unit) => unit.id === id)
        .map(inFull)
        .join(),
    /** Several in the order of the tree; null for none. */
    names: (several: readonly string[]) =>
      several.length === 0
        ? null
        : found
            .filter(({ id }) => several.includes(id))
            .map(inFull)
            .join('、'),
  }
}

/** `科长 赵镕`: the post and who holds it today. */
async function postNames(deps: TaskDeps, tx: Tx, regionId: string, ids: readonly string[]) {
  if (ids.length === 0) return () => ''
  const found = await deps.organization.posts(tx, regionId, ids, today(deps.platform.clock))
  return (id: string) => {
    const post = found.find(({ postId }) => postId === id)
    return post ? [post.title, post.person].filter(Boolean).join(' ') : ''
  }
}
