import type { TFunction } from 'i18next'
import { csvOf, saveText } from '../../lib/csv.ts'
import type { Scoreboard } from './calls.ts'
import { groupsOf } from './order.ts'
import type { useWords } from './use-words.ts'

/** The table as a file, in the order of the document; what was published, by whom and which hash stands below. */
export function exportScores(
  board: Scoreboard,
  t: TFunction<'scoring'>,
  words: ReturnType<typeof useWords>,
): void {
  const { release, overall, firstTier } = board
  const rows = groupsOf(board.rows, 'order').flatMap((group) => group.rows)
  const text = csvOf([
    [
      t('column.number'),
      t('column.indicator'),
      t('column.score'),
      t('column.rank'),
      t('column.of'),
      t('column.change'),
      t('key.best'),
      t('key.line'),
      t('column.gap'),
      t('column.gain'),
      t('column.unit'),
      t('column.tasks'),
      t('column.overdue'),
    ],
    ...rows.map((row) => [
      row.code,
      words.name(row),
      row.score,
      row.rank,
      row.of,
      row.change?.points ?? null,
      row.best?.score ?? null,
      row.line,
      row.gap,
      row.gain,
      words.units(row.leadUnits),
      row.tasks.running,
      row.tasks.overdue,
    ]),
    [
      '',
      t('foot.overall'),
      overall.score,
      overall.rank,
      overall.of,
      overall.change?.points ?? null,
      overall.best?.score ?? null,
      firstTier.line,
      firstTier.points === null ? null : -firstTier.points,
      board.totals.gain,
      '',
      null,
      null,
    ],
    [],
    [words.released(release)],
    [t('head.hash'), release.hash],
  ])
  saveText(`${t('board.title')} ${release.period.code}.csv`, text)
}
