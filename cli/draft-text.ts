/** What is doubtful in a draft, in words; a word in braces is a fact. */
import type { Doubt, DoubtCode } from '../domain/mechanism/draft/read-draft.ts'
import type { DocumentFault } from './document-lines.ts'
import { filled, type Language } from './fault-text.ts'

type Words = { readonly zh: string; readonly en: string }

const doubts: Record<DoubtCode, Words> = {
  'no-number': {
    zh: '没有找到文号，mechanism.yaml 里写了“待填”',
    en: 'no document number found; mechanism.yaml says 待填',
  },
  'no-title': { zh: '没有找到标题', en: 'no title found' },
  'no-day': {
    zh: '没有找到印发日期，mechanism.yaml 里暂写 2000-01-01',
    en: 'no day of issue found; mechanism.yaml says 2000-01-01',
  },
  'no-office': { zh: '没有找到领导组办公室的落款', en: 'no office of a leading group signs it' },
  'no-groups': {
    zh: '没有找到任务分工：标题“（一）单位”下一行应为“负责……指标”',
    en: 'no division of work found: below a heading （一）units a line 负责…指标 is expected',
  },
  'no-requirements': { zh: '没有找到工作要求', en: 'no requirements found' },
  'group-without-indicators': { zh: '这一组没有指标', en: 'this group has no indicators' },
  'indicator-without-definition': {
    zh: '“{name}”没有定义，二级指标要手工补',
    en: '{name} has no definition; add its sub-indicators by hand',
  },
  'definition-without-unit': {
    zh: '“{name}”有定义，但没有单位负责它',
    en: '{name} is defined but no unit leads it',
  },
  'sub-indicators-missing': {
    zh: '“{name}”没有读出二级指标，要手工补',
    en: 'no sub-indicators of {name} could be read; add them by hand',
  },
  'count-differs': {
    zh: '“{name}”文件说有 {said} 个二级指标，读出 {found} 个',
    en: '{name}: the document says {said} sub-indicators, {found} were read',
  },
  'measure-guessed': {
    zh: '“{name}”的类别、单位、方向是猜的',
    en: 'kind, unit and direction of {name} are a guess',
  },
  'who-guessed': {
    zh: '“{what}……”没有写明谁办，按上一句算',
    en: '“{what}…” names nobody; taken as the sentence before',
  },
}

const faults: Record<DocumentFault, Words> = {
  'file-missing': { zh: '没有这个文件', en: 'no such file' },
  'file-too-large': { zh: '文件太大', en: 'the file is too large' },
  'not-docx': {
    zh: '不是 .docx；旧的 .doc、.wps 请先另存为 .docx 或 .txt',
    en: 'not a .docx; save an old .doc or .wps as .docx or .txt first',
  },
  'not-text': { zh: '读不出文字', en: 'no text can be read from it' },
}

export const doubtText = ({ code, facts }: Doubt, language: Language): string =>
  filled(doubts[code], facts, language)

export const documentFaultText = (code: DocumentFault, language: Language): string => faults[code][language]
