import type { Actor } from '../kernel/actor.ts'
import type { Language } from '../kernel/language.ts'
import { mayKeepRecord } from '../modules/committees/rules/committee-rights.ts'
import type { Assets } from '../ui/assets.ts'
import { Layout } from '../ui/layout.tsx'
import type { Page } from '../ui/page.ts'
import { encodePage } from '../ui/render-page.ts'
import { textsIn } from '../ui/texts-in.ts'
import { AccountArea, type AccountAreaProps } from './account-area.tsx'
import { OversightLinks } from './oversight-links.tsx'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'

export interface Frame {
  readonly address: string
  /** Path and query, to come back to. */
  readonly url: string
  /** The page came back with a refusal: heard first of all, in the title. */
  readonly refused?: boolean
  readonly language: Language
  readonly actor: Actor
  readonly assets: Assets
  readonly roles: AccountAreaProps['roles']
  readonly signIn: boolean
}

/** A page with all that stands around it, as the document to send. */
export function framed(page: Page, { address, url, refused, language, actor, assets, roles, signIn }: Frame): Buffer {
  const texts = language === 'da' ? danish : english
  const other = language === 'da' ? 'en' : 'da'
  const navigation = [
    { href: '/udvalg', label: texts.navigation.committees, current: page.section === 'committees' },
    { href: '/aar', label: texts.navigation.year, current: page.section === 'year' },
    { href: '/sager', label: texts.navigation.matters, current: page.section === 'matters' },
    {
      href: actor.kind === 'public' ? '/skete-det' : '/opfoelgning',
      label: texts.navigation.followUps,
      current: page.section === 'follow-ups',
    },
    { href: '/kort', label: texts.navigation.map, current: page.section === 'map' },
    { href: '/soeg', label: texts.navigation.search, current: page.section === 'search' },
    ...(mayKeepRecord(actor) ? [{ href: '/import', label: texts.navigation.import, current: page.section === 'import' }] : []),
  ]
  return encodePage(
    <Layout
      language={language}
      title={refused && page.title ? `${textsIn(language).errorPrefix} ${page.title}` : page.title}
      description={page.description}
      assets={assets}
      navigation={navigation}
      search={{ action: '/soeg', query: page.section === 'search' ? queryOf(url) : undefined }}
      languageSwitch={{ href: `/sprog/${other}?tilbage=${encodeURIComponent(url)}` }}
      account={<AccountArea actor={actor} language={language} url={url} roles={roles} signIn={signIn} />}
      breadcrumb={page.breadcrumb}
      footnote={roles.length > 0 ? texts.footer.aboutDemo : undefined}
      address={address}
      refreshSeconds={page.refreshSeconds}
      refreshUnscriptedSeconds={page.refreshUnscriptedSeconds}
    >
      {page.main}
      {page.about && <OversightLinks about={page.about} actor={actor} language={language} />}
    </Layout>,
  )
}

function queryOf(url: string): string | undefined {
  return new URLSearchParams(url.split('?')[1] ?? '').get('q') ?? undefined
}
