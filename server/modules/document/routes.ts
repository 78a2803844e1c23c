import { Readable } from 'node:stream'
import { documentContent, documentRoutes } from '../../../contract/document.ts'
import { countCharacters } from '../../../domain/document/characters.ts'
import { checkContent } from '../../../domain/document/check-content.ts'
import { compareContents } from '../../../domain/document/compare.ts'
import { yearOf } from '../../../domain/document/number.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import { today } from '../../platform/clock.ts'
import type { Call } from '../../platform/context.ts'
import { documentAtWork, visibleDocument } from './act.ts'
import type { DocumentDeps } from './deps.ts'
import { attachedOf, docxOf, pdfOf, scanOf } from './files.ts'
import { frameOf, insistOffice, mechanismNow, sightOf } from './policy.ts'
import { issuedInYear } from './queries/issued-in-year.ts'
import { countDocuments, countYear, listDocuments } from './queries/list.ts'
import { optionsView, registersView } from './queries/options.ts'
import { recordView } from './queries/record.ts'
import { noteInspector } from './reading.ts'
import { getVersion, type VersionRow } from './store.ts'
import { attachFile } from './use-cases/attach-file.ts'
import { correct, create, draftForNotice, save } from './use-cases/draft.ts'
import { issue } from './use-cases/issue.ts'
import { discard, review, sendBack, sign, submit, withdraw } from './use-cases/pass-on.ts'
import { attachScan } from './use-cases/scans.ts'
import { setLast } from './use-cases/set-last.ts'
import type { Whole } from './whole.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function routesOf(deps: DocumentDeps): readonly BoundRoute[] {
  const { platform } = deps
  const { db } = platform
  const sight = async ({ actor }: SignedIn) => sightOf(actor, await mechanismNow(deps, db, actor.regionId))
  return [
    bind(documentRoutes.options, ({ person }) => optionsView(deps, person.actor)),
    bind(documentRoutes.list, async ({ query, person }) => listDocuments(db, await sight(person), query)),
    bind(documentRoutes.counts, async ({ query, person }) => countDocuments(db, await sight(person), query)),
    bind(documentRoutes.yearly, async ({ query, person }) => {
      const mechanism = await mechanismNow(deps, db, person.actor.regionId)
      const caps = mechanism ? (await frameOf(deps, mechanism)).settings.yearlyCaps : undefined
      return countYear(db, await sight(person), query.year ?? yearOf(today(platform.clock)), caps ?? {})
    }),
    bind(documentRoutes.registers, ({ query, person }) => registersView(deps, person.actor, query.year)),
    bind(documentRoutes.setLast, ({ params, body, person }) =>
      setLast(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.create, ({ body, person }) => create(deps, callOf(person), body)),
    bind(documentRoutes.draftForNotice, ({ body, person }) => draftForNotice(deps, callOf(person), body)),
    bind(documentRoutes.check, async ({ body, person: { actor } }) => {
      const mechanism = await insistOffice(deps, db, actor, 'document.draft')
      const frame = await frameOf(deps, mechanism)
      const issuedThisYear = await issuedInYear(deps, db, actor.regionId, mechanism, body.kind)
      const findings = checkContent({ ...body, ...frame, issuedThisYear })
      return {
        findings: findings.map((finding) => ({ ...finding, facts: { ...finding.facts } })),
        characters: countCharacters(body.content),
      }
    }),
    bind(documentRoutes.get, async ({ params, person }) => {
      const whole = await visibleDocument(deps, person.actor, params.id)
      await noteInspector(platform, callOf(person), whole)
      return recordView(deps, person.actor, whole)
    }),
    bind(documentRoutes.save, ({ params, body, person }) =>
      save(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.submit, ({ params, body, person }) =>
      submit(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.withdraw, ({ params, body, person }) =>
      withdraw(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.sendBack, ({ params, body, person }) =>
      sendBack(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.review, ({ params, body, person }) =>
      review(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.sign, ({ params, body, person }) =>
      sign(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.issue, ({ params, body, person }) =>
      issue(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.discard, ({ params, body, person }) =>
      discard(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.correct, ({ params, body, person }) =>
      correct(deps, callOf(person), { ...params, ...body }),
    ),
    bind(documentRoutes.version, async ({ params, person }) => {
      const whole = await documentAtWork(deps, person.actor, params.id)
      const version = await getVersion(db, whole.row, params.ordinal)
      return { ...versionView(whole, version), content: documentContent.parse(version.content) }
    }),
    bind(documentRoutes.compare, async ({ params, query, person }) => {
      const whole = await documentAtWork(deps, person.actor, params.id)
      const [from, to] = [
        await getVersion(db, whole.row, query.from),
        await getVersion(db, whole.row, query.to),
      ]
      const changes = compareContents(documentContent.parse(from.content), documentContent.parse(to.content))
      return {
        from: versionView(whole, from),
        to: versionView(whole, to),
        changes: changes.map((change) => ({ ...change })),
      }
    }),
    bind(documentRoutes.docx, async ({ params, person }) => {
      const whole = await visibleDocument(deps, person.actor, params.id)
      await noteInspector(platform, callOf(person), whole)
      return docxOf(deps, whole)
    }),
    bind(documentRoutes.pdf, async ({ params, person, gone }) => {
      const whole = await visibleDocument(deps, person.actor, params.id)
      await noteInspector(platform, callOf(person), whole)
      const { content, name } = await pdfOf(deps, whole, gone)
      return { stream: Readable.from([content]), name, mediaType: 'application/pdf', size: content.length }
    }),
    bind(documentRoutes.attachFile, ({ params, person, upload }) =>
      attachFile(deps, callOf(person), params.id, upload),
    ),
    bind(documentRoutes.downloadFile, async ({ params, person }) => {
      const whole = await visibleDocument(deps, person.actor, params.id)
      await noteInspector(platform, callOf(person), whole)
      return attachedOf(deps, person.actor, whole, params.fileId)
    }),
    bind(documentRoutes.attachScan, ({ params, query, person, upload }) =>
      attachScan(deps, callOf(person), { ...params, ...query }, upload),
    ),
    bind(documentRoutes.downloadScan, async ({ params, person }) => {
      const whole = await visibleDocument(deps, person.actor, params.id)
      await noteInspector(platform, callOf(person), whole)
      return scanOf(deps, whole, params.fileId)
    }),
  ]
}

const versionView = ({ row }: Whole, version: VersionRow) => ({
  ordinal: version.ordinal,
  by: version.saved_by,
  at: version.saved_at,
  current: version.ordinal === row.ordinal,
})
