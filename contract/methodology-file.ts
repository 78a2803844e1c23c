/** The file in which a methodology is written: `mechanism/methodologies/<code>.yaml`. */
import { z } from 'zod'
import {
  bases,
  combinations,
  type Group,
  type Leaf,
  meanings,
  type Methodology,
  type Node,
} from '../domain/scoring/methodology.ts'
import { line } from './text.ts'

const text = (max: number) => z.strictObject({ zh: line(max), en: line(max * 3) })
const code = z
  .string()
  .max(60)
  .regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, { error: 'slug' })
const number = z.number().min(-1e12).max(1e12)
const column = line(200)

const leaf = z.strictObject({
  code,
  name: text(120),
  column,
  unit: text(60),
  best: number,
  worst: number,
  power: z.number().gt(0).max(10).default(1),
  missing: z.enum(meanings).default('unknown'),
  source: text(500).nullable().default(null),
  basis: z.enum(bases).default('published'),
  provisional: z.boolean().default(false),
  published: column.nullable().default(null),
  weight: z.number().gt(0).max(1e6).default(1),
})

const group = z.strictObject({
  code,
  name: text(120),
  combine: z.enum(combinations),
  published: column.nullable().default(null),
  weight: z.number().gt(0).max(1e6).default(1),
  get parts() {
    return z
      .array(z.union([leaf, group]))
      .min(1)
      .max(500)
  },
})

type LeafRow = z.output<typeof leaf>
type GroupRow = z.output<typeof group>

export const methodologyFile = z
  .strictObject({
    code,
    version: line(20),
    title: text(120),
    source: text(500).nullable().default(null),
    columns: z.strictObject({ id: column, name: column, period: column.nullable().default(null) }),
    texts: z.record(line(200, 0), z.enum(meanings)).default({}),
    tree: group,
    sites: z
      .array(z.strictObject({ of: line(60), sites: z.record(line(60), z.number().gt(0).max(1)) }))
      .max(1000)
      .default([]),
    first_tier: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('number'), n: z.int().min(1).max(100_000) }),
        z.strictObject({ kind: z.literal('share'), percent: z.number().gt(0).max(100) }),
      ])
      .nullable()
      .default(null),
    /** Days of work by unit of the value. */
    effort_days: z.record(line(60), z.int().min(1).max(3650)).default({}),
    /** What leads what, by the codes of leaves; it scores nothing. */
    influences: z
      .array(z.strictObject({ from: code, to: code, why: text(200) }))
      .max(500)
      .default([]),
  })
  .transform(
    ({ first_tier: firstTier, effort_days: efforts, ...row }): Methodology => ({
      ...row,
      firstTier,
      efforts: new Map(Object.entries(efforts)),
      texts: new Map(Object.entries(row.texts)),
      tree: groupOf(row.tree),
      sites: row.sites.map(({ of, sites }) => ({
        of,
        sites: Object.entries(sites).map(([id, weight]) => ({ id, weight })),
      })),
    }),
  )

function groupOf({ weight: _, parts, ...row }: GroupRow): Group {
  return {
    ...row,
    kind: 'group',
    parts: parts.map((part) => ({ weight: part.weight, node: nodeOf(part) })),
  }
}

const nodeOf = (row: LeafRow | GroupRow): Node => ('parts' in row ? groupOf(row) : leafOf(row))

const leafOf = ({ weight: _, ...row }: LeafRow): Leaf => ({ ...row, kind: 'leaf' })
