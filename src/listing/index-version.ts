/**
 * Goes up with every change of what a listing is found by (its terms, its words and their weights) that its document does not show. A listing
 * that an older version wrote is written anew when it is next linked, of which no reader is told: `rolecall reprocess --stage listings`.
 * 2: words that a text says often. 3: the words that ranking looks at, by themselves.
 */
export const INDEX_VERSION = 3
