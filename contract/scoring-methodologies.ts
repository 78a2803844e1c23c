/**
 * Methodologies by version: what scores a period, what is loaded, what could be, and what that would change.
 */
import { z } from 'zod'
import { differenceFields } from '../domain/scoring/differences.ts'
import { bases, combinations, meanings } from '../domain/scoring/methodology.ts'
import { fault } from './mechanism.ts'
import { route } from './route.ts'
import { bothNames, cut, methodologyRef, named, period, periodCode } from './scoring-words.ts'
import { day, id, instant, line } from './text.ts'

const errors = ['bad-input', 'not-signed-in', 'forbidden', 'not-found', 'refused'] as const
const loads = { verb: 'mechanism.load' } as const
const fileName = line(80)

const methodologyRow = methodologyRef.extend({
  hash: z.string(),
  /** In force for periods that end on this day or later. */
  effectiveFrom: day,
  /** The first of its region: in force for whatever lies before, too. */
  first: z.boolean(),
  loadedAt: instant,
  leaves: z.int(),
  provisional: z.int(),
  cut: cut.nullable(),
})

const methodologyNode = z.object({
  ...named,
  parent: z.string().nullable(),
  depth: z.int(),
  kind: z.enum(['leaf', 'group']),
  combine: z.enum(combinations).nullable(),
  weight: z.number(),
  /** Share of the whole where nothing is left out; all leaves make 1. */
  share: z.number(),
  unit: bothNames.nullable(),
  best: z.number().nullable(),
  worst: z.number().nullable(),
  power: z.number().nullable(),
  missing: z.enum(meanings).nullable(),
  source: bothNames.nullable(),
  basis: z.enum(bases).nullable(),
  provisional: z.boolean(),
  /** Days of work a move is reckoned with. */
  effort: z.int().nullable(),
})

const told = z.union([z.string(), z.number(), z.boolean(), bothNames]).nullable()

/** Score and rank of the region by the inputs of a release. */
const standing = z.object({ score: z.number().nullable(), rank: z.int().nullable(), of: z.int() })

export const scoringMethodologyRoutes = {
  methodologies: route({
    id: 'scoring.methodologies',
    summary: 'Methodologies loaded, newest first, and files that can be loaded',
    method: 'GET',
    url: '/api/scoring/methodologies',
    access: loads,
    response: z.object({
      loaded: z.array(
        methodologyRow.extend({
          /** Releases frozen with it; null for those who read no scores. */
          releases: z.int().nullable(),
        }),
      ),
      files: z.array(
        z.object({
          file: z.string(),
          title: bothNames.nullable(),
          version: z.string().nullable(),
          loaded: z.boolean(),
          faults: z.array(fault),
        }),
      ),
    }),
    errors: ['not-signed-in', 'forbidden', 'refused'],
  }),
  checkMethodology: route({
    id: 'scoring.check-methodology',
    summary: 'What is wrong with a file, and what loading it would change; nothing is kept',
    method: 'GET',
    url: '/api/scoring/methodologies/check',
    access: loads,
    query: z.strictObject({ file: fileName }),
    response: z.object({
      file: z.string(),
      faults: z.array(fault),
      /** Null where the file has faults. */
      found: methodologyRow
        .pick({ code: true, version: true, title: true, leaves: true, provisional: true, cut: true })
        .extend({ source: bothNames.nullable() })
        .nullable(),
      /** Why it cannot be loaded: the same content is there, or another one of this version. */
      refusal: z.enum(['loaded', 'version-taken']).nullable(),
      /** The last one loaded: the new one takes its place. */
      against: methodologyRow
        .pick({ id: true, code: true, version: true, title: true, effectiveFrom: true })
        .nullable(),
      differences: z.array(
        z.object({
          field: z.enum(differenceFields),
          code: z.string().nullable(),
          name: bothNames.nullable(),
          before: told,
          after: told,
        }),
      ),
      /** The days from which it may count, and the usual one. */
      start: z.object({ from: day, to: day, usual: day }),
      /** The newest release by either one; null without a release, and for those who read no scores. */
      effect: z.object({ period, number: z.int(), before: standing, after: standing }).nullable(),
    }),
    errors,
  }),
  loadMethodology: route({
    id: 'scoring.load-methodology',
    summary: 'Load a methodology from its file as a new version; the same content again changes nothing',
    method: 'POST',
    url: '/api/scoring/methodologies',
    access: loads,
    body: z.strictObject({ file: fileName, effectiveFrom: day.nullable().default(null) }),
    response: z.object({ id: id.nullable(), unchanged: z.boolean(), faults: z.array(fault) }),
    errors,
  }),
  methodology: route({
    id: 'scoring.methodology',
    summary: 'The methodology of a period as a tree: scales with their sources, weights, what is provisional',
    method: 'GET',
    url: '/api/scoring/methodology',
    access: { verb: 'scoring.view' },
    query: z.strictObject({ period: periodCode.optional() }),
    response: methodologyRow.extend({ source: bothNames.nullable(), nodes: z.array(methodologyNode) }),
    errors,
  }),
}
