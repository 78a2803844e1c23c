/** How many documents of a kind went out this year: what its cap is held against. */
import type { DocumentKind } from '../../../../domain/document/kinds.ts'
import { yearOf } from '../../../../domain/document/number.ts'
import { today } from '../../../platform/clock.ts'
import type { Db, Tx } from '../../../platform/context.ts'
import type { MechanismInForce } from '../../mechanism/index.ts'
import type { DocumentDeps } from '../deps.ts'

export async function issuedInYear(
  { platform }: Pick<DocumentDeps, 'platform'>,
  db: Db | Tx,
  regionId: string,
  { content }: Pick<MechanismInForce, 'content'>,
  kind: DocumentKind,
): Promise<number> {
  // Nobody asks where there is no cap.
  if (content.documents?.yearlyCaps?.[kind] === undefined) return 0
  const { issued } = await db
    .selectFrom('document')
    .select((row) => row.fn.countAll<number>().as('issued'))
    .where('region_id', '=', regionId)
    .where('mechanism_code', '=', content.code)
    .where('kind', '=', kind)
    .where('state', '=', 'issued')
    .where('year', '=', yearOf(today(platform.clock)))
    .executeTakeFirstOrThrow()
  return issued
}
