import type { ComponentChildren } from 'preact'
import type { Crumb } from './breadcrumb.tsx'

/** The object that a page is about, as far as others' rights to know more of it depend on it. */
export interface About {
  readonly kind:
    | 'partnership'
    | 'committee'
    | 'meeting'
    | 'person'
    | 'organisation'
    | 'paper'
    | 'import'
    | 'seat'
    | 'membership'
    | 'contact'
    | 'follow-up'
    | 'matter'
  readonly id: string
  readonly path?: string
  readonly committeeId?: string | null
  readonly organisationId?: string | null
  readonly personId?: string | null
  readonly committees?: readonly string[]
  readonly parties?: readonly string[]
  /** Not closed. */
  readonly open?: boolean
  readonly handedInBy?: string | null
}

/** What a module's page gives the layout; the layout itself is hung around it in one place. */
export interface Page {
  /** Absent only on the front page. */
  readonly title?: string
  readonly description?: string
  readonly breadcrumb?: readonly Crumb[]
  /** Which entry of the main navigation this page stands under. */
  readonly section?: 'front' | 'committees' | 'map' | 'search' | 'import' | 'year' | 'matters' | 'follow-ups'
  /** What stands under the page for those who may: its history, who can see it. */
  readonly about?: About
  /** Fetch the page again by itself, while something is under way. */
  readonly refreshSeconds?: number
  /** The same where no script keeps the page as it is now. */
  readonly refreshUnscriptedSeconds?: number
  readonly main: ComponentChildren
}
