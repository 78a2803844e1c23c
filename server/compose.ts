/** The only place where things are wired together. */
import { join } from 'node:path'
import { identitySettings } from '../domain/identity/settings.ts'
import { today } from './platform/clock.ts'
import type { Clock } from './platform/clock.ts'
import type { Db, Platform } from './platform/context.ts'
import { openFiles } from './platform/files.ts'
import { uuidv7 } from './platform/ids.ts'
import type { Log } from './platform/log.ts'
import { startOutbox } from './platform/outbox.ts'
import type { Secrets } from './platform/secrets.ts'
import { auditModule } from './modules/audit/index.ts'
import { identityModule } from './modules/identity/index.ts'
import { mechanismModule } from './modules/mechanism/index.ts'
import { notificationModule, notificationReactions } from './modules/notification/index.ts'
import { organizationModule } from './modules/organization/index.ts'
import { responsibilityModule } from './modules/responsibility/index.ts'
import { taskModule } from './modules/task/index.ts'
import { workbenchModule } from './modules/workbench/index.ts'

export type Parts = {
  readonly db: Db
  readonly clock: Clock
  readonly secrets: Secrets
  readonly log: Log
  /** Uploaded files live below it. */
  readonly dataDirectory: string
  /** The folder `mechanism/` of this installation. */
  readonly mechanismFolder: string
}

export type Liandong = ReturnType<typeof compose>

export function compose({ db, clock, secrets, log, dataDirectory, mechanismFolder }: Parts) {
  const outbox = startOutbox(
    { db, clock, newId: uuidv7 },
    notificationReactions({ clock, newId: uuidv7 }),
    log,
  )
  const platform: Platform = { db, clock, newId: uuidv7, wakeOutbox: outbox.wake }
  /** For modules whose changes give or take rights: whoever is signed in is looked at anew. */
  const peopled: Platform = {
    ...platform,
    wakeOutbox() {
      outbox.wake()
      identity.forgetActors()
    },
  }
  const files = openFiles(join(dataDirectory, 'files'))

  const organization = organizationModule(peopled, { secrets })
  const mechanism = mechanismModule(peopled, { organization, folder: mechanismFolder })
  const responsibility = responsibilityModule(peopled, { organization, mechanism })
  const notification = notificationModule(platform)
  const task = taskModule({ platform, files, organization, mechanisms: mechanism })
  const workbench = workbenchModule({
    platform,
    calendar: () => mechanism.calendar(db),
    tasks: task.briefs,
    unread: notification.unread,
  })
  const identity = identityModule(platform, {
    secrets,
    settings: identitySettings,
    heldPosts: organization.heldPosts,
    partsOf: mechanism.partsOf,
    mechanismInForce: async (at, regionId, day) => {
      const found = await mechanism.inForce(at, regionId, day)
      if (!found) return null
      const region = await organization.region(at, regionId)
      return { id: found.id, code: found.content.code, title: found.title, regionName: region?.name ?? '' }
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
    identity,
    audit,
    routes: [organization, mechanism, responsibility, notification, task, workbench, identity, audit].flatMap(
      ({ routes }) => routes,
    ),
    jobs: [...task.jobs, ...identity.jobs, ...audit.jobs],
    authenticate: identity.authenticate,
  }
}
