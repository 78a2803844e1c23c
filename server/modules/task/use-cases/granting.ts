import type { Place } from '../../../../domain/task/merge.ts'
import type { Beside, Merging } from '../../../../domain/task/ruling.ts'
import type { Task } from '../../../../domain/task/task.ts'
import { today } from '../../../platform/clock.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { TaskDeps } from '../deps.ts'
import { findTask, type Loaded } from '../store.ts'
import { askedPartBelow } from '../store/requests.ts'

/** What granting rests on as it is now: under the locks of a ruling, or without any for its forecast. */
export async function grantingBeside(deps: TaskDeps, db: Db | Tx, loaded: Loaded): Promise<Beside> {
  const { task } = loaded
  const nothing: Beside = { merging: null, memberIds: [], askedPart: null }
  switch (task.request?.kind) {
    case 'merge': {
      const into = await findTask(db, task.regionId, task.request.intoTaskId ?? '')
      return into === null ? nothing : { ...nothing, merging: await mergingOf(deps, db, loaded, into) }
    }
    case 'split': {
      const day = today(deps.platform.clock)
      const { members } = await deps.mechanisms.editionOn(db, task.regionId, task.mechanismId, day)
      return { ...nothing, memberIds: members.map(({ id }) => id) }
    }
    case 'suspension':
      return { ...nothing, askedPart: await askedPartBelow(db, loaded.row) }
    default:
      return nothing
  }
}

/** Both ends of a merging, as its rule asks for them. */
export async function mergingOf(deps: TaskDeps, db: Db | Tx, from: Loaded, into: Loaded): Promise<Merging> {
  const codeOf = async ({ regionId, mechanismId }: Task) =>
    (await deps.mechanisms.byId(db, regionId, mechanismId)).content.code
  return [
    { id: from.task.id, mechanism: await codeOf(from.task), place: placeOf(from) },
    { id: into.task.id, mechanism: await codeOf(into.task), place: placeOf(into), state: into.task.state },
  ]
}

const placeOf = ({ row }: Loaded): Place => ({ rootId: row.root_id, partPath: row.part_path })
