/** What documents are made of in this mechanism. */
import type { z } from 'zod'
import type { documentRoutes } from '../../../../contract/document.ts'
import { documentKinds, formOf } from '../../../../domain/document/kinds.ts'
import { numberText, yearOf } from '../../../../domain/document/number.ts'
import { fontsOf } from '../../../../domain/document/settings.ts'
import { type Actor, may } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { DocumentDeps } from '../deps.ts'
import { frameOf, insistMechanism, insistOffice } from '../policy.ts'
import { listRegisters } from '../store/registers.ts'

type Options = z.input<(typeof documentRoutes.options)['response']>

export async function optionsView(deps: DocumentDeps, actor: Actor): Promise<Options> {
  const { db, clock } = deps.platform
  const mechanism = await insistMechanism(deps, db, actor.regionId)
  const { settings, layout } = await frameOf(deps, mechanism)
  const [first, second, third, fourth] = layout.fonts.headings
  const target = { regionId: actor.regionId, mechanismId: mechanism.id }
  return {
    kinds: documentKinds.map((kind) => ({ kind, form: formOf[kind] })),
    registers: settings.registers.map((register) => ({ ...register, kinds: [...register.kinds] })),
    authorities: settings.authorities.map((authority) => ({ ...authority })),
    units: mechanism.units.map(({ id, name, shortName }) => ({ id, name, shortName })),
    fonts: fontsOf(settings),
    layout: { ...layout, fonts: { ...layout.fonts, headings: [first, second, third, fourth] } },
    limits: settings.lengths,
    pdf: (await deps.pdf.available()) ? 'available' : 'not-installed',
    today: today(clock),
    mayDraft: may(actor, 'document.draft', target),
    mayManageRegisters: may(actor, 'document.issue', target),
  }
}

export async function registersView(deps: DocumentDeps, actor: Actor, asked: number | undefined) {
  const { db, clock } = deps.platform
  const mechanism = await insistOffice(deps, db, actor, 'document.issue')
  const { settings } = await frameOf(deps, mechanism)
  const year = asked ?? yearOf(today(clock))
  const rows = await listRegisters(db, {
    regionId: actor.regionId,
    mechanismCode: mechanism.content.code,
    year,
  })
  return {
    year,
    rows: settings.registers.map((register) => {
      const row = rows.find(({ code }) => code === register.code)
      const last = row?.last ?? 0
      return {
        ...register,
        kinds: [...register.kinds],
        version: row?.version ?? 0,
        last,
        byHand: row?.by_hand ?? 0,
        next: numberText(register, year, last + 1),
      }
    }),
  }
}
