import type { Platform } from '../../platform/context.ts'
import type { MechanismModule } from '../mechanism/index.ts'
import type { Organization } from '../organization/index.ts'

export type ResponsibilityDeps = {
  readonly platform: Platform
  readonly organization: Organization
  readonly mechanism: MechanismModule
}
