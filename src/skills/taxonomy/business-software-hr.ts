/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const BUSINESS_SOFTWARE_HR = `
15five | 15Five
adp-celergo | ADP Celergo | =Celergo, adp globalview, =GlobalView, adp streamline
ashby-ats | Ashby ATS
avature | Avature
beamery | Beamery
brightpay | BrightPay | thesaurus payroll, brightpay payroll, =Thesaurus, collsoft, megapay, quantum payroll, corehr, micropay
bullhorn | Bullhorn
ceridian-powerpay | Ceridian Powerpay
checkr | Checkr
cornerstone-ondemand | Cornerstone OnDemand | cornerstone lms
culture-amp | Culture Amp
deel | ~=Deel
deputy-scheduling | Deputy scheduling
docebo | Docebo
e-verify | E-Verify
factorial-hr | Factorial HR
gem-recruiting | Gem recruiting
hibob | HiBob | hibob hris
hirevue | HireVue
humanity-scheduling | Humanity scheduling
icims-talent-cloud | iCIMS Talent Cloud
itrent | iTrent | mhr itrent, midlandhr, cascade hr, =ResourceLink, zellis, people first hr, ciphr, selecthr, =Access People HR, =PeopleHR, breathe hr
jobvite | ~=Jobvite
kronos | Kronos | kronos workforce | ukg
lattice-hr | Lattice HR
lawson | Lawson | infor lawson
lever-ats | Lever ATS
linkedin-recruiter | LinkedIn Recruiter
loga-payroll | LOGA payroll | p&i loga
namely-hr | Namely HR
navan-expense | ~=Navan | navan expense, tripactions
nmbrs | =Nmbrs
oracle-recruiting-cloud | Oracle Recruiting Cloud
paychex | Paychex | paychex flex
paycom | Paycom
paycor | Paycor
payfit | Payfit
paylocity | ~=Paylocity
peakon | Peakon | workday peakon, peakon employee voice, glint, =Qualtrics EmployeeXM, officevibe, =TINYpulse
personio | ~=Personio
remote-com | Remote.com
rippling | ~=Rippling
saba-cloud | Saba Cloud
sage-payroll | Sage payroll
smartrecruiters | SmartRecruiters
sumtotal | SumTotal
time-and-attendance-systems | Time and attendance systems | zeiterfassung
trinet | TriNet
ukg-dimensions | UKG Dimensions | ukg ready | ukg
when-i-work | =When I Work
workable-ats | Workable ATS
workday-adaptive | Workday Adaptive | workday adaptive planning
workday-integrations | Workday Integrations | workday extend, workday prism | workday
workday-recruiting | Workday Recruiting | | workday
zenefits | Zenefits
`
