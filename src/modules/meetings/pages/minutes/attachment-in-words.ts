import type { VersionAttachment } from '../../rules/meeting-version.ts'
import type { Words } from '../words.ts'

/** "3.2 Kort over klyngen (omdelt)". */
export function attachmentInWords({ number, title, handout }: VersionAttachment, t: Words['minutes']): string {
  const said = [number, title].filter(Boolean).join(' ')
  return handout ? t.handedOut(said) : said
}
