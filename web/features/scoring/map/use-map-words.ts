import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/dates.ts'
import { lightOf } from '../../../ui/light.tsx'
import { useLightWord } from '../../../ui/use-light-word.ts'
import type { Influences } from '../calls.ts'
import { points } from '../figures.ts'
import { useWords } from '../use-words.ts'
import type { ClosedWork, Influence, MapIndicator, MapLeaf, OpenWork } from './choose.ts'
import { inset, type MapWords, type Tone } from './map-option.ts'
import type { Sizes } from './sizes.ts'
import { wrap } from './wrap.ts'

/** Lights and effects by a mark and a word, never by colour alone. */
export const lightMarks = {
  green: { mark: '●', tone: 'green' },
  amber: { mark: '▲', tone: 'amber' },
  red: { mark: '■', tone: 'red' },
  grey: { mark: '–', tone: 'ink2' },
  done: { mark: '✓', tone: 'ink2' },
} as const satisfies Record<OpenWork['light']['light'], { mark: string; tone: Tone }>

const effectTones = {
  reached: 'green',
  improved: 'green',
  'no-effect-seen': 'amber',
  'too-early': 'ink2',
  'no-baseline': 'ink2',
  'other-unit': 'ink2',
  'not-scored': 'ink2',
} as const satisfies Record<ClosedWork['effect'], Tone>

/** Room for what there is to gain. */
const besideName = 66

const linesIn = <Look extends Tone | 'name' | 'bold'>(
  text: string,
  width: number,
  size: number,
  look: Look,
) => wrap(text, width - 2 * inset, size).map((line) => [{ look, text: line }])

/** What stands in the boxes of the map, and what they say when pointed at. */
export function useMapWords(map: Influences, sizes: Sizes): MapWords {
  const { t } = useTranslation(['scoring', 'task'])
  const words = useWords()
  const wordOf = useLightWord()
  const nodes = new Map([...map.indicators, ...map.leaves].map((node) => [node.code, node]))
  const nameOf = (code: string) => {
    const node = nodes.get(code)
    return node ? words.name(node) : code
  }
  const foot = ({ score, gain }: MapLeaf | MapIndicator) =>
    score === null ? t('map.noScore') : t('map.foot', { score: points(score), gain: points(gain, 2) })
  const { total } = map
  const { firstTier } = total

  const task = (one: OpenWork | ClosedWork) => {
    const isClosed = 'effect' in one
    const { mark, tone } = isClosed
      ? { mark: lightMarks.done.mark, tone: effectTones[one.effect] }
      : lightMarks[one.light.light]
    const word = isClosed
      ? t('map.closed', { effect: t(`effect.${one.effect}`) })
      : wordOf(lightOf(one.light))
    return {
      lines: [
        ...(wrap(`${mark} ${word}  ${one.unit}`, sizes.work - 2 * inset, 11).length === 1
          ? [
              [
                { look: tone, text: `${mark} ${word}` },
                { look: 'ink2' as const, text: `  ${one.unit}` },
              ],
            ]
          : [
              ...linesIn(`${mark} ${word}`, sizes.work, 11, tone),
              ...linesIn(one.unit, sizes.work, 11, 'ink2'),
            ]),
        ...linesIn(one.title, sizes.work, 12, 'name'),
      ],
      tip: [
        `${one.number} ${one.title}`,
        isClosed
          ? t('map.closedOn', { day: formatDate(one.closedOn), unit: one.unit })
          : t('map.openTip', {
              unit: one.unit,
              state: t(`task:state.${one.state}`),
              light: word,
              day: formatDate(one.dueOn),
            }),
        t('map.aimedAt', { code: one.code, name: nameOf(one.code) }),
      ].join('\n'),
    }
  }
  const leadOf = ({ leadUnits }: MapLeaf | MapIndicator) =>
    leadUnits.length === 0 ? t('column.noUnit') : words.units(leadUnits)
  const tipOf = (one: MapLeaf | MapIndicator) =>
    [titleOf(one), foot(one), t('map.ledBy', { units: leadOf(one), count: one.tasks.running })].join('\n')
  const titleOf = (one: MapLeaf | MapIndicator) => `${one.code} ${words.name(one)}`
  return {
    task,
    leaf: (leaf) => ({
      lines: linesIn(titleOf(leaf), sizes.leaf - besideName, 12, 'name'),
      aside: t('map.gain', { gain: points(leaf.gain, 2) }),
      tip: tipOf(leaf),
    }),
    indicator: (indicator) => ({
      lines: [
        ...linesIn(titleOf(indicator), sizes.indicator, 13, 'bold'),
        ...linesIn(foot(indicator), sizes.indicator, 11, 'ink2'),
        ...linesIn(leadOf(indicator), sizes.indicator, 11, 'ink2'),
      ],
      tip: tipOf(indicator),
    }),
    total: {
      lines: [
        ...linesIn(words.name(total), sizes.total, 13, 'bold'),
        [{ look: 'big', text: total.score === null ? t('none') : points(total.score, 2) }],
        ...[
          total.rank === null ? t('map.noRank') : t('map.rank', { rank: total.rank, of: total.of }),
          firstTier.inside === null || firstTier.points === null
            ? t('top.noTier')
            : firstTier.inside
              ? t('top.inside', { places: firstTier.places ?? '' })
              : t('map.short', { points: points(firstTier.points, 2) }),
          ...(firstTier.inside === false && firstTier.ranks !== null
            ? [t('map.toGo', { count: firstTier.ranks })]
            : []),
        ].flatMap((said) => linesIn(said, sizes.total, 11, 'ink2')),
      ],
      tip: [
        words.name(total),
        firstTier.line === null
          ? t('top.noTier')
          : t('map.lineTip', { places: firstTier.places ?? '', line: points(firstTier.line, 2) }),
      ].join('\n'),
    },
    influence: (one) => ({
      label: `${one.followed}/${one.moved}`,
      tip: [
        t('map.leads', { from: nameOf(one.from), to: nameOf(one.to) }),
        words.both(one.why),
        t('map.times', { moved: one.moved, followed: one.followed }),
        t('map.without', { still: one.still, anyway: one.anyway }),
        verdictOf(one),
      ].join('\n'),
    }),
    heads: {
      work: t('map.headWork'),
      leaves: t('map.headLeaves'),
      indicators: t('column.indicator'),
      total: t('map.headTotal'),
    },
  }

  function verdictOf({ verdict, doubt }: Influence): string {
    return doubt === null
      ? t(`borne.${verdict}`)
      : `${t(`borne.${verdict}`)}${t('map.because')}${t(`doubt.${doubt}`)}`
  }
}
