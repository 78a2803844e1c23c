/** What is handed over when an item is concluded. */
import type { Conclusion } from '../../../../contract/conference-words.ts'

export type Concluding = {
  readonly requestId: string
  /** The item at whose table it is concluded; null where an answer concludes what was referred. */
  readonly item: {
    readonly id: string
    readonly conferenceId: string
    /** 2026年第7次联席会议议题二: what its tasks name as their source. */
    readonly label: string
  } | null
  readonly referral: { readonly id: string; readonly label: string } | null
  readonly conclusion: Conclusion
}

/** Where in the body the conclusion stands. */
export const conclusionPath = 'body.conclusion'
