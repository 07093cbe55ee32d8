import { useContext } from 'preact/hooks'
import { AssetsContext } from './assets.ts'

/** One of our own scripts, as a file: none stands in the page itself. */
export function Script({ name }: { readonly name: string }) {
  const address = useContext(AssetsContext).scripts?.[name]
  return address ? <script src={address} defer /> : null
}
