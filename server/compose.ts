/** The only place where things are wired together. */
import { join } from 'node:path'
import { identitySettings } from '../domain/identity/settings.ts'
import { comparisonOf } from '../domain/organization/comparison.ts'
import type { BinaryRows } from './platform/binary-rows.ts'
import { today } from './platform/clock.ts'
import type { Clock } from './platform/clock.ts'
import type { Db, Platform, Tx } from './platform/context.ts'
import { openFiles } from './platform/files.ts'
import { recordHash } from './platform/hash.ts'
import { uuidv7 } from './platform/ids.ts'
import type { Log } from './platform/log.ts'
import { startOutbox } from './platform/outbox.ts'
import type { Secrets } from './platform/secrets.ts'
import type { Suite } from './platform/suite.ts'
import { auditModule } from './modules/audit/index.ts'
import { conferenceModule } from './modules/conference/index.ts'
import { acceptedIn, filingModule, latestValues, periods, targets } from './modules/filing/index.ts'
import { documentModule, pdfConverter } from './modules/document/index.ts'
import { handoverModule } from './modules/handover/index.ts'
import { identityModule } from './modules/identity/index.ts'
import { mechanismModule } from './modules/mechanism/index.ts'
import { notificationModule, notificationReactions } from './modules/notification/index.ts'
import { organizationModule } from './modules/organization/index.ts'
import { responsibilityModule } from './modules/responsibility/index.ts'
import { savedViewModule } from './modules/saved-view/index.ts'
import { scoringModule } from './modules/scoring/index.ts'
import { taskSeriesModule } from './modules/task-series/index.ts'
import { taskModule } from './modules/task/index.ts'
import { workbenchModule } from './modules/workbench/index.ts'

export type Parts = {
  readonly db: Db
  readonly binaryRows: BinaryRows
  readonly clock: Clock
  readonly secrets: Secrets
  /** Left out: `standard`. */
  readonly suite?: Suite
  readonly log: Log
  /** Uploaded files live below it. */
  readonly dataDirectory: string
  /** The folder `mechanism/` of this installation. */
  readonly mechanismFolder: string
}

export type Liandong = ReturnType<typeof compose>

