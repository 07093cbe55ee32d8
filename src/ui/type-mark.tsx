/** What kind of item it is: its word, and before it the letter that papers use for it. */
export function TypeMark({ letter, word }: { readonly letter?: string; readonly word: string }) {
  return (
    <span class="type-mark">
      {letter && (
        <span class="type-mark-letter" aria-hidden="true">
          {letter}
        </span>
      )}
      {word}
    </span>
  )
}
