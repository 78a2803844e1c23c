import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { difficultyOf } from '../../../../domain/scoring/difficulty.ts'
import { formatChange } from '../../../lib/format.ts'
import { Button } from '../../../ui/button.tsx'
import { plain, points } from '../figures.ts'
import { ScaleMark } from '../scale-mark.tsx'
import { useWords } from '../use-words.ts'
import type { Move } from './calls.ts'
import { EffortInput } from './effort-input.tsx'
import { gainAt, partAlong, rangeOf, valueAlong } from './reckon.ts'
import { tint } from './tint.ts'
import type { Choice } from './use-choice.ts'

type Props = {
  readonly move: Move
  readonly choice: Choice
  readonly number: number
  /** Its place among those taken. */
  readonly taken: number | undefined
  readonly onTask: ((move: Move) => void) | undefined
}

declare module 'react' {
  interface CSSProperties {
    /** How far a slider has gone. */
    '--part'?: string
  }
}

const partStyle = (part: number) => ({ '--part': `${part * 100}%` })

/** One move: whose it is, what it takes, how far it goes, what it adds, its task. */
export function MoveRow({ move, choice, number, taken, onTask }: Props) {
  const { t } = useTranslation('scoring')
  const words = useWords()
  const range = rangeOf(move)
  const target = choice.targetOf(move.code)
  const effort = choice.effortOf(move)
  const name = `${words.name(move.indicator)} ${words.name(move)}`
  const reachedIn = ({ provinceBest }: Move) => words.places(provinceBest?.places ?? [])
  const said = target === undefined ? t('moves.still') : words.value(target, move.unit)
  return (
    <li className={`row ${target === undefined ? 'off' : ''}`}>
      <span className="n" style={taken === undefined ? undefined : { background: tint(taken) }}>
        {taken === undefined ? number : taken + 1}
      </span>
      <div className="what">
        <p>
          <Link to="/indicators/$code" params={{ code: move.indicator.code }} hash={`leaf-${move.code}`}>
            <b>{words.name(move.indicator)}</b>
            {t('moves.dot')}
            {words.name(move)}
          </Link>
        </p>
        <p className="note">
          {move.leadUnits.length === 0 ? t('column.noUnit') : words.units(move.leadUnits)}
          {t('moves.difficulty', { how: t(`difficulty.${difficultyOf(effort)}`) })}
          <label className="effort">
            {t('moves.about')}
            <EffortInput
              label={t('moves.effortOf', { name })}
              days={effort}
              onChange={(days) => choice.setEffort(move, days)}
            />
            {t('moves.days')}
          </label>
          <ScaleMark provisional={move.provisional} basis={move.basis} />
          {move.targetBasis === 'scale-end' ? (
            <small className="provisional" title={t('moves.scaleEndWhy')}>
              {t('moves.scaleEnd')}
            </small>
          ) : null}
        </p>
      </div>
      <div className="slide">
        <input
          type="range"
          min={0}
          max={100}
          step={1}
          value={Math.round(partAlong(range, target ?? range.from) * 100)}
          style={partStyle(partAlong(range, target ?? range.from))}
          aria-label={t('moves.slider', { name, value: words.value(move.value, move.unit) })}
          aria-valuetext={said}
          onChange={({ target: { value } }) => choice.setTarget(move, valueAlong(range, Number(value) / 100))}
        />
        <p className="ends">
          <span>{move.value === null ? t('none') : plain(move.value)}</span>
          <b>{said}</b>
          <span title={move.targetBasis === 'scale-end' ? undefined : reachedIn(move)}>
            {plain(range.to)}
          </span>
        </p>
      </div>
      <span className="gain">
        {target === undefined
          ? t('moves.most', { points: points(gainAt(move, range.to), 2) })
          : formatChange(gainAt(move, target), 2)}
      </span>
      <span className="task">
        <TaskOf move={move} name={name} onTask={onTask} />
      </span>
    </li>
  )
}

function TaskOf({ move, name, onTask }: Pick<Props, 'move' | 'onTask'> & { readonly name: string }) {
  const { t } = useTranslation(['scoring', 'task'])
  const [task] = move.tasks
  if (task === undefined)
    return onTask === undefined ? (
      <span className="muted">{t('moves.noTask')}</span>
    ) : (
      <Button small aria-label={t('moves.makeTaskOf', { name })} onClick={() => onTask(move)}>
        {t('moves.makeTask')}
      </Button>
    )
  return (
    <>
      <Link to="/tasks/$id" params={{ id: task.id }} title={task.title}>
        {task.number}
      </Link>
      <small>
        {t(`task:state.${task.state}`, { defaultValue: '' })}
        {task.target === null ? null : t('moves.taskTarget', { target: plain(task.target) })}
      </small>
    </>
  )
}
