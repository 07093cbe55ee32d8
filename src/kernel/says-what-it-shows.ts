// What stands in for a description is worse than none: it is read aloud (WCAG 2.1, failure F30).
const fileName = /^[^\s/\\]+\.(?:png|jpe?g|gif|webp|bmp|svg|tiff?|heic)$/i
const numbered = /^(?:img|dsc|dscn|p|image|picture|photo|screenshot|billede|foto|skærmbillede|graf|figur|figure)?[\s_-]*\d[\d\s_.-]*$/i
const placeholder = /^(?:img|image|picture|photo|screenshot|alt|alternativ tekst|alternative text|billede|foto|skærmbillede|\W*)$/iu

/** Whether the words of a picture tell those who cannot see it what it shows, and are not what a camera or a program calls the file. */
export function saysWhatItShows(words: string): boolean {
  const said = words.replace(/\s+/g, ' ').trim()
  return !fileName.test(said) && !numbered.test(said) && !placeholder.test(said)
}
