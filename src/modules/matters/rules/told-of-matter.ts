/** What the log says of a matter: who reads the log need not read what is closed. */
export function toldOfMatter({ open, title }: { readonly open: boolean; readonly title: string }): { readonly title?: string } {
  return open ? { title } : {}
}
