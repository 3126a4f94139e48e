/**
 * How much oftener or less often than others a field of knowledge is asked for where it is named, in logits: "algorithms"
 * stands in many an ad that asks for none. By slug; what is not here has 0. Printed by eval/train/asked.ts and read through;
 * from the tuned ads of eval/gold, the tuned sentences of eval/ambiguous and SkillSpan's train split.
 */
const TABLE = `
accounting 0.31, algorithms -1.19, artificial-intelligence -0.32, backend-development 0.47,
blockchain -0.28, budgeting 0.15, business-intelligence 0.21, childcare -0.1, code-review 0.25,
continuous-improvement 0.1, continuous-integration 0.11, data-management -0.57, data-science 0.43,
data-warehousing 0.21, distributed-systems 0.52, electrical-design -0.54, electronics 0.47,
embedded-systems 0.18, experimentation -0.52, firmware 0.12, frontend-development 0.8,
full-stack-development -0.13, hybrid-cloud 0.42, information-security -0.55,
learning-development -0.28, machine-learning 0.13, microservices -0.1, mobile-development -0.4,
monitoring-alerting 0.15, networking -0.17, occupational-safety 0.2, product-management -0.2,
project-management 0.11, quality-assurance 0.17, relational-databases -0.16, renewable-energy -0.44,
root-cause-analysis 0.19, software-architecture 0.14, software-development-life-cycle 0.13,
sre 0.58, statistics 0.59, supply-chain -0.25, ui-design -1.14, version-control 0.13,
wireless-communication-systems 0.1,
`

const PRIORS = new Map(
  TABLE.split(',').map((cell) => {
    const [name = '', weight = ''] = cell.trim().split(' ')
    return [name, Number(weight)]
  }),
)

/** In logits; 0 for a field that too few examples name. */
export function priorOf(slug: string): number {
  return PRIORS.get(slug) ?? 0
}
