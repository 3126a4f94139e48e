import { describe, expect, it } from 'vitest'
import { tag } from '../../src/skills/tag.ts'

// slug: sentences that mean the skill | sentences that do not. Written for this table; the word stands in each of them.
const CASES: Record<string, { yes: string[]; no: string[] }> = {
  go: {
    yes: [
      'Our backend services are written in Go.',
      'Experience with Python, Go or Java.',
      'Senior Go Engineer',
      'You will build microservices in Go and deploy them to Kubernetes.',
    ],
    no: [
      'You are the go-to person for questions.',
      'Go to our careers page to apply.',
      'We are ready to go live in May with our software.',
      'Go above and beyond for our customers.',
    ],
  },
  r: {
    yes: ['Statistical analysis in R or SAS.', 'Proficiency in R, Python and SQL.', 'Experience with R and Tableau.'],
    no: ['You work with our R&D team in Lyon.', 'Our R & D centre builds software.', 'The film is rated R and long.'],
  },
  c: {
    yes: [
      'Embedded programming in C and C++.',
      'Languages: C, Python, Rust.',
      'Strong C skills and a love of firmware.',
    ],
    no: [
      'You present to C-level executives.',
      'Experience selling to the C-suite is needed.',
      'Foods rich in Vitamin C.',
      'A driving licence of class C and E.',
      'Our Series C funded startup writes software.',
    ],
  },
  cpp: {
    yes: ['Modern C++ (17 or later).', 'C/C++ on Linux', 'C++/Python developer'],
    no: ['Class C licence and a B+ grade.', 'Hepatitis C research.', 'Grade C in maths.'],
  },
  spring: {
    yes: ['Java, Spring, Hibernate', 'Experience with the Spring framework.', 'Java developer with Spring and Kafka.'],
    no: [
      'Our spring 2026 internship in software development.',
      'Start date: Spring 2026.',
      'Events take place in the Spring and fall.',
      'Spring semester students are welcome.',
    ],
  },
  swift: {
    yes: ['iOS apps in Swift and Objective-C.', 'Swift, Kotlin or Dart', 'Experience with Swift 5 and Xcode.'],
    no: [
      'A swift response to customers.',
      'Swift resolution of support tickets.',
      'Swift Transportation hires drivers.',
    ],
  },
  rust: {
    yes: ['Systems programming in Rust.', 'Rust or C++', 'We use Rust for performance critical services.'],
    no: ['Remove rust from steel parts.', 'Rust removal and painting of metal.', 'Plants of the Rust Belt.'],
  },
  excel: {
    yes: ['Proficient in Excel and PowerPoint.', 'Advanced Excel skills', 'Good knowledge of Word, Excel and Outlook.'],
    no: [
      'You excel at explaining things.',
      'People who excel in fast teams.',
      'Excel at customer service every day.',
      'We help our people to Excel and grow.',
    ],
  },
  'microsoft-access': {
    yes: ['MS Access and SQL', 'Excel, Access, Word', 'Reports with Excel and Access databases.'],
    no: [
      'You have access to our data.',
      'Access to a company car.',
      'Access control systems',
      'Full Access to training.',
    ],
  },
  chef: {
    yes: [
      'Ansible, Chef or Puppet',
      'Configuration management with Chef and Terraform.',
      'Automation tools such as Chef, Jenkins.',
    ],
    no: ['Head Chef for our restaurant', 'Our Chef leads the kitchen.', 'You report to the Chef de Cuisine and cook.'],
  },
  rest: {
    yes: ['Design REST APIs in Java.', 'GraphQL or REST', 'Integrate REST and SOAP services.'],
    no: ['The rest of the team works in Oslo.', 'REST of the week is free.', 'Drivers need rest after nine hours.'],
  },
  express: {
    yes: ['Node.js, Express and MongoDB', 'Backend in Node with Express.', 'React, Express, PostgreSQL'],
    no: [
      'Candidates who express interest in software.',
      'Express your ideas clearly.',
      'Cards of American Express are accepted.',
      'Express delivery of parcels.',
    ],
  },
  'apache-spark': {
    yes: ['Hadoop, Spark, Kafka', 'Data pipelines with Spark and Scala.', 'Experience with Spark or Flink.'],
    no: ['You spark joy in customers.', 'Replace a spark plug.', 'Spark curiosity in pupils.'],
  },
  flask: {
    yes: ['Python with Django or Flask.', 'Flask, SQLAlchemy, Celery', 'APIs built with Flask.'],
    no: ['Clean each glass flask in the laboratory.', 'A vacuum flask for coffee.', 'A hip flask as a gift.'],
  },
  'plotly-dash': {
    yes: ['Dashboards in Plotly and Dash', 'Python, Dash, Streamlit', 'Build data apps with Dash in Python.'],
    no: ['A dash of humour.', 'Drivers need a dash cam.', 'The 100-yard dash.'],
  },
  segment: {
    yes: [
      'Analytics with Segment and Mixpanel.',
      'Segment, Amplitude, Braze',
      'Tracking events through Segment into BigQuery.',
    ],
    no: ['You own the SMB segment.', 'Each customer segment needs software.', 'Segment Marketing Manager'],
  },
  linear: {
    yes: ['We plan in Linear and Notion.', 'Tools: Linear, Figma, Slack', 'Jira, Linear or GitHub'],
    no: ['Knowledge of linear algebra.', 'Linear programming models', 'A linear process without code.'],
  },
  notion: {
    yes: ['Docs in Notion and Slack.', 'Notion, Jira, Confluence', 'Asana, Trello or Notion'],
    no: ['The notion of quality matters.', 'We challenge the notion that code is finished.', 'A notion of time.'],
  },
  'microsoft-teams': {
    yes: ['Outlook, Teams and SharePoint', 'Slack, Zoom, Teams', 'Meetings in Microsoft Teams.'],
    no: [
      'You work with cross-functional teams.',
      'Teams of engineers build our software.',
      'Lead Teams in three countries.',
      'Our Data and Engineering Teams share an office.',
    ],
  },
  oracle: {
    yes: ['PostgreSQL or Oracle', 'Experience with Oracle and SQL Server.', 'Oracle DBA with PL/SQL'],
    no: ['Concerts in Oracle Park.', 'The Oracle of Omaha invests.', 'Work near the Oracle Arena.'],
  },
  sage: {
    yes: ['Accounting in Sage or Xero.', 'QuickBooks, Sage, Excel', 'Knowledge of Sage and payroll.'],
    no: ['Sage advice for customers.', 'Walls in sage green.', 'The company is a sage investor.'],
  },
  helm: {
    yes: ['Kubernetes and Helm', 'Helm charts for our services', 'Terraform, Helm, ArgoCD'],
    no: [
      'With Anna at the helm of our software team.',
      'The helm of a ship.',
      'Taking the Helm of our cloud business.',
    ],
  },
  vault: {
    yes: ['Terraform, Vault, Consul', 'Secrets in HashiCorp Vault', 'Kubernetes secrets with Vault.'],
    no: ['Guard the bank vault.', 'Count the cash in the vault.', 'The Vault is our gym.'],
  },
  salt: {
    yes: ['Ansible, Puppet, Salt', 'Configuration management with SaltStack', 'Chef, Salt or Terraform'],
    no: ['Salt Lake City', 'Season with salt and pepper.', 'Scatter Salt on icy roads.'],
  },
  snowflake: {
    yes: ['dbt, Snowflake, Airflow', 'Data warehouse on Snowflake', 'Experience with Snowflake or BigQuery.'],
    no: ['Every guest is a special snowflake.', 'Cut a paper snowflake.', 'Snowflakes fall on our ski resort.'],
  },
  unity: {
    yes: ['Games in Unity and C#.', 'Unity or Unreal Engine', 'Unity3D developer'],
    no: ['Unity of purpose.', 'We stand for national unity.', 'Nurses of Unity Hospital.'],
  },
  react: {
    yes: ['React, TypeScript, Redux', 'Frontend in React and Node.js.', 'Experience with React.', 'React Developer'],
    no: [
      'React to customer requests quickly.',
      'You react quickly when code breaks.',
      'Able to react in an emergency.',
    ],
  },
  nodejs: {
    yes: ['Node, React, MongoDB', 'JavaScript on Node and Express', 'Backend services in Node.'],
    no: ['Each node of the cluster runs Linux.', 'A lymph node biopsy.', 'Every node in our network.'],
  },
  'aws-lambda': {
    yes: ['AWS Lambda and S3', 'Lambda, DynamoDB, SQS', 'Serverless functions on Lambda.'],
    no: ['A lambda sensor for engines.', 'Untyped lambda calculus', 'The Lambda symbol of our fraternity.'],
  },
  'epic-ehr': {
    yes: ['Charting in Epic or Cerner.', 'Experience with Epic EMR.', 'Nurses chart in Epic at our hospital.'],
    no: ['Break each epic into user stories.', 'An epic adventure.', 'Epic Games hires artists.'],
  },
  workday: {
    yes: ['HRIS such as Workday or ADP', 'Workday HCM', 'Payroll in Workday and SAP.'],
    no: ['An eight hour workday.', 'Your workday starts at nine.', 'The average Workday is calm.'],
  },
  slack: {
    yes: ['Slack, Jira and Notion', 'We talk in Slack and Zoom.', 'Google Docs, Slack, Asana'],
    no: ['Pick up the slack for colleagues.', 'Plans with some slack time.', 'The slack in a rope.'],
  },
  agile: {
    yes: ['Agile and Scrum', 'We follow Agile methodologies.', 'Experience in an agile environment.'],
    no: ['An agile mindset', 'We are an agile company.', 'Fast and agile thinkers.'],
  },
  english: {
    yes: ['Fluent in English.', 'English and German at level C1', 'Good written and spoken English'],
    no: ['Serve an English breakfast.', 'The English Premier League.', 'Our English customers love it.'],
  },
  german: {
    yes: [
      'Fluent German is required.',
      'German (B2)',
      'You speak German and French.',
      'German is a plus.',
      'Sehr gutes Deutsch',
    ],
    no: ['A leading German company.', 'German engineering', 'The German market grows.'],
  },
  accounting: {
    yes: ['Accounting experience', 'Knowledge of accounting and tax.', 'Financial accounting under IFRS'],
    no: [
      'Sales accounting for half of revenue.',
      'Accounting for taste is hard.',
      'Europe, accounting for 20% of users.',
    ],
  },
  outlook: {
    yes: ['Word, Excel, Outlook', 'Microsoft Outlook', 'Outlook and PowerPoint skills'],
    no: ['A positive outlook on life.', 'The economic outlook is good.', 'Our Outlook for 2027.'],
  },
  windows: {
    yes: ['Linux and Windows machines', 'Windows, macOS and Linux', 'Support for Microsoft Windows'],
    no: ['Clean windows and floors.', 'Doors and windows for houses.', 'Windows of opportunity.'],
  },
  puppet: {
    yes: ['Puppet or Ansible', 'Terraform, Puppet, Jenkins', 'Infrastructure automation with Puppet.'],
    no: ['A puppet show for children.', 'Make a hand puppet.', 'The Puppet Theatre'],
  },
  scala: {
    yes: ['Scala and Akka', 'Java, Scala, Kotlin', 'Spark jobs in Scala.'],
    no: ['Sing at La Scala.', 'Teatro alla Scala Milan', 'Una larga scala.'],
  },
  bash: {
    yes: ['Python or Bash', 'Bash scripting', 'Linux, bash, git'],
    no: ['A birthday bash.', 'Our summer bash for staff.', 'Do not bash the door.'],
  },
  'venture-capital': {
    yes: [
      'Experience in venture capital and investment banking.',
      'Venture capital analyst',
      'Deals in venture capital, portfolio work.',
    ],
    no: [
      'We are backed by venture capital.',
      'Venture capital funding of 20 million.',
      'Raised from venture capital firms.',
    ],
  },
  'artificial-intelligence': {
    yes: ['Artificial intelligence and statistics', 'Experience in AI', 'AI/ML engineer'],
    no: ['We are an AI company.', 'Our AI-powered platform.', 'An AI-first team by the sea.'],
  },
  'talent-acquisition': {
    yes: ['Recruiting and sourcing of candidates.', 'Experience in recruitment', 'Talent acquisition specialist'],
    no: ['Our recruiting process has three steps.', 'Beware of recruitment fraud.', 'The recruiting team answers.'],
  },
  oauth: { yes: ['OAuth2 and JWT', 'OAuth 2.0', 'oauth'], no: ['an author', 'an oath', 'authority'] },
}

describe('a word that is a skill only sometimes', () => {
  for (const [slug, { yes, no }] of Object.entries(CASES)) {
    it.each(yes)(`${slug} in: %s`, (sentence) => {
      expect(slugsOf(sentence)).toContain(slug)
    })
    it.each(no)(`no ${slug} in: %s`, (sentence) => {
      expect(slugsOf(sentence)).not.toContain(slug)
    })
  }
})

function slugsOf(text: string): string[] {
  return tag(text, { company: null }).map((mention) => mention.slug)
}
