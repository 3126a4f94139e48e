/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const SECURITY = `
abac | ABAC | attribute-based access control
application-security | Application security | appsec, secure coding, secure software development, software security
arcsight | ArcSight
auth0 | Auth0
burp-suite | Burp Suite | burpsuite
ccpa | CCPA
checkmarx | Checkmarx
cmmc | CMMC
crowdstrike | CrowdStrike | crowdstrike falcon
cryptography | Cryptography | encryption, applied cryptography
cyberark | CyberArk
cybersecurity | Cybersecurity | cyber security, cyber-security, it security, cybersecurity frameworks, it-sicherheit
dast | =DAST | dynamic application security testing
data-privacy | Data privacy | privacy compliance, data protection, datenschutz
digital-forensics | Digital forensics | computer forensics, dfir
dlp | =DLP | data loss prevention
edr | =EDR | endpoint detection and response, xdr, edr/xdr
fedramp | FedRAMP
fortify | Micro Focus Fortify | fortify sca
fraud-detection | Fraud detection | fraud prevention
gdpr | GDPR | dsgvo, rgpd, general data protection regulation
hipaa | HIPAA | hipaa compliance
hsm | =HSM | hardware security module
ids-ips | IDS/IPS | intrusion detection, intrusion prevention, =IDS, =IPS
information-security | Information security | infosec, data security
iso-27001 | ISO 27001 | iso27001, iso/iec 27001
jwt | JWT | json web tokens, json web token, jwts
kali-linux | Kali Linux |  | linux
kerberos | Kerberos
keycloak | Keycloak
ldap | LDAP
malware-analysis | Malware analysis
metasploit | Metasploit
mfa | =MFA | multi-factor authentication, two-factor authentication, =2FA
microsoft-defender | Microsoft Defender | defender for endpoint
microsoft-sentinel | Microsoft Sentinel | azure sentinel
mitre-attack | MITRE ATT&CK | mitre att&ck framework, mitre attack
nessus | Nessus | tenable
nist | =NIST | nist csf, nist 800-53, nist framework, nist sp 800-53, nist cybersecurity framework
nmap | Nmap
oauth | OAuth | oauth2, oauth 2.0, oauth 2, oauth2.0
okta | Okta
openid-connect | OpenID Connect | oidc, openid
owasp | OWASP | owasp top 10, owasp top ten
pci-dss | PCI DSS | pci-dss, pci compliance, =PCI
penetration-testing | Penetration testing | pen testing, pentesting, pen-testing, penetration tests, ethical hacking, pentest
ping-identity | Ping Identity | pingfederate
pki | =PKI | public key infrastructure
privileged-access-management | Privileged access management | =PAM
qradar | QRadar | ibm qradar
qualys | Qualys
rapid7 | Rapid7
rbac | RBAC | role-based access control, role based access control
red-teaming | Red teaming
reverse-engineering | Reverse engineering | ida pro, ghidra
risk-assessment | Risk assessment | risk assessments
sailpoint | SailPoint
saml | SAML | saml 2.0
sast | =SAST | static application security testing, sast/dast
sentinelone | SentinelOne | sentinel one
siem | SIEM
snyk | Snyk
soar | =SOAR platform | security orchestration
soc-2 | SOC 2 | soc2, soc 2 type ii, soc ii
soc-operations | Security operations center | security operations centre, soc analyst, security operations
sso | =SSO | single sign-on, single sign on
threat-intelligence | Threat intelligence | threat hunting, threat detection
threat-modeling | Threat modeling | threat modelling
veracode | Veracode
vulnerability-management | Vulnerability management | vulnerability assessment, vulnerability assessments, vulnerability scanning
waf | =WAF | web application firewall
wiz | Wiz cloud security | wiz.io
zero-trust | Zero trust | zero-trust
zscaler | Zscaler
`
