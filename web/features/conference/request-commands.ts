/** What may be done with a request now, and what not yet and why: as the server told it. */
import type { RequestRecord } from '../../../contract/coordination-request.ts'
import type { RequestCommand } from '../../../domain/conference/states.ts'

type Acted = Pick<RequestRecord, 'actions'>

/** Undefined where it is none of the reader's business. */
export const refusalIn = ({ actions }: Acted, command: RequestCommand) =>
  actions.find((action) => action.command === command)?.refusal

/** Done in the rows or in the form of the page, not in its bar. */
const elsewhere: readonly RequestCommand[] = ['edit', 'attach', 'discard', 'meet-condition', 'schedule']

/** Commands of the bar, the most likely first. */
const order: readonly RequestCommand[] = [
  'opine',
  'accept',
  'answer',
  'make-ready',
  'submit',
  'urge',
  'wake',
  'send-back',
  'withdraw',
]

/** What has no sense in a state is not shown as refused in it: only what may be done, or could soon be. */
export function barActions({ actions }: Acted) {
  return order.flatMap((command) => {
    const action = actions.find((one) => one.command === command)
    if (action === undefined || elsewhere.includes(command)) return []
    return action.refusal?.reason === 'not-in-this-state' ? [] : [{ command, refusal: action.refusal }]
  })
}
