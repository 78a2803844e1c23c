/** Where a unit reads what it is asked as a unit. */
import { memberRights, toPost } from '../../../domain/identity/rights.ts'
import { deskAmong } from '../../../domain/organization/desk.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { ConferenceDeps } from './deps.ts'

type Place = { readonly unitId: string; readonly rootUnitId: string }

/** The liaison speaks for a unit; where nobody holds that post, its desk; the office through its verb alone. */
export async function desksThatSpeak(
  deps: ConferenceDeps,
  db: Db | Tx,
  { officeUnitId }: Pick<MechanismInForce, 'officeUnitId'>,
  { regionId, verb }: { readonly regionId: string; readonly verb: 'conference.opine' | 'conference.attend' },
  places: readonly Place[],
): Promise<ReadonlyMap<string, string>> {
  const asked = places.filter(({ unitId }) => unitId !== officeUnitId)
  if (asked.length === 0) return new Map()
  const posts = await deps.organization.postsOfUnits(
    db,
    regionId,
    [...new Set(asked.map(({ rootUnitId }) => rootUnitId))],
    today(deps.platform.clock),
  )
  return new Map(
    asked.flatMap(({ unitId }) => {
      const speaking = posts.filter(
        (post) => post.unitId === unitId && memberRights[post.kind][verb] !== undefined,
      )
      const liaison = speaking.find(({ kind, hasAccount }) => kind === 'liaison' && hasAccount)
      const desk = liaison ?? deskAmong(speaking)
      return desk ? [[unitId, toPost(desk.postId)] as const] : []
    }),
  )
}
