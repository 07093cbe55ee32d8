import { useContext } from 'preact/hooks'
import { AssetsContext } from './assets.ts'

/** One of our own scripts, as a file: none stands in the page itself. */
export function Script({ name, once }: { readonly name: string; /** However often it stands on the page. */ readonly once?: boolean }) {
  const address = useContext(AssetsContext).scripts?.[name]
  if (!address) return null
  return once ? <script type="module" src={address} /> : <script src={address} defer />
}
