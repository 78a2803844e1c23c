import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '../../../../contract/saved-view.ts'
import { Button } from '../../../ui/button.tsx'
import { confirm } from '../../../ui/confirm.tsx'
import { TextInput } from '../../../ui/field.tsx'
import { Refusal } from '../../../ui/form-panel.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useAct } from '../../../ui/use-act.ts'
import type { LedgerSearch } from '../ledger-search.ts'
import { type Changes, changeView, keptOf, orderViews, removeView, savedViewsQuery } from './calls.ts'
import { isOpen, moved } from './same-view.ts'

type Props = {
  readonly views: readonly SavedView[]
  readonly search: LedgerSearch
  readonly mayShare: boolean
  readonly onClose: () => void
}

const refresh = [savedViewsQuery.queryKey]

/** One's own views: their names, their order, what they keep, who reads them. */
export function ManageViews({ views, search, mayShare, onClose }: Props) {
  const { t } = useTranslation(['ledger', 'task'])
  const order = useAct({ act: orderViews, refresh, namespace: 'ledger' })
  const ids = views.map(({ id }) => id)
  return (
    <Panel
      open
      title={t('views.manage')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('task:panel.close')}</Button>}
    >
      <Refusal error={order.error} />
      {views.length === 0 ? <p className="muted">{t('views.none')}</p> : null}
      <ol className="manage-views">
        {views.map((view, index) => (
          <Row
            key={view.id}
            view={view}
            search={search}
            mayShare={mayShare}
            first={index === 0}
            last={index === views.length - 1}
            onMove={(by) => order.run(moved(ids, view.id, by))}
          />
        ))}
      </ol>
    </Panel>
  )
}

type RowProps = {
  readonly view: SavedView
  readonly search: LedgerSearch
  readonly mayShare: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
}

function Row({ view, search, mayShare, first, last, onMove }: RowProps) {
  const { t } = useTranslation(['ledger', 'task'])
  const [name, setName] = useState<string | null>(null)
  const change = useAct({
    act: (changes: Changes) => changeView(view, changes),
    refresh,
    namespace: 'ledger',
    onDone: () => setName(null),
  })
  const remove = useAct({ act: () => removeView(view.id), refresh, namespace: 'ledger' })
  const onRemove = async () => {
    const sure = await confirm({
      title: t('views.removeTitle'),
      body: t(view.shared ? 'views.removeShared' : 'views.removeBody', { name: view.name }),
      yes: t('views.remove'),
      danger: true,
    })
    if (sure) remove.run(undefined)
  }
  return (
    <li>
      {name === null ? (
        <span className="name">
          {view.name}
          {view.shared ? <small>{t('views.isShared')}</small> : null}
        </span>
      ) : (
        <form
          className="rename"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '' || name.trim() === view.name) setName(null)
            else change.run({ name: name.trim() })
          }}
        >
          <TextInput
            aria-label={t('views.name')}
            value={name}
            maxLength={60}
            autoFocus
            onChange={(event) => setName(event.target.value)}
          />
          <Button small type="submit" busy={change.busy}>
            {t('views.save')}
          </Button>
        </form>
      )}
      <span className="row-acts">
        {first ? null : (
          <button type="button" className="link" onClick={() => onMove(-1)}>
            {t('views.up')}
          </button>
        )}
        {last ? null : (
          <button type="button" className="link" onClick={() => onMove(1)}>
            {t('views.down')}
          </button>
        )}
        {name === null ? (
          <button type="button" className="link" onClick={() => setName(view.name)}>
            {t('views.rename')}
          </button>
        ) : null}
        {isOpen(view, search) ? null : (
          <button type="button" className="link" onClick={() => change.run({ filter: keptOf(search) })}>
            {t('views.take')}
          </button>
        )}
        {mayShare || view.shared ? (
          <button type="button" className="link" onClick={() => change.run({ shared: !view.shared })}>
            {t(view.shared ? 'views.unshare' : 'views.share')}
          </button>
        ) : null}
        <button type="button" className="link" onClick={() => void onRemove()}>
          {t('views.remove')}
        </button>
      </span>
      {change.error === null && remove.error === null ? null : (
        <span className="field-error" role="alert">
          {change.fields.name ?? change.error ?? remove.error}
        </span>
      )}
    </li>
  )
}
