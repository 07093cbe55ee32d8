import type { Refusal } from '../../../../kernel/refusal.ts'
import { successionLoop } from '../succession-loop.ts'
import { type BodyBasicsRefusalCode, whyNotDay } from './body-basics.ts'

export type SuccessionRefusalCode =
  | 'committees/body-successor-unknown'
  | 'committees/body-successor-itself'
  | 'committees/body-successor-not-there'
  | 'committees/body-succession-too-early'
  | 'committees/body-successor-loop'

interface Body {
  readonly id: string
  readonly name: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** @param on the successor's first day with what the other did; the other's last day is the day before */
export function whyNotSucceed(
  body: Body,
  successor: Body | undefined,
  on: string,
  known: {
    readonly successions: readonly { readonly predecessor: string; readonly successor: string }[]
    readonly nameOf: (id: string) => string
  },
): Refusal<BodyBasicsRefusalCode | SuccessionRefusalCode> | undefined {
  const at = (code: SuccessionRefusalCode, field: string, values: Record<string, string> = {}): Refusal<SuccessionRefusalCode> => ({
    code,
    values: { field, ...values },
  })
  const wrongDay = whyNotDay(on, 'successionOn')
  if (!successor) return at('committees/body-successor-unknown', 'successor')
  if (wrongDay) return wrongDay
  if (successor.id === body.id) return at('committees/body-successor-itself', 'successor')
  if (body.validFrom !== null && on <= body.validFrom)
    return at('committees/body-succession-too-early', 'successionOn', { name: body.name, from: body.validFrom })
  if ((successor.validFrom !== null && successor.validFrom > on) || (successor.validTo !== null && successor.validTo < on))
    return at('committees/body-successor-not-there', 'successionOn', { successor: successor.name, on })
  const loop = successionLoop([...known.successions, { predecessor: body.id, successor: successor.id }])
  if (loop) return at('committees/body-successor-loop', 'successor', { chain: loop.map(known.nameOf).join(' → ') })
  return undefined
}
