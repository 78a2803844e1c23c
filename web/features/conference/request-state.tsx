import { useTranslation } from 'react-i18next'
import type { RequestRow } from '../../../contract/coordination-request.ts'
import { Light, type LightName } from '../../ui/light.tsx'

const lights: Readonly<Record<RequestRow['state'], LightName>> = {
  draft: 'grey',
  submitted: 'amber',
  consulting: 'green',
  ready: 'green',
  scheduled: 'green',
  deferred: 'amber',
  referred: 'amber',
  resolved: 'done',
  withdrawn: 'grey',
}

type Props = {
  readonly row: Pick<RequestRow, 'state' | 'opinionsDueOn' | 'opinions'>
  readonly today: string
}

/** Opinions were to be in and units are still silent. */
export const opinionsLate = ({ state, opinionsDueOn, opinions }: Props['row'], today: string): boolean =>
  state === 'consulting' && opinionsDueOn !== null && opinionsDueOn < today && opinions.silent > 0

/** Where a request stands, as a shape and a word. */
export function RequestState({ row, today }: Props) {
  const { t } = useTranslation('conference')
  const late = opinionsLate(row, today)
  return (
    <Light light={late ? 'red' : lights[row.state]} word={t(late ? 'state.late' : `state.${row.state}`)} />
  )
}
