/** The flat tree of a record as nested nodes for the page. */
import type { TaskRecord } from '../../../contract/task.ts'
import { lightOf } from '../../ui/light.tsx'
import type { TreeNode } from '../../ui/tree.tsx'
import { shortNumber, tailNumber } from './numbers.ts'

type Part = TaskRecord['tree'][number]

/** `cancelled` is said of a part that is: it has no light of its own. */
export function treeNodes(tree: readonly Part[], ownId: string, cancelled: string): readonly TreeNode[] {
  const node = (part: Part): TreeNode => ({
    key: part.id,
    id: part.id === ownId ? shortNumber(part.number) : tailNumber(part.number),
    title: part.title,
    who: part.who,
    ...lightOf(part.light),
    due: part.dueOn,
    word: part.state === 'cancelled' ? cancelled : undefined,
    ...(part.id === ownId ? { here: true } : { link: { to: '/tasks/$id', params: { id: part.id } } }),
    children: tree.filter(({ parentId }) => parentId === part.id).map(node),
  })
  return tree.filter(({ id }) => id === ownId).map(node)
}

/** How many of the parts one level down are closed, and how many are worked on; a cancelled one is neither. */
export function partCounts(tree: readonly Part[], ownId: string): { closed: number; open: number } {
  const parts = tree.filter(({ parentId }) => parentId === ownId)
  const closed = parts.filter(({ state }) => state === 'closed').length
  const cancelled = parts.filter(({ state }) => state === 'cancelled').length
  return { closed, open: parts.length - closed - cancelled }
}
