import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '../../src/kernel/language.ts'
import { AccountMenu } from '../../src/ui/account-menu.tsx'
import type { Assets } from '../../src/ui/assets.ts'
import type { Crumb } from '../../src/ui/breadcrumb.tsx'
import { Layout } from '../../src/ui/layout.tsx'
import { FormPage } from './form-page.tsx'
import { FrontPage } from './front-page.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { PreviewPage } from './preview-page.tsx'
import { SearchPage } from './search-page.tsx'

/** Every component in the company it keeps: what the tests render and what is looked at when the look changes. */
export function galleryPages(assets: Assets, language: Language = 'da'): Readonly<Record<string, VNode>> {
  const page = (title: string, current: string, children: ComponentChildren, breadcrumb?: readonly Crumb[]) => (
    <Layout
      language={language}
      title={title}
      assets={assets}
      navigation={[
        { href: '/moeder', label: 'Møder' },
        { href: '/udvalg', label: 'Udvalg' },
        { href: '/beslutninger', label: 'Beslutninger' },
        { href: '/indlaesning', label: 'Indlæsning' },
      ].map((item) => ({ ...item, current: item.href === current }))}
      search={{ action: '/soeg' }}
      languageSwitch={{ href: '/sprog/en?retur=%2F' }}
      account={
        <AccountMenu
          name="Sekretariatet"
          role="Sundhedsklynge Midt"
          links={[{ href: '/min-side', label: 'Min side' }]}
          signOut={{ action: '/log-ud', label: 'Log ud' }}
          roles={{
            heading: 'Prøv demoen som',
            action: '/demo/rolle',
            field: 'rolle',
            choices: [
              { value: 'sekretariat', label: 'Sekretariatet', current: true },
              { value: 'borgmester', label: 'Borgmesteren i Gladsaxe' },
              { value: 'offentlig', label: 'Offentligheden' },
            ],
          }}
        />
      }
      breadcrumb={breadcrumb}
      footer={[
        { href: '/om', label: 'Om Samspil' },
        { href: '/was', label: 'Tilgængelighed' },
      ]}
      address="https://samspil.example/moeder/42"
    >
      {children}
    </Layout>
  )
  return {
    front: page('Forside', '/moeder', <FrontPage />),
    meeting: page('Møde', '/moeder', <MeetingPage language={language} />, [
      { href: '/', label: 'Forside' },
      { href: '/moeder', label: 'Møder' },
      { label: '19. december 2026' },
    ]),
    preview: page('Gennemse', '/indlaesning', <PreviewPage />),
    form: page('Nyt punkt', '/moeder', <FormPage />),
    search: page('Søg', '', <SearchPage />),
  }
}
