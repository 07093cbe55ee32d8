/** Which committees' meetings should not be at the same time: those of one partnership, and those that share people. */
export function relatedCommittees(
  committees: readonly { readonly id: string; readonly partnershipId: string | null }[],
  sharingPeople: readonly { readonly committeeId: string; readonly otherId: string }[],
): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>(committees.map(({ id }) => [id, new Set()]))
  for (const one of committees)
    for (const other of committees)
      if (one !== other && one.partnershipId !== null && one.partnershipId === other.partnershipId) related.get(one.id)?.add(other.id)
  for (const { committeeId, otherId } of sharingPeople) related.get(committeeId)?.add(otherId)
  return related
}
