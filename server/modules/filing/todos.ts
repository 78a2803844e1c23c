/** Where the to-dos of a filing go: to who answers for what is still to be filled, and to the unit's desk. */
import { dayAt } from '../../../domain/calendar/day.ts'
import { filingTodos, reviewWorkdays, reviseWorkdays } from '../../../domain/filing/todos.ts'
import { toPost, toUnit } from '../../../domain/identity/rights.ts'
import type { Day } from '../../../domain/kernel.ts'
import type { Todo } from '../../../domain/task/todos.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/context.ts'
import type { FilingDeps } from './deps.ts'
import type { Whole, WholeField } from './whole.ts'

export async function todosOf(deps: FilingDeps, tx: Tx, whole: Whole): Promise<readonly Todo[]> {
  const { filing, period, row, fields } = whole
  const calendar = await deps.mechanisms.calendar(tx)
  const after = (instant: string | null, workdays: number): Day =>
    instant === null
      ? period.closes_on
      : later(period.closes_on, calendar.addWorkdays(dayAt(instant), workdays))
  const returned =
    fields
      .flatMap(({ row: { returned_at } }) => returned_at ?? [])
      .toSorted()
      .at(-1) ?? null
  return filingTodos({
    state: filing.state,
    period: filing.period,
    submittedBefore: filing.submittedBefore,
    mechanismId: filing.mechanismId,
    unitId: filing.unitId,
    fillers:
      filing.state === 'filling' || filing.state === 'returned' ? await fillersOf(deps, tx, whole) : [],
    closesOn: period.closes_on,
    reviewDueOn: after(row.approved_at, reviewWorkdays),
    reviseDueOn: after(returned, reviseWorkdays),
  })
}

/** Where a unit reads what concerns its filing: with its liaison, or at its desk. */
export async function deskOf(deps: FilingDeps, tx: Tx, { filing }: Whole): Promise<string> {
  const { desk } = await deskAmong(deps, tx, filing)
  return desk === null ? toUnit(filing.unitId, 'filing.fill') : toPost(desk)
}

async function deskAmong(deps: FilingDeps, tx: Tx, { regionId, unitId, rootUnitId }: Whole['filing']) {
  const day = today(deps.platform.clock)
  const posts = await deps.organization.postsOfUnits(tx, regionId, [rootUnitId], day)
  const liaison = posts.find((post) => post.kind === 'liaison' && post.unitId === unitId && post.hasAccount)
  return { posts, desk: liaison?.postId ?? (await deps.organization.deskOf(tx, regionId, unitId, day)) }
}

/** Posts that answer for open fields, and the desk of the unit, which hands it in. */
async function fillersOf(deps: FilingDeps, tx: Tx, whole: Whole): Promise<readonly string[]> {
  const { regionId, unitId } = whole.filing
  const { posts, desk } = await deskAmong(deps, tx, whole.filing)
  const deskPerson = posts.find(({ postId }) => postId === desk)?.personId ?? null
  // Nobody is asked twice: a vacant post is the desk's, and so is another post of the same person.
  const reachable = new Set(
    posts.flatMap(({ postId, hasAccount, personId }) =>
      hasAccount && personId !== null && personId !== deskPerson ? [postId] : [],
    ),
  )
  const duties = await deps.responsibility.duties(tx, regionId, today(deps.platform.clock))
  const named = whole.fields.filter(isOpen).flatMap(({ of }) => {
    const duty =
      duties.find(({ code, responsiblePostId }) => code === of.sub.code && responsiblePostId !== null) ??
      duties.find(({ code }) => code === of.indicator.code)
    const post = duty?.responsiblePostId ?? null
    return post !== null && reachable.has(post) ? [toPost(post)] : []
  })
  return [...new Set([...named, desk === null ? toUnit(unitId, 'filing.fill') : toPost(desk)])]
}

const isOpen = ({ state }: WholeField): boolean => state !== 'filled' && state !== 'accepted'

const later = (one: Day, other: Day): Day => (one > other ? one : other)
