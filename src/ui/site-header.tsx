import type { ComponentChildren } from 'preact'
import type { Language } from '../kernel/language.ts'
import { Icon } from './icon.tsx'
import { useTexts } from './language-context.ts'
import { Link } from './link.tsx'
import { Wordmark } from './wordmark.tsx'

export interface NavigationItem {
  readonly href: string
  readonly label: string
  /** This page is it, or stands under it. */
  readonly current?: boolean
}

export interface SiteHeaderProps {
  readonly home?: string
  readonly navigation: readonly NavigationItem[]
  readonly search?: { readonly action: string; readonly query?: string }
  readonly languageSwitch: { readonly href: string }
  readonly otherLanguage: Language
  readonly account?: ComponentChildren
}

export function SiteHeader({ home = '/', navigation, search, languageSwitch, otherLanguage, account }: SiteHeaderProps) {
  const texts = useTexts()
  return (
    <header class="page-header">
      <div class="frame page-header-top">
        <Link href={home} class="wordmark">
          <Wordmark name={texts.productName} />
        </Link>
        <div class="page-header-tools">
          <a href={languageSwitch.href} lang={otherLanguage} hreflang={otherLanguage}>
            {texts.otherLanguage}
          </a>
          {account}
        </div>
      </div>
      <div class="page-header-bar">
        <div class="frame">
          <nav class="main-navigation" aria-label={texts.mainNavigation}>
            <ul>
              {navigation.map(({ href, label, current }) => (
                <li key={href}>
                  <Link href={href} current={current ? 'true' : undefined}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {search && (
            <form class="header-search" role="search" aria-label={texts.search.label} method="get" action={search.action}>
              <label class="sr-only" for="header-search">
                {texts.search.label}
              </label>
              <input class="form-input" id="header-search" type="search" name="q" value={search.query} placeholder={texts.search.button} />
              <button class="button button-primary" type="submit">
                <Icon name="search" />
                <span class="sr-only">{texts.search.button}</span>
              </button>
            </form>
          )}
        </div>
      </div>
    </header>
  )
}
