import { Link, type LinkProps } from '@tanstack/react-router'
import { type CSSProperties, type ReactNode } from 'react'
import { Day } from './day.tsx'
import { Light, type LightName } from './light.tsx'
import './record.css'

export type TreeNode = {
  readonly key: string
  /** `186`, `-2`, `-2.1` */
  readonly id: string
  readonly title: string
  readonly link?: LinkProps | undefined
  /** The record whose page this is. */
  readonly here?: boolean
  /** What it waits for. */
  readonly wait?: string | undefined
  readonly who: ReactNode
  readonly light: LightName
  readonly days?: number | undefined
  readonly behind?: boolean | undefined
  /** In place of the light's word. */
  readonly word?: string | undefined
  readonly due: string
  readonly children?: readonly TreeNode[]
}

/** A decomposition: what became of one task, level by level, each with its light. */
export function Tree({ nodes }: { readonly nodes: readonly TreeNode[] }) {
  return <Level nodes={nodes} depth={0} />
}

function Level({ nodes, depth }: { nodes: readonly TreeNode[]; depth: number }) {
  // Past the fourth level the indent stays, so that titles keep their room.
  const indent: CSSProperties & { '--depth': number } = { '--depth': Math.min(depth, 4) }
  return (
    <ul className={depth === 0 ? 'tree' : undefined} style={indent}>
      {nodes.map((node) => (
        <li key={node.key}>
          <div className="row">
            <span className="what">
              <span className="id">{node.id}</span>
              <NodeTitle node={node} />
              {node.wait === undefined ? null : <small className="wait">{node.wait}</small>}
            </span>
            <span className="who">{node.who}</span>
            <span className="lit">
              <Light light={node.light} days={node.days} behind={node.behind} word={node.word} />
            </span>
            <span className="till">
              <Day date={node.due} short />
            </span>
          </div>
          {node.children === undefined || node.children.length === 0 ? null : (
            <Level nodes={node.children} depth={depth + 1} />
          )}
        </li>
      ))}
    </ul>
  )
}

function NodeTitle({ node }: { node: TreeNode }) {
  if (node.here === true)
    return (
      <span className="here" aria-current="true">
        {node.title}
      </span>
    )
  return node.link === undefined ? node.title : <Link {...node.link}>{node.title}</Link>
}
