import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SkillLevel } from '../../src/skills/skill.ts'
import { tagPosting } from '../../src/skills/tag-posting.ts'
import { barePosting } from './bare-posting.ts'

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)

const EXPECTED: Record<string, Record<SkillLevel, string>> = {
  '000': {
    required:
      'python django flask fastapi rest oauth jwt postgresql mysql mongodb nosql docker git github gitlab agile',
    preferred: 'asyncio aiohttp rabbitmq kafka microservices devops terraform infrastructure-as-code',
    mentioned: 'graphql redis ci-cd aws gcp azure prometheus grafana sentry code-review',
  },
  '002': {
    required: 'rest fastapi flask django sql postgresql mysql docker ci-cd python devops',
    preferred:
      'redis celery rq-python publish-subscribe jwt rbac abac postman openapi llm vector-databases cprofile py-spy',
    mentioned: 'pydantic sqlalchemy psycopg github-actions nginx caddy systemd linux cron webhooks etl code-review',
  },
  '003': {
    required: 'python django flask fastapi sql nosql git version-control',
    preferred: 'aws azure gcp docker kubernetes devops ci-cd microservices',
    mentioned: 'rest unit-testing code-review',
  },
}

describe.skipIf(!existsSync(SEEDS))('the seeds', () => {
  for (const [seed, levels] of Object.entries(EXPECTED)) {
    const file = existsSync(SEEDS) ? (readdirSync(SEEDS).find((name) => name.startsWith(seed)) ?? '') : ''
    const read = () => {
      const text = readFileSync(new URL(file, SEEDS), 'utf8')
      return tagPosting(barePosting(null, { description: { html: '', text, truncated: false } }))
    }

    it.each(Object.entries(levels) as [SkillLevel, string][])(`${seed}: %s`, (level, slugs) => {
      const got = read()?.skills.filter((skill) => skill.level === level)
      expect(got?.map((skill) => skill.slug)).toEqual(expect.arrayContaining(slugs.split(' ')))
    })

    it(`${seed} makes a title`, () => {
      expect(read()?.title).toBe('Python Backend Developer')
    })
  }
})
