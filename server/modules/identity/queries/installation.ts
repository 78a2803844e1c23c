import type { Db } from '../../../platform/context.ts'

export type Installation = { readonly regionId: string; readonly demo: boolean }

/** Null while nothing is loaded: then the first-run page is open. */
export async function findInstallation(db: Db): Promise<Installation | null> {
  const row = await db
    .selectFrom('installation')
    .select(['region_id as regionId', 'demo'])
    .where('id', '=', 1)
    .executeTakeFirst()
  return row ?? null
}
