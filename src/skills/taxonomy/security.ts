/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SECURITY = `
abac | ABAC | attribute-based access control
acas-scanning | ACAS scanning
access-control-lists | Access control lists | =ACLs, access control list, acl rules, acl/vlan, network acl, network acls, firewall acl
advanced-persistent-threats | Advanced persistent threats | =APT, =APTs, =TTPs
ai-security | AI security | llm security, ml security, ai/ml security, adversarial machine learning, adversarial ml, prompt injection, genai security
aircrack-ng | Aircrack-ng
akamai-waf | Akamai WAF
anti-phishing | Anti-phishing | phishing simulations, phishing simulation
antivirus-software | Antivirus software | antivirus, anti-virus
api-token-management | API token management
application-security | Application security | appsec, secure coding, secure software development, software security, application security testing, application security best practices, secure code, secure coding practices, secure software design, secure development, secure coding standards, secure development practices, software supply chain security, secure by design, secure code review, security code review, appsec tools, secure design principles, secure coding principles
arcsight | ArcSight
ato-packages | =ATO packages | authority to operate
attack-surface-management | Attack surface management
auth0 | Auth0
authentication | ~Authentication | authentication systems, authentication mechanisms, authentication methods, user authentication, authentication services, authentication flows, authn, authentication technologies, authentication frameworks, identity and authentication
authentication-protocols | Authentication protocols | authentication and authorization protocols, identity protocols, authentication and authorization mechanisms
authorization | ~Authorization | ~authorisation, authorization systems, access control models, authz, authorization models, authorization frameworks, fine-grained authorization
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
cloud-intrusion-analysis | Cloud intrusion analysis | intrusion analysis, cloud investigations, cloud incident response, cloud investigation
cloudflare-waf | Cloudflare WAF
cmmc | CMMC
cobalt-strike | Cobalt Strike
cofense | Cofense
common-criteria | Common Criteria
compliance-automation | Compliance automation | drata, secureframe
container-security | Container security
coppa | COPPA
cortex-xdr | Cortex XDR
cpra | CPRA
crest-certification | CREST certification | crest crt
crowdstrike | CrowdStrike | crowdstrike falcon
cryptanalysis | Cryptanalysis
cryptography | Cryptography | encryption, applied cryptography, cryptographic algorithms, cryptographic protocols, encryption algorithms, crypto algorithms, encryption technologies, cryptographic systems, applied crypto, encryption methods, encryption protocols, kryptographie, cryptographie, criptografía, kryptografia, crittografia, הצפנה, cryptography algorithms, encryption standards, encryption techniques, cryptographic primitives, cryptology, =KMS encryption
cspm | =CSPM | cloud security posture management, cnapp, posture management, security posture management, cloud posture management
ctf-competitions | CTF competitions | capture the flag
cve-analysis | =CVE analysis | cvss
cwpp | =CWPP | cloud workload protection platforms, cloud workload protection platform, cloud workload protection
cyber-essentials | Cyber Essentials
cyber-incident-response | Cyber incident response
cyber-risk-management | Cyber risk management | cyber risk, it risk management
cyberark | CyberArk
cybersecurity | Cybersecurity | cyber security, cyber-security, it security, cybersecurity frameworks, it-sicherheit, cybersécurité, ciberseguridad, cibersegurança, cyberbezpieczeństwo, cybersäkerhet, cyberbeveiliging, הגנת סייבר, אבטחת סייבר, cyber defense, cyber defence, cybersecurity principles, cyber security principles, cyber-security solutions, cybersecurity technologies, cybersecurity tools, cyber security tools, cyber security frameworks, cybersecurity best practices, cyber security concepts, cybersecurity concepts, sicurezza it, cybersicherheit, cyber protection, cybersecurity standards, it security standards, cybersecurity operations, cyber operations, cyber technologies, סייבר, תחום הסייבר, הגנה בסייבר, אבטחת מידע וסייבר, cyber-sicherheit
cylance | Cylance
darktrace | ~=Darktrace
dast | =DAST | dynamic application security testing
data-classification | Data classification
data-encryption | Data encryption | encryption at rest
data-privacy | Data privacy | privacy compliance, data protection, datenschutz, data privacy regulations, data protection regulations, data privacy laws, privacy regulations, privacy laws, data protection laws, protection des données, protección de datos, protezione dei dati, ochrona danych, ochrona danych osobowych, dataskydd, gegevensbescherming, proteção de dados, הגנת הפרטיות, privacy engineering, privacy protection, data protection and privacy, data privacy compliance, data privacy principles, privacy standards, privacy law, data protection law
ddos-mitigation | DDoS mitigation | ddos protection, ddos
deception-technology | Deception technology
delinea | ~=Delinea | thycotic
detection-engineering | Detection engineering | detection rules, detection logic, threat detection engineering, detection development, detection rule development, siem rules, security detection engineering
digital-forensics | Digital forensics | computer forensics, dfir, ~forensics, forensic analysis, forensic investigation, forensic investigations, host forensics, cyber forensics, forensics investigations, forensic tools, forensics tools, cloud forensics, digital forensics and incident response, forensic techniques, host forensic investigation, endpoint forensics, פורנזיקה, חקירות פורנזיות, חקירה פורנזית, פורנזיות, ניתוח פורנזי
dlp | =DLP | data loss prevention
dora-regulation | DORA regulation | digital operational resilience act
dsgvo-compliance-management | DSGVO compliance management
duo-security | Duo Security | cisco duo
edr | =EDR | endpoint detection and response, edr tools, edr solutions, endpoint detection & response, edr systems, edr technologies, endpoint detection
eidas | eIDAS | electronic signatures
ejpt | eJPT
emass | eMASS
encase | =EnCase
endpoint-security | Endpoint security | endpoint protection, endpoint security solutions, endpoint protection platforms, =EPP, endpoint security tools, endpoint protection solutions, endpoints security
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
fraud-detection | Fraud detection | fraud prevention, fraud analytics, anti-fraud, fraud detection systems, fraud models, fraud risk, fraud analysis, payment fraud, fraud modeling, fraud detection models, fraud strategies, antifraud
ftk | =FTK | forensic toolkit, accessdata ftk
fuzzing | Fuzzing | fuzz testing, afl fuzzer
gdpr | GDPR | dsgvo, rgpd, general data protection regulation, conhecimentos de rgpd, données personnelles rgpd, =RODO, avg-wetgeving, =GDPR UK, uk gdpr, תקנות הגנת הפרטיות
ghidra | Ghidra | | reverse-engineering
glba | GLBA | gramm-leach-bliley
grc | =GRC | governance risk and compliance, governance risk & compliance, =GRC tools, security governance, it compliance, security grc
hashcat | Hashcat | john the ripper
hashicorp-boundary | HashiCorp Boundary
hipaa | HIPAA | hipaa compliance
hitrust | HITRUST
honeypots | Honeypots
hsm | =HSM | hardware security module, =HSMs, hardware security modules
iast | =IAST
ibm-guardium | IBM Guardium | guardium
ibm-security-verify | IBM Security Verify | isam
ics-security | ICS security | ot security, scada security, iec 62443, operational technology security, industrial cybersecurity
ida-pro | IDA Pro | | reverse-engineering
identity-governance | Identity governance | identity governance and administration, =IGA
ids-ips | IDS/IPS | intrusion detection, intrusion prevention, =IDS, =IPS, intrusion detection systems, intrusion prevention systems, intrusion detection and prevention, ids/ips systems, intrusion detection system, ips/ids, intrusion detection/prevention
imperva | Imperva
information-security | Information security | infosec, data security, אבטחת מידע, ואבטחת מידע, data security and privacy, sécurité de l'information, seguridad de la información, seguridad informática, sicurezza informatica, sicurezza delle informazioni, bezpieczeństwo informacji, informatiebeveiliging, informationssicherheit, informationssäkerhet, sécurité informatique, segurança da informação, אבטחת המידע, infosecurity, information security principles, information security management, information security best practices, information security standards, info-sec, information security controls, information security frameworks, isms, information systems security, information assurance
infrastructure-security | Infrastructure security | platform security, host security, system security
insider-threat | Insider threat | insider risk
investigations | ~Investigations | internal investigations, workplace investigations, investigative experience, conducting investigations, conduct investigations, ermittlungen, enquêtes internes, investigaciones internas, indagini, dochodzenia, חקירות
irap-assessment | IRAP assessment
iso-22301 | ISO 22301
iso-27001 | ISO 27001 | iso27001, iso/iec 27001, iso/iec 27000, iso/iec 27000 series, iso 27000, iso 27000 series, iso27k, תקן iso 27001
iso-27017 | ISO 27017 | iso 27018
iso-27701 | ISO 27701
iso-31000 | ISO 31000
it-audit | IT audit | it auditing, it general controls, =ITGC
it-governance | IT governance | technology governance, it controls
itar-compliance | =ITAR compliance
jwt | JWT | json web tokens, json web token, jwts
kali-linux | Kali Linux | | linux
kaspersky | Kaspersky
kerberos | Kerberos
kernel-security | Kernel security | kernel exploitation, memory corruption, binary exploitation, exploitation techniques
key-management | Key management | key management systems, cryptographic key management, encryption key management, key management services
keycloak | Keycloak
knowbe4 | KnowBe4
kubernetes-security | Kubernetes security
ldap | LDAP
lgpd | LGPD
linux-security | Linux security
logrhythm | LogRhythm
maltego | Maltego
malware-analysis | Malware analysis | malware reverse engineering, analysis of malware, malware research, static and dynamic malware analysis, malware detection, ransomware analysis, malware investigation, ~malware, analyze malware, analysing malware, analyzing malware, malware analyst, malware analysts, reverse engineer malware, reverse engineering malware
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
mobile-application-security | Mobile application security | mobile app security
mobile-forensics | Mobile forensics | cellebrite ufed
mobile-security | Mobile security
nerc-cip | NERC CIP
nessus | Nessus | tenable
network-forensics | Network forensics | network traffic analysis
nikto | Nikto
nis2 | NIS2 | nis 2
nist | =NIST | nist csf, nist 800-53, nist framework, nist sp 800-53, nist cybersecurity framework
nist-800-171 | NIST 800-171 | nist sp 800-171
nmap | Nmap
nozomi-networks | Nozomi Networks | claroty, dragos
nuclei-scanner | Nuclei scanner
oauth | OAuth | oauth2, oauth 2.0, oauth 2, oauth2.0
offensive-security | Offensive security | offensive cyber, ethical hacker, offensive security techniques, offensive tooling, adversary simulation, adversary emulation, attack simulation, attack simulations, simulate attacks, simulate real-world attacks, simulated attacks, attacker simulation, breach and attack simulation
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
penetration-testing | Penetration testing | pen testing, pentesting, pen-testing, penetration tests, ethical hacking, pentest, penetration test, pen tests, penetration tester, pentests, pen test, web application penetration testing, מבדקי חדירה, מבדקי חדירות, application penetration testing, network penetration testing, infrastructure penetration testing
pgp | PGP | gpg encryption
physical-security-systems | Physical security systems
pii-redaction | PII protection | pii redaction, pii masking, pii handling, pii data protection, personally identifiable information protection
ping-identity | Ping Identity | pingfederate
pipeda | PIPEDA
pki | =PKI | public key infrastructure
popia | POPIA
post-quantum-cryptography | Post-quantum cryptography | pqc, quantum-safe cryptography, crypto-agility, post-quantum
prisma-access | Prisma Access | globalprotect
prisma-cloud | Prisma Cloud | prisma cloud compute
privacy-by-design | Privacy by design
privileged-access-management | Privileged access management | =PAM
product-security | Product security | product security engineering
proofpoint | Proofpoint
purple-teaming | Purple teaming | blue team, purple team
qradar | QRadar | ibm qradar
qradar-soar | QRadar SOAR
qualys | Qualys
rapid7 | Rapid7
rbac | RBAC | role-based access control, role based access control
recorded-future | Recorded Future
red-teaming | Red teaming | ai red teaming, red teams, llm red teaming, red team exercises, red team operations, red team
responder-impacket | Responder impacket
reverse-engineering | Reverse engineering | x86 disassembly
risk-assessment | Risk assessment | risk assessments, security risk assessment, security risk assessments, risk identification, cyber risk assessment, סקרי סיכונים, analyse de risques, análisis de riesgos, security risk analysis, technology risk assessment
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
security-architecture | Security architecture | security architectures, security design, security architecture design, cybersecurity architecture, cyber security architecture, secure architecture, security system design, secure architectures, secure systems design
security-auditing | Security auditing | security audits, security audit, security assessments
security-awareness | Security awareness | security awareness programs, security awareness program, cyber awareness, security awareness training, security awareness campaigns, cyber security awareness training, phishing awareness
security-engineering | Security engineering | security engineer, security engineers, infrastructure security engineering, security software engineering
security-frameworks | Security frameworks | cybersecurity standards and frameworks, security standards, security compliance frameworks, security frameworks and standards, information security frameworks and standards, security compliance, security standards and frameworks, security regulations
security-hardening-cdr | Cloud detection and response | =CDR cloud, cloud detection & response
security-policies | Security policies | information security policies
security-research | Security research | vulnerability research, vulnerability discovery, offensive security research, vulnerability researcher, vulnerabilities research, cyber research, מחקר חולשות, zero-day research, security vulnerability research
security-testing | Security testing
semgrep | Semgrep
sentinelone | SentinelOne | sentinel one
servicenow-grc | ServiceNow GRC | | servicenow
shift-left-security | Shift-left security
shodan | Shodan
siem | SIEM | siem tools, siem solutions, siem systems, siem platforms, =SIEMs, siem technologies, security information and event management
sigma-rules | Sigma rules
snort | Snort | suricata
snyk | Snyk
soar | =SOAR platform | security orchestration, =SOAR, soar platforms, soar playbooks, security orchestration automation and response, soar tools
soc-2 | SOC 2 | soc2, soc 2 type ii, soc ii
soc-operations | Security operations center | security operations centre, soc analyst, security operations, soc operations, =SecOps, security operations center (soc), soc environment, security monitoring, cyber security operations, security event monitoring, soc experience
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
threat-detection | Threat detection | threat detection and response, threat detections, attack detection, security detections, threat monitoring, detection use cases, detection capabilities, detection content, security detection, hunting and detection
threat-hunting | Threat hunting | proactive threat hunting, hunting methodologies, hunting queries, threat hunts, cyber threat hunting, threat hunt
threat-intelligence | Threat intelligence | cyber threat intelligence, =CTI, threat research, threat analysis, threat intel, threat landscape analysis, threat intelligence platforms, adversary tactics, adversary tracking, threat actor tracking, adversary tactics techniques and procedures, =IOCs
threat-modeling | Threat modeling | threat modelling
tisax | =TISAX
tls-certificates | TLS certificates | ssl certificates, certificate management, x.509
tor-network | Tor network
trend-micro | Trend Micro
trustarc | TrustArc
trusted-execution-environments | Trusted execution environments | trusted execution environment, confidential computing, =TEEs, secure enclave, intel sgx, trustzone, arm trustzone
trusted-platform-module | Trusted platform module
tryhackme | TryHackMe | hack the box, hackthebox
twistlock | Twistlock | aqua security
varonis | ~=Varonis
vectra-ai | Vectra AI
venafi | Venafi
veracode | Veracode
volatility-framework | Volatility framework
vulnerability-management | Vulnerability management | vulnerability assessment, vulnerability assessments, vulnerability scanning, vulnerability analysis, vulnerability remediation, vulnerability scanners, vulnerability detection, vulnerability identification, vulnerability scans, vulnerability management tools, ניהול פגיעויות, vulnerability testing
waf | =WAF | web application firewall
wazuh | Wazuh | ossec
web-application-security | Web application security
wiz | Wiz cloud security | wiz.io
x-ways | X-Ways
xdr | XDR | extended detection and response
yara-rules | YARA rules | =YARA
zeek | Zeek | bro ids
zero-trust | Zero trust | zero-trust, zero trust architecture, zero trust network access, =ZTNA, zero trust security, zero trust principles, zero trust networking
zscaler | Zscaler
`
