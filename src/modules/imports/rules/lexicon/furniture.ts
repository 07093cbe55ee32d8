/** What web pages and printing systems leave in a paper, and no one wrote. */
const furniture =
  /^(?:til toppen?|tilbage(?: til (?:toppen|oversigt(?:en)?))?|udskriv(?: hele dagsord(?:e)?nen)?|print|søg|abonn[eé]r|kopier link|hent(?: som)? pdf|download(?: som pdf)?|vis (?:alle|alt|mere)|fold (?:alle|alt)(?: punkter)?(?: ud| ind)?|luk alle punkter(?: referat| dagsorden)?|åbn alle punkter|del(?: siden)?|læs (?:op|mere)|top|gå til (?:indhold|hovedindhold)|skip til .*|klik her .*|se alle (?:bilag|dagsordener .*|punkter)|side \d+(?: af \d+)?|page \d+ of \d+|- ?\d+ ?-|forside(?:n)?|menu|luk|[•·-])$/i

export function isFurniture(text: string): boolean {
  return text.length < 60 && furniture.test(text)
}

/** A button's words glued before a heading by a page's text: "fold dette punkt ind Resume". */
export const beginsButton = 'fF'
export const gluedButton = /^(?:fold (?:dette )?punkt(?:et)? (?:ind|ud)\s+)/i
