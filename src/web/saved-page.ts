import { html } from 'hono/html'
import { type Html, layout } from './layout.ts'

/** What the reader saved and hid. It is kept in the browser alone: the page's script fills the lists. */
export function savedPage(): Html {
  return layout({
    title: 'Saved – Rolecall',
    description: 'Openings and searches that you saved, and companies that you hid.',
    canonical: null,
    current: '/saved',
    main: html`<h1>Saved</h1>
<p>What you save or hide stays in this browser and is sent to nobody.</p>
<noscript><p class="banner">Saving needs the page’s script, and your browser does not run it. Feeds and addresses of searches work without.</p></noscript>
<div id="saved" hidden>
<h2>Openings</h2><ul class="plain" data-list="listings"></ul><p class="unknown" data-empty="listings">None is saved.</p>
<h2>Searches</h2><ul class="plain" data-list="searches"></ul><p class="unknown" data-empty="searches">None is saved.</p>
<h2>Hidden companies</h2><ul class="plain" data-list="hidden"></ul><p class="unknown" data-empty="hidden">None is hidden.</p>
<p class="actions"><button type="button" data-do="export">Export as JSON</button> <label class="button file">Import<input type="file" accept="application/json,.json" data-do="import"></label> <button type="button" data-do="forget">Forget all of it</button></p>
<p class="note" role="status" id="note"></p>
</div>`,
  })
}
