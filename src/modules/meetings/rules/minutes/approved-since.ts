import type { StageOccasion, Verdict } from './minutes.ts'

/** Which chairs have approved what lies before them: an approval of what was sent before it counts no more. @returns ids of persons */
export function approvedSince(
  stages: readonly { readonly occasion: StageOccasion; readonly savedAt: Date }[],
  approvals: readonly { readonly personId: string | null; readonly verdict: Verdict; readonly givenAt: Date }[],
): ReadonlySet<string> {
  const sent = Math.max(...stages.filter(({ occasion }) => occasion === 'for-approval').map(({ savedAt }) => savedAt.getTime()))
  return new Set(
    approvals
      .filter(({ verdict, givenAt }) => verdict === 'approved' && givenAt.getTime() >= sent)
      .flatMap(({ personId }) => personId ?? []),
  )
}
