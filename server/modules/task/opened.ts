import type { SignedIn } from '../../platform/bind.ts'
import { noteReading } from '../../platform/reading.ts'
import { Refused } from '../../platform/refused.ts'
import type { TaskDeps } from './deps.ts'
import { ensureVisible } from './policy.ts'
import { findTask, type Loaded } from './store.ts'

/**
 * A task whose record somebody reads, whichever sheet of it. An inspector reads by a grant what no post gives: that a
 * record was opened is noted.
 */
export async function opened({ platform }: TaskDeps, person: SignedIn, id: string): Promise<Loaded> {
  const { actor } = person
  const loaded = await findTask(platform.db, actor.regionId, id)
  if (!loaded) throw new Refused('not-found')
  ensureVisible(actor, loaded.task)
  if (actor.grants.includes('inspector'))
    await noteReading(platform, person, {
      type: 'task.record-read',
      what: { id: loaded.task.id, name: loaded.task.number },
    })
  return loaded
}
