/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TESTING = `
acceptance-testing | User acceptance testing | =UAT, acceptance testing, acceptance tests
allure-reports | Allure reports | allure framework
angularjs-protractor | AngularJS Protractor | protractor
api-mocking | API mocking | wiremock, mockserver
api-testing | API testing | api tests, בדיקות api, rest api testing, בדיקות ממשקים
appium | Appium
applitools | Applitools
artillery-load | Artillery load | artillery.io
assertj | AssertJ | hamcrest
automation-frameworks | Automation frameworks | automation framework, test frameworks
axe-accessibility | axe accessibility | axe-core, accessibility testing
bdd | Behavior-driven development | =BDD, behaviour-driven development, behavior driven development, behaviour driven development
benchmarking | ~Benchmarking | ~benchmarks, performance benchmarks, benchmark development
blazemeter | BlazeMeter
browserstack | BrowserStack | browser stack
bugzilla | Bugzilla
burn-in-testing | Burn-in testing | burn-in, =HTOL
calabash | Calabash
capybara | ~=Capybara | | ruby
catch2 | Catch2 | | cpp
chai | Chai.js
charles-proxy | Charles Proxy
checkstyle | Checkstyle | pmd java
chromatic-visual | Chromatic visual
chrome-devtools | Chrome DevTools
code-coverage | Code coverage | test coverage
compatibility-testing | Compatibility testing | cross-browser testing
contract-testing | Contract testing | pact testing, consumer-driven contracts
coverity | Coverity
cppcheck | Cppcheck
cpputest | CppUTest
cprofile | cProfile | | python
cucumber | ~=Cucumber | cucumber bdd | bdd
cypress | ~=Cypress | cypress.io
data-driven-testing | Data-driven testing | keyword-driven testing
database-testing | Database testing
defect-tracking | Defect tracking | bug tracking, defect management, defect reporting, bug tracking systems, bug tracking tools, bug trackers, bug triage, bug reporting, bug lifecycle, defect tracking tools
detox | ~=Detox
emc-testing | EMC testing | emi/emc, electromagnetic compatibility, =EMC compliance, emc/emi, electromagnetic interference, =EMI, emi testing, emv-prüfung
end-to-end-testing | End-to-end testing | e2e testing, e2e tests, end-to-end tests, end to end testing, end-to-end test, end-to-end test automation, e2e test automation, e2e automation, end-to-end automation, end-to-end automated testing, e2e test
environmental-testing | Environmental testing | vibration testing, thermal testing, environmental validation, environmental test, environmental chambers, thermal chamber, thermal cycling, =HALT, =HASS, shock and vibration testing, climatic testing
enzyme-js | Enzyme.js
espresso | ~=Espresso
exploratory-testing | Exploratory testing
fat-sat | =FAT/SAT | factory acceptance testing, site acceptance testing, factory acceptance test
fiddler | ~=Fiddler
functional-testing | Functional testing | functional tests, functional test, בדיקות פונקציונליות
game-testing | Game testing
gatling | Gatling
gdb | =GDB
gherkin | Gherkin | | bdd
googletest | GoogleTest | google test, gtest, gmock | cpp
hardware-testing | Hardware testing | hardware validation, system-level validation, hw validation, hardware test, board validation, hardware verification, system validation, hardware qualification, hardware integration and validation, hardware integration & validation, systems validation, system validation testing, hardware bring-up and validation
hp-alm | HP ALM | hp quality center, quality center
hp-uft | HP UFT | unified functional testing, micro focus uft, =UFT, =QTP
hypothesis-property-testing | Hypothesis property testing | property-based testing, quickcheck
ibm-rational | IBM Rational | rational suite, rational functional tester
integration-testing | Integration testing | integration tests, integration test, integration test coverage, component testing, component integration testing
istqb | ISTQB
jasmine | ~=Jasmine | jasmine/karma | javascript
jest | ~=Jest | jest.js | javascript
jmeter | JMeter | apache jmeter
junit | JUnit | junit5, junit 5 | java
k6 | k6.io | grafana k6
karate | Karate DSL | karate framework
karma | Karma test runner
katalon | Katalon | katalon studio
klocwork | Klocwork
kobiton | Kobiton
lambdatest | LambdaTest
ldra | LDRA
lighthouse-audits | Lighthouse audits | google lighthouse
loadrunner | LoadRunner | load runner
localization-qa | Localization QA
locust | Locust.io
mantis-bug-tracker | Mantis bug tracker | mantisbt
manual-testing | Manual testing | manual qa, manual software testing, manual test, manual tests, functional and manual testing, בדיקות ידניות, בדיקות תוכנה ידניות, בדיקות ידניות של מערכות
micro-focus-alm-octane | Micro Focus ALM Octane
mobile-testing | Mobile testing | בדיקות מובייל, בדיקות mobile, בדיקות תוכנה על mobile, testing on mobile, mobile app testing
mocha | ~=Mocha | mocha/chai, mocha.js | javascript
mockito | Mockito | | java
moq | ~=Moq | | dotnet
mstest | MSTest | | dotnet
mutation-testing | Mutation testing | stryker mutator, pitest
neoload | NeoLoad
non-destructive-testing | Non-destructive testing | =NDT, =NDE, ultrasonic testing, magnetic particle testing, dye penetrant testing, liquid penetrant testing
non-functional-testing | Non-functional testing
nunit | NUnit | | dotnet
parasoft | Parasoft | parasoft c/c++test
perf-linux | perf Linux | flame graphs
perfecto-mobile | Perfecto mobile
performance-testing | Performance testing | load testing, stress testing, load tests, performance tests, load test, performance test, load and performance testing, performance and load testing, performance/load testing, performance testing tools, load/performance testing, performance benchmarking, stress tests, scalability testing, soak testing, בדיקות עומסים
phpunit | PHPUnit | | php
playwright | ~=Playwright
pmd | PMD
polyspace | Polyspace
postman | ~=Postman | postman collections
postman-newman | Postman Newman | newman cli | postman
powermock | PowerMock | | java
practitest | PractiTest
profiling-tools | Profiling tools | jprofiler, visualvm, java flight recorder
puppeteer | Puppeteer
pvs-studio | PVS-Studio
py-spy | py-spy | | python
pytest | pytest | py test | python
qmetry | QMetry
qtest | qTest
quality-assurance | Quality assurance | qa processes, qa testing, software quality assurance, software qa, qa methodologies, qa methodology, qa engineering, qa practices, qa experience, בדיקות qa, software-qualität, software quality engineering, quality engineering, qa process, qa best practices, qa tester, software qa methodologies, qualitätssicherung software, ~=QA
ranorex | Ranorex
react-testing-library | React Testing Library | testing library | react
redmine | Redmine
regression-testing | Regression testing | regression tests, regression test, fw regression testing, regression test suites, regression suites, בדיקות רגרסיה, ביצוע רגרסיה
reliability-testing | Reliability testing
requirements-traceability | Requirements traceability | traceability matrix
rest-assured | =REST Assured | restassured, =REST-assured | java
robot-framework | Robot Framework
rspec | RSpec | | ruby
sauce-labs | Sauce Labs | saucelabs
screen-readers | Screen readers | nvda, jaws screen reader, voiceover testing
selenium | Selenium | selenium webdriver, selenium grid
selenium-ide | Selenium IDE | selenium grid hub
serenity-bdd | Serenity BDD | | bdd
shift-left-testing | Shift-left testing
sikuli | Sikuli
silk-test | Silk Test
sinon-js | Sinon.js
smartbear | SmartBear | testcomplete
smoke-testing | Smoke testing
soapui | SoapUI | soap ui, readyapi
software-testing | Software testing | software testing methodologies, testing methodologies, software testing techniques, test methodologies, testing techniques, tests logiciels, pruebas de software, testowanie oprogramowania, בדיקות תוכנה, software test, software test engineering, testing principles, software validation and testing, software-tests, testing methods
specflow | SpecFlow | | bdd
spock | Spock framework | | groovy
spotbugs | SpotBugs | findbugs
squish | ~=Squish
static-analysis | Static code analysis | static analysis, static analysis tools, static code analyzers, code analysis, static code analysis tools, static program analysis, program analysis
strace | strace
supertest | Supertest
system-testing | System testing | system integration testing, =SIT
tdd | Test-driven development | =TDD, test driven development, test-first, test-driven, tdd practices
telerik-test-studio | Telerik Test Studio
test-automation | Test automation | automated testing, automated tests, automation testing, qa automation, test automation frameworks, automated test, testautomatisierung, automatisation des tests, automatización de pruebas, automatyzacja testów, automação de testes, automated test suites, test automation development, automation testing frameworks, automated testing frameworks, automated test frameworks, automation test, test automation tools, test automation framework, test automation infrastructure, automated testing tools, automation tests, automated quality assurance, automated software testing, software test automation, testing automation, automated ui tests, בדיקות אוטומטיות, פיתוח אוטומציה, automated tests development, automation qa, qa automation frameworks, automated regression testing
test-data-management | Test data management
test-management | Test management
test-planning | Test planning | test planning and execution, test case development, test design, writing test cases, test plan development, test plans and test cases, מסמכי בדיקות, תסריטי בדיקה, test cases writing, ~test plans, ~test cases, ~test plan, ~test scenarios, test case design, תרחישי בדיקה, כתיבת תרחישי בדיקה, תסריטי בדיקות, כתיבת תסריטים, כתיבת תסריטי בדיקה, writing test plans, creating test plans, test scenario design, stp/std, stp ו-std, std/str, כתיבת stp
test-reporting | Test reporting | test reports
test-strategy | Test strategy | test strategies
testcafe | TestCafe
testcontainers | TestContainers
testlink | TestLink
testlodge | TestLodge
testng | TestNG | | java
testrail | TestRail
tosca | Tricentis Tosca | tricentis
tosca-automation | TOSCA automation
ui-testing | UI testing | ui automation, gui testing, ui tests, ui test automation, gui automation, automated ui testing
unit-testing | Unit testing | unit tests, unit test, unit-testing, tests unitaires, pruebas unitarias, testy jednostkowe, testes unitários, unit test coverage, unit and component testing, unit test development, automated unit tests, unit test cases, unit testing frameworks, unittests, unit test frameworks, unit and integration tests, unit and integration testing, unit and integration test, unit test automation, בדיקות יחידה, unit and snapshot tests
unittest-module | unittest module | python unittest | python
usability-testing | Usability testing | usability tests, user testing, בדיקות שימושיות, מבחני שימושיות, usability evaluation, user tests
valgrind | Valgrind
vectorcast | VectorCAST
verification-and-validation | Verification and validation | validation and verification, =V&V, verification & validation, validation & verification, system verification and validation, software verification and validation, =IV&V, design verification and validation, system verification, אימות ותיקוף
visual-regression-testing | Visual regression testing | percy visual
vitest | Vitest | | javascript
webdriverio | WebdriverIO
winappdriver | WinAppDriver
windbg | WinDbg
worksoft-certify | Worksoft Certify
xcode-instruments | Xcode Instruments
xctest | XCTest | xcuitest | ios
xray-jira | Xray for Jira
xunit | xUnit | xunit.net | dotnet
youtrack | YouTrack
zephyr-jira | Zephyr for Jira | zephyr scale
zephyr-squad | Zephyr Squad
`
