/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CLOUD = `
akamai-connected-cloud | Akamai Connected Cloud
aks | =AKS | azure kubernetes service | azure, kubernetes
alibaba-cloud | Alibaba Cloud | aliyun
alibaba-ecs | Alibaba ECS
api-gateway | API Gateway | amazon api gateway, aws api gateway, api gateways
app-engine | Google App Engine | app engine | gcp
appsync | AppSync | aws appsync | aws
aws | AWS | amazon web services, amazon aws, aws cloud, aws services, amazon web services (aws), aws environment, aws infrastructure, aws cloud services, aws technologies, aws platform, aws ecosystem, aws environments, aws tools, aws cloud platform, aws cloud infrastructure, aws stack, amazon cloud, aws cloud technologies, aws architecture, aws-based, aws native services
aws-amplify | AWS Amplify | ~=Amplify | aws
aws-cdk | AWS CDK | =CDK, cloud development kit | aws
aws-lambda | AWS Lambda | amazon lambda, lambda functions, lambda function, ~=Lambda, ~=Lambdas | aws, serverless
azure | Azure | microsoft azure, ms azure, azure cloud, azure services, azure cloud services, azure platform, azure cloud platform, azure infrastructure, azure environment, azure ecosystem, microsoft azure cloud, azure environments, azure technologies
azure-ad | Microsoft Entra ID | azure ad, azure active directory, entra id, microsoft entra, =AAD
azure-app-service | Azure App Service | azure app services | azure
azure-arm | ARM templates | azure resource manager | azure
azure-devops | Azure DevOps | | azure
azure-event-hubs | Azure Event Hubs | azure event hub, event hubs | azure
azure-functions | Azure Functions | azure function | azure, serverless
azure-key-vault | Azure Key Vault | key vault | azure
azure-logic-apps | Azure Logic Apps | logic apps | azure
azure-monitor | Azure Monitor | | azure
azure-service-bus | Azure Service Bus | | azure
azure-virtual-desktop | Azure Virtual Desktop | | azure
bicep | ~=Bicep | azure bicep | azure
cloud-architecture | Cloud architecture | cloud architectures, cloud infrastructure architecture, cloud solution architecture, cloud solutions architecture, cloud system architecture, cloud infrastructure design, cloud design patterns, cloud architecture design, cloud-architektur, cloud solution design
cloud-automation | Cloud automation
cloud-build | Google Cloud Build | cloud build | gcp
cloud-computing | Cloud computing | cloud platforms, cloud technologies, cloud infrastructure, cloud services, cloud platform, public cloud, cloud environments, informatique en nuage, computación en la nube, computação em nuvem, chmura obliczeniowa, מחשוב ענן, cloud provider, סביבות ענן, שירותי ענן, cloud development, cloud engineering, public clouds, cloud technology, cloud concepts, cloud based infrastructure, cloud computing platforms, cloud computing technologies, cloud infrastructures, public cloud platforms, major cloud platforms, public cloud services, public cloud providers, cloud compute, cloud computing services, cloud-technologien, cloud-lösungen, technologies cloud, servicios en la nube, nube pública, chmura, chmury, סביבת ענן, טכנולוגיות ענן, תשתיות ענן, עולמות ענן, לעולמות ענן, עולמות הענן, בענן, בסביבות ענן, בסביבת ענן, פתרונות ענן, ענן ציבורי, ~ענן, cloud service providers, cloud providers, major cloud providers, modern cloud, cloud service provider, hyperscalers
cloud-finops-tools | Cloud FinOps tools | cloudability, cloudhealth, vantage cloud
cloud-foundry | Cloud Foundry | cloudfoundry, pivotal cloud foundry
cloud-functions | Google Cloud Functions | cloud functions | gcp, serverless
cloud-governance | Cloud governance
cloud-init | Cloud-init
cloud-migration | Cloud migration | cloud migrations, migration to the cloud, cloud transformation, migrating to the cloud, cloud transition, cloud migration strategies, on-prem to cloud migration
cloud-native | Cloud-native | cloud native, cloud-native architecture, cloud-native technologies, cloud-native applications, cloud-native development, cloud native architectures, cloud-native systems, cloud-native environments, cloud-native services, cloud-native platforms, cloud-native infrastructure, cloud-native ecosystem, cloud-native software
cloud-networking | Cloud networking
cloud-operations | Cloud operations | cloudops, cloud administration, cloud infrastructure management, cloud management, cloud operation, cloud systems administration, cloud ops
cloud-run | Google Cloud Run | cloud run | gcp
cloud-security | Cloud security | cloud-native security, cloud security architecture, cloud infrastructure security, security in the cloud, cloud security controls, cloud security platforms, cloud security tools, cloud security posture, cloud security solutions, cloud security principles, cloud security engineering, אבטחת ענן, cloud security best practices, csa ccm, cloud security alliance
cloud-sql | Google Cloud SQL | cloud sql | gcp
cloud-storage | Cloud storage
cloudflare | Cloudflare
cloudflare-workers | Cloudflare Workers | cloudflare pages, cloudflare r2 | cloudflare
cloudformation | CloudFormation | aws cloudformation, cloud formation | aws
cloudfront | CloudFront | amazon cloudfront | aws
cloudwatch | CloudWatch | aws cloudwatch, amazon cloudwatch | aws
cognito | Amazon Cognito | aws cognito, cognito | aws
compute-engine | Google Compute Engine | compute engine, =GCE, gce instances | gcp
coolify | Coolify
deno-deploy | Deno Deploy
digitalocean | DigitalOcean | digital ocean
dokku | Dokku
ec2 | =EC2 | amazon ec2, aws ec2, ec2 | aws
ecs | =ECS | amazon ecs, aws ecs | aws
eks | =EKS | amazon eks, aws eks | aws, kubernetes
elastic-beanstalk | Elastic Beanstalk | | aws
equinix | Equinix | equinix metal
eventbridge | EventBridge | amazon eventbridge | aws
exoscale | Exoscale
fargate | Fargate | aws fargate | aws
fastly | Fastly
finops | FinOps | cloud cost optimization, cloud cost management, cost optimization in the cloud, cloud cost optimisation, cloud financial management, aws cost optimization
fly-io | Fly.io
gcp | Google Cloud | gcp, google cloud platform, google cloud services, google cloud platform (gcp), google cloud technologies, gcp services, gcp cloud, google cloud infrastructure, gcp environment, gcp environments, gcp infrastructure, google cloud environment, google gcp, google compute cloud
gke | =GKE | google kubernetes engine | gcp, kubernetes
google-cloud-storage | Google Cloud Storage | | gcp
heroku | Heroku
hetzner | Hetzner
hybrid-cloud | Hybrid cloud | hybrid cloud environments, hybrid cloud platforms, hybrid cloud infrastructure, hybrid cloud architectures, private cloud, private clouds, hybrid/multi-cloud, hybrid cloud solutions, hybrid cloud platform
iaas | IaaS | infrastructure as a service, infrastructure-as-a-service
iam | =IAM | identity and access management, identity & access management, identity access management, identity management, iam systems, iam policies, identity systems, iam solutions, digital identity, identity security, identity management systems, identity solutions, ניהול זהויות, identity platforms, identity providers, =IdP, identity federation, federated identity, identity governance and access management, iam tools, iam concepts, iam technologies, identity & access, access management systems, gestion des identités
ibm-cloud | IBM Cloud
ibm-cloud-pak | IBM Cloud Pak
infrastructure-cost-management | Infrastructure cost management
ionos | IONOS
kinsta | Kinsta
landing-zones | Landing zones
lift-and-shift | Lift and shift | rehosting, replatforming
linode | Linode
minio | MinIO
multi-cloud | Multi-cloud | multicloud, multi-cloud environments, multi-cloud architecture, multi-cloud infrastructure
netlify | Netlify
nextcloud | Nextcloud | owncloud
openfaas | OpenFaaS | functions as a service, =FaaS
openstack | OpenStack | open stack
oracle-autonomous-database | Oracle Autonomous Database | | oracle-cloud
oracle-cloud | Oracle Cloud Infrastructure | =OCI, oracle cloud
oracle-container-engine | Oracle Container Engine
oracle-integration-cloud | Oracle Integration Cloud | =OIC | oracle-cloud
ovh | =OVH | ovhcloud
paas | PaaS | platform as a service, platform-as-a-service
platform-sh | Platform.sh
rackspace | Rackspace
railway-app | Railway.app
render | Render.com
route-53 | Route 53 | route53 | aws
s3 | =S3 | amazon s3, aws s3 | aws
saas | SaaS | software as a service, software-as-a-service, saas applications, saas platforms, saas architecture, saas development, saas environments
sap-cloud-platform-integration | SAP Cloud Platform Integration | sap cpi, sap integration suite | sap
scaleway | Scaleway
serverless | Serverless | serverless architecture, serverless framework, serverless computing, serverless architectures, serverless technologies, serverless frameworks, serverless functions, serverless applications, serverless services, server-less, serverless development, serverless infrastructure
sns | =SNS topic | aws sns, amazon sns, sns/sqs, sqs/sns | aws
sqs | =SQS | amazon sqs, aws sqs | aws
step-functions | AWS Step Functions | step functions | aws
t-systems-open-telekom-cloud | T-Systems Open Telekom Cloud | open telekom cloud
tencent-cloud | Tencent Cloud
vercel | Vercel
vmware-cloud | VMware Cloud | vmware cloud foundation, vmware cloud on aws | vmware
vmware-tanzu | VMware Tanzu | tanzu, tanzu kubernetes grid, =TKG, vmware tanzu kubernetes grid | kubernetes
vpc | =VPC | amazon vpc, aws vpc, vpcs | aws
vultr | Vultr
wp-engine | WP Engine
`
