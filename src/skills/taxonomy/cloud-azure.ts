/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const CLOUD_AZURE = `
application-insights | Application Insights | app insights, azure application insights | azure
azure-ad-b2c | Azure AD B2C | azure active directory b2c, entra external id | azure-ad
azure-ad-connect | Azure AD Connect | entra connect | azure-ad
azure-api-management | Azure API Management | azure apim, =APIM | azure
azure-app-configuration | Azure App Configuration | | azure
azure-application-gateway | Azure Application Gateway | | azure
azure-arc | Azure Arc | | azure
azure-automation | Azure Automation | azure runbooks | azure
azure-backup | Azure Backup | | azure
azure-bastion | Azure Bastion | | azure
azure-batch | Azure Batch | | azure
azure-blob-storage | Azure Blob Storage | azure blob, blob storage | azure
azure-blueprints | Azure Blueprints | | azure
azure-boards | Azure Boards | | azure-devops
azure-cli | Azure CLI | | azure
azure-container-apps | Azure Container Apps | | azure
azure-container-instances | Azure Container Instances | | azure
azure-container-registry | Azure Container Registry | | azure
azure-cost-management | Azure Cost Management | | azure
azure-data-explorer | Azure Data Explorer | | azure
azure-ddos-protection | Azure DDoS Protection | | azure
azure-digital-twins | Azure Digital Twins | | azure
azure-dns | Azure DNS | | azure
azure-event-grid | Azure Event Grid | | azure
azure-expressroute | Azure ExpressRoute | expressroute | azure
azure-files | Azure Files | azure file sync | azure
azure-firewall | Azure Firewall | | azure
azure-front-door | Azure Front Door | | azure
azure-iot-hub | Azure IoT Hub | azure iot, azure iot edge | azure, iot
azure-landing-zones | Azure Landing Zones | azure landing zone | azure
azure-lighthouse | Azure Lighthouse | | azure
azure-load-balancer | Azure Load Balancer | | azure
azure-log-analytics | Azure Log Analytics | | azure
azure-migrate | Azure Migrate | | azure
azure-netapp-files | Azure NetApp Files | | azure
azure-networking | Azure Networking | azure virtual network, azure vnet | azure
azure-pipelines | Azure Pipelines | azure devops pipelines | azure-devops, ci-cd
azure-policy | Azure Policy | | azure
azure-queue-storage | Azure Queue Storage | azure storage queues | azure
azure-repos | Azure Repos | | azure-devops
azure-resource-graph | Azure Resource Graph | | azure
azure-service-fabric | Azure Service Fabric | service fabric | azure
azure-signalr-service | Azure SignalR Service | | azure
azure-site-recovery | Azure Site Recovery | | azure
azure-stack | Azure Stack | azure stack hci | azure
azure-static-web-apps | Azure Static Web Apps | | azure
azure-storage | Azure Storage | azure storage accounts | azure
azure-test-plans | Azure Test Plans | | azure-devops
azure-traffic-manager | Azure Traffic Manager | | azure
azure-virtual-machines | Azure Virtual Machines | azure vms, azure vm | azure
azure-vmware-solution | Azure VMware Solution | | azure
azure-vpn-gateway | Azure VPN Gateway | | azure
azure-web-apps | Azure Web Apps | | azure
azure-webjobs | Azure WebJobs | | azure
conditional-access-policies | Conditional access policies | conditional access | azure-ad
dynamics-365-integration | Dynamics 365 integration | dataverse, microsoft dataverse, common data service | power-platform
microsoft-defender-for-cloud | Microsoft Defender for Cloud | azure security center, defender for cloud | azure
microsoft-graph-api | Microsoft Graph API | microsoft graph, ms graph
power-pages | Power Pages | powerapps portals | power-platform
team-foundation-server | Team Foundation Server | =TFS, =VSTS | azure-devops
windows-365 | Windows 365
`
