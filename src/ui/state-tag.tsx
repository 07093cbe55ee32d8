export type StateTone = 'neutral' | 'active' | 'success' | 'warning' | 'error'

/** A state is a word first; the colour only helps the eye. */
export function StateTag({ tone = 'neutral', word }: { readonly tone?: StateTone; readonly word: string }) {
  return <span class={`state state-${tone}`}>{word}</span>
}
