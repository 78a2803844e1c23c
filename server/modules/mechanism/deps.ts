import type { Platform } from '../../platform/context.ts'
import type { Organization } from '../organization/index.ts'

export type MechanismDeps = {
  readonly platform: Platform
  readonly organization: Organization
  /** Where the files lie that a county edits: one folder for each mechanism, `calendar`, `regions`. */
  readonly folder: string
}
