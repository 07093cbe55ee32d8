/** In characters: what one person writes for others to read in one go, far above what anybody has needed. */
export const longestText = { reason: 2000, place: 300, note: 10_000, termsOfReference: 200_000, runningText: 500_000 } as const
