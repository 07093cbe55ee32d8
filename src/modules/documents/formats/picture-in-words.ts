import type { Language } from '../../../kernel/language.ts'
import { textsIn } from '../../../ui/texts-in.ts'
import type { PictureTrouble } from '../rules/printed-picture.ts'
import type { PictureNode } from './flow.ts'

/** What a picture shows; where it is not drawn, that too, and why. */
export function pictureInWords(
  { alternative }: PictureNode,
  trouble: PictureTrouble | 'not-in-word' | undefined,
  language: Language,
): string {
  const t = textsIn(language).print.picture
  const shows = alternative || t.undescribed
  return trouble === undefined ? shows : t.unshown(shows, t.trouble[trouble])
}
