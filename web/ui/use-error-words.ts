import { useTranslation } from 'react-i18next'
import { type Facts, fieldSentences, sentenceOf, type Words } from '../lib/errors.ts'

/** Sentences for what the server refused: in the namespace `errors`, then under `errors` of the feature's own. */
export function useErrorWords(namespace?: string) {
  const { i18n } = useTranslation(namespace === undefined ? 'errors' : ['errors', namespace])
  const words: Words = {
    say: (key: string, facts: Facts) => {
      const keys =
        namespace === undefined ? [`errors:${key}`] : [`${namespace}:errors.${key}`, `errors:${key}`]
      const found = keys.find((candidate) => i18n.exists(candidate, facts))
      return found === undefined ? null : String(i18n.t(found, facts))
    },
  }
  return {
    sentence: (error: unknown) => sentenceOf(error, words),
    fields: (error: unknown) => fieldSentences(error, words),
    /** A refusal known before the act, for a grey button. */
    refusal: (code: string, facts: Facts = {}) =>
      words.say(code, facts) ?? words.say('refused', facts) ?? code,
  }
}
