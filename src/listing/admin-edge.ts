/** What an admin said of two postings, by their keys, the lesser first. */
export interface AdminEdge {
  a: string
  b: string
  verdict: 'same' | 'different'
}
