import type { AgendaReader } from './shown-agenda.ts'

/** As whom an address asks to see an agenda; addresses are Danish. */
export const readerWords: Readonly<Record<AgendaReader, string>> = { member: 'medlem', chair: 'formand', public: 'offentlig' }

export function readerAsked(word: string | undefined): AgendaReader | undefined {
  return (['member', 'chair', 'public'] as const).find((reader) => readerWords[reader] === word)
}
