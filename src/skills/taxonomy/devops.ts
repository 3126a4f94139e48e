/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DEVOPS = `
ansible | Ansible | ansible playbooks, ansible tower
ant | Apache Ant |  | java
appdynamics | AppDynamics | app dynamics
argocd | Argo CD | argocd, argo-cd, argo workflows | kubernetes
artifactory | Artifactory | jfrog artifactory, jfrog
babel | ~=Babel | babel.js, babeljs
bamboo | ~=Bamboo | atlassian bamboo | ci-cd
bazel | Bazel
bitbucket | Bitbucket | bit bucket
build-automation | Build automation
buildkite | Buildkite |  | ci-cd
business-continuity | Business continuity | business continuity planning
capacity-planning | Capacity planning
chaos-engineering | Chaos engineering | chaos monkey
chef | ~=Chef | chef infra, chef cookbooks, opscode chef
ci-cd | CI/CD | ci cd, cicd, continuous integration and deployment, continuous integration and continuous deployment, continuous integration and continuous delivery, continuous integration/continuous deployment, continuous integration/continuous delivery, ci/cd pipelines, ci/cd pipeline, continuous integration & delivery, continuous integration and delivery
circleci | CircleCI | circle ci, circle-ci | ci-cd
cmake | CMake
cocoapods | CocoaPods
conan | Conan package manager
configuration-management | Configuration management | config management
consul | ~=Consul | hashicorp consul
container-orchestration | Container orchestration | containers orchestration platform
containerd | containerd
containerization | Containerization | containerisation, containers orchestration, containerized applications, container technologies, containerization technologies, containerized
continuous-delivery | Continuous delivery | continuous deployment, continuous deployments | ci-cd
continuous-integration | Continuous integration | =CI pipelines | ci-cd
crossplane | Crossplane
cvs | ~=CVS
datadog | Datadog | data dog
deployment-automation | Deployment automation | blue-green deployment, blue/green deployments, canary deployments, canary releases
devops | DevOps | dev ops, dev-ops, devops practices
devsecops | DevSecOps | dev sec ops, secdevops
disaster-recovery | Disaster recovery | disaster recovery planning
docker | Docker | docker containers, docker-compose, docker compose, dockerfile, docker swarm, dockerized
drone-ci | Drone CI |  | ci-cd
dynatrace | Dynatrace
elk-stack | ELK stack | =ELK, elastic stack, =EFK
envoy | ~=Envoy | envoy proxy
esbuild | esbuild
eslint | ESLint | es lint
fastlane | Fastlane
feature-flags | Feature flags | feature flag, feature toggles, launchdarkly
fluentd | Fluentd | fluent bit, fluentbit
flux | Flux CD | fluxcd | kubernetes
git | Git
gitflow | Gitflow | git flow, git-flow
github | GitHub | git hub, github enterprise
github-actions | GitHub Actions | gh actions | ci-cd
gitlab | GitLab | git lab
gitlab-ci | GitLab CI | gitlab ci/cd, gitlab-ci, gitlab pipelines | ci-cd
gitops | GitOps | git ops
gradle | Gradle |  | java
grafana | Grafana
graylog | Graylog
grunt | ~=Grunt | grunt.js, gruntjs
gulp | ~=Gulp | gulp.js, gulpjs
harness | Harness.io |  | ci-cd
helm | ~=Helm | helm charts, helm chart | kubernetes
high-availability | High availability | high-availability, highly available systems
honeycomb | Honeycomb.io
icinga | Icinga
ifttt | IFTTT
incident-management | Incident management | incident response management
incident-response | Incident response
infrastructure-as-code | Infrastructure as code | =IaC, infrastructure-as-code, iac tools
istio | Istio |  | kubernetes
jaeger | ~=Jaeger | jaeger tracing
jenkins | Jenkins | jenkins pipelines, jenkins x | ci-cd
kibana | Kibana |  | elk-stack
knative | Knative |  | kubernetes
kubernetes | Kubernetes | k8s, kubernets, kubernetes clusters, k3s
kustomize | Kustomize |  | kubernetes
linkerd | Linkerd |  | kubernetes
load-balancing | Load balancing | load balancers, load balancer
loggly | Loggly
logstash | Logstash |  | elk-stack
make-com | Make.com | integromat
makefile | Makefiles | makefile, gnu make
maven | ~=Maven | apache maven | java
mercurial | ~=Mercurial
monitoring-alerting | Monitoring and alerting | monitoring & alerting
monorepo | Monorepo | monorepos
n8n | n8n
nagios | Nagios
new-relic | New Relic | newrelic
nexus-repository | Nexus Repository | sonatype nexus
nomad | ~=Nomad | hashicorp nomad
npm | npm
nuget | NuGet
nx | =Nx | nx monorepo
observability | Observability
octopus-deploy | Octopus Deploy |  | ci-cd
openshift | OpenShift | open shift, red hat openshift | kubernetes
opentelemetry | OpenTelemetry | open telemetry, =OTel
opsgenie | Opsgenie
packer | ~=Packer | hashicorp packer
pagerduty | PagerDuty | pager duty
parcel-bundler | Parcel bundler
perforce | Perforce | helix core
performance-tuning | Performance tuning | performance optimization, performance optimisation, performance profiling
platform-engineering | Platform engineering
pnpm | pnpm
podman | Podman
poetry | Python Poetry
prettier | ~=Prettier
prometheus | Prometheus | prometheus/grafana
prtg | PRTG
pulumi | Pulumi
puppet | ~=Puppet | puppet enterprise
rancher | ~=Rancher | suse rancher | kubernetes
release-management | Release management
rollup | Rollup.js
salt | ~=Salt | saltstack, salt stack
sentry | ~=Sentry | sentry.io
service-mesh | Service mesh
solarwinds | SolarWinds | solar winds
sonarqube | SonarQube | sonar qube, sonarcloud
spinnaker | Spinnaker |  | ci-cd
splunk | Splunk
sre | Site reliability engineering | =SRE, site reliability, site reliability engineer
statsd | StatsD
sumo-logic | Sumo Logic
svn | Subversion | svn, apache subversion
teamcity | TeamCity | team city | ci-cd
tekton | Tekton |  | ci-cd
terraform | Terraform | terragrunt, opentofu
tfvc | TFVC
thanos | ~=Thanos
travis-ci | Travis CI | travisci, ~=Travis | ci-cd
trunk-based-development | Trunk-based development | trunk based development
turborepo | Turborepo
vagrant | ~=Vagrant | hashicorp vagrant
vault | ~=Vault | hashicorp vault
version-control | Version control | version control systems, source control, version control system, source code management, revision control
victoriametrics | VictoriaMetrics
vite | ~=Vite | vite.js, vitejs
webpack | Webpack
yarn | ~=Yarn | yarn/npm, npm/yarn
zabbix | Zabbix
zapier | Zapier
zipkin | Zipkin
`
