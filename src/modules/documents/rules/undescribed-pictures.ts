import { saysWhatItShows } from '../../../kernel/says-what-it-shows.ts'

/** Pictures of a Markdown text that say nothing of what they show: no words, or only what a camera or a program calls the file. */
export function countUndescribedPictures(markdown: string): number {
  const pictures = [...markdown.matchAll(/!\[((?:\\.|[^\]\\])*)\](?:\([^)\s]+[^)]*\)|\[[^\]]*\])/g)]
  return pictures.filter(([, words = '']) => !saysWhatItShows(words.replace(/\\(.)/g, '$1'))).length
}
