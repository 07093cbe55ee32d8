import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false, breaks: false })

/** A page as a municipality or a hospital publishes it: navigation above, buttons beside, footer below. */
export function writeHtml(paper) {
  const body = markdown.render(paper.escaped)
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>${paper.title}</title>
<meta name="author" content="${paper.author}">
<style>body{font-family:sans-serif;max-width:48rem;margin:0 auto;padding:1rem}td,th{border:1px solid #999;padding:.3rem;text-align:left}</style>
<script>window.dataLayer = window.dataLayer || []</script>
</head>
<body>
<nav aria-label="Sti"><a href="/">Forside</a> / <a href="/politik">Politik</a> / <a href="/dagsordener">Dagsordener og referater</a></nav>
<main>
${body.replaceAll('<br>\n', '<br>').trim()}
</main>
<footer><p>Demonstrationsmateriale</p></footer>
</body>
</html>
`
}
