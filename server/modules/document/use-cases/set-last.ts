/** The last number used on paper, so that the next one here follows it. */
import { lastVerdict, numberText } from '../../../../domain/document/number.ts'
import type { Call } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistSameVersion } from '../../organization/index.ts'
import type { DocumentDeps } from '../deps.ts'
import { registerItem } from '../item.ts'
import { frameOf, insistOffice } from '../policy.ts'
import { getRegisterForChange, saveLast } from '../store/registers.ts'

type Given = {
  readonly code: string
  readonly version: number
  readonly year: number
  readonly last: number
  readonly text: string
}

export const setLast = (deps: DocumentDeps, call: Call, given: Given) =>
  change(deps.platform, async (tx) => {
    const { regionId } = call.actor
    const mechanism = await insistOffice(deps, tx, call.actor, 'document.issue')
    const { settings } = await frameOf(deps, mechanism)
    const register = settings.registers.find(({ code }) => code === given.code)
    if (!register) throw new Refused('not-found', { reason: 'register-unknown' })
    const place = { regionId, mechanismCode: mechanism.content.code, code: given.code, year: given.year }
    const row = await getRegisterForChange(tx, place, deps.platform.newId())
    await insistSameVersion(tx, { regionId, id: row.id }, given.version, row.version)
    insist(lastVerdict(row, given.last))
    await saveLast(tx, row, given.last)
    const { by } = speaking(call, 'document.issue', { regionId, mechanismId: mechanism.id })
    await record(deps.platform, tx, by, {
      item: registerItem(row),
      type: 'document.last-number-set',
      data: {
        text: given.text,
        register: given.code,
        year: given.year,
        before: row.last,
        after: given.last,
        number: numberText(register, given.year, given.last),
      },
    })
    return { code: given.code, version: row.version + 1, last: given.last }
  })
