import { keptDrawing } from '../../../../ui/kept-drawing.tsx'
import type { Language } from '../../../../kernel/language.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { Link } from '../../../../ui/link.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { TypeMark } from '../../../../ui/type-mark.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'

type Row = AgendaView['items'][number]

/** What an item is: the same in a list to read and in one to order. */
export const NamedItem = keptDrawing(
  ({ row, linked, language }: { readonly row: Row; readonly linked: boolean; readonly language: Language }) => {
    const all = words(language)
    const t = all.agenda.items
    const title = row.title ?? t.withheld
    return (
      <>
        <input type="hidden" name="item" value={row.id} />
        <span lang={recordLanguage(language)}>{linked ? <Link href={`/punkter/${row.id}`}>{title}</Link> : title}</span>
        <span class="numbered-facts">
          {row.type ? (
            <TypeMark letter={wordFor(all.typeLetters, row.type)} word={wordFor(all.types, row.type)} />
          ) : (
            row.mayOpen && <span>{t.untyped}</span>
          )}
          {!row.open && (
            <span>
              <Icon name="lock" small /> {t.closed}
            </span>
          )}
          {row.late && <StateTag tone="warning" word={t.late} />}
          {row.presenters.length > 0 && <span>{t.presentedBy(row.presenters.join(', '))}</span>}
          {row.organisation && <span>{t.from(row.organisation)}</span>}
          {row.attachments > 0 && row.mayOpen && <span>{t.attachments(row.attachments, row.closedAttachments)}</span>}
        </span>
      </>
    )
  },
)
