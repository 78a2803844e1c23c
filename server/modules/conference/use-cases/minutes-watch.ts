/**
 * Minutes that wait for nobody’s act but time’s: once the day is over, who is still silent is not waited for; where the
 * document was discarded, the office is asked to finish them anew.
 */
import { silentOf } from '../../../../domain/conference/minutes-cycle.ts'
import type { Todo } from '../../../../domain/task/todos.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/context.ts'
import { change, record } from '../../../platform/road.ts'
import type { ConferenceDeps } from '../deps.ts'
import { minutesItem } from '../item.ts'
import { todosOfMinutes } from '../minutes-todos.ts'
import { getMinutesForChange, itemsAsked, listUnderWay, type MinutesStored } from '../store/minutes.ts'
import { loadMinutes } from '../whole-minutes.ts'

export async function watchMinutes(deps: ConferenceDeps): Promise<void> {
  const { db, clock } = deps.platform
  for (const row of await listUnderWay(db, today(clock)))
    if (!(await itemsAsked(db, row.region_id, 'finish-minutes')).has(row.id))
      await change(deps.platform, (tx) => askToFinish(deps, tx, row)).catch((error: unknown) =>
        deps.onFault(error, `minutes ${row.id}`),
      )
}

/** Under its lock: somebody may have acted meanwhile, or another server have asked. */
async function askToFinish(
  deps: ConferenceDeps,
  tx: Tx,
  { region_id: regionId, conference_id: conferenceId }: Pick<MinutesStored, 'region_id' | 'conference_id'>,
): Promise<void> {
  const whole = await loadMinutes(deps, tx, await getMinutesForChange(tx, regionId, conferenceId))
  const todos = await todosOfMinutes(deps, tx, whole)
  if (!todos.some(isFinish) || (await itemsAsked(tx, regionId, 'finish-minutes')).has(whole.row.id)) return
  const confirming = whole.minutes.state === 'confirming'
  await record(deps.platform, tx, null, {
    item: minutesItem(whole.row),
    type: confirming ? 'conference.minutes-day-over' : 'conference.minutes-document-gone',
    data: confirming
      ? { silent: silentOf(whole.minutes).map(({ unitId }) => whole.unitOf(unitId).shortName) }
      : {},
    todos,
  })
}

const isFinish = ({ kind }: Todo): boolean => kind === 'finish-minutes'
