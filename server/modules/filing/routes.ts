import { caseStudyRoutes } from '../../../contract/case-study.ts'
import { filingRoutes } from '../../../contract/filing.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import { noteReading } from '../../platform/reading.ts'
import { Refused } from '../../platform/refused.ts'
import type { FilingDeps } from './deps.ts'
import { recordView } from './queries/record.ts'
import { targetsView } from './queries/targets.ts'
import { filingsView, periodsView } from './queries/views.ts'
import { findEvidence } from './store/evidence.ts'
import { approve, sendBack, submit, withdraw } from './use-cases/approve.ts'
import { caseStudiesView, saveCase } from './use-cases/case-study.ts'
import { attach, detach } from './use-cases/evidence.ts'
import { fill } from './use-cases/fill.ts'
import { measure } from './use-cases/measure.ts'
import { closePeriod, createPeriod, editPeriod, openPeriod } from './use-cases/periods.ts'
import { review, unlock } from './use-cases/review.ts'
import { setTargets } from './use-cases/targets.ts'
import { visibleFiling } from './visible.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function routesOf(deps: FilingDeps): readonly BoundRoute[] {
  const { platform } = deps
  const { db } = platform
  return [
    bind(filingRoutes.periods, ({ person }) => periodsView(deps, person.actor)),
    bind(filingRoutes.createPeriod, ({ body, person }) => createPeriod(deps, callOf(person), body)),
    bind(filingRoutes.editPeriod, ({ params, body, person }) =>
      editPeriod(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.openPeriod, ({ params, body, person }) =>
      openPeriod(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.closePeriod, ({ params, body, person }) =>
      closePeriod(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.list, ({ query, person }) => filingsView(deps, person.actor, query)),
    bind(filingRoutes.get, async ({ params, person: { actor } }) =>
      recordView(deps, actor, await visibleFiling(deps, actor, params.id)),
    ),
    bind(filingRoutes.fill, ({ params, body, person }) => fill(deps, callOf(person), { ...params, ...body })),
    bind(filingRoutes.submit, ({ params, body, person }) =>
      submit(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.withdraw, ({ params, body, person }) =>
      withdraw(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.approve, ({ params, body, person }) =>
      approve(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.sendBack, ({ params, body, person }) =>
      sendBack(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.review, ({ params, body, person }) =>
      review(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.unlock, ({ params, body, person }) =>
      unlock(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.measure, ({ params, body, person }) =>
      measure(deps, callOf(person), { ...params, ...body }),
    ),
    bind(filingRoutes.attach, ({ params, query, person, upload }) =>
      attach(deps, callOf(person), { ...params, ...query }, upload),
    ),
    bind(filingRoutes.detach, ({ params, person }) => detach(deps, callOf(person), params)),
    bind(filingRoutes.download, async ({ params, person }) => {
      const whole = await visibleFiling(deps, person.actor, params.id)
      const found = await findEvidence(db, whole.row, params.fileId)
      const file = whole.fields.some(({ row }) => row.code === found?.code) ? found : undefined
      if (!file || !(await deps.files.has(file.sha256))) throw new Refused('not-found')
      await noteReading(platform, callOf(person), {
        type: 'filing.evidence-read',
        what: { id: file.id, name: file.name, code: file.code, period: whole.period.code },
      })
      return {
        stream: deps.files.read(file.sha256),
        name: file.name,
        mediaType: file.mediaType,
        size: file.size,
      }
    }),
    bind(filingRoutes.targets, ({ person: { actor } }) => targetsView(deps, actor)),
    bind(filingRoutes.setTargets, ({ body, person }) => setTargets(deps, callOf(person), body.targets)),
    bind(caseStudyRoutes.list, async ({ params, person: { actor } }) =>
      caseStudiesView(deps, actor, await visibleFiling(deps, actor, params.id)),
    ),
    bind(caseStudyRoutes.save, ({ params, body, person }) =>
      saveCase(deps, callOf(person), { ...params, ...body }),
    ),
  ]
}
