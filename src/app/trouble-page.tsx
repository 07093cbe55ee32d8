import type { Language } from '../kernel/language.ts'
import type { Trouble } from '../platform/http/server.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { ButtonRow } from '../ui/button-row.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import type { Page } from '../ui/page.ts'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'

/**
 * What went wrong, in words, and the way on.
 * @param nobody for one who is nobody yet; with `signIn`, where they can say who they are
 * @param missing what is to be said of what was asked for and is not there, where more is known of it than that
 */
export function troublePage(
  { status, errorId }: Trouble,
  language: Language,
  nobody?: { readonly signIn: string | undefined },
  missing?: { readonly title: string; readonly text: string },
): Page {
  const texts = language === 'da' ? danish : english
  const known = status === 404 ? missing : undefined
  const { title, text } = known ?? texts.trouble[status]
  // A committee's own pages are not told of to who is nobody: whoever came by a link in a mail is shown the way in.
  const waysIn = status === 403 || status === 404 ? nobody?.signIn : undefined
  return {
    title,
    main: (
      <>
        <PageHeading title={title} lead={text} />
        {errorId && <p>{texts.errorId({ id: errorId })}</p>}
        {status === 404 && nobody && !known && <p>{texts.notSignedIn}</p>}
        <ButtonRow>
          {waysIn && <ButtonLink href={waysIn}>{texts.account.signIn}</ButtonLink>}
          <ButtonLink kind={waysIn ? 'quiet' : 'primary'} href="/">
            {texts.toFrontPage}
          </ButtonLink>
        </ButtonRow>
      </>
    ),
  }
}
