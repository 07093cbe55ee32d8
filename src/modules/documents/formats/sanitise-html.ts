import sanitizeHtml from 'sanitize-html'
import type { Attributes, IOptions } from 'sanitize-html'

export interface Sanitised {
  readonly html: string
  /** Scripts, frames and embedded objects. */
  readonly activeContent: number
  /** Links that could run code. */
  readonly links: number
  /** What the pictures are that stand in the page itself; the `src` of each is its place here. */
  readonly pictures: readonly string[]
}

/**
 * HTML with nothing left that could run, fetch or hide in a head; the text of unknown elements stays.
 * @param withPictures those that are in the page itself keep their content
 */
export function sanitiseHtml(source: string, withPictures = false): Sanitised {
  const dropped = { activeContent: 0, links: 0 }
  const pictures: string[] = []
  const options: IOptions & { allowedEmptyAttributes: string[] } = {
    allowedTags: [...structure, ...inline],
    allowedAttributes: {
      '*': ['style', 'hidden', 'role'],
      a: ['href'],
      ol: ['start', 'type'],
      li: ['value'],
      img: withPictures ? ['alt', 'src'] : ['alt'],
    },
    // Missing in the library's types.
    allowedEmptyAttributes: ['hidden'],
    allowedSchemes: ['http', 'https', 'mailto'],
    // Read on as a whole, one of some megabytes would take seconds.
    ...(withPictures && {
      transformTags: { img: (tagName: string, { src, ...attribs }: Attributes) => ({ tagName, attribs: apart(attribs, src) }) },
    }),
    // Styles are read by our walker only, and never written to a page.
    parseStyleAttributes: false,
    nonTextTags: ['script', 'style', 'title', 'noscript', 'template', 'iframe', 'object', 'embed'],
    nestingLimit: 200,
    onOpenTag(name, attributes) {
      if (active.has(name)) dropped.activeContent++
      if (name === 'a' && /^(?!https?:|mailto:)[^/?#]*:/i.test(withoutSpace(attributes['href']))) dropped.links++
    },
  }
  return { html: sanitizeHtml(source, options), ...dropped, pictures }

  function apart(attributes: Attributes, content: string | undefined): Attributes {
    return content ? { ...attributes, src: String(pictures.push(content) - 1) } : attributes
  }
}

const structure = (
  'h1 h2 h3 h4 h5 h6 p div section article main aside header footer nav address blockquote ' +
  'pre figure figcaption details summary fieldset legend form center ul ol menu li dl dt dd ' +
  'table caption thead tbody tfoot tr th td hr br button option label'
).split(' ')
const inline = 'a b strong i em sup sub span u s small font cite code mark time abbr q del ins img'.split(' ')
const active = new Set(['script', 'iframe', 'object', 'embed', 'applet'])

/** Browsers skip white space and control characters in a scheme. */
function withoutSpace(href: string | undefined): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what it removes
  return (href ?? '').replace(/[\x00-\x20]/g, '')
}
