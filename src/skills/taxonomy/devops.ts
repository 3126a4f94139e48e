/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DEVOPS = `
airbrake | Airbrake
alertmanager | Alertmanager | | prometheus
ansible | Ansible | ansible playbooks
ansible-galaxy | Ansible Galaxy
ansible-tower | Ansible Tower | awx, ansible automation platform | ansible
ant | Apache Ant | | java
apache-mesos | Apache Mesos | mesos, mesosphere, =DC/OS
app-center | App Center | visual studio app center
appdynamics | AppDynamics | app dynamics
application-performance-monitoring | Application performance monitoring | =APM, apm tools, application performance management
argo-rollouts | Argo Rollouts | | kubernetes
argocd | Argo CD | argocd, argo-cd, argo workflows | kubernetes
artifact-management | Artifact management
artifactory | Artifactory | jfrog artifactory, jfrog
atlantis-terraform | Atlantis terraform
autotools | Autotools | automake, autoconf
babel | ~=Babel | babel.js, babeljs
bamboo | ~=Bamboo | atlassian bamboo | ci-cd
bazel | Bazel
bitbake | BitBake | openembedded
bitbucket | Bitbucket | bit bucket
bitbucket-pipelines | Bitbucket Pipelines | | bitbucket, ci-cd
bitrise | Bitrise | | ci-cd
bmc-helix | BMC Helix | ~=Helix, helix itsm
bmc-truesight | BMC TrueSight | bmc patrol, bmc control
bower | ~=Bower
branching-strategies | Branching strategies | git branching, branching strategy | git
browserify | Browserify
buck-build | Buck build
bugsnag | Bugsnag
build-automation | Build automation | build systems, build and release, build pipelines, build engineering, build/release, build management, software builds, build infrastructure, build and release engineering
buildah | Buildah | skopeo
buildkit | BuildKit | docker buildx | docker
buildkite | Buildkite | | ci-cd
business-continuity | Business continuity | business continuity planning, business continuity plans, business continuity management, המשכיות עסקית, continuidad de negocio, business continuity/disaster recovery, =BCP, =BCM
capacity-planning | Capacity planning | capacity management, capacity engineering, infrastructure capacity planning
cert-manager | cert-manager | | kubernetes
cfengine | CFEngine
chaos-engineering | Chaos engineering | chaos monkey
checkmk | ~=Checkmk
checkov | Checkov | tfsec
chef | ~=Chef | chef infra, chef cookbooks, opscode chef
chef-inspec | Chef InSpec
chocolatey | ~=Chocolatey
ci-cd | CI/CD | ci cd, cicd, continuous integration and deployment, continuous integration and continuous deployment, continuous integration and continuous delivery, continuous integration/continuous deployment, continuous integration/continuous delivery, ci/cd pipelines, ci/cd pipeline, continuous integration & delivery, continuous integration and delivery, ci/cd workflows, continuous integration/continuous deployment (ci/cd), continuous integration and continuous deployment (ci/cd), continuous integration and continuous delivery (ci/cd), continuous integration and delivery (ci/cd), continuous integration/continuous delivery (ci/cd), ci/cd tools, ci/cd processes, ci/cd practices, ci/cd systems, ci/cd platforms, ci/cd automation, ci/cd concepts, ci and cd, continuous delivery and integration, intégration continue, integración continua, integrazione continua, ci/cd infrastructure, ci/cd workflow, continuous integration and development, continuous integration and deployment pipelines, תהליכי ci/cd
circleci | CircleCI | circle ci, circle-ci | ci-cd
clearcase | ClearCase | rational clearcase
clearquest | ClearQuest | rational clearquest
cloudbees | CloudBees | | jenkins
cloudsmith | Cloudsmith
cluster-api | Cluster API | | kubernetes
cluster-scheduling | Cluster scheduling | job schedulers, job scheduling, workload scheduling, gpu scheduling, batch schedulers, workload orchestration
cmake | CMake
cmdb | =CMDB | configuration management database
cncf | =CNCF
cobbler-provisioning | Cobbler provisioning
cocoapods | CocoaPods
codecov | Codecov
codefresh | Codefresh | | ci-cd
codeship | CodeShip | | ci-cd
conan | Conan package manager
concourse-ci | Concourse CI | | ci-cd
conda-environments | Conda environments | | python
configuration-management | Configuration management | config management, configuration management tools, configuration management systems, software configuration management, configuration management software, =SCM tools
consul | ~=Consul | hashicorp consul
container-orchestration | Container orchestration | containers orchestration platform, container orchestration systems, container orchestrators, container orchestration platforms, container orchestration tools, container orchestration technologies, container orchestration frameworks, container orchestration ecosystem, cluster management solutions, container scheduling
containerd | containerd
containerization | Containerization | containerisation, containers orchestration, containerized applications, container technologies, containerization technologies, ~containers, containerized environments, containerised applications, containerization tools, container platforms, container-based, container technology, containerized microservices, containerized deployments, containerization platforms, containerized platforms, containerized services, containerized systems, containerised environments, container ecosystem, containerized workloads, container management, containerization software, קונטיינרים, containerized infrastructure, container runtimes, container development, container infrastructure, containerization technology, containerisation technologies, linux containers, oci containers, container images, conteneurs, contenedores, container-technologien, ~containerized
continuous-delivery | Continuous delivery | continuous deployment, continuous deployments | ci-cd
continuous-integration | Continuous integration | =CI pipelines, ci systems, ci tools, =CI | ci-cd
continuous-testing | Continuous testing
conventional-commits | Conventional commits
coralogix | Coralogix
cross-compilation | Cross-compilation | cross-compiling
crossplane | Crossplane
cvs | ~=CVS
datadog | Datadog | data dog
deployment-automation | Deployment automation | automated deployments, deployment pipelines, automated deployment, deployment tools, deployment pipeline, automating deployments
developer-experience | Developer experience | developer productivity
developer-tools | ~Developer tools | developer tooling, dev tools, devtools, developer productivity tools, internal developer tools, =DevEx, dev tooling, developer experience tools
devops | DevOps | dev ops, dev-ops, devops practices, devops tools, devops methodologies, devops principles, devops engineering, devops culture, devops tooling, devops concepts, devops methodology, devops technologies, devops pipelines, devops processes, devops experience, devops-praktiken, devops environment, devops automation, דבאופס, devops workflows
devsecops | DevSecOps | dev sec ops, secdevops
disaster-recovery | Disaster recovery | disaster recovery planning, disaster recovery solutions, =DRP, disaster recovery plans, disaster recovery testing, dr/bcp, dr planning, התאוששות מאסון, disaster recovery procedures, disaster recovery strategies
distributed-tracing | Distributed tracing | tracing tools
docker | Docker | docker containers, dockerfile, dockerized, docker container, docker images, dockers, docker-based, docker containerization, dockerization, docker environments, docker technologies
docker-compose | Docker Compose | | docker
docker-hub | Docker Hub | docker registry | docker
docker-swarm | Docker Swarm | | docker
dockerfile-best-practices | Dockerfile best practices
dora-metrics | DORA metrics
drone-ci | Drone CI | | ci-cd
dtrace | DTrace
dynatrace | Dynatrace
earthly | ~=Earthly
ebpf | eBPF | =BPF
elastic-apm | Elastic APM
elk-stack | ELK stack | =ELK, elastic stack, =EFK
env0 | env0
envoy | ~=Envoy | envoy proxy
esbuild | esbuild
eslint | ESLint | es lint
falco-security | Falco security
fastlane | Fastlane
feature-flags | Feature flags | feature flag, feature toggles, feature flagging
firehydrant | FireHydrant
fluentd | Fluentd | fluent bit, fluentbit
flux | Flux CD | fluxcd | kubernetes
foreman-lifecycle | Foreman lifecycle
gcc-compiler | GCC compiler | =GCC, gnu compiler, gcc toolchain, gnu toolchain
gerrit | Gerrit
git | Git | git-based workflows, git-based, git workflows, git workflow, git versioning, git version control, git scm, git repositories, git source control, git flows
git-lfs | Git LFS
gitea | Gitea | forgejo
gitflow | Gitflow | git flow, git-flow
github | GitHub | git hub, github enterprise
github-actions | GitHub Actions | gh actions | ci-cd
github-codespaces | GitHub Codespaces
github-packages | GitHub Packages
gitkraken | GitKraken
gitlab | GitLab | git lab
gitlab-ci | GitLab CI | gitlab ci/cd, gitlab-ci, gitlab pipelines | ci-cd
gitlab-runner | GitLab Runner | | gitlab-ci
gitleaks | Gitleaks | trufflehog
gitops | GitOps | git ops
gocd | GoCD | | ci-cd
golden-images | Golden images | image building
gpu-clusters | GPU clusters
gradle | Gradle | | java
gradle-kotlin-dsl | Gradle Kotlin DSL
grafana | Grafana
grafana-tempo | Grafana Tempo | grafana mimir, grafana agent
graphite-monitoring | Graphite monitoring | collectd
graylog | Graylog
gremlin-chaos | Gremlin chaos
grunt | ~=Grunt | grunt.js, gruntjs
gulp | ~=Gulp | gulp.js, gulpjs
harness | Harness.io | | ci-cd
helm | ~=Helm | helm charts, helm chart | kubernetes
helmfile | Helmfile | | helm
high-availability | High availability | high-availability, highly available systems, high availability systems, high availability architecture, high availability solutions, high availability clusters, highly available services, high availability design, זמינות גבוהה, יתירות, highly available infrastructure, highly available architectures
homebrew | ~=Homebrew
honeybadger | Honeybadger
honeycomb | Honeycomb.io
humanitec | Humanitec
husky-hooks | Husky hooks
ibm-tivoli | IBM Tivoli | tivoli
icinga | Icinga
ifttt | IFTTT
incident-management | Incident management | incident response management, incident handling, incident & problem management, incident and problem management, problem management, ניהול תקלות, בניהול תקלות, major incident management, on-call incident management, incident triage, ניהול אירועים ותקלות, gestión de incidentes, gestion des incidents, triaging and responding, triage incidents, triaging incidents, resolve production incidents, incident coordination
incident-postmortems | Incident postmortems | post-mortems, blameless postmortems, postmortems, postmortem, incident reviews, blameless post-mortems, postmortem analysis
incident-response | Incident response | security incident response, incident response and management, incident response procedures, incident response planning, incident response plans, security incident management, cybersecurity incident response, security incident handling, incident response processes, =IR playbooks, security incident investigation, security investigations, חקירת אירועי סייבר, טיפול באירועי סייבר, אירועי סייבר, ניהול אירועי אבטחת מידע, טיפול באירועי אבטחה, critical incident response, responding to incidents
infracost | Infracost
infrastructure-as-code | Infrastructure as code | =IaC, infrastructure-as-code, iac tools, infrastructure as code (iac), iac frameworks, infra as code, infrastructure-as-code tools, iac tooling, iac principles, terraform/iac, =IaaC, infrastructure automation, cloud infrastructure automation, infrastructure provisioning
instana | Instana
internal-developer-platforms | Internal developer platforms | internal developer platform, developer portals
istio | Istio | | kubernetes
jaeger | ~=Jaeger | jaeger tracing
jenkins | Jenkins | jenkins pipelines, jenkins x | ci-cd
jenkins-pipeline | Jenkins pipeline | jenkinsfile, jenkins shared libraries | jenkins
jfrog-xray | JFrog Xray
jib-container | Jib container
k3s | k3s | rke2 | kubernetes
kaniko | Kaniko
karpenter | Karpenter | cluster autoscaler | kubernetes
keda | =KEDA | | kubernetes
kiali | Kiali | | istio
kibana | Kibana | | elk-stack
knative | Knative | | kubernetes
kubectl | kubectl | | kubernetes
kubernetes | Kubernetes | k8s, kubernets, kubernetes clusters, =K8, k8's, kubernetes platform, kubernetes-based, kubernetes cluster, kubernetes environments, kubernetes environment, kubernetes ecosystem, kubernetes infrastructure, kubernetes administration, kubernetes deployments, k8s clusters, kubernetes orchestration, kubernetes (k8s), kubernettes, kubernates
kubernetes-networking | Kubernetes networking | calico, cilium | kubernetes
kubernetes-operators | Kubernetes operators | kubernetes operator, custom resource definitions, =CRDs | kubernetes
kubevirt | KubeVirt
kustomize | Kustomize | | kubernetes
kyverno | Kyverno | | kubernetes
launchdarkly | LaunchDarkly | | feature-flags
lerna | ~=Lerna
lightstep | Lightstep
linkerd | Linkerd | | kubernetes
linters | Linters | code linting, static linters, linting tools, code linters, code linting tools, linting and formatting, linter, linting rules, linting tools setup, code linting and formatting, eslint linting
litmuschaos | LitmusChaos | | chaos-engineering
llvm | LLVM | clang, clang/llvm, llvm ir, llvm/clang, llvm compiler
load-balancing | Load balancing | load balancers, load balancer, load balancing technologies, load balancing solutions
log-analysis | Log analysis | log analytics, logs analysis, analysis of logs, log review, analyzing logs, log parsing
loggly | Loggly
logicmonitor | LogicMonitor
logrocket | LogRocket
logstash | Logstash | | elk-stack
logz-io | Logz.io
make-com | Make.com | integromat
makefile | Makefiles | makefile, gnu make
manageengine | ManageEngine | manageengine servicedesk
maven | ~=Maven | apache maven | java
mercurial | ~=Mercurial
merge-conflict-resolution | Merge conflict resolution
mezmo | Mezmo | logdna
minikube | minikube | kind cluster | kubernetes
monitoring-alerting | Monitoring and alerting | monitoring & alerting, monitoring tools, monitoring systems, system monitoring, application monitoring, production monitoring, alerting systems, real-time monitoring systems, monitoring and observability, infrastructure monitoring, monitoring infrastructure, monitoring platforms, monitoring frameworks, ניטור, בניטור, כלי ניטור, ניטור ובקרה, system monitoring tools, alerting and monitoring, monitoring technologies, logging and monitoring, monitoring & logging, monitoring and logging, logging/monitoring, monitoring & observability, metrics and monitoring, performance monitoring, monitoring software, supervision et monitoring, service monitoring, ~alerting
monorepo | Monorepo | monorepos
n8n | n8n
nagios | Nagios
nagios-xi | Nagios XI
netdata | Netdata
new-relic | New Relic | newrelic
nexus-repository | Nexus Repository | sonatype nexus
ninja-build | Ninja build | meson, meson build
nix | Nix | nixpkgs
nomad | ~=Nomad | hashicorp nomad
npm | npm
nuget | NuGet
nx | =Nx | nx monorepo
observability | Observability | observability tools, observability platforms, observability stack, observability tooling, observability systems, observability solutions, observability practices, observability frameworks
octopus-deploy | Octopus Deploy | | ci-cd
on-call-rotation | ~On-call rotation
opa-gatekeeper | OPA Gatekeeper | open policy agent, =OPA
openshift | OpenShift | open shift, red hat openshift | kubernetes
opentelemetry | OpenTelemetry | open telemetry, =OTel
opentofu | OpenTofu | | terraform
opsgenie | Opsgenie
packer | ~=Packer | hashicorp packer
pagerduty | PagerDuty | pager duty
papertrail | Papertrail
parcel-bundler | Parcel bundler
perforce | Perforce | helix core
performance-tuning | Performance tuning | performance optimization, performance optimisation, performance profiling, performance engineering, system performance tuning, code optimization, software optimization, performance tuning and optimization, application performance tuning, performance analysis and tuning, performance optimization techniques, system performance optimization, application performance optimization, software performance optimization, performance debugging, code optimizations, optimization of code, code profiling, query optimization and performance tuning, performance critical systems, cpu profiling, ~profiling, אופטימיזציית ביצועים, שיפור ביצועי מערכת, שיפור ביצועים, אופטימיזציה של ביצועים, optimisation des performances, optimización del rendimiento, performance-optimierung, ottimizzazione delle prestazioni
phabricator | Phabricator
pingdom | Pingdom
pip-packaging | pip packaging | =pip, python packaging, virtualenv | python
pipenv | pipenv | | python
plastic-scm | Plastic SCM
platform-engineering | Platform engineering | developer platforms, developer platform, internal tooling platforms
pnpm | pnpm
podman | Podman
poetry | Python Poetry
portainer | Portainer
pre-commit-hooks | Pre-commit hooks
prettier | ~=Prettier
proget | ProGet
progressive-delivery | Progressive delivery | canary deployments, canary releases, blue-green deployment, blue/green deployments, canary release, canary deployment, ~canary, canary/guarded rollouts, progressive rollouts, rolling deployments
prometheus | Prometheus | prometheus/grafana
promql | PromQL | | prometheus
prtg | PRTG
pull-requests | Pull requests | merge requests, pull request, merge request, pull request reviews
pulumi | Pulumi
puppet | ~=Puppet | puppet enterprise
pxe-boot | PXE boot
rancher | ~=Rancher | suse rancher | kubernetes
raygun | Raygun
red-hat-satellite | Red Hat Satellite
release-management | Release management | release engineering, release automation, release planning, software release management
renovate-bot | Renovate bot | dependabot
rollbar | Rollbar
rollup | Rollup.js
rook-ceph | Rook Ceph | | kubernetes
rspack | Rspack
rudder | ~=Rudder
runbooks | Runbooks | runbook automation
rush-monorepo | Rush monorepo
salt | ~=Salt | saltstack, salt stack
saltstack-enterprise | SaltStack Enterprise
scom | SCOM | system center operations manager
scons | SCons
semantic-versioning | Semantic versioning | semver
sensu | ~=Sensu
sentry | ~=Sentry | sentry.io
service-mesh | Service mesh
sigstore | Sigstore | cosign
skaffold | Skaffold | | kubernetes
slas | =SLAs | service level agreements, service level agreement, sla management, sla optimization, sla monitoring, sla adherence, sla compliance, managing slas, ניהול sla
slos | =SLOs | =SLO, =SLIs, service level objectives, error budgets
snowpack | ~=Snowpack
solarwinds | SolarWinds | solar winds
sonarqube | SonarQube | sonar qube, sonarcloud
sourcetree | Sourcetree
spacelift | ~=Spacelift
spack-package-manager | Spack package manager
spiffe | SPIFFE | =SPIRE
spinnaker | Spinnaker | | ci-cd
splunk | Splunk
sre | Site reliability engineering | =SRE, site reliability, site reliability engineer, site reliability engineering (sre), sre practices, sre principles, reliability engineering for software, sre/devops, production engineering sre
statsd | StatsD
statuspage | Statuspage
sumo-logic | Sumo Logic
svn | Subversion | svn, apache subversion
swc-compiler | SWC compiler
teamcity | TeamCity | team city | ci-cd
tekton | Tekton | | ci-cd
telegraf | Telegraf
terraform | Terraform
terraform-cloud | Terraform Cloud | terraform enterprise | terraform
terragrunt | Terragrunt | | terraform
tfvc | TFVC
thanos | ~=Thanos
toil-reduction | Toil reduction
toolchains | Toolchains | compiler toolchains, toolchain development, embedded toolchains, cross-compilation toolchains
tox | =tox | | python
travis-ci | Travis CI | travisci, ~=Travis | ci-cd
trivy | Trivy
trunk-based-development | Trunk-based development | trunk based development
tsup | =tsup
turborepo | Turborepo
uptime-kuma | Uptime Kuma
urbancode | UrbanCode | ibm urbancode
uv-python | uv python | python uv | python
vagrant | ~=Vagrant | hashicorp vagrant
vault | ~=Vault | hashicorp vault
vcpkg | vcpkg
velero | Velero | | kubernetes
version-control | Version control | version control systems, source control, version control system, source code management, revision control, versionskontrolle, gestion de versions, control de versiones, kontrola wersji, controle de versão, version control tools, version control software, source control systems, source control management, distributed version control, revision control systems, ניהול גרסאות, ניהול גירסאות, כלי ניהול גרסאות, versionierung, versionsverwaltung, contrôle de version, kontroll wersji, versiebeheer, versionshantering, controllo di versione, source code control, code versioning, sistemas de control de versiones, source version control, source control tools
victoriametrics | VictoriaMetrics
victorops | VictorOps | splunk on-call
visual-sourcesafe | Visual SourceSafe
vite | ~=Vite | vite.js, vitejs
weblate | Weblate
webpack | Webpack
winget | Winget
woodpecker-ci | Woodpecker CI
xebialabs | XebiaLabs | digital.ai release
xmatters | xMatters
xplg | XPLG | xplg logs, =XpoLog
yarn | ~=Yarn | yarn/npm, npm/yarn
yarn-workspaces | Yarn workspaces
zabbix | Zabbix
zapier | Zapier
zipkin | Zipkin
`
