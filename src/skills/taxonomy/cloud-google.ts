/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CLOUD_GOOGLE = `
anthos | Anthos | google anthos | gcp, kubernetes
artifact-registry | Artifact Registry | google container registry | gcp
cloud-armor | Cloud Armor | google cloud armor | gcp
cloud-cdn | Cloud CDN | | gcp
cloud-deploy | Cloud Deploy | | gcp
cloud-interconnect | Cloud Interconnect | | gcp
cloud-kms | Cloud KMS | | gcp
cloud-nat | Cloud NAT | | gcp
cloud-scheduler | Cloud Scheduler | | gcp
cloud-sdk-gcloud | Cloud SDK gcloud | gcloud, gcloud cli | gcp
cloud-source-repositories | Cloud Source Repositories | | gcp
cloud-tasks | Cloud Tasks | | gcp
cloud-workstations | Cloud Workstations | | gcp
dialogflow-cx | Dialogflow CX | | dialogflow
filestore | Filestore | | gcp
firebase-hosting | Firebase Hosting | | firebase
firebase-realtime-database | Firebase Realtime Database | | firebase
google-chronicle | Google Chronicle | chronicle siem | siem
google-cloud-endpoints | Google Cloud Endpoints | | gcp
google-cloud-iam | Google Cloud IAM | | gcp, iam
google-cloud-load-balancing | Google Cloud Load Balancing | | gcp
google-cloud-logging | Google Cloud Logging | stackdriver, cloud logging | gcp
google-cloud-monitoring | Google Cloud Monitoring | cloud monitoring | gcp
google-cloud-vpc | Google Cloud VPC | gcp vpc | gcp
google-datastore | Google Datastore | cloud datastore | gcp, nosql
google-maps-platform | Google Maps Platform
google-secret-manager | Google Secret Manager | | gcp
google-security-command-center | Google Security Command Center | security command center | gcp
google-workflows | Google Workflows
memorystore | Memorystore | | gcp
`
