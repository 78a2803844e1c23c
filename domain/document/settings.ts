/** What a mechanism says of its documents; where it says nothing, what its own document number and host give. */
import type { Mechanism } from '../mechanism/mechanism.ts'
import { type DocumentKind, documentKinds } from './kinds.ts'
import type { DocumentSettings, FontNames, IssuingAuthority, NumberRegister } from './layout.ts'

type Source = Pick<Mechanism, 'documents' | 'documentNumber' | 'units' | 'host'>

const usualFonts: FontNames = {
  biaoSong: { name: '方正小标宋简体', fallback: '宋体' },
  fangSong: { name: '仿宋_GB2312', fallback: '仿宋' },
  kaiTi: { name: '楷体_GB2312', fallback: '楷体' },
  heiTi: { name: '黑体', fallback: '宋体' },
  song: { name: '宋体', fallback: '宋体' },
}

export function documentSettingsOf(mechanism: Source): DocumentSettings {
  return mechanism.documents ?? derivedFrom(mechanism)
}

/** One register after the word of the mechanism's own number, one authority after its host. */
function derivedFrom({ documentNumber, units, host }: Source): DocumentSettings {
  const name = units.find(({ code }) => code === host)?.name.zh ?? host
  const word = /^(.+?)[〔［[（(【]/u.exec(documentNumber)?.[1] ?? ''
  return {
    layout: 'gb-9704-2012',
    authorities: [
      {
        code: host,
        part: 'office',
        name,
        marks: { official: `${name}文件`, letter: name, minutes: `${name}会议纪要`, brief: '工作简报' },
      },
    ],
    registers: [
      {
        code: 'fa',
        word,
        pattern: '{word}〔{year}〕{number}号',
        kinds: documentKinds.filter((kind) => kind !== 'brief'),
        authority: host,
      },
      { code: 'jianbao', word: '', pattern: '第{number}期', kinds: ['brief'], authority: host },
    ],
    fonts: { default: 'usual', sets: { usual: usualFonts } },
    // 《整治形式主义为基层减负若干规定》, 2024
    lengths: { special: 4000, general: 5000 },
  }
}

export const fontsOf = ({ fonts }: DocumentSettings): FontNames => fonts.sets[fonts.default] ?? usualFonts

export const registersFor = (settings: DocumentSettings, kind: DocumentKind): readonly NumberRegister[] =>
  settings.registers.filter(({ kinds }) => kinds.includes(kind))

/** The register by its code, or the first that numbers this kind. Who issues follows from it. */
export function registerOf(
  settings: DocumentSettings,
  kind: DocumentKind,
  code?: string,
): NumberRegister | null {
  const serving = registersFor(settings, kind)
  return (code === undefined ? serving[0] : serving.find((one) => one.code === code)) ?? null
}

export const authorityOf = (settings: DocumentSettings, code: string): IssuingAuthority | null =>
  settings.authorities.find((one) => one.code === code) ?? null
