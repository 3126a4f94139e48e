/** Raised with every change that gives an ad another Posting: `rolecall reprocess` works the older ones out again. */
export const NORMALIZER_VERSION = 6
