import type { DraftConclusion } from '../draft.ts'

/** A conclusion that a person wrote or added to; its points are those of its text. */
export function conclusionOfText(before: DraftConclusion | undefined, text: string): DraftConclusion {
  const points = [...text.matchAll(/^[ \t]*[-*][ \t]+(.+)$/gm)].map(([, point]) => ({ text: point!.trim(), places: {} }))
  return { ...before, places: before?.places ?? {}, text, points }
}
