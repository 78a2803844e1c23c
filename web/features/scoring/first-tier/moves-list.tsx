import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatChange } from '../../../lib/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { points } from '../figures.ts'
import type { Move } from './calls.ts'
import { MoveRow } from './move-row.tsx'
import type { Choice } from './use-choice.ts'

/** As many as are looked at without asking for more. */
const few = 9

type Props = { readonly choice: Choice; readonly onTask: ((move: Move) => void) | undefined }

/** What could be moved: those taken first, then most to gain. */
export function MovesList({ choice, onTask }: Props) {
  const { t } = useTranslation('scoring')
  const [all, setAll] = useState(false)
  const { moves, taken } = choice
  const last = moves.findLastIndex(({ code }) => choice.targetOf(code) !== undefined)
  const shown = all ? moves : moves.slice(0, Math.max(few, last + 1))
  const place = new Map(taken.map(({ move }, index) => [move.code, index]))
  return (
    <Sheet title={t('moves.title', { count: moves.length })} aside={t('moves.how')} className="moves">
      <div className="row hd" aria-hidden="true">
        <span />
        <span>{t('moves.what')}</span>
        <span className="ends">
          <span>{t('moves.value')}</span>
          <span>{t('moves.target')}</span>
          <span>{t('moves.best')}</span>
        </span>
        <span className="num">{t('moves.gain')}</span>
        <span className="num">{t('moves.task')}</span>
      </div>
      <ol>
        {shown.map((move, index) => (
          <MoveRow
            key={move.code}
            move={move}
            choice={choice}
            number={index + 1}
            taken={place.get(move.code)}
            onTask={onTask}
          />
        ))}
      </ol>
      {shown.length === moves.length ? null : (
        <div className="more">
          <Button onClick={() => setAll(true)}>
            {t('moves.more', { count: moves.length - shown.length })}
          </Button>
        </div>
      )}
      <div className="row ft">
        <span />
        <span>
          {t('moves.foot', {
            taken: taken.length,
            rest: moves.length - taken.length,
            points: points(choice.rest, 2),
          })}{' '}
          {taken.length === 0 ? null : (
            <button type="button" className="link" onClick={choice.clear}>
              {t('moves.clear')}
            </button>
          )}
        </span>
        <b className="num">{taken.length === 0 ? '' : formatChange(choice.gain, 2)}</b>
        <span />
      </div>
    </Sheet>
  )
}
