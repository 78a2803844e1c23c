/** Resolutions held against the tasks they became, with who signed for what differs. */
import type { DifferenceView } from '../../../contract/resolution.ts'
import {
  type Difference,
  differencesOf,
  type Lived,
  type Minuted,
  signatureFor,
} from '../../../domain/conference/difference.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { TaskStanding } from '../task/index.ts'
import type { ConferenceDeps } from './deps.ts'
import type { FoundResolution } from './queries/resolutions-found.ts'
import { listSignatures, type SignatureStored } from './store/signatures.ts'
import { textsOf, type UnitOf } from './whole-request.ts'

export type ShownDifference = Difference & {
  readonly signature: SignatureStored | null
  /** As people read it: names of units instead of their ids. */
  readonly shown: DifferenceView
}

export type Compared = {
  readonly found: FoundResolution
  readonly task: TaskStanding | null
  readonly units: { readonly lead: UnitOf; readonly assisting: readonly UnitOf[] }
  readonly differences: readonly ShownDifference[]
  readonly signatures: readonly SignatureStored[]
}

export async function compared(
  deps: ConferenceDeps,
  db: Db | Tx,
  regionId: string,
  found: readonly FoundResolution[],
): Promise<readonly Compared[]> {
  const tasks = await deps.tasks.standings(
    db,
    regionId,
    found.map(({ task_id }) => task_id),
  )
  const signatures = await listSignatures(
    db,
    regionId,
    found.map(({ id }) => id),
  )
  const minutedOf = new Map(found.map((one) => [one.id, minuted(one)]))
  const ids = [...minutedOf.values()].flatMap((one) => [one.leadUnitId, ...one.assistingUnitIds])
  const named = new Map(
    (await deps.organization.units(db, regionId, [...new Set(ids)])).map((unit) => [unit.id, unit]),
  )
  const known = (id: string): UnitOf => named.get(id) ?? { id, rootId: id, name: '', shortName: '' }
  return found.map((one) => {
    const was = minutedOf.get(one.id) ?? minuted(one)
    const task = tasks.get(one.task_id) ?? null
    const own = signatures.filter(({ resolution_id: id }) => id === one.id)
    const live = task === null ? [] : differencesOf(was, lived(task))
    const nameOf = (id: string): string =>
      [task?.leadUnit, ...(task?.assistingUnits ?? []), known(id)].find((unit) => unit?.id === id)
        ?.shortName ?? ''
    return {
      found: one,
      task,
      units: { lead: known(was.leadUnitId), assisting: was.assistingUnitIds.map(known) },
      signatures: own,
      differences: live.map((difference): ShownDifference => {
        const signature = signatureFor(difference, own)
        return { ...difference, signature, shown: shownAs(difference, signature, nameOf) }
      }),
    }
  })
}

const minuted = (found: FoundResolution): Minuted => ({
  text: found.title,
  leadUnitId: found.lead_unit_id,
  assistingUnitIds: textsOf(found.assisting_unit_ids),
  dueOn: found.due_on,
})

const lived = (task: TaskStanding): Lived => ({
  text: task.title,
  leadUnitId: task.leadUnit.id,
  assistingUnitIds: task.assistingUnits.map(({ id }) => id),
  dueOn: task.due.dueOn,
  state: task.state,
  endedAs: task.endedAs,
})

function shownAs(
  { field, minuted: was, actual }: Difference,
  signature: SignatureStored | null,
  nameOf: (id: string) => string,
): DifferenceView {
  const named = (value: string) =>
    field === 'lead-unit' || field === 'assisting-units'
      ? value.split(',').filter(Boolean).map(nameOf).join('、')
      : value
  return {
    field,
    minuted: named(was),
    actual: named(actual),
    signed:
      signature === null
        ? null
        : {
            by: signature.signer_name,
            post: signature.signer_post,
            unit: signature.signer_unit,
            at: signature.signed_at,
            words: signature.words,
          },
  }
}

/** Its differences for which nobody has signed. */
export const unsignedIn = ({ differences }: Compared): readonly ShownDifference[] =>
  differences.filter(({ signature }) => signature === null)
