import type { z } from 'zod'
import type { taskRoutes } from '../../../../contract/task.ts'
import type { Outcome } from '../act.ts'
import type { Settling } from '../store/requests.ts'

export type Ruling = z.output<(typeof taskRoutes.rule)['body']>

/** What a ruling changes on the task, and what the request keeps of it. */
export type Granted = Outcome & { readonly settled?: Pick<Settling, 'grantedDueOn' | 'toUnitId'> }