export function compose({
  db,
  binaryRows,
  clock,
  secrets,
  suite = 'standard',
  log,
  dataDirectory,
  mechanismFolder,
}: Parts) {
  const outbox = startOutbox(
    { db, clock, newId: uuidv7, recordHash: recordHash(suite) },
    notificationReactions({ clock, newId: uuidv7 }, async (at, regionId) => {
      const rule = (await mechanism.inForce(at, regionId, today(clock)))?.content.clocks.messages
      return rule ? { rule, isWorkday: (await mechanism.calendar(at)).isWorkday } : null
    }),
    log,
  )
  const platform: Platform = {
    db,
    clock,
    newId: uuidv7,
    recordHash: recordHash(suite),
    wakeOutbox: outbox.wake,
  }
  /** For modules whose changes give or take rights: whoever is signed in is looked at anew. */
  const peopled: Platform = {
    ...platform,
    wakeOutbox() {
      outbox.wake()
      identity.forgetActors()
      task.forgetNames()
    },
  }
  const files = openFiles(join(dataDirectory, 'files'))

  const organization = organizationModule(peopled, {
    secrets,
    async holdersChanged(under, postId) {
      await handover.holdersChanged(under, postId)
      await task.followDesk(under, postId)
    },
  })
  const mechanism = mechanismModule(peopled, {
    organization,
    folder: mechanismFolder,
    // The calendar lies below what runs by it.
    recomputations: {
      count: (at, runs) => task.recomputations.count(at, runs),
      request: (tx, reach) => task.recomputations.request(tx, reach),
      begin: () => task.recomputations.begin(),
      progress: (year) => task.recomputations.progress(year),
    },
  })
  const responsibility = responsibilityModule(peopled, { organization, mechanism })
  const notification = notificationModule(platform)
  const onFault = (error: unknown, where: string) => log.error({ error }, where)
  const task = taskModule({
    platform,
    files,
    onFault,
    organization,
    mechanisms: mechanism,
    letters: (at, regionId, ids) => document.bySource(at, regionId, 'task-notice', ids),
    actorToday: async (who) => {
      const day = today(clock)
      const posts = await organization.heldPosts(db, who.regionId, who.personId, day)
      const units = [...new Set(posts.flatMap((post) => [post.unitId, post.rootUnitId]))]
      const parts = units.length === 0 ? [] : await mechanism.partsOf(db, who.regionId, units, day)
      return { ...who, posts, parts, grants: [] }
    },
  })
  const taskSeries = taskSeriesModule({ platform, onFault, organization, mechanisms: mechanism, tasks: task })
  const savedView = savedViewModule({ platform, mechanisms: mechanism })
  const handover = handoverModule({
    platform: peopled,
    onFault,
    organization,
    responsibility,
    task,
    mechanism,
  })
  const filing = filingModule({
    platform,
    files,
    onFault,
    organization,
    responsibility,
    mechanisms: mechanism,
  })
  /** Whom a region is held against: asked for the words of the pages and for the form of a bulletin. */
  const comparison = async (at: Db | Tx, regionId: string) => {
    const { level, below } = await organization.regionLevel(at, regionId)
    return comparisonOf(level, level === 'city' && (await mechanism.runsInAny(at, below)))
  }
  const scoring = scoringModule({
    platform,
    binaryRows,
    files,
    onFault,
    folder: mechanismFolder,
    organization,
    mechanisms: mechanism,
    comparison,
    tasks: task,
    filing: { periods, acceptedIn, targets },
  })
  const conference = conferenceModule({
    platform,
    files,
    onFault,
    organization,
    mechanisms: mechanism,
    tasks: task,
    latestValues,
    documents: async (at, regionId, ids) =>
      [...(await document.states(at, regionId, ids)).values()].map(({ id, title, number, state }) => ({
        id,
        title,
        number,
        state,
      })),
    minutesDocuments: {
      find: async (at, regionId, id) => {
        const found = (await document.bySource(at, regionId, 'conference-minutes', [id])).get(id)
        return found
          ? { id: found.id, state: found.state, number: found.number, issuedOn: found.dateOfIssue }
          : null
      },
      draft: (tx, { actor, by }, { minutesId, content }) =>
        document.draft(
          { tx, regionId: actor.regionId, by, personId: actor.personId },
          { kind: 'minutes', content, source: { kind: 'conference-minutes', id: minutesId } },
        ),
    },
  })
  const document = documentModule({
    platform,
    files,
    pdf: pdfConverter(),
    organization,
    mechanisms: mechanism,
    noticeFor: task.noticeFor,
    onIssued: async (tx, { by, source, regionId, documentId, number, dateOfIssue }) => {
      await conference.documentIssued(tx, { regionId, documentId })
      if (source.kind === 'conference-minutes' && source.id !== null)
        await conference.minutesIssued(tx, by, {
          regionId,
          minutesId: source.id,
          number,
          issuedOn: dateOfIssue,
        })
    },
    // What those who attended confirmed is not written anew.
    heldBy: (_at, _regionId, { kind }) =>
      Promise.resolve(kind === 'conference-minutes' ? 'minutes-confirmed' : null),
    keeps: (at, regionId, { kind, id }, content) =>
      kind === 'conference-minutes' && id !== null
        ? conference.minutesKept(at, regionId, id, content)
        : Promise.resolve({ ok: true }),
  })
  const workbench = workbenchModule({
    platform,
    calendar: () => mechanism.calendar(db),
    tasks: task.briefs,
    handled: task.countHandled,
    others: async (actor, ids) => [
      ...(await handover.briefs(actor, ids)),
      ...(await filing.briefs(actor, ids)),
      ...(await conference.briefs(actor, ids)),
      ...(await document.briefs(actor, ids)),
    ],
    conferences: conference.between,
    unread: notification.unread,
  })
  const identity = identityModule(platform, {
    secrets,
    settings: identitySettings,
    suite,
    heldPosts: organization.heldPosts,
    endActingsOf: organization.endActingsOf,
    async accountOpened(under, personId) {
      const held = await organization.heldPosts(under.tx, under.regionId, personId, today(clock))
      for (const { postId, actingFor } of held) if (!actingFor) await task.followDesk(under, postId)
    },
    partsOf: mechanism.partsOf,
    mechanismInForce: async (at, regionId, day) => {
      const found = await mechanism.inForce(at, regionId, day)
      if (!found) return null
      const { name: regionName } = await organization.region(at, regionId)
      const places = await comparison(at, regionId)
      return { id: found.id, code: found.content.code, title: found.title, regionName, places }
    },
    countTodos: workbench.countTodos,
    firstRun: {
      listMechanisms: mechanism.choices,
      load: async (tx, folder) => {
        const reading = await mechanism.read(folder)
        if (!reading.ok) throw new Error('a mechanism with faults was chosen')
        await mechanism.seedRegions(tx)
        await mechanism.seedCalendar(tx)
        const regionId = reading.mechanism.region
        await mechanism.loadMechanism({ tx, regionId, by: null }, reading.mechanism)
        await scoring.seed({ tx, regionId, by: null }, reading.mechanism.code)
        const inForce = await mechanism.inForce(tx, regionId, today(clock))
        return {
          regionId,
          officeUnitId: inForce?.officeUnitId ?? '',
          title: reading.mechanism.title.zh,
          ...reading.counts,
        }
      },
      addPerson: organization.addPerson,
      addPost: organization.addPost,
      fillPost: organization.fillPost,
    },
  })
  const audit = auditModule(platform)

  return {
    platform,
    outbox,
    organization,
    mechanism,
    responsibility,
    task,
    scoring,
    taskSeries,
    handover,
    filing,
    conference,
    document,
    identity,
    audit,
    routes: [
      organization,
      mechanism,
      responsibility,
      notification,
      task,
      scoring,
      taskSeries,
      savedView,
      handover,
      filing,
      conference,
      document,
      workbench,
      identity,
      audit,
    ].flatMap(({ routes }) => routes),
    jobs: [
      ...task.jobs,
      ...taskSeries.jobs,
      ...handover.jobs,
      ...filing.jobs,
      ...scoring.jobs,
      ...conference.jobs,
      ...identity.jobs,
      ...audit.jobs,
    ],
    /** What goes on beside the requests. */
    beside: [task.imports, filing.sheets, scoring.sheets],
    authenticate: identity.authenticate,
    whyEnded: identity.whyEnded,
  }
}
