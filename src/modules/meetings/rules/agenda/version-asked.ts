/** Which two dispatched versions an address asks for; the one before where it names no other. @param dispatched in any order */
export function versionAsked(
  asked: { readonly version: string | undefined; readonly with: string | undefined },
  dispatched: readonly number[],
): { readonly version: number; readonly with: number | undefined } | undefined {
  const version = Number(asked.version)
  if (!dispatched.includes(version)) return undefined
  const other = Number(asked.with)
  if (asked.with !== undefined && other !== version && dispatched.includes(other)) return { version, with: other }
  const earlier = dispatched.filter((number) => number < version)
  return { version, with: earlier.length > 0 ? Math.max(...earlier) : undefined }
}
