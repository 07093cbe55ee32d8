import type { RoundView } from '../../queries/involvement/round-page.ts'

/** A round as its partnership's own people see it. */
export type InsideView = RoundView & { readonly inside: NonNullable<RoundView['inside']> }
