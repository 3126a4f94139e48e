import { SourceChangedError } from '../errors.ts'

/** Bot checks are small, and end where a real page begins: nothing longer is taken for one. */
const MOST_CHARACTERS = 64 * 1024

/**
 * What stands in the check itself, never what such a service adds to every page it guards (its sensor, its cookie script): those
 * pages are real.
 */
const MARKS: [vendor: string, mark: RegExp][] = [
  ['Cloudflare', /\b_cf_chl_opt\b|\bcf_chl_prog\b|\bid="cf-(?:browser-verification|challenge-running|please-wait)"/],
  ['DataDome', /\bvar dd\s*=\s*\{|https?:\/\/(?:geo|ct|interstitial)\.captcha-delivery\.com\//],
  ['HUMAN (PerimeterX)', /\bid=["']?px-captcha\b|\b_pxCaptcha\b|\bcaptcha\.px-cloud\.net\//],
  ['Imperva (Incapsula)', /\/_Incapsula_Resource\?[^"'<>\s]{0,300}\bincident_id=|\bIncapsula incident ID\b/],
  ['Akamai', /\bsec-if-cpt-container\b|\/_sec\/cp_challenge\/|[?&"']bm-verify=|\berrors\.edgesuite\.net\//],
  ['AWS WAF', /\bgokuProps\b|\bAwsWafIntegration\.(?:checkForceRefresh|forceRefreshToken)\b/],
  ['Kasada', /\bwindow\.KPSDK\b[\s\S]{0,500}\/ips\.js\?/],
  ['DDoS-Guard', /\bddos-guard\.net\/(?:check|\.well-known)|\/\.well-known\/ddos-guard\/js-challenge/],
  ['F5', /\bThe requested URL was rejected\. Please consult with your administrator\b/],
]

/** Whole titles, but for the name of the site behind them. */
const TITLES: [vendor: string, title: RegExp][] = [
  ['Cloudflare', /^(?:just a moment\.{3}|attention required! \| cloudflare)$/i],
  ['HUMAN (PerimeterX)', /^access to this page has been denied\.?$/i],
  ['Imperva (Incapsula)', /^pardon our interruption(?:\.{3})?$/i],
  ['Fastly', /^client challenge$/i],
  ['Vercel', /^vercel security checkpoint$/i],
  ['Sucuri', /^sucuri website firewall\b/i],
  ['DDoS-Guard', /^ddos-guard$/i],
  [
    'a captcha',
    /^(?:(?:google )?re?captcha|captcha|human verification|robot (?:check|or human\??)|bot (?:check|verification)|security (?:check|verification)|are you (?:a )?(?:human|robot)\??|(?:please )?verify (?:that )?you(?:'re| are) (?:a )?human|checking your browser(?: before accessing.*)?|access denied|unusual traffic)(?: [|–-] .*)?$/i,
  ],
]

/**
 * Throws SourceChangedError `not_json` where a bot check stands in the page's place, whatever status it came with: it says nothing
 * about any posting. A page that carries data for machines is no check.
 */
export function refuseChallenge(url: string, header: (name: string) => string | null, text: string): void {
  const vendor = vendorByHeader(header) ?? vendorOf(text)
  if (vendor === null) return
  throw new SourceChangedError('not_json', `${url} is a bot check (${vendor}) in the place of the page`)
}

function vendorByHeader(header: (name: string) => string | null): string | null {
  if (header('cf-mitigated') === 'challenge') return 'Cloudflare'
  return /^(?:challenge|captcha)$/.test(header('x-amzn-waf-action') ?? '') ? 'AWS WAF' : null
}

function vendorOf(text: string): string | null {
  if (text.length > MOST_CHARACTERS || !/^\s*</.test(text) || /\bapplication\/ld\+json\b/i.test(text)) return null
  const title = (/<title[^<>]*>([^<]*)/i.exec(text)?.[1] ?? '').replaceAll('&#39;', "'").replace(/\s+/g, ' ').trim()
  return (MARKS.find(([, mark]) => mark.test(text)) ?? TITLES.find(([, mark]) => mark.test(title)))?.[0] ?? null
}
