/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const TESTING = `
acceptance-testing | User acceptance testing | =UAT, acceptance testing, acceptance tests
api-testing | API testing | api tests
appium | Appium
bdd | Behavior-driven development | =BDD, behaviour-driven development, behavior driven development, behaviour driven development
browserstack | BrowserStack | browser stack
capybara | ~=Capybara |  | ruby
chai | Chai.js
code-coverage | Code coverage | test coverage
cprofile | cProfile |  | python
cucumber | ~=Cucumber | cucumber bdd | bdd
cypress | ~=Cypress | cypress.io
debugging | Debugging tools | debugging and troubleshooting
detox | ~=Detox
end-to-end-testing | End-to-end testing | e2e testing, e2e tests, end-to-end tests, end to end testing
enzyme-js | Enzyme.js
espresso | ~=Espresso
exploratory-testing | Exploratory testing
functional-testing | Functional testing
gatling | Gatling
gdb | =GDB
gherkin | Gherkin |  | bdd
hp-alm | HP ALM | hp quality center, quality center
integration-testing | Integration testing | integration tests, integration test
istqb | ISTQB
jasmine | ~=Jasmine | jasmine/karma | javascript
jest | ~=Jest | jest.js | javascript
jmeter | JMeter | apache jmeter
junit | JUnit | junit5, junit 5 | java
k6 | k6.io | grafana k6
karate | Karate DSL | karate framework
karma | Karma test runner
katalon | Katalon | katalon studio
loadrunner | LoadRunner | load runner
locust | Locust.io
manual-testing | Manual testing | manual qa
mobile-testing | Mobile testing
mocha | ~=Mocha | mocha/chai, mocha.js | javascript
mockito | Mockito |  | java
nunit | NUnit | xunit, mstest | dotnet
performance-testing | Performance testing | load testing, stress testing, load tests, performance tests
phpunit | PHPUnit |  | php
playwright | ~=Playwright
postman | ~=Postman | postman collections
puppeteer | Puppeteer
py-spy | py-spy |  | python
pytest | pytest | py test | python
quality-assurance | Quality assurance | =QA, qa processes, qa testing, software quality assurance
ranorex | Ranorex
react-testing-library | React Testing Library | testing library | react
regression-testing | Regression testing | regression tests
rest-assured | =REST Assured | restassured, =REST-assured | java
robot-framework | Robot Framework
rspec | RSpec |  | ruby
sauce-labs | Sauce Labs | saucelabs
selenium | Selenium | selenium webdriver, selenium grid
smoke-testing | Smoke testing
soapui | SoapUI | soap ui, readyapi
specflow | SpecFlow |  | bdd
spock | Spock framework |  | groovy
static-analysis | Static code analysis | static analysis
tdd | Test-driven development | =TDD, test driven development
test-automation | Test automation | automated testing, automated tests, automation testing, qa automation, test automation frameworks, automated test
test-planning | Test planning | test plans, test cases, test case design, test plan
testcafe | TestCafe
testng | TestNG |  | java
testrail | TestRail
tosca | Tricentis Tosca | tricentis
unit-testing | Unit testing | unit tests, unit test, unit-testing
usability-testing | Usability testing | usability tests, user testing
valgrind | Valgrind
vitest | Vitest |  | javascript
webdriverio | WebdriverIO
xctest | XCTest | xcuitest | ios
xray-jira | Xray for Jira
zephyr-jira | Zephyr for Jira | zephyr scale
`
