/**
 * One row of a file judged: read by the rules of the ledger, then held against the same contract and the same
 * mechanism as a task written by hand. What they refuse is told at the cell it comes from.
 */
import { newTask } from '../../../../contract/task.ts'
import { type Directory, type Field, readImportRow } from '../../../../domain/task/import-row.ts'
import type { Plan } from '../../../../domain/task/plan.ts'
import type { ImportedColumn } from '../../../../domain/task/sheet.ts'
import { type CellFault, type CellWarning, rowFaults } from '../../../../domain/task/sheet-faults.ts'
import { fieldsOf } from '../../../platform/input-faults.ts'
import { type FieldFault, Refused } from '../../../platform/refused.ts'
import { checkRequest, type Frame } from '../use-cases/new-task.ts'
import type { Given } from './shapes.ts'

export type Judged = {
  readonly given: Given | null
  readonly plan: Plan | null
  readonly faults: readonly CellFault[]
  readonly warnings: readonly CellWarning[]
}

/** Part of the request → column of the sheet. */
const columnOf: Readonly<Record<string, ImportedColumn>> = {
  title: 'title',
  body: 'body',
  indicator: 'indicator',
  source: 'sourceKind',
  sourceText: 'source',
  target: 'target',
  leadUnitIds: 'leadUnit',
  leadUnitId: 'leadUnit',
  assistingUnitIds: 'assistingUnits',
  deadline: 'due',
}

export function judgeRow(
  fields: (column: ImportedColumn) => Field,
  directory: Directory,
  frame: Frame,
): Judged {
  const read = readImportRow(fields, directory)
  if (read.given === null) return { ...read, given: null, plan: null }
  const { leadUnitIds, ...rest } = read.given
  const parsed = newTask.safeParse({ ...rest, clock: null, leadUnitId: leadUnitIds[0] })
  const cellOf = (column: ImportedColumn) => fields(column).cell
  if (!parsed.success)
    return { ...read, given: null, plan: null, faults: cellFaults(fieldsOf(parsed.error, 'body'), cellOf) }
  const { leadUnitId: _, ...given } = parsed.data
  const outcome = planFor({ ...given, leadUnitIds: [...leadUnitIds] }, frame)
  if (!outcome.ok) return { ...read, given: null, plan: null, faults: cellFaults(outcome.faults, cellOf) }
  const { plan } = outcome
  return {
    given: { ...given, leadUnitIds: [...leadUnitIds] },
    plan,
    faults: [],
    warnings: plan.provisional
      ? [
          ...read.warnings,
          { cell: cellOf('due'), column: 'due', code: 'due-provisional', facts: { dueOn: plan.dueOn } },
        ]
      : read.warnings,
  }
}

type Outcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** The days a row leads to now, or what the mechanism has against it. */
export function planFor(given: Given, frame: Frame): Outcome {
  try {
    return { ok: true, plan: checkRequest(given, given.leadUnitIds, frame) }
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'bad-input') throw error
    return { ok: false, faults: error.fields ?? [] }
  }
}

export function cellFaults(
  faults: readonly FieldFault[],
  cellOf: (column: ImportedColumn) => string,
): readonly CellFault[] {
  return faults.map(({ path, code, facts }) => {
    const column = columnOf[path.split('.')[1] ?? ''] ?? 'title'
    return {
      cell: cellOf(column),
      column,
      code: rowFaults.find((known) => known === code) ?? named[code] ?? 'other',
      facts: facts ?? {},
    }
  })
}

const named: Readonly<Record<string, CellFault['code']>> = { 'not-a-member': 'no-such-unit' }
