import type { Readable } from 'node:stream'
import type { Language } from '../../kernel/language.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Context } from '../command/use-case.ts'

/** A request as a module sees it. */
export interface Visit {
  readonly context: Context
  /** Scheme and host that the world reaches us by, without a slash at its end. */
  readonly origin: string
  readonly language: Language
  /** The parts of the path that the route names. */
  readonly params: Readonly<Record<string, string>>
  /** The first value of each query parameter. */
  readonly query: Readonly<Record<string, string | undefined>>
}

/** A submitted form. */
export interface Submission extends Visit {
  /** Every field's values, in the order sent. */
  readonly fields: Fields
}

export type Fields = Readonly<Record<string, readonly string[]>>

/** One file of an upload; the next arrives only when this one's content has been read. */
export interface ArrivingFile {
  readonly name: string
  readonly content: Readable
}

export interface Upload extends Visit {
  readonly files: AsyncIterable<ArrivingFile>
}

/** Someone on their way in or out, with what their browser keeps for us. */
export interface Passing extends Submission {
  readonly cookies: Readonly<Record<string, string | undefined>>
  /** Path and query as they were asked for. */
  readonly address: string
  /** What the browser calls itself. */
  readonly device: string | undefined
  /** Whether it was a page of ours that led here, as far as the browser says. */
  readonly fromOwnPage: boolean
}

export interface CookieChange {
  readonly name: string
  /** Absent to take it back. */
  readonly value?: string
  /** Else until the browser is closed. */
  readonly lifetimeInSeconds?: number
}

/** Where to go on, also to another site, or what to show. */
export type Passed<View> = ({ readonly to: string } | { readonly show: View }) & { readonly cookies?: readonly CookieChange[] }

export interface PassageManners {
  readonly method: 'GET' | 'POST'
  /** Another site's form may be sent here: it brings its own proof. */
  readonly fromElsewhere?: boolean
}

export interface Download {
  readonly name: string
  readonly mediaType: string
  readonly content: Readable
}

/** One thing that a browser is told while its page is open. */
export interface StreamEvent {
  readonly name: string
  /** Text, as JSON where it is more than a word. */
  readonly message: string
}

/** What a page is told as it happens; see `platform/live`. */
export interface Following {
  /** What is listened to: what a command tells with `tellLive` under this topic, or one of these. */
  readonly topic: (visit: Visit) => string | readonly string[]
  /**
   * Asks permission; what the browser is to know first. Asked again twice a minute, and before what is told more than a few
   * seconds after it was asked: what it refuses ends the stream.
   */
  readonly begin: (visit: Visit) => Promise<readonly StreamEvent[]>
  /** What the browser is to know of a message, given what `begin` said last; without it, what `begin` says. */
  readonly told?: (message: string, visit: Visit, begun: readonly StreamEvent[]) => Promise<readonly StreamEvent[]>
  /** The reader has gone. */
  readonly ended?: (visit: Visit) => Promise<void>
}

/** What a page knows of its reader beside its own view. */
export interface Shown {
  readonly language: Language
  /** ISO day in Denmark. */
  readonly today: string
  readonly query: Readonly<Record<string, string | undefined>>
  /** Why the form was not accepted, and what was in it. */
  readonly refusal?: Refusal
  readonly entered?: Fields
}

export interface FileManners {
  /** The address itself is the proof, so few are tried a minute from one place. */
  readonly guessable?: boolean
}

/** How a module hangs its pages and forms on addresses; `Page` is what the look makes of a view. */
export interface Doors<Page> {
  page<View>(path: string, load: (visit: Visit) => Promise<View>, draw: (view: View, shown: Shown) => Page): void
  /** Shows the same page again with the reason when the command refuses. `submit` gives the address to go to. */
  form<View>(
    path: string,
    submit: (submission: Submission) => Promise<string>,
    again: { readonly load: (visit: Visit) => Promise<View>; readonly draw: (view: View, shown: Shown) => Page },
  ): void
  upload<View>(
    path: string,
    submit: (upload: Upload) => Promise<string>,
    again: { readonly load: (visit: Visit) => Promise<View>; readonly draw: (view: View, shown: Shown) => Page },
  ): void
  /**
   * A step of signing in or out, which may change cookies. Few a minute from one address. When it refuses, `again` is shown
   * with the reason.
   */
  passage<View>(
    path: string,
    manners: PassageManners,
    step: (passing: Passing) => Promise<Passed<View>>,
    again: { readonly load: (passing: Passing) => Promise<View>; readonly draw: (view: View, shown: Shown) => Page },
  ): void
  file(path: string, load: (visit: Visit) => Promise<Download>, manners?: FileManners): void
  /** Server-sent events for a page that is open. */
  stream(path: string, following: Following): void
  /** A script's question, sent like a form; the answer is JSON, of a refusal `{ refused: code }` with status 422. */
  exchange(path: string, answer: (submission: Submission) => Promise<unknown>): void
}
