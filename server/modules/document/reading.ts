/**
 * Issued documents are written to be read: reading one in one's own mechanism is daily work and not noted. An
 * inspector's sight of everybody's comes from a grant and no post, so it stands on record, as with tasks.
 */
import { targetOf } from '../../../domain/document/life-cycle.ts'
import { may } from '../../../domain/identity/rights.ts'
import type { Call, Platform } from '../../platform/context.ts'
import { noteReading } from '../../platform/reading.ts'
import type { Whole } from './whole.ts'

export async function noteInspector(platform: Platform, call: Call, { row, document }: Whole): Promise<void> {
  if (may({ ...call.actor, grants: [] }, 'document.view', targetOf(document))) return
  await noteReading(platform, call, {
    type: 'document.read',
    what: { id: row.id, name: row.title, number: row.number ?? '' },
  })
}
