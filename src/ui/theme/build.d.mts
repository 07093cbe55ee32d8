import type { Assets } from '../assets.ts'

export function buildTheme(outDir: string, options?: { readonly assetBase?: string }): Promise<Assets>
