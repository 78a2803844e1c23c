/** What may be done with a filing now, and what not yet and why: as the server told it. */
import type { FilingField, FilingRecord } from '../../../contract/filing.ts'

type Acted = Pick<FilingRecord, 'actions'>
export type Command = FilingRecord['actions'][number]['command']
export type Refused = FilingRecord['actions'][number]['refusal']

/** Undefined where it is none of the reader's business. */
export const refusalOf = ({ actions }: Acted, command: Command): Refused | undefined =>
  actions.find((action) => action.command === command)?.refusal

export const mayDo = (record: Acted, command: Command): boolean => refusalOf(record, command) === null

/** Commands of the bar, the most likely first. Filling is done in the rows, reviewing too. */
export function barCommands({ actions, state }: Pick<FilingRecord, 'actions' | 'state'>) {
  const order = ['submit', 'approve', 'send-back', 'withdraw'] as const
  const wanted: Readonly<Record<FilingRecord['state'], readonly Command[]>> = {
    filling: ['submit'],
    returned: ['submit'],
    submitted: ['approve', 'send-back', 'withdraw'],
    approved: [],
    accepted: [],
  }
  return order.flatMap((command) => {
    const action = actions.find((one) => one.command === command)
    return action === undefined || !wanted[state].includes(command)
      ? []
      : [{ command, refusal: action.refusal }]
  })
}

/** Waiting, with nothing that asks for a second look. */
export const withoutFindings = (values: readonly FilingField[]): readonly FilingField[] =>
  values.filter(
    ({ state, findings, sources }) => state === 'filled' && findings.length === 0 && sources.length <= 1,
  )
