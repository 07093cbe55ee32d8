import { createContext } from 'preact'

/** Where the built look is served; what `buildTheme` returns. */
export interface Assets {
  readonly stylesheet: string
  readonly icons: string
  readonly favicon: string
  /** The browser's scripts by name; pages work without them, but for what only a script can do. */
  readonly scripts?: Readonly<Record<string, string>>
}

export const AssetsContext = createContext<Assets>({
  stylesheet: '/assets/samspil.css',
  icons: '/assets/icons.svg',
  favicon: '/assets/favicon.svg',
})
