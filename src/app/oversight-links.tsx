import type { Actor } from '../kernel/actor.ts'
import type { Language } from '../kernel/language.ts'
import { mayKeepExclusionsOf } from '../modules/committees/rules/committee-rights.ts'
import { mayReadHistory, maySeeAccess } from '../modules/oversight/rules/audit-rights.ts'
import { hasAccess } from '../modules/oversight/rules/object-access.ts'
import { addressOf, type KnownObject } from '../modules/oversight/rules/objects.ts'
import { Link } from '../ui/link.tsx'
import type { About } from '../ui/page.ts'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'

/** Under a page about an object: its history and who can see it, for those who may know. */
export function OversightLinks({ about, actor, language }: { readonly about: About; readonly actor: Actor; readonly language: Language }) {
  const t = (language === 'da' ? danish : english).oversight
  const object: KnownObject = { ...blank, ...about }
  const links = [
    mayReadHistory(actor, object) && { href: addressOf('historik', object), label: t.history },
    hasAccess(object.kind) && maySeeAccess(actor, object) && { href: addressOf('adgang', object), label: t.access },
    about.path &&
      object.kind === 'committee' &&
      mayKeepExclusionsOf(actor, object.id) && { href: `${about.path}/udelukkelser`, label: t.exclusions },
  ].filter((link) => link !== false && link !== undefined && link !== '')
  if (links.length === 0) return null
  return (
    <nav class="object-links" aria-label={t.label}>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const blank = {
  name: '',
  path: '',
  committeeId: null,
  organisationId: null,
  personId: null,
  committees: [],
  handedInBy: null,
  isPublic: true,
  open: true,
  parts: [],
}
