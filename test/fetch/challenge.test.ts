import { describe, expect, it } from 'vitest'
import { refuseChallenge } from '../../src/fetch/challenge.ts'

const URL = 'https://mill.example/jobs/7'

function refusal(text: string, headers: Record<string, string> = {}): string | null {
  try {
    refuseChallenge(URL, (name) => headers[name] ?? null, text)
    return null
  } catch (error) {
    expect(error).toMatchObject({ name: 'SourceChangedError', code: 'not_json' })
    return /\((.*)\) in the place/.exec((error as Error).message)?.[1] ?? ''
  }
}

const titled = (title: string, body = '<p>…</p>') =>
  `<!doctype html>\n<html><head><title>${title}</title></head><body>${body}</body></html>`

describe('a bot check', () => {
  it.each([
    ['Cloudflare', titled('Just a moment...')],
    ['Cloudflare', titled('Acme', '<script>window._cf_chl_opt={cvId:"3",cType:"managed"}</script>')],
    ['Cloudflare', titled('Attention Required! | Cloudflare')],
    [
      'DataDome',
      titled('acme.example', "<script>var dd={'rt':'c','cid':'x','host':'geo.captcha-delivery.com'}</script>"),
    ],
    ['HUMAN (PerimeterX)', titled('Access to this page has been denied')],
    ['HUMAN (PerimeterX)', titled('Acme', '<div id="px-captcha"></div>')],
    [
      'Imperva (Incapsula)',
      '<html><iframe src="/_Incapsula_Resource?SWUDNSAI=31&incident_id=12-3">Request unsuccessful.</iframe></html>',
    ],
    ['Imperva (Incapsula)', titled('Pardon Our Interruption')],
    ['Akamai', titled('Access Denied', 'Reference #18.6f3 https://errors.edgesuite.net/18.6f3')],
    ['Akamai', '<html><head><meta http-equiv="refresh" content="5; URL=\'/?bm-verify=AAQAAA\'"/></head></html>'],
    ['Akamai', '<div id="sec-if-cpt-container"></div>'],
    ['AWS WAF', '<html><script>window.gokuProps = {"key":"AQID","context":"x"}</script></html>'],
    ['Kasada', '<html><script>window.KPSDK={};</script><script src="/149e/2d20/ips.js?x=1"></script></html>'],
    ['Vercel', titled('Vercel Security Checkpoint')],
    ['F5', titled('Request Rejected', 'The requested URL was rejected. Please consult with your administrator.')],
    ['a captcha', titled('Robot Check')],
    ['a captcha', titled('Are you a robot? | Acme')],
    ['a captcha', titled('\n Verify you are human ')],
  ])('of %s is no page', (vendor, text) => {
    expect(refusal(text)).toBe(vendor)
  })

  it.each([
    ['Cloudflare', { 'cf-mitigated': 'challenge' }],
    ['AWS WAF', { 'x-amzn-waf-action': 'challenge' }],
    ['AWS WAF', { 'x-amzn-waf-action': 'captcha' }],
  ])('of %s is known by its header, whatever its body', (vendor, headers) => {
    expect(refusal('', headers)).toBe(vendor)
  })

  it.each([
    [
      'the sensor of Cloudflare',
      titled(
        'Miller',
        '<script>window.__CF$cv$params={r:"1"}</script><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
      ),
    ],
    ['the sensor of DataDome', titled('Miller', '<script src="https://js.datadome.co/tags.js"></script>')],
    [
      'the sensor of PerimeterX',
      titled('Miller', '<script>window._pxAppId="PX1"</script><script src="/1/init.js"></script>'),
    ],
    [
      'the sensor of Imperva',
      titled('Miller', '<script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>'),
    ],
    [
      'the integration of AWS WAF',
      titled('Miller', '<script src="https://x.edge.sdk.awswaf.com/x/challenge.js"></script>'),
    ],
    ['the sensor of Kasada', titled('Miller', '<script src="/149e/2d20/p.js"></script>')],
    [
      'a captcha in its form',
      titled('Miller', '<form><div class="g-recaptcha"></div><div class="cf-turnstile"></div></form>'),
    ],
    ['an ad for who stops robots', titled('Security Check Engineer', '<p>Just a moment... verify you are human.</p>')],
    ['an ad of the vendor', titled('Bot Verification Lead - DataDome', '<p>Captchas: geo.captcha-delivery.com</p>')],
    [
      'data for machines',
      titled('Access Denied', '<script type="application/ld+json">{"@type":"JobPosting"}</script>'),
    ],
    ['JSON', '{"title":"Just a moment...","body":"<title>Robot Check</title> _cf_chl_opt"}'],
    ['a long page', titled('Miller', `<script>var dd = {}</script>${'<p>Flour.</p>'.repeat(6_000)}`)],
  ])('is not seen in a page with %s', (_what, text) => {
    expect(refusal(text)).toBeNull()
  })

  it('is looked for in linear time', () => {
    const hostile = ['/_Incapsula_Resource?', 'window.KPSDK', '<title', 'id="cf-'].map((part) =>
      part.repeat(60_000 / part.length),
    )
    const started = performance.now()
    for (const text of hostile) refusal(`<${text}`)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
