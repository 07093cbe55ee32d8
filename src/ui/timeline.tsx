import type { ComponentChildren } from 'preact'
import { formatDay, monthName, shortMonth } from './dates.ts'
import { useLanguage } from './language-context.ts'
import { Link } from './link.tsx'

export interface TimelineEntry {
  /** ISO day. */
  readonly day: string
  readonly title: string
  readonly href?: string
  /** Time, place, committee. */
  readonly facts?: ComponentChildren
  /** A `StateTag`. */
  readonly state?: ComponentChildren
  readonly children?: ComponentChildren
}

interface TimelineProps {
  readonly entries: readonly TimelineEntry[]
  readonly level?: 2 | 3 | 4
  /** Where all are of one year that the page has named. */
  readonly by?: 'year' | 'month'
}

/** Meetings by date, under their years or months, in the order given. */
export function Timeline({ entries, level = 3, by = 'year' }: TimelineProps) {
  const language = useLanguage()
  const Heading = `h${level}` as const
  const spans = Map.groupBy(entries, ({ day }) => (by === 'year' ? day.slice(0, 4) : monthName(day, language)))
  return (
    <div class="timeline">
      {[...spans].map(([span, ofSpan]) => (
        <section key={span}>
          <Heading class="timeline-year">{span}</Heading>
          <ol>
            {ofSpan.map((entry) => (
              <Entry key={`${entry.day} ${entry.title}`} {...entry} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Entry({ day, title, href, facts, state, children }: TimelineEntry) {
  const language = useLanguage()
  const spokenDay = formatDay(day, language)
  return (
    <li class="timeline-entry">
      <time class="timeline-day" datetime={day}>
        {/* A committee meets many times: a link says its day itself. */}
        {!href && <span class="sr-only">{spokenDay}</span>}
        <span class="timeline-day-number" aria-hidden="true">
          {Number(day.slice(8, 10))}
        </span>
        <span class="timeline-day-month" aria-hidden="true">
          {shortMonth(day, language)}
        </span>
      </time>
      <div class="timeline-what">
        <p class="timeline-title">
          {href ? (
            <Link href={href}>
              {title}
              {!title.includes(spokenDay) && <span class="sr-only">, {spokenDay}</span>}
            </Link>
          ) : (
            title
          )}
        </p>
        {facts && <p class="timeline-facts">{facts}</p>}
        {children}
      </div>
      {state && <div class="timeline-state">{state}</div>}
    </li>
  )
}
