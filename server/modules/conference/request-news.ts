/** Messages about a request to the desks of units; the version makes each the only one of its kind. */
import type { Facts } from '../../../domain/kernel.ts'
import type { Tx } from '../../platform/context.ts'
import type { Message } from '../../platform/road.ts'
import { notify } from '../notification/index.ts'
import type { ConferenceDeps } from './deps.ts'
import { requestItem } from './item.ts'
import { addressesOf } from './request-todos.ts'
import type { WholeRequest } from './whole-request.ts'

export async function tellUnits(
  deps: ConferenceDeps,
  tx: Tx,
  whole: WholeRequest,
  unitIds: readonly string[],
  type: string,
  facts: Facts,
): Promise<readonly Message[]> {
  const { row, unitOf } = whole
  const addresses = await addressesOf(deps, tx, whole, unitIds)
  if (addresses.length === 0) return []
  const told = { number: row.number ?? '', title: row.title, unit: unitOf(row.unit_id).shortName, ...facts }
  return [notify(requestItem(row), addresses, type, told, `${type}:${row.id}:${row.version}`)]
}

/** The unit that asks and those it asks. */
export const everybodyIn = ({ request }: WholeRequest): readonly string[] => [
  request.unitId,
  ...request.asked.map(({ unitId }) => unitId),
]
