/** The address of a link that may be kept: http, https, mailto or relative; undefined for what could run code. */
export function safeHref(href: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- browsers skip them in a scheme
  const scheme = /^([^/?#:]*):/.exec(href.replace(/[\x00-\x20]/g, ''))?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme) ? href.trim() : undefined
}
