/**
 * The demonstration's people: units staffed, duties given, a few posts left vacant on purpose.
 *
 * Everything is made through the modules, so that every appointment and assignment is on record. Days are
 * counted from today; a clock that can be set back lets the record show them when they happened.
 */
import { addDays } from '../../domain/calendar/day.ts'
import type { Day } from '../../domain/kernel.ts'
import { noDuty } from '../../domain/responsibility/duty.ts'
import type { MechanismModule } from '../modules/mechanism/index.ts'
import type { Organization, Under } from '../modules/organization/index.ts'
import type { Responsibility } from '../modules/responsibility/index.ts'
import type { DemoDuty, DemoOrganizationFile, DemoPost } from './organization-file.ts'

export type DemoStage = {
  readonly organization: Organization
  readonly mechanism: MechanismModule
  readonly responsibility: Responsibility
  readonly file: DemoOrganizationFile
  readonly today: Day
  /** Sets the clock to a morning of a day; left out, everything is recorded now. */
  readonly setDay?: (day: Day) => void
}

export type DemoPerson = { readonly id: string; readonly name: string; readonly account: boolean }

/** People by the keys of the file; whoever has `account` is meant to sign in. */
export type DemoOrganization = { readonly people: ReadonlyMap<string, DemoPerson> }

type Making = {
  readonly stage: DemoStage
  readonly under: Under
  /** Since when everybody sits where they sit. */
  readonly since: Day
  readonly unitIds: ReadonlyMap<string, string>
  readonly sectionIds: Map<string, string>
  readonly people: ReadonlyMap<string, DemoPerson>
  /** Posts of sections by their holder or their own key, and leadership posts by their holder. */
  readonly desks: Map<string, string>
  readonly leadership: Map<string, string>
  readonly handovers: { readonly on: Day; readonly postId: string; readonly personId: string }[]
}

export async function seedDemoOrganization(stage: DemoStage, under: Under): Promise<DemoOrganization> {
  const { file, mechanism, organization, today } = stage
  const inForce = await mechanism.inForce(under.tx, under.regionId, today)
  if (!inForce) throw new Error('no mechanism in force to staff')
  const since = `${Number(today.slice(0, 4)) - 1}-01-02`
  stage.setDay?.(since)
  const making: Making = {
    stage,
    under,
    since,
    unitIds: new Map(inForce.units.map(({ code, id }) => [code, id])),
    sectionIds: new Map(),
    people: await addPeople(stage, under),
    desks: new Map(),
    leadership: new Map(),
    handovers: [],
  }
  for (const [code, { posts, sections }] of Object.entries(file.units)) {
    const unitId = get(making.unitIds, code)
    for (const post of posts) await addPost(making, unitId, post, making.leadership)
    for (const [name, sectionPosts] of Object.entries(sections)) {
      const section = await organization.addUnit(under, { parentId: unitId, name, shortName: name })
      making.sectionIds.set(`${code}/${name}`, section.id)
      for (const post of sectionPosts) await addPost(making, section.id, post, making.desks)
    }
  }
  for (const [code, duty] of Object.entries(file.responsibilities)) await assign(making, code, duty)
  for (const { on, postId, personId } of making.handovers.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    stage.setDay?.(on)
    await organization.succeed(under, { postId, personId, startsOn: on })
  }
  stage.setDay?.(today)
  return { people: making.people }
}

async function addPeople(
  { file, organization }: DemoStage,
  under: Under,
): Promise<ReadonlyMap<string, DemoPerson>> {
  const named = Object.entries(file.people)
  const ids = await organization.addPeople(
    under,
    // No number of a mobile phone begins with 120.
    named.map(([, name], place) => ({ name, phone: `120${String(place + 1).padStart(8, '0')}` })),
  )
  return new Map(
    named.map(([key, name], place) => [
      key,
      { id: ids[place] ?? '', name, account: !file.without_account.includes(key) },
    ]),
  )
}

async function addPost(
  making: Making,
  unitId: string,
  post: DemoPost,
  places: Map<string, string>,
): Promise<void> {
  const { stage, under, since } = making
  const { id: postId } = await stage.organization.addPost(under, {
    unitId,
    kind: post.kind,
    title: post.title,
  })
  const name = post.key ?? post.who
  // Of several posts in one place a person is found at the one named last: leadership after the deputy's.
  if (name !== undefined && post.kind !== 'liaison') places.set(name, postId)
  const first = post.before?.who ?? post.who
  if (first === undefined) return
  const { id: personId } = get(making.people, first)
  await stage.organization.fillPost(under, { postId, personId, startsOn: since, endsOn: null })
  if (post.before && post.who)
    making.handovers.push({
      on: addDays(stage.today, -post.before.days_ago),
      postId,
      personId: get(making.people, post.who).id,
    })
}

async function assign(making: Making, code: string, duty: DemoDuty): Promise<void> {
  const { stage, under, since } = making
  const at = (places: ReadonlyMap<string, string>, key: string | undefined) =>
    key === undefined ? null : get(places, key)
  await stage.responsibility.assign(under, {
    ...noDuty,
    code,
    startsOn: since,
    leadershipMemberPostId: at(making.leadership, duty.member),
    sectionId: at(making.sectionIds, duty.section),
    responsiblePostId: at(making.desks, duty.responsible),
    responsiblePersonId: duty.person === undefined ? null : get(making.people, duty.person).id,
    backupPostId: at(making.desks, duty.backup),
  })
}

function get<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key)
  if (found === undefined) throw new Error(`the demonstration names ${key}, which is not there`)
  return found
}
