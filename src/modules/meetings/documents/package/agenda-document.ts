import type { Language } from '../../../../kernel/language.ts'
import { formatDay, formatMeetingTime } from '../../../../ui/dates.ts'
import { packageMark } from '../../../documents/rules/package-mark.ts'
import type { PrintedDocument, PrintedPart } from '../../../documents/rules/printed-document.ts'
import type { PackageContents } from '../../rules/package/package-contents.ts'
import { changeSentence } from '../../pages/agenda/change-in-words.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../../pages/words.ts'
import { itemPart } from './item-part.ts'

/** The meeting's items with all their text, without the attachments' own pages. */
export function agendaDocument(contents: PackageContents, language: Language): PrintedDocument {
  const { meeting, partnership, edition, changes } = contents
  const all = words(language)
  const t = all.packaged.paper
  const title = titleOfMeeting(contents, language)
  const kind = wordFor(all.states, meeting.state)
  const times = { ...(meeting.startsAt && { start: meeting.startsAt }), ...(meeting.endsAt && { end: meeting.endsAt }) }
  return {
    language,
    textLanguage: 'da',
    title,
    keywords: [packageMark(meeting.id)],
    kicker: t.kicker(kind, all.packaged.editions[edition]),
    facts: [
      { term: t.time, value: capital(formatMeetingTime({ date: meeting.heldOn, ...times }, language, { weekday: true })) },
      ...(meeting.place ? [{ term: t.place, value: meeting.place }] : []),
      ...(partnership ? [{ term: t.partnership, value: partnership }] : []),
      { term: t.version, value: String(meeting.version) },
    ],
    opening:
      changes.length > 0
        ? [
            { kind: 'subheading', text: t.changesHeading(meeting.version - 1) },
            { kind: 'list', ordered: false, entries: changes.map((change) => changeSentence(change, language)) },
          ]
        : [],
    footer: `${title} · ${kind} · ${all.packaged.editions[edition]}`,
    parts: [...participants(contents, language), ...contents.items.map((item) => itemPart(item, language))],
  }
}

/** "Kvalitetsudvalget, 14. december 2026". */
export function titleOfMeeting({ committee, meeting }: Pick<PackageContents, 'committee' | 'meeting'>, language: Language): string {
  // A date stays on one line.
  return words(language).titleOf(committee, formatDay(meeting.heldOn, language).replaceAll(' ', '\u00a0'))
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function participants({ people, meeting }: PackageContents, language: Language): PrintedPart[] {
  const all = words(language)
  const t = all.packaged.paper
  if (people.length === 0) return []
  const held = meeting.state === 'minutes'
  return [
    {
      heading: t.participants,
      anchor: 'participants',
      blocks: [
        {
          kind: 'table',
          head: [t.name, t.role, t.organisation, ...(held ? [t.presence] : [])],
          rows: people.map(({ name, roles, organisation, presence }) => [
            name,
            roles.join(', '),
            organisation ?? '',
            ...(held ? [wordFor(all.presences, presence)] : []),
          ]),
        },
      ],
    },
  ]
}
