import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FieldError, TextInput } from '../../ui/field.tsx'
import { CloseIcon, DownIcon, UpIcon } from '../../ui/icons.tsx'
import { UnitSelect, type UnitOption } from '../../ui/unit-select.tsx'
import { type AgendaRow, minutesOf } from './agenda-draft.ts'

type Props = {
  readonly row: AgendaRow
  readonly begins: string
  readonly units: readonly UnitOption[]
  readonly tried: boolean
  readonly fault: string | undefined
  readonly dragged: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onDrag: (on: boolean) => void
  readonly onDropped: () => void
  readonly onMove: (step: 1 | -1) => void
  readonly onChange: (patch: Partial<AgendaRow>) => void
  readonly onRemove: () => void
}

/** One row of the agenda: dragged by its time, or moved by its two keys (Alt with the arrows). */
export function AgendaEditorRow({
  row,
  begins,
  units,
  tried,
  fault,
  dragged,
  first,
  last,
  onDrag,
  onDropped,
  onMove,
  onChange,
  onRemove,
}: Props) {
  const { t } = useTranslation('conference-record')
  const noTitle = tried && row.kind !== 'request' && row.title.trim() === ''
  const noMinutes = minutesOf(row) === null
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const name = row.title === '' ? t('editor.untitled') : row.title
  return (
    <li
      className={[dragged && 'dragged', row.fixed && 'fixed'].filter(Boolean).join(' ')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onDropped()
      }}
      onKeyDown={onKeyDown}
    >
      <time
        draggable={!row.fixed}
        title={row.fixed ? t('editor.fixed') : t('editor.drag')}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', row.key)
          event.dataTransfer.effectAllowed = 'move'
          onDrag(true)
        }}
        onDragEnd={() => onDrag(false)}
      >
        {begins}
      </time>
      <div className="what">
        {row.kind === 'request' || row.fixed ? (
          <p>{row.title}</p>
        ) : (
          <TextInput
            aria-label={t('editor.title')}
            placeholder={t('editor.titleExample')}
            aria-invalid={noTitle ? true : undefined}
            value={row.title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
        {row.fixed ? <small>{t('editor.fixed')}</small> : null}
        <FieldError error={noTitle ? t('editor.noTitle') : noMinutes ? t('editor.badMinutes') : fault} />
      </div>
      {row.fixed ? null : (
        <>
          <div className="unit">
            <UnitSelect
              units={units}
              placeholder={t('editor.presenterUnit')}
              value={row.presenterUnitId}
              clearable
              onChange={(presenterUnitId) => onChange({ presenterUnitId })}
            />
          </div>
          <TextInput
            className="who"
            aria-label={t('editor.presenter', { title: name })}
            placeholder={t('editor.presenterShort')}
            value={row.presenter}
            onChange={(event) => onChange({ presenter: event.target.value })}
          />
        </>
      )}
      <label className="length">
        <TextInput
          inputMode="numeric"
          aria-label={t('editor.minutes', { title: name })}
          aria-invalid={noMinutes ? true : undefined}
          readOnly={row.fixed}
          value={row.minutes}
          onChange={(event) => onChange({ minutes: event.target.value })}
        />
        {t('editor.minutesShort')}
      </label>
      {row.fixed ? null : (
        <span className="keys">
          <Button
            small
            aria-label={t('editor.up', { title: name })}
            aria-disabled={first ? true : undefined}
            onClick={() => onMove(-1)}
          >
            <UpIcon />
          </Button>
          <Button
            small
            aria-label={t('editor.down', { title: name })}
            aria-disabled={last ? true : undefined}
            onClick={() => onMove(1)}
          >
            <DownIcon />
          </Button>
          <Button small aria-label={t('editor.remove', { title: name })} onClick={onRemove}>
            <CloseIcon />
          </Button>
        </span>
      )}
    </li>
  )
}
