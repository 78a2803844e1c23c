/** One request as its page shows it. */
import type { RequestRecord } from '../../../../contract/coordination-request.ts'
import { isTold, mayCallMet, speaksFor } from '../../../../domain/conference/request.ts'
import { decideRequest } from '../../../../domain/conference/request-cycle.ts'
import { requestCommands } from '../../../../domain/conference/states.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { ConferenceDeps } from '../deps.ts'
import { sentBackOf } from '../sent-back.ts'
import { listRequestFiles, type RequestFileStored } from '../store/request-files.ts'
import type { WholeAsked, WholeRequest } from '../whole-request.ts'
import { comingsOf } from './comings.ts'
import { conditionViews } from './condition-view.ts'
import { timelineOf } from './request-events.ts'
import { rowView, unitView } from './request-list.ts'

export async function recordView(
  deps: ConferenceDeps,
  actor: Actor,
  whole: WholeRequest,
): Promise<RequestRecord> {
  const { db } = deps.platform
  const { row, request } = whole
  const conditions = await conditionViews(deps, db, whole)
  const [comings, files, timeline] = await Promise.all([
    comingsOf(deps, db, whole, conditions),
    listRequestFiles(db, row),
    timelineOf(db, row),
  ])
  const actions = requestCommands.flatMap((command): RequestRecord['actions'] => {
    const decision = decideRequest(request, command, actor)
    if (decision.ok) return [{ command, refusal: null }]
    if (decision.reason === 'no-right') return []
    return [{ command, refusal: { reason: decision.reason, facts: { ...decision.facts } } }]
  })
  const open = actions.some(({ command, refusal }) => command === 'opine' && refusal === null)
  const speaking = open ? speaksFor(request, actor).map(({ unitId }) => unitId) : []
  return {
    ...rowView(whole),
    facts: row.facts,
    tried: row.tried,
    proposals: [...whole.proposals],
    referredBody: row.referred_body,
    author: { name: row.author_name, post: row.author_post },
    round: row.round,
    units: whole.asked.map((one) => ({
      unit: unitView(one.unit),
      part: one.part,
      opinion: opinionView(one.opinion),
      before: one.before && { stances: [...one.before.stances], words: one.before.words },
      urged: one.row.urged,
      mayOpine: speaking.includes(one.unit.id),
    })),
    readiness: whole.readiness.map((check) => ({ ...check, facts: { ...check.facts } })),
    readyWords: row.ready_words,
    sentBack: sentBackOf(row.sent_back),
    // Of the last deferral: what it waits for, or did.
    conditions: whole.conditions
      .filter(({ attempt }) => attempt === row.attempts)
      .flatMap(({ id }) => conditions.get(id) ?? []),
    meetable:
      request.state === 'deferred'
        ? mayCallMet(request, actor)
            .filter(isTold)
            .map(({ id }) => id)
        : [],
    comings,
    files: files.map((file) => fileView(file, row.number)),
    actions,
    timeline,
  }
}

const opinionView = (opinion: WholeAsked['opinion']) =>
  opinion && {
    stances: [...opinion.stances],
    words: opinion.words,
    late: opinion.late,
    by: opinion.given_by,
    post: opinion.given_post,
    unit: opinion.given_unit,
    at: opinion.given_at,
  }

export const fileView = (file: RequestFileStored, number: string | null) => ({
  id: file.id,
  name: file.name,
  size: file.size,
  type: file.media_type,
  sha256: file.sha256,
  by: file.uploader_name,
  at: file.uploaded_at,
  itemNumber: number ?? '',
})
