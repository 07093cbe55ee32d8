/** Pictures of a Markdown text that say nothing of what they show: no words, or only what a camera or a program calls the file. */
export function countUndescribedPictures(markdown: string): number {
  const pictures = [...markdown.matchAll(/!\[((?:\\.|[^\]\\])*)\](?:\([^)\s]+[^)]*\)|\[[^\]]*\])/g)]
  return pictures.filter(([, words = '']) => !describes(words)).length
}

// What stands in for a description is worse than none: it is read aloud (WCAG 2.1, failure F30).
const fileName = /^[^\s/\\]+\.(?:png|jpe?g|gif|webp|bmp|svg|tiff?|heic)$/i
const numbered = /^(?:img|dsc|dscn|p|image|picture|photo|screenshot|billede|foto|skærmbillede|graf|figur|figure)?[\s_-]*\d[\d\s_.-]*$/i
const placeholder = /^(?:img|image|picture|photo|screenshot|alt|alternativ tekst|alternative text|billede|foto|skærmbillede|\W*)$/iu

function describes(words: string): boolean {
  const said = words.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim()
  return !fileName.test(said) && !numbered.test(said) && !placeholder.test(said)
}
