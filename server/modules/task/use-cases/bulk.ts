import type { z } from 'zod'
import type { BulkVerdict, taskBulkRoutes } from '../../../../contract/task-bulk.ts'
import type { BulkCommand } from '../../../../domain/task/bulk.ts'
import type { Call } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import type { TaskDeps } from '../deps.ts'
import { findTask } from '../store.ts'
import { accept } from './accept.ts'
import { acknowledge } from './acknowledge.ts'
import { cancel } from './cancel.ts'
import { discard } from './discard.ts'
import { issue } from './issue.ts'
import { rule } from './rule.ts'
import { urge } from './urge.ts'

type Given = z.output<(typeof taskBulkRoutes.bulk)['body']>

/**
 * Does a command to one task after the other, each through its own use case: its own rights, its own rules,
 * its own transaction. What one is refused leaves the others as they are.
 */
export async function bulk(deps: TaskDeps, call: Call, given: Given): Promise<BulkVerdict[]> {
  const rows: BulkVerdict[] = []
  for (const item of given.items) rows.push(await one(deps, call, given, item))
  return rows
}

async function one(
  deps: TaskDeps,
  call: Call,
  { command, text }: Given,
  item: Given['items'][number],
): Promise<BulkVerdict> {
  try {
    await perform(deps, call, command, { ...item, text })
    return { id: item.id, outcome: 'done', reason: null, facts: {} }
  } catch (error) {
    if (error instanceof Refused) return { id: item.id, ...outcomeOf(error) }
    deps.onFault(error, 'bulk')
    return { id: item.id, outcome: 'failed', reason: null, facts: {} }
  }
}

type Item = { readonly id: string; readonly version: number; readonly text: string }

function perform(deps: TaskDeps, call: Call, command: BulkCommand, item: Item): Promise<unknown> {
  switch (command) {
    case 'acknowledge':
      return acknowledge(deps, call, item)
    case 'urge':
      return urge(deps, call, item)
    case 'issue':
      return issue(deps, call, item)
    case 'discard':
      return discard(deps, call, item)
    case 'accept':
      return accept(deps, call, item)
    case 'cancel':
      return cancel(deps, call, item)
    case 'grant':
    case 'refuse':
      return ruleOnOpen(deps, call, command, item)
  }
}

/** Rules on what is open at this version: a later request would have made another. */
async function ruleOnOpen(deps: TaskDeps, call: Call, decision: 'grant' | 'refuse', item: Item) {
  const request = (await findTask(deps.platform.db, call.actor.regionId, item.id))?.task.request
  if (decision === 'grant' && request?.kind === 'return')
    throw new Refused('refused', { reason: 'return-needs-a-unit' })
  return rule(deps, call, item.id, {
    version: item.version,
    // Without an open request the rules refuse before it is looked at.
    requestId: request?.id ?? '',
    decision,
    text: item.text,
    leadUnitId: null,
    dueOn: null,
  })
}

function outcomeOf({
  code,
  reason,
  facts,
  fields,
}: Refused): Pick<BulkVerdict, 'outcome' | 'reason' | 'facts'> {
  const fault = fields?.[0]
  switch (code) {
    case 'forbidden':
    case 'not-found':
    case 'version-changed':
      return { outcome: code, reason: reason ?? null, facts: { ...facts } }
    default:
      return {
        outcome: 'refused',
        reason: reason ?? fault?.code ?? code,
        facts: { ...(facts ?? fault?.facts) },
      }
  }
}
