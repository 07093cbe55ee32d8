/** A line that says of what follows, or of its item, that it is closed. */
export const closedLine =
  /^[\s*_#]*(?:lukke(?:t|de)\s+(?:punkt|sag|dagsorden|møde|dagsordenspunkt)(?:er)?|lukket|fortroligt?(?:\s+punkt)?)\s*(?:[:.][^\n]{0,80})?[\s*_]*$/im

/** What every such line holds: asked first, since few texts do. */
export const closedWord = /lukke|fortrolig/i
