/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const INFRASTRUCTURE = `
active-directory | Active Directory | ms active directory, =AD DS, microsoft active directory
activemq | ActiveMQ | active mq
alpine-linux | Alpine Linux |  | linux
amqp | AMQP
apache-http-server | Apache HTTP Server | apache web server, apache httpd, apache2, ~=Apache
apigee | Apigee | google apigee
arista | Arista
aruba | ~=Aruba | aruba networks, hpe aruba
as400 | AS/400 | as400, iseries, ibm i
asterisk | Asterisk PBX | freepbx
backup-recovery | Backup and recovery | backup & recovery, backup and restore
bgp | =BGP | border gateway protocol
bullmq | BullMQ
caching | Caching strategies | distributed caching, caching layers, caching layer
caddy | ~=Caddy | caddy server
cdn | =CDN | content delivery network, content delivery networks, akamai
centos | CentOS | cent os, rocky linux, almalinux | linux
ceph | Ceph
check-point | Check Point firewall | checkpoint firewall, check point firewalls
chromeos | ChromeOS | chrome os
cics | =CICS
cisco | Cisco | cisco ios, cisco nexus, cisco meraki, cisco routers, cisco networking
citrix | Citrix | citrix xenapp, xenapp, xendesktop, citrix adc, netscaler
commvault | Commvault
cron | cron | cron jobs, cronjobs, crontab
data-center | Data center operations | data centre operations, data center management
debian | Debian |  | linux
dhcp | DHCP
distributed-systems | Distributed systems | distributed system, distributed computing
dns | DNS | domain name system
edge-computing | Edge computing
eigrp | EIGRP
exchange-server | Microsoft Exchange | exchange server, exchange online, ms exchange
f5 | F5 BIG-IP | big-ip, f5 load balancers, f5 networks
firewalls | Firewalls | firewall, firewall administration
fortinet | Fortinet | fortigate, fortios
ftp | FTP | sftp, ftps
google-workspace | Google Workspace | g suite, gsuite, google suite, google apps
group-policy | Group Policy | gpo, gpos
haproxy | HAProxy | ha proxy
high-performance-computing | High-performance computing | =HPC, high performance computing, slurm
http | HTTP | https, http/2, http/https, http/3
hyper-v | Hyper-V | hyperv, hyper v
ibm-mq | IBM MQ | websphere mq, mqseries
iis | =IIS | internet information services
ims-db | IMS DB
it-support | IT support | technical support, desktop support, helpdesk support, help desk support, it helpdesk
jboss | JBoss | wildfly, jboss eap
jms | =JMS | java message service | java
juniper | ~=Juniper | juniper networks, junos
kong | Kong Gateway | kong api gateway
kvm | =KVM
lan-wan | LAN/WAN | lan/wan/wlan, wan/lan, =LAN, =WAN
linux | Linux | gnu/linux, linux administration, linux/unix, unix/linux
macos | macOS | mac os, mac os x, os x
mainframe | ~Mainframe | ibm mainframe, mainframes, z/os, =zOS, ibm z
message-queues | Message queues | message queue, message brokers, message broker, message queuing, task queues, messaging queues
microsoft-365 | Microsoft 365 | office 365, o365, m365, office365, microsoft office 365, ms 365
microsoft-intune | Microsoft Intune | =Intune
mikrotik | MikroTik
mpls | MPLS
mqtt | MQTT
mulesoft | MuleSoft | mule esb, anypoint, mulesoft anypoint
nats | =NATS | nats.io, nats jetstream
netapp | NetApp
network-security | Network security
networking | Computer networking | computer networks, network administration, network engineering, networking protocols, network protocols, network infrastructure
nfs | =NFS
nginx | NGINX | nginx plus, engine x
nutanix | Nutanix
ospf | OSPF
palo-alto-networks | Palo Alto Networks | palo alto firewalls, palo alto firewall, prisma cloud, cortex xsoar
proxmox | Proxmox
publish-subscribe | Publish/subscribe | pub/sub, pubsub, pub-sub
pulsar | Apache Pulsar | ~=Pulsar
rabbitmq | RabbitMQ | rabbit mq, rabbit-mq
rdp | =RDP | remote desktop protocol
red-hat | Red Hat Enterprise Linux | red hat, redhat, rhel, red hat linux | linux
sccm | SCCM | microsoft endpoint configuration manager, =MECM, system center configuration manager
sd-wan | SD-WAN | sdwan, sd wan
sdn | =SDN | software-defined networking, software defined networking
sharepoint | SharePoint | share point, sharepoint online, microsoft sharepoint, ms sharepoint
sip | =SIP protocol | sip/rtp, session initiation protocol
smb-protocol | SMB protocol
smtp | SMTP
snmp | SNMP
squid-proxy | Squid proxy
ssh | SSH
ssl-tls | TLS | ssl, ssl/tls, tls/ssl
storage-area-network | Storage area networks | =SAN storage, san/nas, nas/san, storage area network
suse | SUSE Linux | suse, sles, opensuse | linux
system-administration | System administration | systems administration, sysadmin, system administrator, systems administrator, linux system administration
systemd | systemd |  | linux
tcp-ip | TCP/IP | tcp ip, tcpip, tcp/udp, =TCP, =UDP
tomcat | Tomcat | apache tomcat
traefik | Traefik
ubiquiti | Ubiquiti | unifi
ubuntu | Ubuntu |  | linux
unix | Unix | solaris, aix, hp-ux
varnish | ~=Varnish | varnish cache
vdi | =VDI | virtual desktop infrastructure
veeam | Veeam
virtualbox | VirtualBox
virtualization | Virtualization | virtualisation, virtual machines
vlan | VLAN | vlans
vmware | VMware | vm ware, vmware vsphere, vsphere, vcenter, esxi, vmware esxi, vsan, nsx-t
voip | VoIP | voice over ip, sip trunking, ip telephony
vpn | VPN | vpns, ipsec, ipsec vpn, openvpn, wireguard
vps | =VPS | virtual private server, virtual private servers
weblogic | WebLogic | oracle weblogic, web logic
websphere | WebSphere | ibm websphere, web sphere
wifi-networking | Wireless networking | wlan, 802.11, wireless networks
windows | ~=Windows | windows 10, windows 11, microsoft windows, windows os, windows/linux
windows-server | Windows Server | windows server 2019, windows server 2016, windows servers
wireshark | Wireshark
xen | ~=Xen | xenserver
yocto | Yocto | yocto project | linux, embedded-systems
zeromq | ZeroMQ | =ZMQ, 0mq
`
