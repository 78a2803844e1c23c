import type { TFunction } from 'i18next'
import { csvOf, saveText } from '../../../lib/csv.ts'
import type { Methodology } from './calls.ts'
import type { ScaleGroup } from './scales.ts'
import type { ScaleWords } from './use-scale-words.ts'

/** Every scale as a file; which version it is and its hash stand below. */
export function exportScales(
  methodology: Methodology,
  groups: readonly ScaleGroup[],
  t: TFunction<'methodology'>,
  say: ScaleWords,
): void {
  const { title, version, effectiveFrom, hash, cut } = methodology
  const text = csvOf([
    [
      t('column.code'),
      t('column.indicator'),
      t('column.name'),
      t('column.unit'),
      t('column.best'),
      t('column.worst'),
      t('column.better'),
      t('column.share'),
      t('column.basis'),
      t('column.provisional'),
      t('column.source'),
      t('column.effort'),
    ],
    ...groups.flatMap(({ indicator, leaves }) =>
      leaves.map((leaf) => [
        leaf.code,
        say.name(indicator),
        say.name(leaf),
        say.unit(leaf),
        leaf.best,
        leaf.worst,
        say.better(leaf),
        say.share(leaf),
        say.basis(leaf),
        leaf.provisional ? t('provisional') : '',
        leaf.source === null ? '' : say.both(leaf.source),
        leaf.effort,
      ]),
    ),
    [],
    [say.both(title), t('version', { version })],
    [t('about.from'), effectiveFrom],
    [t('about.firstTier'), say.cut(cut)],
    [t('about.hash'), hash],
  ])
  saveText(`${t('title')} ${version}.csv`, text)
}
