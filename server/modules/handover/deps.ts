import type { By, Db, Platform, Tx } from '../../platform/context.ts'
import type { Organization } from '../organization/index.ts'
import type { Responsibility } from '../responsibility/index.ts'
import type { TaskModule } from '../task/index.ts'

export type HandoverDeps = {
  readonly platform: Platform
  /** Told of what went wrong where the rest goes on. */
  readonly onFault: (fault: unknown, where: string) => void
  readonly organization: Organization
  readonly responsibility: Responsibility
  readonly task: TaskModule
  readonly mechanism: {
    readonly inForce: (db: Db, regionId: string, day: string) => Promise<{ readonly id: string } | null>
  }
}

/** A change under way, as the organization's functions take it. */
export type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }
