/** Faults in words, for the command line. A word in braces is a fact of the fault. */
import type { Facts } from '../domain/kernel.ts'
import type { FaultCode } from '../domain/mechanism/fault.ts'

export type Language = 'zh' | 'en'

const words: Record<FaultCode, { readonly zh: string; readonly en: string }> = {
  'folder-missing': { zh: '没有这个文件夹，或无权读取', en: 'no such folder, or it may not be read' },
  'folder-not-a-folder': { zh: '这不是文件夹', en: 'this is not a folder' },
  'folder-empty': { zh: '文件夹是空的', en: 'the folder is empty' },
  'file-missing': { zh: '缺少文件 {file}', en: 'file {file} is missing' },
  'file-unknown': {
    zh: '机制里没有叫 {file} 的文件；请改名或移走',
    en: 'a mechanism has no file called {file}; rename or remove it',
  },
  'file-link': {
    zh: '这是链接；只读文件夹里的真实文件',
    en: 'this is a link; only real files in the folder are read',
  },
  'file-not-plain': { zh: '这不是普通文件', en: 'this is not a plain file' },
  'file-unreadable': { zh: '读不了这个文件（{reason}）', en: 'the file cannot be read ({reason})' },
  'file-too-large': {
    zh: '文件 {bytes} 字节，超过上限 {limit}',
    en: 'the file has {bytes} bytes, more than the limit of {limit}',
  },
  'file-too-many': { zh: '指标文件太多，上限 99 个', en: 'too many indicator files, the limit is 99' },
  'file-empty': { zh: '文件没有内容', en: 'the file has no content' },
  'encoding-not-utf8': { zh: '不是 UTF-8 编码；请另存为 UTF-8', en: 'not UTF-8; save the file as UTF-8' },
  'yaml-broken': { zh: '不是正确的 YAML：{reason}', en: 'not valid YAML: {reason}' },
  'yaml-alias': {
    zh: '不要用 YAML 引用（*），请直接写出内容',
    en: 'YAML aliases (*) are not allowed, write the content out',
  },
  'yaml-tag': { zh: '不要用 YAML 标签（!）', en: 'YAML tags (!) are not allowed' },
  'yaml-too-deep': { zh: '层次太深', en: 'nested too deeply' },
  'key-duplicated': { zh: '同一处字段写了两次', en: 'the same field is written twice' },
  'csv-broken': { zh: '引号不成对', en: 'a quote is not closed' },
  'csv-header-wrong': { zh: '第一行应为 {header}', en: 'the first line must be {header}' },
  'csv-columns-wrong': {
    zh: '应有 {expected} 列，实有 {found} 列',
    en: '{expected} columns expected, {found} found',
  },
  'field-unknown': { zh: '没有叫 {field} 的字段', en: 'there is no field called {field}' },
  'field-missing': { zh: '缺少 {field}', en: '{field} is missing' },
  'english-missing': { zh: '缺少英文（{field}）', en: 'the English text is missing ({field})' },
  'chinese-missing': { zh: '缺少中文（{field}）', en: 'the Chinese text is missing ({field})' },
  'type-wrong': {
    zh: '{field} 应为{expected}，写成了{found}',
    en: '{field} must be {expected}, but is {found}',
  },
  'format-wrong': {
    zh: '{field} 的写法不对：“{value}”，应为{form}',
    en: '{field} is not written as it should be: "{value}", expected {form}',
  },
  'value-not-allowed': {
    zh: '{field} 不能写“{value}”，可选：{allowed}',
    en: '{field} cannot be "{value}", choose from: {allowed}',
  },
  'too-small': {
    zh: '{field} 太小或太少，至少 {minimum}',
    en: '{field} is too small or too few, at least {minimum}',
  },
  'too-large': {
    zh: '{field} 太大、太长或太多，至多 {maximum}',
    en: '{field} is too large, too long or too many, at most {maximum}',
  },
  'text-not-allowed': {
    zh: '{field} 的文字不合要求：{why}',
    en: 'the text of {field} is not allowed: {why}',
  },
  'date-impossible': {
    zh: '{field}：“{value}”不是能用的日期（年-月-日，2000 至 2099 年）',
    en: '{field}: "{value}" is not a usable date (YYYY-MM-DD, 2000 to 2099)',
  },
  'date-outside-year': { zh: '{date} 不在 {year} 年', en: '{date} is not in {year}' },
  'code-duplicated': { zh: '编号 {code} 重复', en: 'code {code} is used twice' },
  'unit-unknown': { zh: '没有代码为 {unit} 的单位', en: 'there is no unit with the code {unit}' },
  'unit-cycle': { zh: '上级关系成了圈：{units}', en: 'parents form a cycle: {units}' },
  'section-without-parent': { zh: '科室 {unit} 没有写上级单位', en: 'section {unit} has no parent unit' },
  'group-not-allowed': {
    zh: '{unit} 是领导组或办公室，不能写 group',
    en: '{unit} is a leading group or office and cannot have a group',
  },
  'members-none': {
    zh: '没有成员单位：至少一个单位要写 group',
    en: 'no members: at least one unit needs a group',
  },
  'leading-group-kind-wrong': {
    zh: '{unit} 的 kind 不是 leading-group',
    en: 'the kind of {unit} is not leading-group',
  },
  'host-kind-wrong': {
    zh: '{unit} 的 kind 不是 office，不能主持日常工作',
    en: 'the kind of {unit} is not office, so it cannot host',
  },
  'lead-missing': { zh: '没有牵头单位', en: 'no lead unit' },
  'lead-not-member': { zh: '{unit} 不是成员单位，不能牵头', en: '{unit} is not a member and cannot lead' },
  'lead-repeated': { zh: '牵头单位 {unit} 写了两次', en: 'lead unit {unit} is written twice' },
  'leads-not-one-group': {
    zh: '两个牵头单位不在同一组：{units}；一项指标只能由一家或同组几家牵头',
    en: 'the lead units are not one group: {units}; one unit leads, or several of one group',
  },
  'indicator-file-misnamed': {
    zh: '编号 {code} 与文件名 {file} 不一致',
    en: 'code {code} does not match the file name {file}',
  },
  'sub-indicator-elsewhere': {
    zh: '二级指标 {code} 不属于指标 {indicator}',
    en: 'sub-indicator {code} does not belong to indicator {indicator}',
  },
  'event-unknown': { zh: '平台没有事件 {event}', en: 'the platform has no event {event}' },
  'cycle-unknown': {
    zh: '没有代码为 {cycle} 的报送周期',
    en: 'there is no report cycle with the code {cycle}',
  },
  'clause-requirement-wrong': {
    zh: '条款 {code} 中间的数字应与 requirement（{requirement}）一致',
    en: 'the middle number of clause {code} must be its requirement ({requirement})',
  },
  'clock-unknown': { zh: '没有代码为 {clock} 的时限', en: 'there is no clock with the code {clock}' },
  'clock-order-wrong': {
    zh: '{step} 比前一步 {before} 还短',
    en: '{step} is shorter than the step before it, {before}',
  },
  'reminder-order-wrong': {
    zh: '提醒日应由早到晚、不重复：{days} 排在 {before} 之后',
    en: 'reminders run from early to late, each once: {days} stands after {before}',
  },
  'notice-order-wrong': {
    zh: '督办单应由蓝到橙到红、天数递增：{level} 排在 {before} 之后',
    en: 'notices rise blue, orange, red with growing days: {level} stands after {before}',
  },
  'recheck-order-wrong': {
    zh: '回头看的天数应由近到远、不重复：{days} 排在 {before} 之后',
    en: 'rechecks must run from the earliest to the last, each once: {days} after {before}',
  },
  'quiet-order-wrong': {
    zh: '安静时段应从晚上到次日早上：{from} 不晚于 {to}',
    en: 'quiet hours run from an evening to the next morning: {from} is not after {to}',
  },
  'indicator-unknown': { zh: '没有编号为 {code} 的指标', en: 'there is no indicator {code}' },
  'sub-indicator-unknown': { zh: '没有编号为 {code} 的二级指标', en: 'there is no sub-indicator {code}' },
  'scale-of-no-index': {
    zh: '{code} 不是指数，没有满分',
    en: '{code} is no index, so its scale has no top',
  },
  'light-order-wrong': {
    zh: '红灯门槛（{red}）低于黄灯门槛（{amber}）',
    en: 'the red threshold ({red}) is below the amber one ({amber})',
  },
  'layout-unknown': {
    zh: '没有名为 {layout} 的公文版式',
    en: 'there is no document layout called {layout}',
  },
  'authority-unknown': {
    zh: '没有代码为 {authority} 的发文机关',
    en: 'there is no issuing authority with the code {authority}',
  },
  'register-repeated': {
    zh: '机关代字“{word}”与 {before} 的编号写法相同，两本登记簿会编出同样的号',
    en: 'the word "{word}" numbers like {before}: two registers would give the same number',
  },
  'kind-without-register': {
    zh: '没有给 {kind} 编号的登记簿',
    en: 'no register numbers the kind {kind}',
  },
  'font-set-unknown': {
    zh: '没有名为 {set} 的字体组',
    en: 'there is no set of fonts called {set}',
  },
  'length-order-wrong': {
    zh: '专项字数（{special}）大于综合字数（{general}）',
    en: 'the length for a single matter ({special}) is above the general one ({general})',
  },
  'dates-reversed': { zh: '截止 {to} 早于开始 {from}', en: 'it ends on {to}, before it starts on {from}' },
  'versions-overlap': {
    zh: '版本 {version} 与版本 {other} 的有效期重叠',
    en: 'version {version} overlaps version {other}',
  },
  'region-parent-unknown': {
    zh: '{region} 的上级 {parent} 不对',
    en: 'the parent {parent} of {region} is not right',
  },
  'scale-empty': {
    zh: '{code} 的最优值和最差值都是 {value}，算不出得分',
    en: 'best and worst of {code} are both {value}: nothing can be scored between them',
  },
  'shares-not-one': {
    zh: '{of} 各地的权重加起来是 {sum}，应为 1',
    en: 'the shares of the sites of {of} add up to {sum} instead of 1',
  },
  'influence-unknown': {
    zh: '没有编号为 {code} 的指标',
    en: 'there is no indicator with the code {code}',
  },
  'influence-not-leaf': {
    zh: '{code} 不是二级指标；作用关系只写在二级指标之间',
    en: '{code} is not a sub-indicator; influences run between sub-indicators',
  },
  'influence-itself': {
    zh: '{code} 不能作用于自己',
    en: '{code} cannot lead itself',
  },
  'influence-twice': {
    zh: '{from} 对 {to} 的作用写了两次',
    en: 'that {from} leads {to} is written twice',
  },
  'influence-cycle': {
    zh: '作用关系绕成了圈：{codes}',
    en: 'the influences form a cycle: {codes}',
  },
}

