import { taskNoticeRoutes } from '../../../contract/task-notice.ts'
import { type BoundRoute, bind } from '../../platform/bind.ts'
import type { TaskDeps } from './deps.ts'
import { opened } from './opened.ts'
import { scopes } from './policy.ts'
import { countNotices, listNotices, noticesOfTask } from './queries/notices.ts'
import { signNotice } from './use-cases/sign-notice.ts'

export function noticeRoutesOf(deps: TaskDeps): readonly BoundRoute[] {
  const { db } = deps.platform
  return [
    bind(taskNoticeRoutes.list, ({ query, person: { actor } }) =>
      listNotices(deps, scopes(actor), actor, query),
    ),
    bind(taskNoticeRoutes.counts, ({ query, person }) => countNotices(db, scopes(person.actor), query)),
    bind(taskNoticeRoutes.ofTask, async ({ params, person }) => {
      const { task } = await opened(deps, person, params.id)
      return { notices: await noticesOfTask(deps, person.actor, task) }
    }),
    bind(taskNoticeRoutes.sign, ({ params, body, person: { actor, by } }) =>
      signNotice(deps, { actor, by }, { ...params, ...body }),
    ),
  ]
}
