const mark = /samspil:meeting:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/gi

/** What a meeting's package carries among its keywords, so that it is known wherever it turns up. */
export function packageMark(meetingId: string): string {
  return `samspil:meeting:${meetingId}`
}

/** The meetings whose packages a text says that it belongs to. */
export function packagesMarkedIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(mark)].map(([, id]) => id!.toLowerCase())))]
}