/** Facts that are codes themselves. What is not listed is shown as it is. */
const facts: Record<string, { readonly zh: string; readonly en: string }> = {
  string: { zh: '文字（编号请加引号）', en: 'text (put codes in quotes)' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'a set of fields' },
  slug: { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits and hyphens' },
  'indicator-code': { zh: '两位数字，如 "04"', en: 'two digits, such as "04"' },
  'kind-or-sub-indicator-code': {
    zh: '一类指标（如 time）或编号（如 "04.3"）',
    en: 'a kind of measure (time) or a code ("04.3")',
  },
  'sub-indicator-code': { zh: '如 "04.3"', en: 'such as "04.3"' },
  'clause-code': { zh: '如 3.1.2', en: 'such as 3.1.2' },
  colour: {
    zh: '六位十六进制颜色（大写），如 FF0000',
    en: 'six hexadecimal digits in capitals, such as FF0000',
  },
  'number-pattern': { zh: '编号写法里要有 {number}', en: 'the pattern must hold {number}' },
  'region-code': { zh: '六位行政区划代码', en: 'a six-digit region code' },
  'control-characters': { zh: '含控制字符', en: 'control characters' },
  'hidden-characters': {
    zh: '含看不见或改变书写方向的字符',
    en: 'characters that hide or turn the direction of writing',
  },
  'broken-characters': { zh: '含残缺字符', en: 'broken characters' },
  'one-line-only': { zh: '只能写一行', en: 'one line only' },
  'too-long': { zh: '太长', en: 'too long' },
  'too-short': { zh: '太短', en: 'too short' },
  BAD_INDENT: { zh: '缩进不对', en: 'wrong indentation' },
  TAB_AS_INDENT: { zh: '缩进要用空格，不能用 Tab', en: 'indent with spaces, not tabs' },
  MISSING_CHAR: { zh: '缺少引号、括号或冒号', en: 'a quote, bracket or colon is missing' },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里有多余的冒号，或缩进不对',
    en: 'a colon too many in the line, or wrong indentation',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '字段名不能跨行，可能少了冒号',
    en: 'a field name cannot span lines, a colon may be missing',
  },
  MULTIPLE_DOCS: { zh: '一个文件里只能有一份内容（---）', en: 'one file holds one document (---)' },
  UNEXPECTED_TOKEN: { zh: '这里不该有这个符号', en: 'an unexpected symbol' },
  BAD_SCALAR_START: {
    zh: '文字不能以这个符号开头，请加引号',
    en: 'text cannot start with this symbol, put it in quotes',
  },
  NON_STRING_KEY: { zh: '字段名必须是文字', en: 'a field name must be text' },
}

export const faultText = (code: FaultCode, values: Facts, language: Language): string =>
  filled(words[code], values, language)

/** Words with their facts put in. */
export function filled(
  text: { readonly zh: string; readonly en: string },
  values: Facts,
  language: Language,
): string {
  return text[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = String(values[name] ?? '–')
    return Object.hasOwn(facts, value) ? (facts[value]?.[language] ?? value) : value
  })
}
