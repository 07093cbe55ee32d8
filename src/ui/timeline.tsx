import type { ComponentChildren } from 'preact'
import { formatDay, shortMonth } from './dates.ts'
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

/** Meetings by date, under their years, in the order given. */
export function Timeline({ entries, level = 3 }: { readonly entries: readonly TimelineEntry[]; readonly level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  const years = Map.groupBy(entries, ({ day }) => day.slice(0, 4))
  return (
    <div class="timeline">
      {[...years].map(([year, ofYear]) => (
        <section key={year}>
          <Heading class="timeline-year">{year}</Heading>
          <ol>
            {ofYear.map((entry) => (
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
