import type { Day } from '../../../domain/kernel.ts'
import type { Comparison, RegionLevel } from '../../../domain/organization/comparison.ts'
import type { BinaryRows } from '../../platform/binary-rows.ts'
import type { Db, Platform, Tx } from '../../platform/context.ts'
import type { Files } from '../../platform/files.ts'
import type { acceptedValues, FiledValue, periods, targets } from '../filing/index.ts'
import type { TaskModule } from '../task/index.ts'

/** As it was accepted; a release keeps it for good. */
export type AcceptedValue = FiledValue

export type UnitName = { readonly id: string; readonly name: string; readonly shortName: string }

export type Region = {
  readonly id: string
  readonly name: string
  readonly level: RegionLevel
  readonly parentId: string | null
}

export type ScoringDeps = {
  readonly platform: Platform
  readonly binaryRows: BinaryRows
  readonly files: Files
  readonly onFault: (error: unknown, where: string) => void
  /** The folder `mechanism/`. */
  readonly folder: string
  readonly organization: {
    readonly units: (db: Db | Tx, regionId: string, ids: readonly string[]) => Promise<readonly UnitName[]>
    readonly regions: (db: Db) => Promise<readonly Region[]>
  }
  readonly mechanisms: {
    readonly inForce: (
      db: Db | Tx,
      regionId: string,
      day: Day,
    ) => Promise<{
      readonly id: string
      readonly content: { readonly code: string }
      readonly indicators: readonly {
        readonly code: string
        readonly parentCode: string | null
        readonly leadUnitIds: readonly string[]
      }[]
    } | null>
  }
  /** Whom a region is held against. */
  readonly comparison: (db: Db | Tx, regionId: string) => Promise<Comparison>
  readonly filing: {
    readonly periods: typeof periods
    readonly acceptedValues: typeof acceptedValues
    readonly targets: typeof targets
  }
  readonly tasks: Pick<TaskModule, 'countByIndicator' | 'listByIndicator' | 'standings' | 'dispatch'>
}
