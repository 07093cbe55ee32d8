import type { ComponentChildren } from 'preact'
import { Script } from '../../../../ui/script.tsx'

export interface LivePartProps {
  /** What to listen to, and where it stood when this was drawn. */
  readonly sources: readonly { readonly address: string; readonly stamp: string }[]
  readonly children: ComponentChildren
}

/** What follows a meeting by itself: drawn anew when something of the meeting has changed, its new item read out. */
export function LivePart({ sources, children }: LivePartProps) {
  return (
    <>
      <div data-live={JSON.stringify(sources)}>{children}</div>
      <p class="sr-only" role="status" data-live-status />
      <Script name="live-page" />
    </>
  )
}

/** In a browser without scripts the page is fetched again so often. */
export const unscriptedRefresh = 15
