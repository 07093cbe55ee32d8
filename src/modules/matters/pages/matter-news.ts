import { words } from './words.ts'

/** That something happened in a matter, in both languages. */
export function matterNews(title: string | undefined): { readonly da: string; readonly en: string } {
  return { da: words('da').news(title), en: words('en').news(title) }
}
