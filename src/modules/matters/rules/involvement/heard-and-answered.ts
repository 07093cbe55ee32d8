import { type Voice, voices } from './voices.ts'

export interface HeardVoice {
  readonly voice: Voice
  readonly invited: number
  readonly heard: number
  readonly answered: number
}

/** How many of each voice were invited, heard and answered; voices that were neither are left out. */
export function heardAndAnswered(
  invited: readonly { readonly voice: Voice }[],
  ideas: readonly { readonly voice: Voice; readonly answer: string | null }[],
): HeardVoice[] {
  return voices
    .map((voice) => ({
      voice,
      invited: invited.filter((one) => one.voice === voice).length,
      heard: ideas.filter((one) => one.voice === voice).length,
      answered: ideas.filter((one) => one.voice === voice && one.answer !== null).length,
    }))
    .filter((counted) => counted.invited + counted.heard > 0)
}
