/** The address of a year's page or calendar with what was chosen. */
export function yearAddress(
  path: string,
  { year, partnership }: { readonly year?: number; readonly partnership?: string | undefined },
): string {
  const query = new URLSearchParams({ ...(year && { aar: String(year) }), ...(partnership && { samarbejde: partnership }) }).toString()
  return query ? `${path}?${query}` : path
}
