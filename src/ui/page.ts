import type { ComponentChildren } from 'preact'
import type { Crumb } from './breadcrumb.tsx'

/** What a module's page gives the layout; the layout itself is hung around it in one place. */
export interface Page {
  /** Absent only on the front page. */
  readonly title?: string
  readonly description?: string
  readonly breadcrumb?: readonly Crumb[]
  /** Which entry of the main navigation this page stands under. */
  readonly section?: 'front' | 'committees' | 'map' | 'search' | 'import' | 'year'
  /** Fetch the page again by itself, while something is under way. */
  readonly refreshSeconds?: number
  readonly main: ComponentChildren
}
