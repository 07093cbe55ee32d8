import { useContext } from 'preact/hooks'
import { AssetsContext } from './assets.ts'
import type { IconName } from './icon-names.ts'

/** Decoration beside a word: hidden from a screen reader. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  const { icons } = useContext(AssetsContext)
  return (
    <svg class={small ? 'icon-svg icon-small' : 'icon-svg'} aria-hidden="true" focusable="false">
      <use href={`${icons}#${name}`} />
    </svg>
  )
}
