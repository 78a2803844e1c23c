import { useTranslation } from 'react-i18next'
import type { FilingRow } from '../../../contract/filing.ts'
import { Light, type LightName } from '../../ui/light.tsx'

const lights: Readonly<Record<FilingRow['state'], LightName>> = {
  filling: 'grey',
  submitted: 'green',
  approved: 'green',
  returned: 'amber',
  accepted: 'done',
}

/** Where a filing stands, as a shape and a word; late, where it still can be. */
export function FilingState({
  state,
  late = false,
}: {
  readonly state: FilingRow['state']
  readonly late?: boolean
}) {
  const { t } = useTranslation('filing')
  const overdue = late && state === 'filling'
  return (
    <Light light={overdue ? 'red' : lights[state]} word={overdue ? t('state.late') : t(`state.${state}`)} />
  )
}
