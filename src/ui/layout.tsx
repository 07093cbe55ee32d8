import type { ComponentChildren } from 'preact'
import type { Language } from '../kernel/language.ts'
import { AssetsContext, type Assets } from './assets.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { giverOf } from './giver-of.ts'
import { LanguageContext, useTexts } from './language-context.ts'
import { Link } from './link.tsx'
import { SiteHeader, type NavigationItem } from './site-header.tsx'

export interface LayoutProps {
  readonly language: Language
  /** Of this page; the product's name follows it in the browser's tab. The front page leaves it out. */
  readonly title?: string
  readonly description?: string
  readonly assets: Assets
  readonly home?: string
  readonly navigation: readonly NavigationItem[]
  /** A GET form: its action, and the query to show. */
  readonly search?: { readonly action: string; readonly query?: string }
  /** The same page in the other language. */
  readonly languageSwitch: { readonly href: string }
  /** Top right: `AccountMenu`, or a link to sign in. */
  readonly account?: ComponentChildren
  readonly breadcrumb?: readonly Crumb[]
  /** A `Notice` about what was just done, above the page's own content. */
  readonly message?: ComponentChildren
  readonly footer?: readonly { readonly href: string; readonly label: string }[]
  /** A sentence at the foot of every page: what kind of installation this is. */
  readonly footnote?: string
  /** Absolute, for the foot of a printed page. */
  readonly address?: string
  /** Fetch the page again by itself: how progress moves without JavaScript. */
  readonly refreshSeconds?: number
  /** The same where no script keeps the page as it is now. */
  readonly refreshUnscriptedSeconds?: number
  /** Feeds and other forms of the same page. */
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title: string }[]
  readonly children: ComponentChildren
}

const GiveLanguage = giverOf(LanguageContext)
const GiveAssets = giverOf(AssetsContext)

export function Layout(props: LayoutProps) {
  return (
    <GiveLanguage value={props.language}>
      <GiveAssets value={props.assets}>
        <Shell {...props} />
      </GiveAssets>
    </GiveLanguage>
  )
}

function Shell({
  language,
  title,
  description,
  assets,
  refreshSeconds,
  refreshUnscriptedSeconds,
  alternates = [],
  address,
  footer = [],
  footnote,
  ...page
}: LayoutProps) {
  const texts = useTexts()
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} – ${texts.productName}` : texts.productName}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {refreshSeconds !== undefined && <meta http-equiv="refresh" content={String(refreshSeconds)} />}
        {refreshUnscriptedSeconds !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(refreshUnscriptedSeconds)} />
          </noscript>
        )}
        <link rel="icon" href={assets.favicon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.stylesheet} />
        {alternates.map(({ type, href, title: name }) => (
          <link key={href} rel="alternate" type={type} href={href} title={name} />
        ))}
      </head>
      <body>
        <a class="skipnav" href="#main-content">
          {texts.skipToContent}
        </a>
        <SiteHeader {...page} otherLanguage={language === 'da' ? 'en' : 'da'} />
        <div class="frame page-main">
          {page.breadcrumb && <Breadcrumb crumbs={page.breadcrumb} />}
          <main id="main-content" tabindex={-1}>
            {page.message}
            {page.children}
          </main>
        </div>
        <footer class="page-footer">
          <div class="frame page-footer-parts">
            <p>
              <strong>{texts.productName}</strong>
              <br />
              {texts.tagline}
              {footnote && <br />}
              {footnote}
            </p>
            {footer.length > 0 && (
              <nav class="page-footer-links" aria-label={texts.footer.label}>
                {footer.map(({ href, label }) => (
                  <Link key={href} href={href}>
                    {label}
                  </Link>
                ))}
              </nav>
            )}
          </div>
        </footer>
        {address && <p class="print-address">{texts.printedFrom(address)}</p>}
      </body>
    </html>
  )
}
