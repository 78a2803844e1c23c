/** What the cells of a row are held against: units, indicators and people, by their names. */
import type { Directory } from '../../../../domain/task/import-row.ts'
import { nameIndex } from '../../../../domain/task/name-index.ts'
import type { Tx } from '../../../platform/context.ts'
import type { TaskDeps } from '../deps.ts'
import { sourceKindsWritten } from '../sheet/words.ts'
import type { Frame } from '../use-cases/new-task.ts'

export async function openDirectory(
  deps: TaskDeps,
  tx: Tx,
  regionId: string,
  { mechanism, today }: Frame,
): Promise<Directory> {
  const people = new Map<string, ReadonlySet<string>>()
  const roots = new Map<string, ReadonlySet<string>>()
  for (const { id, rootId } of mechanism.members) {
    const known =
      roots.get(rootId) ??
      new Set(
        (await deps.organization.assignees(tx, regionId, [rootId], today)).flatMap(
          ({ person }) => person ?? [],
        ),
      )
    roots.set(rootId, known)
    people.set(id, known)
  }
  return {
    units: nameIndex(
      mechanism.members.map(({ id, name, shortName, code }) => ({ id, names: [shortName, name, code] })),
    ),
    indicators: nameIndex(mechanism.indicators.map(({ code, name }) => ({ id: code, names: [code, name] }))),
    sourceKinds: sourceKindsWritten,
    peopleOf: (unitId) => people.get(unitId) ?? new Set(),
    today,
  }
}
