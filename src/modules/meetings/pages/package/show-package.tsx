import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { formatBytes } from '../../../../ui/numbers.ts'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { Making } from '../../commands/package/packages-in-the-making.ts'
import type { OfferedEdition, PackagePage } from '../../queries/package/package-page.ts'
import { editionInAddress } from '../../rules/package/editions.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'

export interface PackageView extends PackagePage {
  /** By edition: the size of the joined PDF where it is there, else how far it has come. */
  readonly states: readonly { readonly edition: string; readonly bytes: number | undefined; readonly making: Making | undefined }[]
}

/** Fewer attachments than these are joined while one waits for the file. */
const few = 6

/** What can be fetched of a meeting, in which editions, and exactly what is in each. */
export function showPackage(view: PackageView, { language, query }: Shown): Page {
  const { meeting, committee, offered, states } = view
  const all = words(language)
  const t = all.packaged
  const path = `/moeder/${meeting.id}`
  const name = all.titleOf(committee, formatDay(meeting.heldOn, language))
  const underWay = states.some(({ making }) => making && !making.failed)
  // Whoever reads slowly, or by ear, can keep the page still.
  const still = query['stille'] !== undefined
  return {
    title: t.of(name),
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: name, href: path }, { label: t.title }],
    ...(underWay && !still && { refreshSeconds: 3 }),
    main: (
      <>
        <PageHeading
          title={t.title}
          lead={name}
          facts={offered.length > 0 && <span>{t.from(wordFor(all.states, meeting.state), meeting.version)}</span>}
        />
        {offered.length === 0 ? (
          <EmptyState heading={wordFor(all.states, meeting.state)}>{t.nothing}</EmptyState>
        ) : (
          offered.map((one, at) => edition(one, at === 0))
        )}
        <ButtonRow>
          <ButtonLink kind="quiet" href={path}>
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </>
    ),
  }

  /** The fullest comes first, and is what most come for. */
  function edition(one: OfferedEdition, first: boolean) {
    const { edition: kind, items, attachments, files, key } = one
    const word = editionInAddress(kind)
    const address = (ending: string) => `${path}/pakke.${ending}?udgave=${word}`
    const help = kind === 'member' && !view.readsClosed ? t.editionHelp.memberOpenOnly : t.editionHelp[kind]
    const state = states.find((found) => found.edition === kind)
    return (
      <Section key={key} id={word} heading={t.editions[kind]}>
        <p>
          {help} {t.holds(items, attachments)}.
        </p>
        {state?.making?.failed && (
          <Notice tone="error" heading={t.failed}>
            <p>{t.zipHolds(files)}</p>
          </Notice>
        )}
        <ul class="plain-list">
          <li>
            {joined(one, state, first)}
            <p class="muted small">{t.pdfHolds}</p>
          </li>
          <li>
            <ButtonLink kind="secondary" icon="download" href={address('docx')}>
              {t.word}
              <Of edition={t.editions[kind]} />
            </ButtonLink>
            <p class="muted small">{t.wordHolds}</p>
          </li>
          <li>
            <ButtonLink kind="secondary" icon="download" href={address('zip')}>
              {t.zip}
              <Of edition={t.editions[kind]} />
            </ButtonLink>
            <p class="muted small">{t.zipHolds(files)}</p>
          </li>
        </ul>
      </Section>
    )
  }

  function joined({ edition: kind, files }: OfferedEdition, state: PackageView['states'][number] | undefined, first: boolean) {
    const weight = first ? 'primary' : 'secondary'
    const word = editionInAddress(kind)
    if (state?.making && !state.making.failed) {
      const { done, of } = state.making
      return (
        <>
          <Progress id={`laves-${word}`} label={t.making} {...(of > 0 && { done, total: of })} mayLeave />
          <p>
            <Link href={`${path}/pakke${still ? '' : '?stille=1'}`}>{still ? t.follow : t.keepStill}</Link>
          </p>
        </>
      )
    }
    if (state?.bytes === undefined && files >= few)
      return (
        <form method="post" action={`${path}/pakke`}>
          <input type="hidden" name="udgave" value={word} />
          <Button kind={weight}>
            {t.make}
            <Of edition={t.editions[kind]} />
          </Button>
        </form>
      )
    return (
      <ButtonLink kind={weight} icon="download" href={`${path}/pakke.pdf?udgave=${word}`}>
        {state?.bytes === undefined ? t.pdf : `${t.pdf} (${formatBytes(state.bytes, language)})`}
        <Of edition={t.editions[kind]} />
      </ButtonLink>
    )
  }
}

/** Links that look alike are told apart by those who hear them. */
function Of({ edition }: { readonly edition: string }) {
  return <span class="sr-only">, {edition}</span>
}
