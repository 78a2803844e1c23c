/**
 * The text of minutes, composed from the rows of a conference in the style of official minutes (会议纪要): who met
 * where under whom, then item by item what was heard, who agreed, who keeps a reservation, who said nothing, and what
 * was settled, by whom and by when. Every resolution, condition and reservation stands in it once, in its own words.
 *
 * A unit that said nothing is named as such (未表态) and never among those that agree.
 */
import { chineseNumber } from '../document/chinese-number.ts'
import { dateText } from '../document/number.ts'
import type { Day } from '../kernel.ts'
import type { AgendaKind, Outcome, Referee, Stance } from './states.ts'

export type MinutedUnit = {
  readonly unit: string
  /** What counts at the end, for each point of the proposal; null: nothing. */
  readonly stances: readonly (Stance | null)[]
  readonly words: string
}

export type MinutedResolution = {
  readonly text: string
  readonly body: string
  readonly leadUnit: string
  readonly assistingUnits: readonly string[]
  readonly dueOn: Day
}

export type MinutedCondition = { readonly text: string; readonly owner: string; readonly dueOn: Day }

export type MinutedItem = {
  readonly id: string
  readonly kind: AgendaKind
  readonly title: string
  readonly presenterUnit: string | null
  /** It came to the table. */
  readonly turnedTo: boolean
  readonly outcome: Outcome | null
  readonly outcomeWords: string
  /** Why it was decided over a silence or a reservation. */
  readonly overruled: string
  readonly referredTo: Referee | null
  readonly referredBody: string
  readonly units: readonly MinutedUnit[]
  readonly resolutions: readonly MinutedResolution[]
  readonly conditions: readonly MinutedCondition[]
  /** `follow-up`: resolutions of earlier conferences as they stood when it came to the table. */
  readonly followUp: { readonly total: number; readonly closed: number; readonly overdue: number } | null
}

export type MinutedConference = {
  readonly name: string
  readonly heldOn: Day
  /** HH:MM */
  readonly startedAt: string
  readonly place: string
  readonly chair: string
  readonly items: readonly MinutedItem[]
}

/** A sentence of its own, or one of a counted list: what it says, more of it, and in brackets who and by when. */
export type Composed =
  | { readonly kind: 'sentence'; readonly text: string }
  | {
      readonly kind: 'counted'
      readonly n: number
      readonly text: string
      readonly body: string
      readonly note: string
    }

/** 2026年11月27日14:30，陈某某在县政府二楼会议室主持召开2026年第7次联席会议，研究3个议题。 */
export function openingSentence({ name, heldOn, startedAt, place, chair, items }: MinutedConference): string {
  const topics = items.filter(({ kind, turnedTo }) => kind === 'request' && turnedTo).length
  const heard = topics === 0 ? '' : `，研究${topics}个议题`
  return `${dateText(heldOn)}${startedAt}，${chair}在${place}主持召开${name}${heard}。会议纪要如下：`
}

/** Nothing was heard, said or settled of what never came to the table. */
export function composeItem(item: MinutedItem): readonly Composed[] {
  return item.turnedTo ? [...heard(item), ...said(item), ...settled(item)] : [notReached(item)]
}

/** What waits comes to the next conference; the rest of an agenda does not. */
const notReached = ({ kind }: MinutedItem): Composed =>
  sentence(kind === 'request' ? '因时间所限，该事项未审议，留待下次会议' : '因时间所限，该项议程未进行')

function heard({ kind, title, presenterUnit, followUp }: MinutedItem): readonly Composed[] {
  if (kind === 'follow-up') {
    const from = presenterUnit === null ? '' : `${presenterUnit}关于`
    const counts =
      followUp === null
        ? []
        : followUp.total === 0
          ? ['此前没有议定事项']
          : [
              `历次议定事项共${followUp.total}项，已办结${followUp.closed}项`,
              ...(followUp.overdue > 0 ? [`逾期未办结${followUp.overdue}项`] : []),
            ]
    return [
      sentence(`会议听取了${from}议定事项落实情况的汇报`),
      ...(counts.length > 0 ? [sentence(counts.join('，'))] : []),
    ]
  }
  return presenterUnit === null ? [] : [sentence(`会议听取了${presenterUnit}关于“${bare(title)}”的汇报`)]
}

