/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const MARKETING = `
campaign-reporting | Campaign reporting | campaign analytics, campaign performance analysis, campaign performance reporting
product-positioning | Product positioning | positioning and messaging, messaging and positioning
video-content | Video content creation | video content, creating video content, short-form video, short form video, reels and stories
`
