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
 * @param signIn for one who is nobody yet: where they can say who they are
 */
export function troublePage({ status, errorId }: Trouble, language: Language, signIn?: string): Page {
  const texts = language === 'da' ? danish : english
  const { title, text } = texts.trouble[status]
  return {
    title,
    main: (
      <>
        <PageHeading title={title} lead={text} />
        {errorId && <p>{texts.errorId({ id: errorId })}</p>}
        <ButtonRow>
          {status === 403 && signIn && <ButtonLink href={signIn}>{texts.account.signIn}</ButtonLink>}
          <ButtonLink kind={status === 403 && signIn ? 'quiet' : 'primary'} href="/">
            {texts.toFrontPage}
          </ButtonLink>
        </ButtonRow>
      </>
    ),
  }
}