/** Who agrees, who keeps a reservation to which point and in which words, who said nothing. */
function said({ units }: MinutedItem): readonly Composed[] {
  const agreeing = units.filter(({ stances }) => isWhole(stances, 'agree'))
  const silent = units.filter(({ stances }) => stances.every((one) => one === null))
  const mixed = units.filter((one) => !agreeing.includes(one) && !silent.includes(one))
  return [
    ...(agreeing.length === 0 ? [] : [sentence(`${namesOf(agreeing)}表示同意`)]),
    ...mixed.map((one) => sentence(mixedWords(one))),
    ...(silent.length === 0 ? [] : [sentence(`${namesOf(silent)}未表态`)]),
  ]
}

function mixedWords({ unit, stances, words }: MinutedUnit): string {
  const reserved = pointsOf(stances, 'reserve')
  const mute = pointsOf(stances, null)
  const agreed = pointsOf(stances, 'agree')
  const parts = [
    ...(agreed.length > 0 ? [`同意${pointsText(agreed, stances)}`] : []),
    ...(reserved.length > 0 ? [`对${pointsText(reserved, stances)}持保留意见`] : []),
    ...(mute.length > 0 ? [`对${pointsText(mute, stances)}未表态`] : []),
  ]
  return `${unit}${parts.join('，')}${reserved.length > 0 && words.trim() !== '' ? `：${bare(words)}` : ''}`
}

function settled(item: MinutedItem): readonly Composed[] {
  const words = bare(item.outcomeWords)
  const told = (text: string) => sentence(words === '' ? text : `${text}：${words}`)
  switch (item.outcome) {
    case 'resolved':
      return [
        ...(words === '' ? [] : [sentence(`会议认为，${words}`)]),
        ...(bare(item.overruled) === ''
          ? []
          : [sentence(`对未表态和保留的意见，会议说明：${bare(item.overruled)}`)]),
        sentence('会议议定', '：'),
        ...item.resolutions.map((one, index) => ({
          kind: 'counted' as const,
          n: index + 1,
          text: `${bare(one.text)}。`,
          body: bare(one.body) === '' ? '' : `${bare(one.body)}。`,
          note: noteOf([
            ['牵头单位', one.leadUnit],
            ['配合单位', one.assistingUnits.join('、')],
            ['完成时限', dateText(one.dueOn)],
          ]),
        })),
      ]
    case 'deferred':
      return [
        told('会议认为，该事项暂不具备条件'),
        sentence('需落实以下条件后另行提交', '：'),
        ...item.conditions.map((one, index) => ({
          kind: 'counted' as const,
          n: index + 1,
          text: `${bare(one.text)}。`,
          body: '',
          note: noteOf([
            ['责任单位', one.owner],
            ['完成时限', dateText(one.dueOn)],
          ]),
        })),
      ]
    case 'referred':
      return [told(`会议决定，将该事项报${refereeOf(item)}决定`)]
    case 'withdrawn':
      return [told('该事项撤回')]
    case 'not-reached':
      return [told('会议未就该事项形成结论，留待下次会议')]
    case null:
      return words === '' ? [] : [sentence(words)]
  }
}

const refereeOf = ({ referredTo, referredBody }: MinutedItem): string =>
  referredTo === 'above' && bare(referredBody) !== ''
    ? bare(referredBody)
    : referredTo === 'above'
      ? '上级'
      : '领导组'

/** As it is read on a page: （一）…（牵头单位：…；完成时限：…）。 */
export const composedText = (one: Composed): string =>
  one.kind === 'sentence' ? one.text : `（${chineseNumber(one.n)}）${one.text}${one.body}${one.note}`

const sentence = (text: string, end = '。'): Composed => ({ kind: 'sentence', text: `${text}${end}` })

const noteOf = (parts: readonly (readonly [string, string])[]): string =>
  `（${parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}：${value}`)
    .join('；')}）`

const namesOf = (units: readonly MinutedUnit[]): string => units.map(({ unit }) => unit).join('、')

const isWhole = (stances: readonly (Stance | null)[], stance: Stance): boolean =>
  stances.length > 0 && stances.every((one) => one === stance)

const pointsOf = (stances: readonly (Stance | null)[], stance: Stance | null): readonly number[] =>
  stances.flatMap((one, index) => (one === stance ? [index + 1] : []))

/** Of a proposal with one point nobody says which. */
const pointsText = (points: readonly number[], stances: readonly unknown[]): string =>
  stances.length === 1 ? '拟议意见' : `拟议第${points.map(chineseNumber).join('、')}点`

/** On one line, without the mark it ends with: the sentence gives its own. */
export const bare = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.trim().replace(/[。；，、.;,\s]+$/u, ''))
    .filter(Boolean)
    .join('；')
