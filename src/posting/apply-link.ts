import { decodeEntities } from './html.ts'

const LINK = /<a href="(https?:\/\/[^"\s]{1,2000})"[^<>]{0,60}>(?:<(?:strong|em)>)?([^<]{0,120})/g
/** What a link to the form, or the words right before it, say in the languages of the lexicon. */
const APPLY =
  /^\W*(?:(?:click (?:here )?to|please|you can|to) )?(?:apply\b(?! filter)|(?:submit|start|send) (?:your |an )?application|jetzt bewerben|hier bewerben|bewerben\b|zur bewerbung|online bewerben|postuler\b|je postule|candidater\b|aplicar\b|aplica\b|postularme|inscribirse|candidatar|candidate-se|candidati\b|solliciteer|aplikuj|ansök|הגש|להגשת)/iu
const BEFORE = /(?:\bapply(?: here| at| now| online)?|bewerbung|postuler|aplicar|to \[?apply)\s*(?:[:：→>-]+\s*)?$/iu
const BARE =
  /\b(?:apply(?: here| at| now| online| via)?|bewerbung|postuler|aplicar)\s?[:：→>-]{0,3}\s{1,3}(https?:\/\/[^\s<>"')\]]{4,1000})/iu

/** The address of the first link that says "apply" in its words or right before them; null where none does. Linear. */
export function applyLinkOf(description: { html: string; text: string }): string | null {
  const links = description.html.includes('<a href="http') ? description.html.matchAll(LINK) : []
  for (const match of links) {
    const before = description.html.slice(Math.max(0, match.index - 40), match.index).replace(/<[^<>]*>/g, '')
    if (APPLY.test(match[2] ?? '') || BEFORE.test(before)) return decodeEntities(match[1] as string)
  }
  if (!description.text.includes('://')) return null
  return BARE.exec(description.text)?.[1]?.replace(/(?<![.,;])[.,;]+$/, '') ?? null
}
