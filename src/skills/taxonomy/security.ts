/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SECURITY = `
abac | ABAC | attribute-based access control
acas-scanning | ACAS scanning
advanced-persistent-threats | Advanced persistent threats | =APT, =APTs, =TTPs
aircrack-ng | Aircrack-ng
akamai-waf | Akamai WAF
anti-phishing | Anti-phishing | phishing simulations, phishing simulation
antivirus-software | Antivirus software | antivirus, anti-virus
api-token-management | API token management
application-security | Application security | appsec, secure coding, secure software development, software security
arcsight | ArcSight
ato-packages | =ATO packages | authority to operate
attack-surface-management | Attack surface management
auth0 | Auth0
authentication-protocols | Authentication protocols | authentication and authorization, authn/authz
autopsy-forensics | Autopsy forensics | sleuth kit
aws-security | AWS security
azure-security | Azure security
bitdefender | Bitdefender
bitlocker | BitLocker | disk encryption
black-box-testing | Black-box testing | white-box testing, grey-box testing
bloodhound | BloodHound | active directory security
bsi-it-grundschutz | BSI IT-Grundschutz | it-grundschutz
bsimm | BSIMM
bug-bounty | Bug bounty | bug bounties
burp-suite | Burp Suite | burpsuite
ca-siteminder | CA SiteMinder | siteminder
carbon-black | Carbon Black | vmware carbon black
casb | =CASB | cloud access security broker
ccpa | CCPA
cellebrite | Cellebrite
checkmarx | Checkmarx
cis-controls | CIS Controls | cis critical security controls
cloudflare-waf | Cloudflare WAF
cmmc | CMMC
cobalt-strike | Cobalt Strike
cofense | Cofense
common-criteria | Common Criteria
container-security | Container security
coppa | COPPA
cortex-xdr | Cortex XDR
cpra | CPRA
crest-certification | CREST certification | crest crt
crowdstrike | CrowdStrike | crowdstrike falcon
cryptanalysis | Cryptanalysis
cryptography | Cryptography | encryption, applied cryptography
cspm | =CSPM | cloud security posture management, cnapp
ctf-competitions | CTF competitions | capture the flag
cve-analysis | =CVE analysis | cvss
cwpp | =CWPP
cyber-essentials | Cyber Essentials
cyber-incident-response | Cyber incident response
cyber-risk-management | Cyber risk management | cyber risk, it risk management
cyber-threat-hunting | Cyber threat hunting | threat hunt
cyberark | CyberArk
cybersecurity | Cybersecurity | cyber security, cyber-security, it security, cybersecurity frameworks, it-sicherheit, cybersécurité, ciberseguridad, cibersegurança, sicurezza informatica, cyberbezpieczeństwo, cybersäkerhet, cyberbeveiliging, אבטחת מידע
cylance | Cylance
darktrace | ~=Darktrace
dast | =DAST | dynamic application security testing
data-classification | Data classification
data-encryption | Data encryption | encryption at rest
data-privacy | Data privacy | privacy compliance, data protection, datenschutz
ddos-mitigation | DDoS mitigation | ddos protection, ddos
deception-technology | Deception technology
delinea | ~=Delinea | thycotic
digital-forensics | Digital forensics | computer forensics, dfir
dlp | =DLP | data loss prevention
dora-regulation | DORA regulation | digital operational resilience act
dsgvo-compliance-management | DSGVO compliance management
duo-security | Duo Security | cisco duo
edr | =EDR | endpoint detection and response, edr/xdr
eidas | eIDAS | electronic signatures
ejpt | eJPT
emass | eMASS
encase | EnCase
endpoint-security | Endpoint security | endpoint protection
eset | ESET
exabeam | Exabeam
exploit-development | Exploit development
f5-asm | F5 ASM
fedramp | FedRAMP
ferpa | =FERPA
fido2-keys | FIDO2 keys
fips-140 | FIPS 140 | fips 140-2, fips 140-3
fisma | FISMA
forgerock | ForgeRock
fortify | Micro Focus Fortify | fortify sca
fraud-detection | Fraud detection | fraud prevention
ftk | =FTK | forensic toolkit, accessdata ftk
fuzzing | Fuzzing | fuzz testing, afl fuzzer
gdpr | GDPR | dsgvo, rgpd, general data protection regulation
ghidra | Ghidra | | reverse-engineering
glba | GLBA | gramm-leach-bliley
grc | =GRC | governance risk and compliance, governance risk & compliance
hashcat | Hashcat | john the ripper
hashicorp-boundary | HashiCorp Boundary
hipaa | HIPAA | hipaa compliance
hitrust | HITRUST
honeypots | Honeypots
hsm | =HSM | hardware security module
iast | =IAST
ibm-guardium | IBM Guardium | guardium
ibm-security-verify | IBM Security Verify | isam
ics-security | ICS security | ot security, scada security, iec 62443
ida-pro | IDA Pro | | reverse-engineering
identity-governance | Identity governance | identity governance and administration, =IGA
identity-management | Identity management
ids-ips | IDS/IPS | intrusion detection, intrusion prevention, =IDS, =IPS
imperva | Imperva
information-security | Information security | infosec, data security
insider-threat | Insider threat | insider risk
irap-assessment | IRAP assessment
iso-22301 | ISO 22301
iso-27001 | ISO 27001 | iso27001, iso/iec 27001
iso-27017 | ISO 27017 | iso 27018
iso-27701 | ISO 27701
iso-31000 | ISO 31000
it-audit | IT audit | it auditing, it general controls, =ITGC
itar-compliance | =ITAR compliance
jwt | JWT | json web tokens, json web token, jwts
kali-linux | Kali Linux | | linux
kaspersky | Kaspersky
kerberos | Kerberos
keycloak | Keycloak
knowbe4 | KnowBe4 | security awareness training
kubernetes-security | Kubernetes security
ldap | LDAP
lgpd | LGPD
linux-security | Linux security
logrhythm | LogRhythm
maltego | Maltego
malware-analysis | Malware analysis
malwarebytes | Malwarebytes
mcafee | McAfee | trellix
mdr | =MDR | managed detection and response
memory-forensics | Memory forensics
metasploit | Metasploit
mfa | =MFA | multi-factor authentication, two-factor authentication, =2FA
microsoft-defender | Microsoft Defender | defender for endpoint
microsoft-sentinel | Microsoft Sentinel | azure sentinel
microsoft-sentinel-kql | Microsoft Sentinel KQL
mimecast | Mimecast
mitre-attack | MITRE ATT&CK | mitre att&ck framework, mitre attack
mobile-forensics | Mobile forensics | cellebrite ufed
mobile-security | Mobile security
nerc-cip | NERC CIP
nessus | Nessus | tenable
network-forensics | Network forensics
nikto | Nikto
nis2 | NIS2 | nis 2
nist | =NIST | nist csf, nist 800-53, nist framework, nist sp 800-53, nist cybersecurity framework
nist-800-171 | NIST 800-171 | nist sp 800-171
nmap | Nmap
nozomi-networks | Nozomi Networks | claroty, dragos
nuclei-scanner | Nuclei scanner
oauth | OAuth | oauth2, oauth 2.0, oauth 2, oauth2.0
okta | Okta
onelogin | OneLogin
onetrust | OneTrust
openid-connect | OpenID Connect | oidc, openid
openssl | OpenSSL
openvas | OpenVAS
oracle-identity-manager | Oracle Identity Manager | oracle identity management
osint | OSINT | open-source intelligence
owasp | OWASP | owasp top 10, owasp top ten
owasp-zap | OWASP ZAP | =ZAP
password-management | Password management | 1password, lastpass, keeper security
pci-dss | PCI DSS | pci-dss, pci compliance, =PCI
pci-pin | PCI PIN
penetration-testing | Penetration testing | pen testing, pentesting, pen-testing, penetration tests, ethical hacking, pentest
pgp | PGP | gpg encryption
physical-security-systems | Physical security systems
ping-identity | Ping Identity | pingfederate
pipeda | PIPEDA
pki | =PKI | public key infrastructure
popia | POPIA
post-quantum-cryptography | Post-quantum cryptography
prisma-access | Prisma Access | globalprotect
prisma-cloud | Prisma Cloud | prisma cloud compute
privacy-by-design | Privacy by design
privileged-access-management | Privileged access management | =PAM
proofpoint | Proofpoint
purple-teaming | Purple teaming | blue team, purple team
qradar | QRadar | ibm qradar
qradar-soar | QRadar SOAR
qualys | Qualys
rapid7 | Rapid7
rbac | RBAC | role-based access control, role based access control
recorded-future | Recorded Future
red-team-operations | Red team operations | red team
red-teaming | Red teaming
responder-impacket | Responder impacket
reverse-engineering | Reverse engineering | x86 disassembly
risk-assessment | Risk assessment | risk assessments
risk-management-framework | Risk management framework | =RMF, nist rmf
rsa-archer | RSA Archer | archer grc
rsa-securid | RSA SecurID | securid
runtime-application-self-protection | Runtime application self-protection | =RASP
sailpoint | SailPoint
saml | SAML | saml 2.0
sase | =SASE | =SSE, security service edge
sast | =SAST | static application security testing, sast/dast
saviynt | Saviynt
sbom | SBOM | software bill of materials, software composition analysis, =SCA scanning
scim | SCIM | scim provisioning
secrets-management | Secrets management | secret management
secure-boot | Secure boot
secure-sdlc | Secure SDLC | ssdlc, secure development lifecycle
security-architecture | Security architecture
security-auditing | Security auditing | security audits, security audit, security assessments
security-policies | Security policies | information security policies
security-research | Security research | vulnerability research
security-testing | Security testing
semgrep | Semgrep
sentinelone | SentinelOne | sentinel one
servicenow-grc | ServiceNow GRC | | servicenow
shift-left-security | Shift-left security
shodan | Shodan
siem | SIEM
sigma-rules | Sigma rules
snort | Snort | suricata
snyk | Snyk
soar | =SOAR platform | security orchestration
soc-2 | SOC 2 | soc2, soc 2 type ii, soc ii
soc-operations | Security operations center | security operations centre, soc analyst, security operations
social-engineering-testing | Social engineering testing
splunk-enterprise-security | Splunk Enterprise Security | splunk es, splunk soar, phantom soar | splunk
splunk-phantom | Splunk Phantom
sqlmap | SQLMap
sso | =SSO | single sign-on, single sign on
stig | =STIG | disa stig, stigs
stride-model | STRIDE model
swift-csp | SWIFT CSP
symantec-endpoint-protection | Symantec Endpoint Protection | symantec
tanium | Tanium
tcpa | =TCPA
tenable-io | Tenable.io | tenable.sc, tenable security center
threat-intelligence | Threat intelligence | threat hunting, threat detection
threat-modeling | Threat modeling | threat modelling
tisax | =TISAX
tls-certificates | TLS certificates | ssl certificates, certificate management, x.509
tor-network | Tor network
trend-micro | Trend Micro
trustarc | TrustArc
trusted-platform-module | Trusted platform module | trusted execution environment
tryhackme | TryHackMe | hack the box, hackthebox
twistlock | Twistlock | aqua security
varonis | ~=Varonis
vectra-ai | Vectra AI
venafi | Venafi
veracode | Veracode
volatility-framework | Volatility framework
vulnerability-management | Vulnerability management | vulnerability assessment, vulnerability assessments, vulnerability scanning
waf | =WAF | web application firewall
wazuh | Wazuh | ossec
web-application-security | Web application security
wiz | Wiz cloud security | wiz.io
x-ways | X-Ways
xdr | XDR | extended detection and response
yara-rules | YARA rules | =YARA
zeek | Zeek | bro ids
zero-trust | Zero trust | zero-trust
zscaler | Zscaler
`
