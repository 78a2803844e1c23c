import type { Day } from '../../../domain/kernel.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'

export type SavedViewDeps = {
  readonly platform: Platform
  readonly mechanisms: {
    readonly inForce: (db: Db | Tx, regionId: string, day: Day) => Promise<{ readonly id: string } | null>
  }
}
