/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CLOUD_AWS = `
amazon-appflow | Amazon AppFlow | | aws
amazon-aurora-dsql | Amazon Aurora DSQL | | aws
amazon-chime-sdk | Amazon Chime SDK | | aws
amazon-codeguru | Amazon CodeGuru | | aws
amazon-connect | Amazon Connect | aws connect | aws
amazon-detective | Amazon Detective | aws detective | aws
amazon-ebs | Amazon EBS | aws ebs, elastic block store | aws
amazon-ecr | Amazon ECR | aws ecr, elastic container registry, =ECR | aws
amazon-efs | Amazon EFS | aws efs, elastic file system | aws
amazon-fsx | Amazon FSx | | aws
amazon-gamelift | Amazon GameLift | gamelift | aws
amazon-guardduty | Amazon GuardDuty | guardduty, aws guardduty | aws
amazon-inspector | Amazon Inspector | aws inspector | aws
amazon-lightsail | Amazon Lightsail | lightsail | aws
amazon-macie | Amazon Macie | aws macie | aws
amazon-managed-grafana | Amazon Managed Grafana | | aws
amazon-mq | Amazon MQ | aws mq | aws
amazon-pinpoint | Amazon Pinpoint | aws pinpoint | aws
amazon-s3-glacier | Amazon S3 Glacier | s3 glacier, aws glacier | s3
amazon-ses | Amazon SES | aws ses, simple email service | aws
amazon-vpc-lattice | Amazon VPC Lattice | | aws
amazon-workspaces | Amazon WorkSpaces | aws workspaces | aws
auto-scaling | Auto Scaling | aws auto scaling, auto scaling groups, autoscaling
aws-app-mesh | AWS App Mesh | app mesh | aws
aws-app-runner | AWS App Runner | app runner | aws
aws-appconfig | AWS AppConfig | | aws
aws-backup | AWS Backup | | aws
aws-batch | AWS Batch | | aws
aws-certificate-manager | AWS Certificate Manager | | aws
aws-chalice | AWS Chalice | | aws, python
aws-cli | AWS CLI | | aws
aws-cloudhsm | AWS CloudHSM | cloudhsm | aws
aws-cloudtrail | AWS CloudTrail | cloudtrail, aws cloud trail | aws
aws-codeartifact | AWS CodeArtifact | codeartifact | aws
aws-codebuild | AWS CodeBuild | codebuild | aws, ci-cd
aws-codecommit | AWS CodeCommit | codecommit | aws
aws-codedeploy | AWS CodeDeploy | codedeploy | aws, ci-cd
aws-codepipeline | AWS CodePipeline | codepipeline, aws codestar | aws, ci-cd
aws-config | AWS Config | aws config rules | aws
aws-control-tower | AWS Control Tower | control tower aws, aws landing zone | aws
aws-cost-explorer | AWS Cost Explorer | | aws
aws-datasync | AWS DataSync | | aws
aws-direct-connect | AWS Direct Connect | | aws
aws-directory-service | AWS Directory Service | | aws
aws-firewall-manager | AWS Firewall Manager | | aws
aws-graviton | AWS Graviton | | aws
aws-greengrass | AWS Greengrass | aws iot greengrass | aws
aws-iam | AWS IAM | | aws, iam
aws-iot-core | AWS IoT Core | aws iot | aws, iot
aws-kms | AWS KMS | aws key management service, key management service, =KMS | aws
aws-migration-hub | AWS Migration Hub | aws application migration service | aws
aws-network-firewall | AWS Network Firewall | | aws
aws-nitro | AWS Nitro | | aws
aws-opsworks | AWS OpsWorks | opsworks | aws
aws-organizations | AWS Organizations | aws multi-account | aws
aws-outposts | AWS Outposts | | aws
aws-privatelink | AWS PrivateLink | privatelink | aws
aws-sam | AWS SAM | serverless application model | aws, serverless
aws-secrets-manager | AWS Secrets Manager | | aws
aws-security-hub | AWS Security Hub | security hub | aws
aws-service-catalog | AWS Service Catalog | | aws
aws-shield | AWS Shield | | aws
aws-snowball | AWS Snowball | | aws
aws-storage-gateway | AWS Storage Gateway | | aws
aws-systems-manager | AWS Systems Manager | aws ssm | aws
aws-transfer-family | AWS Transfer Family | | aws
aws-transit-gateway | AWS Transit Gateway | transit gateway | aws
aws-waf | AWS WAF | | aws
aws-well-architected-framework | AWS Well-Architected Framework | well-architected framework, aws well architected | aws
aws-x-ray | AWS X-Ray | | aws
boto3 | boto3 | | aws, python
ec2-spot-instances | EC2 Spot Instances | spot instances | ec2
elastic-load-balancing | Elastic Load Balancing | aws alb, aws elb, application load balancer, elastic load balancer | aws, load-balancing
localstack | LocalStack | | aws
serverless-stack | Serverless Stack | =SST framework | aws
`
