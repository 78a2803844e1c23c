/** Views of the ledger that people keep under a name of their own. */
import { savedViewRoutes } from '../../../contract/saved-view.ts'
import { type BoundRoute, bind, type SignedIn } from '../../platform/bind.ts'
import type { Call } from '../../platform/context.ts'
import type { SavedViewDeps } from './deps.ts'
import { changeView, dropView, mayShare, orderViews, saveView } from './change-views.ts'
import { listViews } from './views.ts'

const callOf = ({ actor, by }: SignedIn): Call => ({ actor, by })

export function savedViewModule(deps: SavedViewDeps): { readonly routes: readonly BoundRoute[] } {
  const { db } = deps.platform
  return {
    routes: [
      bind(savedViewRoutes.list, async ({ person: { actor } }) => ({
        ...(await listViews(db, actor)),
        mayShare: await mayShare(deps, db, actor),
      })),
      bind(savedViewRoutes.save, ({ body, person }) => saveView(deps, callOf(person), body)),
      bind(savedViewRoutes.order, ({ body, person }) => orderViews(deps, callOf(person), body.ids)),
      bind(savedViewRoutes.change, ({ params, body, person }) =>
        changeView(deps, callOf(person), params.id, body),
      ),
      bind(savedViewRoutes.remove, ({ params, person }) => dropView(deps, callOf(person), params.id)),
    ],
  }
}
