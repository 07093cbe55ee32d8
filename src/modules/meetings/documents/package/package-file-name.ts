import type { Language } from '../../../../kernel/language.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { safeFileName } from '../../rules/package/file-names.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../../pages/words.ts'

/** "2026-12-14 Kvalitetsudvalget, dagsorden v2, medlemsudgave.pdf": sorted by day, and nobody takes one for another. */
export function packageFileName({ committee, meeting, edition }: PackageContents, language: Language, ending: string): string {
  const all = words(language)
  const kind = wordFor(all.states, meeting.state).toLowerCase()
  return safeFileName(
    `${meeting.heldOn} ${committee.slice(0, 50)}, ${kind} v${meeting.version}, ${all.packaged.editions[edition].toLowerCase()}.${ending}`,
  )
}
