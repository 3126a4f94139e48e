/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const INFRASTRUCTURE = `
3gpp | =3GPP
5g-core | 5G core | 5gc
8x8 | 8x8
a10-networks | A10 Networks
abm-apple-business-manager | ABM Apple Business Manager | apple business manager
acronis | Acronis
active-directory | Active Directory | ms active directory, =AD DS, microsoft active directory
active-directory-federation-services | Active Directory Federation Services | =ADFS
activemq | ActiveMQ | active mq
aduc | =ADUC | active directory users and computers
aix | AIX | ibm aix | unix
akamai | Akamai | | cdn
alpine-linux | Alpine Linux | | linux
amazon-linux | Amazon Linux | | linux
amqp | AMQP
apache-apisix | Apache APISIX | apisix
apache-artemis | Apache Artemis | activemq artemis
apache-http-server | Apache HTTP Server | apache web server, apache httpd, apache2, ~=Apache
apache-kafka-mirror | Apache Kafka Mirror
apache-servicemix | Apache ServiceMix | jboss fuse, red hat fuse
apigee | Apigee | google apigee
application-support | Application support | production support, application support engineer, app support, software support, application maintenance and support
arch-linux | Arch Linux
arcserve | Arcserve
arista | Arista
aruba | ~=Aruba | aruba networks, hpe aruba
aruba-clearpass | Aruba ClearPass | clearpass
as400 | AS/400 | as400, iseries, ibm i
asset-tagging | Asset tagging | it asset management, hardware asset management, software asset management
asterisk | Asterisk PBX | freepbx
autotask | Autotask | datto
av-integration | AV integration | audiovisual systems, audio visual systems
avaya-aura | Avaya Aura
axway | Axway
backup-exec | Backup Exec
backup-recovery | Backup and recovery | backup & recovery, backup and restore, גיבויים ושחזורים, backup technologies, backup solutions, backup systems, data backup, backup software, backup & restore, backup management, data protection and backup, backups and restores, backup and disaster recovery, backup strategies, גיבויים, גיבוי ושחזור, בגיבויים, sauvegarde, datensicherung, copias de seguridad, enterprise backup, backup administration, גיבויים/שחזורים, בגיבויים/שחזורים, backup and archive, ~=Backup, מערכות גיבוי, גיבוי נתונים
barracuda-networks | Barracuda Networks
bgp | =BGP | border gateway protocol
bind-dns | BIND DNS | =BIND
biztalk | BizTalk | biztalk server
block-storage | Block storage | block storage services, block storage systems, block devices
blue-coat | Blue Coat
bluecat | BlueCat
bomgar | Bomgar | beyondtrust remote support
brocade | Brocade
bullmq | BullMQ
caching | Caching strategies | distributed caching, caching layers, caching layer, ~caching, cache design, caching systems, cache management, caching technologies, caching solutions, caching mechanisms, in-memory caching, cache invalidation
caddy | ~=Caddy | caddy server
cdn | =CDN | content delivery network, content delivery networks, cdns, content distribution network
celigo | Celigo
centos | CentOS | cent os, rocky linux, almalinux | linux
ceph | Ceph
check-point | Check Point firewall | checkpoint firewall, check point firewalls
chromeos | ChromeOS | chrome os
cics | =CICS
cisco | Cisco | cisco ios, cisco routers, cisco networking, cisco switches, cisco devices, cisco equipment, cisco technologies, cisco networks, cisco products
cisco-aci | Cisco ACI
cisco-asa | Cisco ASA
cisco-call-manager | Cisco Call Manager | cucm, cisco unified communications manager, cisco unified communications
cisco-catalyst | Cisco Catalyst | catalyst switches
cisco-dna-center | Cisco DNA Center | catalyst center
cisco-firepower | Cisco Firepower | firepower
cisco-ios-xe | Cisco IOS XE | ios-xr, ios xe, nx-os
cisco-ise | Cisco ISE | identity services engine
cisco-meraki | Cisco Meraki | meraki
cisco-nexus | Cisco Nexus | nexus switches
cisco-packet-tracer | Cisco Packet Tracer
cisco-sd-wan | Cisco SD-WAN | viptela
cisco-ucs | Cisco UCS
cisco-umbrella | Cisco Umbrella
cisco-webex | Cisco Webex | webex
citrix | Citrix | citrix xenapp, citrix adc, citrix netscaler
cohesity | ~=Cohesity
commvault | Commvault
computer-hardware | Computer hardware | server hardware
connectwise | ConnectWise | connectwise manage
control-d | Control-D
cpanel | cPanel | whm, plesk
crestron | Crestron | =AMX
cron | cron | cron jobs, cronjobs, crontab
cyrus-imap | Cyrus IMAP | =Cyrus, cyrus imapd
dante-audio | Dante audio
data-center | Data center operations | data centre operations, data center management, data center infrastructure, data center technologies, datacenter operations, data centre infrastructure, rechenzentrum, centres de données, centros de datos, חוות שרתים, data center networking, data center design, datacenter infrastructure, data center engineering
data-center-cooling | Data center cooling
db2-for-z-os | Db2 for z/OS
dcim | =DCIM | data center infrastructure management
debian | Debian | | linux
dell-avamar | Dell Avamar | data domain
dell-emc | Dell EMC | emc storage, dell emc powermax, emc vmax, ~=EMC, emc storage systems, dell emc storage, emc unity, =VNX, =VMAX, powermax, powerstore, dell storage
dell-networking | Dell networking
dell-poweredge | Dell PowerEdge | dell servers
dell-vxrail | Dell VxRail | vxrail
desktop-virtualization | Desktop virtualization | application virtualization, app-v, thin clients
dfsort | DFSORT | syncsort
dhcp | DHCP
digital-signage | Digital signage
directadmin | DirectAdmin
distributed-systems | Distributed systems | distributed system, distributed computing, distributed computation, distributed applications, distributed architectures, distributed architecture, distributed services, distributed software systems, distributed systems design, large-scale distributed systems, distributed system design, distributed computing systems, distributed microservices, distributed systems architecture, distributed systems engineering, scalable distributed systems, distributed computing platforms, distributed infrastructure, distributed software, verteilte systeme, systèmes distribués, sistemas distribuidos, sistemas distribuídos, sistemi distribuiti, systemy rozproszone, gedistribueerde systemen, distribuerade system, מערכות מבוזרות, distributed systems theory, distributed technologies, distributed systems concepts, distributed system architecture, distributed enterprise systems, distributed algorithms, distributed system architectures, distributed software development, distributed backend systems, distributed backend
dns | DNS | domain name system
docsis | =DOCSIS
dpdk | DPDK | data plane development kit
dwdm | =DWDM | optical transport, optical networks
edge-computing | Edge computing | edge compute, computing at the edge, edge infrastructure, edge computing platforms
eigrp | EIGRP
emqx | EMQX | mosquitto
endevor | Endevor
endpoint-management | Endpoint management
enterprise-application-integration | Enterprise application integration | =EAI
enterprise-integration-patterns | Enterprise integration patterns
enterprise-service-bus | Enterprise service bus | =ESB
enterprise-storage | Enterprise storage | storage systems, storage technologies, storage solutions, storage administration, storage infrastructure, data storage systems, storage architecture, enterprise storage systems, storage arrays, storage protocols, storage management, storage engineering, data storage technologies, software-defined storage, all-flash storage, storage virtualization, storage platforms, מערכות אחסון, storage networking, storage software, speichersysteme
envoy-gateway | Envoy Gateway
ericsson-ran | Ericsson RAN
esxi | ESXi | vmware esxi | vmware
exchange-administration | Exchange administration
exchange-server | Microsoft Exchange | exchange server, exchange online, ms exchange
extreme-networks | Extreme Networks
extron | Extron
f5 | F5 BIG-IP | big-ip, f5 load balancers, f5 networks
failover-clustering | Failover clustering | failover cluster, failover clusters, =WSFC, windows failover cluster, windows server failover clustering, server clustering, high availability clustering, clustering and failover, ha clusters, ~=Pacemaker, corosync
fedora-linux | Fedora Linux
fibre-channel | Fibre Channel | fiber channel
filezilla | FileZilla
firewalls | Firewalls | firewall, firewall administration, firewall management, firewall rules, firewall configuration, firewalls and vpns, next-generation firewalls, =NGFW, firewall policies, fw rules, פיירוול, חומות אש, חומת אש, firewall technologies
fortinet | Fortinet | fortigate, fortios, forticlient, fortimanager, fortianalyzer, fortinet firewalls
freebsd | FreeBSD | openbsd, netbsd
freenas | FreeNAS | truenas
ftp | FTP | sftp, ftps
fttp | FTTP installation | =FTTP, =FTTX, fttp installs, fibre to the premises, glasfaserausbau, glasfasermontage, tirage fibre, raccordement fibre, raccordement ftth, fibra óptica, instalador de fibra, fibra ottica, światłowody, spawanie światłowodów, glasvezel, glasvezelmonteur, fiberinstallation, fibre engineer, cabling ducts and poles, blown fibre
gentoo | Gentoo
glusterfs | GlusterFS | lustre
gns3 | GNS3 | eve-ng
goanywhere | GoAnywhere
google-workspace | Google Workspace | g suite, gsuite, google suite, google apps
gpon | =GPON | =FTTH, fiber to the home, =FTTx
gravitee | Gravitee
gre-tunnels | GRE tunnels | dmvpn
grid-computing | Grid computing
group-policy | Group Policy | gpo, gpos
h-323 | =H.323
haproxy | HAProxy | ha proxy
hcl-domino | HCL Domino | lotus notes, lotus domino, ibm notes, hcl notes
high-performance-computing | High-performance computing | =HPC, high performance computing, slurm, hpc clusters, hpc systems, hpc environments, supercomputing, high-performance computing systems, hpc environment, compute clusters, hpc infrastructure, slurm clusters, slurm-managed clusters, high performance compute
hitachi-storage | Hitachi storage | hitachi vantara
hp-ux | HP-UX | | unix
hpe-3par | HPE 3PAR | 3par
hpe-nimble | HPE Nimble
hpe-oneview | HPE OneView
hpe-proliant | HPE ProLiant | hp proliant, hpe servers
http | HTTP | https, http/2, http/https, http/3
huawei-networking | Huawei networking
hyper-v | Hyper-V | hyperv, hyper v
hyperconverged-infrastructure | Hyperconverged infrastructure | hyper-converged
ibm-api-connect | IBM API Connect
ibm-datapower | IBM DataPower | datapower
ibm-integration-bus | IBM Integration Bus | iib, app connect enterprise, ibm ace
ibm-mq | IBM MQ | websphere mq, mqseries
ibm-power-systems | IBM Power Systems | ibm power
ibm-sterling | IBM Sterling | sterling b2b integrator
ibm-storage | IBM Storage | ibm spectrum protect, ibm storwize, tivoli storage manager
iis | =IIS | internet information services
ims-core | =IMS core | ims/volte, =VoLTE
ims-db | IMS DB
ims-dc | IMS DC
infiniband | InfiniBand | =RDMA, rocev2, remote direct memory access, remote direct memory access (rdma, roce
infoblox | Infoblox | =IPAM, ip address management
ip-cameras | IP cameras
ipaas | =iPaaS | integration platform as a service
ipmi | =IPMI | redfish, idrac
ipsec | IPsec | ipsec vpn | vpn
ipv6 | IPv6 | ipv4/ipv6, ipv4
is-is | =IS-IS
iscsi | iSCSI
isilon | Isilon | dell powerscale
it-infrastructure | IT infrastructure | enterprise infrastructure, it-infrastruktur, infrastructure it, infrastructures it, infrastructure technologies, infrastructure management, it infrastructure management, infrastructure administration, server infrastructure, infrastructure operations, תשתיות it, it infrastructures, תשתיות מחשוב, it systems administration, infraestructura it, it-infrastructuur, תשתיות תקשוב, תשתיות מחשב
it-operations | IT operations | it ops, it service operations, it operations management, it-betrieb, operations it
it-service-desk | IT service desk | service desk, help desk, helpdesk, it help desk, soporte técnico it, it-helpdesk, הלפ דסק
it-support | IT support | technical support, desktop support, computer support, end user support, deskside support, user support, 1st level support, 2nd level support, first-level support, second-level support, tier 1 support, tier 2 support, tier 3 support, tier 2/3 support, level 2 support, level 1 support, l1 support, l2 support, l3 support, l2/l3 support, תמיכה טכנית, support technique, soporte técnico, supporto tecnico, wsparcie techniczne, technische ondersteuning, teknisk support, suporte técnico, helpdesk support, help desk support, remote support, onsite support, תמיכה טכנית במשתמשים, תמיכה טלפונית, תמיכה טכנית טלפונית, תמיכה במשתמשים, טכנאי pc, טכנאי מחשבים, תקלות תוכנה וחומרה, תקלות מחשוב, תמיכה בתקלות מחשוב, תמיכת משתמשים, desktop support technician, assistance informatique, anwenderbetreuung
jamf | Jamf | jamf pro, casper suite
jboss | JBoss | jboss eap
jitterbit | Jitterbit
jms | =JMS | java message service | java
juniper | ~=Juniper | juniper networks, junos
juniper-srx | Juniper SRX | juniper mx
kamailio | Kamailio | opensips, freeswitch
kandji | Kandji
kaseya | Kaseya
kong | Kong Gateway | kong api gateway
kvm | =KVM
lacp | =LACP | link aggregation
lan-wan | LAN/WAN | lan/wan/wlan, wan/lan, =LAN, =WAN, wide area networks, local area networks, lan and wan, =LANs, lan networking, wan technologies, sd-wan/wan, lan/wan networking
layer7-api-gateway | Layer7 API Gateway
lets-encrypt | Let's Encrypt
linux | Linux | gnu/linux, linux administration, linux/unix, unix/linux, linux os, linux systems, linux environment, linux environments, linux operating systems, linux operating system, linux servers, linux server, linux system, linux command line, linux-based, linux based systems, linux-systeme, linux development, linux platform, linux distributions, linux engineering, linux commands, unix/linux systems, linux/unix systems, linux-umgebung, לינוקס, sistemas linux, systèmes linux, linux user space, linux systems administration, linux sysadmin, linux administrator, linux admin
linux-networking | Linux networking | iptables, nftables, netfilter
linux-performance-tuning | Linux performance tuning
litespeed | LiteSpeed
log-management | Log management | log aggregation, centralized logging, logging infrastructure, logging systems, logging solutions, structured logging, log collection
logmein | LogMeIn | gotoassist
lte-ran | LTE RAN | radio access network, =RAN
lvm | =LVM
macos | macOS | mac os, mac os x, os x
mainframe | ~Mainframe | ibm mainframe, mainframes, ibm z, mainframe systems, mainframe technologies, mainframe development
managed-file-transfer | Managed file transfer | =MFT
message-queues | Message queues | message queue, message brokers, message broker, message queuing, task queues, messaging queues, message queuing systems, message queueing systems, =MQs, queue technologies, message broker systems, messaging brokers, event queues, amqp messaging
microsoft-365 | Microsoft 365 | office 365, o365, m365, office365, microsoft office 365, ms 365
microsoft-365-administration | Microsoft 365 administration | office 365 administration, m365 administration
microsoft-deployment-toolkit | Microsoft Deployment Toolkit | =MDT
microsoft-endpoint-manager | Microsoft Endpoint Manager | endpoint manager
microsoft-hyper-v-clustering | Microsoft Hyper-V clustering
microsoft-intune | Microsoft Intune | =Intune
microsoft-lync | Microsoft Lync
microsoft-teams-administration | Microsoft Teams administration | teams voice, teams phone
microwave-links | Microwave links
mikrotik | MikroTik
mitel | Mitel | shoretel
mobile-core-networks | Mobile core networks | evolved packet core
mobile-device-management | Mobile device management | =MDM solutions, mobile device management solutions
mobileiron | MobileIron | ivanti
mosyle | Mosyle
mpls | MPLS
mqtt | MQTT
mulesoft | MuleSoft | mule esb, anypoint, mulesoft anypoint
multicast-routing | Multicast routing | ip multicast, =IGMP
n-able | N-able | solarwinds n-central
nac | =NAC | network access control
nas | =NAS | network attached storage, nas storage
nats | =NATS | nats.io, nats jetstream
netapp | NetApp
netbox | NetBox
netconf | =NETCONF | =YANG, restconf, netconf/yang
netflow | NetFlow | sflow, ipfix
netscaler | NetScaler
network-automation | Network automation | netdevops, nornir, netmiko
network-design | Network design | network architecture, network planning, network engineering design, network architectures, lan/wan design, network topology, network topologies
network-monitoring | Network monitoring
network-security | Network security | netzwerksicherheit, sécurité réseau, seguridad de redes, אבטחת רשתות, network security protocols, network security controls, network protection, network defense, network security architecture
network-troubleshooting | Network troubleshooting | troubleshooting networks, network issues, network debugging, network diagnostics, troubleshooting network issues, network connectivity issues, packet capture, packet analysis, packet captures, tcpdump
network-virtualization | Network virtualization | =NFV
networking | Computer networking | computer networks, network administration, network engineering, networking protocols, network protocols, network infrastructure, netzwerktechnik, réseaux informatiques, redes informáticas, sieci komputerowe, reti informatiche, netwerkbeheer, nätverksteknik, רשתות תקשורת, networking concepts, networking fundamentals, ~network protocol, tcp/ip networking, network technologies, networking technologies, ip networking, ip networks, network systems, networking systems, data networking, networks and protocols, network stack, network stacks, communication networks, enterprise networking, networking basics, networking knowledge, computernetzwerke, תקשורת מחשבים, רשתות מחשבים, network principles, network concepts, network fundamentals, networking principles, networking stack, ~=Networking
nfs | =NFS
nginx | NGINX | nginx plus, engine x
ninjaone | NinjaOne | ninjarmm
nis | =NIS
noc-operations | NOC operations | בקר noc, בקרת noc, noc engineer, noc monitoring, network operations center, network operations centre, noc operations center, מוקד noc, noc shifts
nokia-sr-os | Nokia SR OS
novell | Novell | groupwise, edirectory
ntp | =NTP | network time protocol
nutanix | Nutanix
omnissa | Omnissa
open-ran | Open RAN | o-ran, =ORAN
openresty | OpenResty
openvms | OpenVMS
openvpn | OpenVPN | | vpn
openwrt | OpenWrt
operating-systems | Operating systems | betriebssysteme, systèmes d'exploitation, sistemas operativos, os concepts, operating system concepts, operating systems concepts, os fundamentals, operating system fundamentals, operating systems internals, os architecture, operating system design, מערכות הפעלה, operating systems principles, ~operating system
oracle-linux | Oracle Linux | | linux
oracle-service-bus | Oracle Service Bus
oracle-soa-suite | Oracle SOA Suite | | oracle
ospf | OSPF
oss-bss | =OSS/BSS
p4-programming | P4 programming
palo-alto-networks | Palo Alto Networks | palo alto firewalls, palo alto firewall, cortex xsoar
patch-management | Patch management
pbs-pro | =PBS Pro
pbx-systems | PBX systems | =PBX, ip pbx
pc-hardware-repair | PC hardware repair | hardware troubleshooting, computer repair, pc repair
pc-imaging | PC imaging | ghost imaging
pfsense | pfSense | opnsense
postfix | Postfix | dovecot
proxmox | Proxmox
publish-subscribe | Publish/subscribe | pub/sub, pubsub, pub-sub, publish/subscribe systems
pulsar | Apache Pulsar | ~=Pulsar
pure-storage | Pure Storage
putty | PuTTY
q-sys | Q-SYS
qnap | QNAP
qos | =QoS | quality of service networking
rabbitmq | RabbitMQ | rabbit mq, rabbit-mq
racf | =RACF
rack-and-stack | Rack and stack | racking and cabling, server racking
radius | =RADIUS | tacacs+, 802.1x
raid-arrays | RAID arrays | raid configuration, =RAID, =RAIDs, raid systems, raid levels
rdp | =RDP | remote desktop protocol
red-hat | Red Hat Enterprise Linux | red hat, redhat, rhel, red hat linux | linux
remote-desktop-services | Remote Desktop Services | =RDS farm, terminal services, terminal server
remote-monitoring-and-management | Remote monitoring and management | =RMM, connectwise automate
reverse-proxy | Reverse proxy | reverse proxies, forward proxy
rf-planning | RF planning | rf optimization, forsk atoll, drive testing
ringcentral | RingCentral
riverbed | Riverbed
routing-and-switching | Routing and switching | routing protocols, switching and routing, routing & switching, switching/routing, routers and switches, routing and switching protocols, network routing, switches and routers, switches/routers, routing protocol, l2/l3, l2/l3 networking, layer 2/3, layer 2/layer 3, ip routing, l2/l3 protocols, switching and routing protocols, cisco routing and switching, network switches
rubrik | ~=Rubrik
ruckus | Ruckus
samba | Samba | samba server
satellite-communications | Satellite communications | satcom, satellite communication systems, satellite communication, sat-com
sccm | SCCM | microsoft endpoint configuration manager, =MECM, system center configuration manager
sd-wan | SD-WAN | sdwan, sd wan
sdh | =SDH | sonet/sdh
sdn | =SDN | software-defined networking, software defined networking
selinux | SELinux | apparmor
server-administration | Server administration | serveradministration, server management, servers administration, server maintenance, administration of servers, ניהול שרתים, server support
sharepoint | SharePoint | share point, sharepoint online, microsoft sharepoint, ms sharepoint
sharepoint-designer | SharePoint Designer
sharepoint-framework | SharePoint Framework | =SPFx | sharepoint
silver-peak | Silver Peak
sip | =SIP protocol | sip/rtp, session initiation protocol
skype-for-business | Skype for Business | lync
smartnic | SmartNIC | =DPU, =DPUs
smb-protocol | SMB protocol
smtp | SMTP
snmp | SNMP
solace | ~=Solace | solace pubsub+
solaris | Solaris | oracle solaris | unix
sonicwall | SonicWall
sophos | Sophos | sophos xg
spanning-tree-protocol | Spanning Tree Protocol | =RSTP, rapid spanning tree
squid-proxy | Squid proxy
ss7 | SS7 | diameter protocol
ssh | SSH
ssl-tls | TLS | ssl, ssl/tls, tls/ssl
stomp | =STOMP
storage-area-network | Storage area networks | =SAN storage, storage area network, san switches, storage area networks (san), =SANs, san fabric, =SAN
subnetting | Subnetting | ip subnetting, ip addressing
suse | SUSE Linux | suse, sles, opensuse | linux
synology | Synology | synology nas
system-administration | System administration | systems administration, sysadmin, system administrator, systems administrator, linux system administration, systemadministration, administration système, administración de sistemas, amministrazione di sistema, administracja systemami, systeembeheer, sys admin, sysadmins, it administration, it system administration, windows system administration, system admin, systems admin, linux system administrator, administración de sistemas informáticos, systemadministrator, ניהול סיסטם, administrateur système, sysadmin skills, it-systemadministration, ניהול מערכות, ניהול מערכות מידע, admin systèmes, zarządzanie systemami
system-hardening | System hardening | os hardening, cis benchmarks
systemd | systemd | | linux
tandem-nonstop | Tandem NonStop | hp nonstop, nonstop
tcp-ip | TCP/IP | tcp ip, tcpip, tcp/udp, =TCP, =UDP
teamviewer | TeamViewer | anydesk
tibco-businessworks | TIBCO BusinessWorks | tibco bw | tibco
tibco-ems | TIBCO EMS | | tibco
tomcat | Tomcat | apache tomcat
traefik | Traefik
tray-io | Tray.io
tso-ispf | =TSO/ISPF | ispf
tyk-gateway | Tyk gateway
ubiquiti | Ubiquiti | unifi
ubuntu | Ubuntu | | linux
uninterruptible-power-supplies | Uninterruptible power supplies | =UPS systems, uninterruptible power supply
unisys-mainframe | Unisys mainframe
unitrends | Unitrends
unix | Unix | unix systems, unix environment, unix-based, unix/linux environment, unix-like, unix operating systems, unix-like systems, unix based systems, unix-like operating systems, unix environments, unix os, posix
varnish | ~=Varnish | varnish cache
vdi | =VDI | virtual desktop infrastructure
veeam | Veeam
velocloud | VeloCloud
veritas-netbackup | Veritas NetBackup | netbackup
versa-networks | Versa Networks
virtualbox | VirtualBox
virtualization | Virtualization | virtualisation, virtual machines, virtualization technologies, virtual machine, hypervisors, hypervisor, virtualized environments, virtualization platforms, server virtualization, virtualisierung, virtualization technology, virtual infrastructure, virtualization software, וירטואליזציה, virtualised environments, virtualization solutions, =VMs, virtualização, virtualización, virtualisation technologies
vlan | VLAN | vlans
vmware | VMware | vm ware, vmware products, vmware technologies, vmware virtualization, vmware infrastructure, vmware solutions
vmware-aria-automation | VMware Aria Automation | vrealize automation, =vRA, vrealize, vrealize operations, vmware aria, vrealize suite, =vROps, vrealize orchestrator, =VRA, =vROPS
vmware-horizon | VMware Horizon | | vmware
vmware-nsx | VMware NSX | =NSX, nsx-t | vmware
vmware-srm | VMware SRM
vmware-vsan | VMware vSAN | vsan | vmware
voice-telephony | Telephony integration | telephony systems, telephony platforms, telephony/webrtc, =PSTN, =SIP telephony, call routing, =IVR, ivr systems, interactive voice response
voip | VoIP | voice over ip, sip trunking, ip telephony
vpn | VPN | vpns, vpn technologies, site-to-site vpn, remote access vpn, vpn protocols, virtual private networks, virtual private network, vpn solutions
vps | =VPS | virtual private server, virtual private servers
vrrp | =VRRP | =HSRP
vsam | =VSAM
vsphere | vSphere | vmware vsphere, vcenter, vmware vcenter | vmware
vxlan | =VXLAN | evpn, evpn-vxlan, bgp evpn
watchguard | WatchGuard
weblogic | WebLogic | oracle weblogic, web logic
webmethods | webMethods | software ag webmethods
webmin | Webmin
websphere | WebSphere | ibm websphere, web sphere
wi-fi-site-surveys | Wi-Fi site surveys | ekahau
wifi-networking | Wireless networking | wlan, 802.11, wireless networks, =Wi-Fi, =WiFi, wlan-technik, ieee 802.11, wireless lans, wi-fi protocols, 802.11 protocols, 802.11ax, wi-fi 6, wifi 6, wifi protocols, wi-fi technologies
wildfly | WildFly | jboss wildfly
windows | ~=Windows | windows 10, windows 11, microsoft windows, windows os, windows/linux
windows-autopilot | Windows Autopilot
windows-deployment-services | Windows Deployment Services
windows-hello | Windows Hello
windows-powershell-dsc | Windows PowerShell DSC | desired state configuration, powershell dsc
windows-server | Windows Server | windows server 2019, windows server 2016, windows servers
windows-server-update-services | Windows Server Update Services | =WSUS
windows-virtual-desktop | Windows Virtual Desktop | =AVD
winscp | WinSCP
wireguard | WireGuard | | vpn
wireshark | Wireshark
workspace-one | Workspace ONE | airwatch, vmware airwatch
wso2 | WSO2
xen | ~=Xen | xenserver
xenapp | XenApp | xendesktop | citrix
yocto | Yocto | yocto project | linux, embedded-systems
z-os | z/OS | ibm z/os | mainframe
zeromq | ZeroMQ | =ZMQ, 0mq
zerto | Zerto
zfs | =ZFS
zimbra | Zimbra
zoom-phone | Zoom Phone | zoom rooms
`
