/** A request while it is a draft of its unit: written, changed, thrown away. */
import { changesBetween, type FieldValues } from '../../../../domain/audit/changes.ts'
import { targetOfRequest } from '../../../../domain/conference/request.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { type Call, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import type { MechanismInForce } from '../../mechanism/index.ts'
import { actOnRequest, admitted } from '../act-on-request.ts'
import { insistUnits } from '../check-units.ts'
import type { ConferenceDeps } from '../deps.ts'
import { requestItem } from '../item.ts'
import { mechanismNow, unitsOf } from '../policy.ts'
import { removeRequestFiles } from '../store/request-files.ts'
import { insertRequest, removeRequest, setAsked } from '../store/requests.ts'
import type { UnitOf, WholeRequest } from '../whole-request.ts'

export type Content = {
  readonly title: string
  readonly facts: string
  readonly tried: string
  readonly proposals: readonly string[]
  readonly indicator: string | null
  readonly unitIds: readonly string[]
}

export async function createRequest(
  deps: ConferenceDeps,
  call: Call,
  given: Content & { readonly unitId: string | null },
) {
  const { platform } = deps
  const { actor } = call
  const { regionId } = actor
  return change(platform, async (tx) => {
    const mechanism = await mechanismNow(deps, tx, regionId)
    const unit = ownUnit(mechanism, actor, given.unitId)
    insistContent(mechanism, given, unit.id)
    const { by } = speaking(call, 'conference.request', {
      regionId,
      mechanismId: mechanism.id,
      unitId: unit.id,
      rootUnitId: unit.rootId,
      involvedUnitIds: [unit.rootId],
    })
    const key = { region_id: regionId, id: platform.newId() }
    await insertRequest(tx, {
      ...key,
      ...columnsOf(given),
      mechanism_id: mechanism.id,
      number: null,
      unit_id: unit.id,
      root_unit_id: unit.rootId,
      state: 'draft',
      round: 1,
      opinions_due_on: null,
      ready_words: '',
      attempts: 0,
      wakes_on: null,
      agenda_item_id: null,
      referred_to: null,
      referred_body: '',
      sent_back: null,
      author_person_id: actor.personId,
      author_post_id: by.acting?.postId ?? actor.posts[0]?.postId ?? null,
      author_name: by.name,
      author_post: by.post,
      created_at: instantOf(platform),
      submitted_on: null,
      ended_on: null,
      version: 1,
    })
    await setAsked(tx, key, given.unitIds)
    await record(platform, tx, by, {
      item: requestItem(key),
      type: 'conference.request-drafted',
      data: { title: given.title, unit: unit.shortName },
      todos: [],
    })
    return { id: key.id, version: 1 }
  })
}

/** The unit it is written for; named where the author could write for several. */
function ownUnit(mechanism: MechanismInForce, actor: Actor, unitId: string | null): UnitOf {
  const units = unitsOf(actor, mechanism, 'conference.request')
  if (units.length === 0) throw new Refused('forbidden', { reason: 'no-right' })
  const [only, ...others] = units
  if (unitId === null) {
    if (only && others.length === 0) return only
    throw badField('body.unitId', 'required')
  }
  const found = units.find(({ id }) => id === unitId)
  if (!found) throw badField('body.unitId', 'not-a-choice')
  return found
}

function insistContent(mechanism: MechanismInForce, { indicator, unitIds }: Content, own: string): void {
  if (indicator !== null && !mechanism.indicators.some(({ code }) => code === indicator))
    throw badField('body.indicator', 'no-such-indicator')
  insistUnits(mechanism, unitIds, 'body.unitIds', own)
}

const columnsOf = ({ title, facts, tried, proposals, indicator }: Content) => ({
  title,
  facts,
  tried,
  proposals: JSON.stringify(proposals),
  indicator_code: indicator,
})

export const editRequest = (
  deps: ConferenceDeps,
  call: Call,
  given: Content & { readonly id: string; readonly version: number },
) =>
  actOnRequest(deps, call, 'edit', given, async ({ tx, whole }) => {
    const { mechanism, row } = whole
    insistContent(mechanism, given, row.unit_id)
    await setAsked(tx, row, given.unitIds)
    return {
      state: 'draft',
      patch: columnsOf(given),
      event: 'request-edited',
      data: { changes: changesBetween(...tellable(whole, given)) },
    }
  })

function tellable(
  { row, proposals, asked, mechanism }: WholeRequest,
  given: Content,
): readonly [FieldValues, FieldValues] {
  const units = (ids: readonly string[]) =>
    ids.map((id) => mechanism.units.find((unit) => unit.id === id)?.shortName ?? '').join('、')
  return [
    {
      title: row.title,
      facts: row.facts,
      tried: row.tried,
      proposals: proposals.join('\n'),
      indicator: row.indicator_code,
      units: asked.map(({ unit }) => unit.shortName).join('、'),
    },
    {
      title: given.title,
      facts: given.facts,
      tried: given.tried,
      proposals: given.proposals.join('\n'),
      indicator: given.indicator,
      units: units(given.unitIds),
    },
  ]
}

/** The record keeps that it was there and who threw it away. */
export async function discardRequest(deps: ConferenceDeps, call: Call, given: { readonly id: string }) {
  return change(deps.platform, async (tx: Tx) => {
    const { whole } = await admitted(deps, tx, call.actor, 'discard', given)
    const { row, request } = whole
    const { by } = speaking(call, 'conference.request', targetOfRequest(request))
    await removeRequestFiles(tx, row)
    await removeRequest(tx, row)
    await record(deps.platform, tx, by, {
      item: requestItem(row),
      type: 'conference.request-discarded',
      data: { title: row.title },
      todos: [],
    })
    return { id: row.id, version: row.version + 1 }
  })
}
