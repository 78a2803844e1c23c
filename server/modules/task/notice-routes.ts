import { taskNoticeRoutes } from '../../../contract/task-notice.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import { Refused } from '../../platform/refused.ts'
import type { TaskDeps } from './deps.ts'
import { ensureVisible, scopes } from './policy.ts'
import { countNotices, listNotices, noticesOfTask } from './queries/notices.ts'
import { findTask } from './store.ts'
import { signNotice } from './use-cases/sign-notice.ts'

export function noticeRoutesOf(deps: TaskDeps): readonly BoundRoute[] {
  const { db } = deps.platform
  return [
    bind(taskNoticeRoutes.list, ({ query, person: { actor } }) =>
      listNotices(deps, scopes(actor), actor, query),
    ),
    bind(taskNoticeRoutes.counts, ({ query, person }) => countNotices(db, scopes(person.actor), query)),
    bind(taskNoticeRoutes.ofTask, async ({ params, person: { actor } }) => {
      const loaded = await findTask(db, actor.regionId, params.id)
      if (!loaded) throw new Refused('not-found')
      ensureVisible(actor, loaded.task)
      return { notices: await noticesOfTask(deps, actor, loaded.task) }
    }),
    bind(taskNoticeRoutes.sign, ({ params, body, person: { actor, by } }) =>
      signNotice(deps, { actor, by }, { ...params, ...body }),
    ),
  ]
}
