/** What tells one ambiguous spelling's sense: words near it in its sentence, for and against, and words right beside it. */
export interface SenseContext<Word> {
  offset: number
  near: ReadonlySet<Word>
  against: ReadonlySet<Word>
  before: ReadonlySet<Word>
  after: ReadonlySet<Word>
}

// alias | offset | near words for | near words against | not after these words | not before these words
const TABLE = `
timescale | -0.6 | postgresql postgres sql database databases influxdb time series clickhouse | agreed tight short set given within | within a the this any | for of
in design | -2.5 | photoshop illustrator adobe quark typesetting layout prepress | architecture circuit chip software product hardware |  | of and for
ssm | -0.4 | aws ec2 lambda cloudwatch iam patch parameter cloudformation | state space models mamba rail underground |  | state
uvm | 0.6 | systemverilog verification asic rtl verilog testbench fpga vip soc | | our the | application app platform product
go | 0 | language languages golang goroutines goroutine concurrency backend microservices services grpc codebase written gopher compiled | pokemon | will can could should must lets we you they i please always | to live beyond above ahead out on back through further public big green deep home wrong forward the a
r | 0.4 | statistical statistics data analysis shiny ggplot2 rstudio tidyverse modeling analytics bioinformatics packages programming language languages stata spss matlab julia sas python regression models actuarial bioconductor | rated film building gate room street | d h | d i
c | 0.3 | embedded language languages programming firmware kernel pointers compiler linux drivers code | vitamin hepatitis licence license driving category degree visa grade | vitamin hepatitis series class grade plan type category level tier phase section part exhibit schedule zone washington d | level suite corp class a b d i e section
ts | 0 | react angular node js javascript typescript es6 | clearance sci secret |  |
spring | 0 | java boot framework mvc jpa microservices hibernate kotlin beans | semester season summer fall winter autumn internship cohort graduates term garden water weather | early late this next last every the in each since by of | break semester term season internship intern summer cleaning training water graduates cohort program hiring
swift | 0 | ios xcode swiftui apple uikit mobile macos kotlin cocoa | taylor banking payments payment bic messaging transfers sepa wire truck | taylor a the | response action resolution delivery turnaround decision transportation payments messages
rust | 0.2 | cargo systems memory tokio wasm webassembly language languages ownership blockchain solana programming performance llvm crates crate open source compiler c++ go python | corrosion metal paint steel oxidation iron removal ship hull pipes bridge bridges tanks leaks | remove prevent | belt removal
scala | 0 | spark akka jvm functional cats zio language | milan opera teatro | la |
dart | 0 | flutter mobile firebase kotlin swift widgets bloc | board throw lockheed bus station pub |  | board boards
scheme | -1 | lisp racket functional sicp | pension benefit bonus bike scheme government incentive cycle | pension color colour bonus bike benefits |
ruby | 0.6 | rails rspec gem gems sinatra sidekiq developer scripting monolith python go elixir puppet chef java tdd | jewelry gemstone tuesday restaurant gem gems jewellery sapphire stones |  | tuesday red
elixir | 0 | phoenix otp erlang beam | cocktail potion |  |
groovy | 0 | grails jenkins gradle jvm java | vibe music |  |
pascal | 0 | delphi language | blaise pressure mr |  |
delphi | 0 | borland embarcadero pascal | greece automotive method |  | method technologies
ada | -0.8 | avionics language ravenscar c c++ fortran cobol embedded realtime real vxworks pascal compiler radar safety critical rust java | compliance disabilities accommodation accommodations act compliant county oklahoma dental health recruiter law fmla eeo web diabetes | the | compliance compliant act accommodations
apex | 0 | salesforce visualforce lightning lwc triggers soql aura flow sfdx classes batch cloud | legends predator carolina nc police town tooth root | the an | legends of
crystal | -0.6 | ruby language | glass clear ball reports |  | clear ball reports palace
rpg | 0 | as400 iseries cobol cl | game games player tabletop unity |  | game games
assembler | -0.6 | x86 arm mips language embedded cobol | line production parts warehouse furniture mechanical |  |
bash | 0.8 | shell linux scripting unix terminal scripts | party birthday |  |
less | -1 | css sass scss stylesheets preprocessors | than | no for much | than
sed | 0 | awk grep unix |  |  |
flask | 0.7 | python django fastapi restful sqlalchemy jinja api pytest pyramid gunicorn tools internal services backend | lab laboratory vacuum erlenmeyer hip glass | hip vacuum glass erlenmeyer |
dash | 0 | plotly python streamlit callbacks dashboards | door yard mad cam | mad yard door | of cam
tornado | 0 | python async | weather storm damage |  | warning
express | 0 | node nodejs mongodb react angular mern mean rest api middleware javascript routes | shipping courier mail delivery bus holiday american highway | american holiday federal pony orient to | interest yourself themselves delivery shipping courier concerns consent written mail ideas your their our an lane
node | 0.6 | javascript npm express react typescript backend server nestjs api | lymph graph network tree cluster sensor blockchain | lymph each a the every per leaf worker sensor |
bun | 0 | javascript typescript runtime node deno | burger bread bakery hot |  |
react | 0.9 | javascript typescript redux hooks jsx node frontend angular vue css html ui component components native next | emergency incidents calmly quickly emergencies situations | to must will can quickly we you | to quickly appropriately in when with calmly accordingly swiftly fast well
play | 0 | scala akka java framework | game games kids children role | role to a we will can that | a an the with role
rails | 0.5 | ruby | train railway guard hand | guard hand |
hibernate | 0.8 | java spring jpa orm | winter bears |  |
remix | 0 | react typescript next | music audio song |  |
ember | 0 | javascript react angular | fire |  |
bootstrap | 0.2 | css html javascript jquery responsive sass | startup funding capital founders paradox | to we | a our the
astro | 0 | javascript react frontend |  |  |
unity | 0 | game games c# 3d engine unreal vr ar gameplay shaders simulations simulation mobile android ios webgl godot xr augmented virtual photon | church community national diversity belonging team hospital bank trust voicemail | of in church cisco | of in among hospital bank health church schools
phoenix | -0.3 | elixir liveview erlang ecto otp absinthe tailwind ruby rails laravel django framework frameworks backend features functional time | arizona az university tempe austin denver dallas relocate remote office airport locations | in of or | arizona az
gin | 0 | golang go gorm | tonic bar vodka |  |
flutter | 0.6 | dart mobile ios android firebase | entertainment |  | entertainment
expo | 0 | react native mobile | event exhibition trade |  | center
prisma | 0.2 | typescript orm postgresql node graphql nestjs | cloud |  | health
celery | 0.3 | python django redis rabbitmq flask tasks queues | salad vegetables carrot |  | sticks
rq | 0 | redis python celery queue queues |  |  |
oracle | 0.9 | database databases sql dba rac 12c 19c erp postgresql mysql java financials exadata pl/sql unix payable hris sap procurement plsql aurora ebs | delphi omaha arena park competitors executives | the at | of park arena corporation
access | 0 | excel word powerpoint outlook microsoft office vba database databases ms sql queries spreadsheets sharepoint clerk forms | badge door building customers users permissions network opportunities identity market engineer healthcare bank scaffold powered | to have full early open remote provide equal direct secure get gain with easy physical our your network market identity rope powered user | to control controls management for rights badge points the your our all across of healthcare bank
cassandra | 0.6 | nosql kafka mongodb distributed | ms mrs wilson |  |
elastic | 0 | kibana logstash search elk beats | budget demand band waistband |  | demand
snowflake | 0.8 | data warehouse dbt sql redshift bigquery databricks etl analytics tableau airflow informatica matillion fivetran looker teradata bi python | snow ski unique winter investors paper festival | a special unique |
druid | 0 | analytics kafka |  |  |
realm | -0.6 | mobile ios android sqlite |  | the a this in | of
pinecone | 0 | vector embeddings rag llm | forest |  |
spark | 0.3 | apache hadoop scala kafka databricks big data streaming pyspark etl hive flink airflow batch mllib | joy innovation creativity curiosity plug ignition | to a the will that can | joy innovation curiosity creativity change interest plug conversations a plugs
hive | 0.3 | hadoop spark presto hdfs impala queries sql hbase mapreduce pig tables query metastore scala bigquery teradata oozie trino iceberg data | bee bees honey library thermostat thermostats | bee the a | mind
airflow | 0.8 | dag dags etl spark dbt pipelines python data orchestration workflow dagster prefect bigquery kafka databricks sagemaker jobs | hvac duct ventilation cfm aerodynamics cooling fan blade aisle damper dampers dryer |  | rate measurements
segment | 0 | analytics cdp mixpanel amplitude tracking events braze mparticle rudderstack tealium looker dbt hubspot fivetran tag platforms instrumentation | market smb enterprise business revenue sales | the market customer this our each business smb enterprise every commercial per key | of leader marketing manager sales reporting
amplitude | 0 | analytics mixpanel segment product | wave signal modulation | the | modulation
superset | 0 | dashboards tableau bi looker |  | a | of
parquet | 0.5 | avro orc spark s3 data | flooring floor wood |  | floor flooring
iceberg | 0 | delta hudi lakehouse spark trino tables | tip | the |
prefect | 0.2 | airflow dagster pipelines dbt | school |  |
athena | 0.3 | aws s3 glue redshift |  |  |
esri | 0.8 | arcgis gis mapping |  |  |
excel | 1.2 | microsoft office spreadsheet spreadsheets pivot vlookup macros word powerpoint outlook google sheets formulas computer vba access data advanced |  | to will can you who they we help employees teams people | at in as within both when on while
lambda | 0.5 | aws serverless s3 dynamodb sqs functions api gateway ec2 ecs kinesis redshift rds glue fargate sns cloudwatch step | calculus expressions java phage sensor probe probes thermal wave fraternity streams |  | calculus expressions expression syntax sensor probe
lambdas | 0.5 | aws serverless |  |  |
bicep | 0.2 | azure arm terraform templates | muscle |  |
helm | 0.5 | kubernetes charts k8s docker argocd terraform kustomize | ship boat leadership | the at a | of
rancher | 0 | kubernetes k8s docker | cattle farm livestock |  |
puppet | 0.3 | ansible chef terraform configuration automation infrastructure devops salt | show theatre theater hand kids |  | show
chef | -0.3 | ansible puppet terraform configuration automation infrastructure devops salt jenkins cookbooks docker | kitchen restaurant culinary menu food cooking cuisine sous catering dishes cook chef hotel | head sous executive pastry private commis personal our a the talented | de manager
salt | 0 | ansible puppet chef saltstack configuration terraform infrastructure | pepper water sodium sugar food lake kitchen cooking ingredients | the of | lake water
vault | 0.2 | hashicorp terraform consul kubernetes secrets nomad ansible devops pki certificates sops secret istio | bank cash gymnastics museum teller counting armoured armored guard | bank the a pole | cash teller
consul | 0.3 | hashicorp terraform vault nomad etcd zookeeper discovery mesh envoy kubernetes docker cluster regions microservices linkerd traefik | embassy general honorary visas visa ambassador trade |  | general
nomad | 0.2 | hashicorp terraform consul vault | digital travel | digital | visa
packer | -0.2 | terraform ansible vagrant hashicorp images ami | warehouse picker packing boxes food meat fruit | picker |
bamboo | 0 | jenkins atlassian jira bitbucket ci | furniture flooring wood |  |
sentry | 0.3 | datadog grafana prometheus logging errors monitoring | duty guard |  | duty
jaeger | 0.4 | tracing opentelemetry prometheus zipkin |  |  |
loki | 0.3 | grafana prometheus logs |  |  |
travis | 0 | ci jenkins circleci | county scott austin |  | county
yarn | 0.2 | npm webpack javascript hadoop node | knitting wool textile cotton spinning |  |
vite | 0.4 | react vue webpack typescript javascript |  |  |
jest | 0.5 | javascript typescript react enzyme cypress unit testing tests mocha | joke | in |
mocha | 0.3 | javascript chai jest node testing tests | coffee latte |  | latte
cypress | 0.4 | testing selenium playwright e2e automation tests jest | california tree ca texas |  | ca california texas
espresso | -0.6 | android appium xcuitest | coffee barista latte machine drinks cafe milk |  | machine drinks
playwright | 0.5 | selenium cypress testing automation tests e2e | theatre theater drama | a the |
cucumber | 0.3 | selenium bdd gherkin testing java automation | salad vegetables |  |
postman | 0.6 | api apis swagger testing rest soapui insomnia newman json collections selenium jmeter git sql qa | mail letters royal delivery courier parcels village bike jobs |  |
detox | 0 | react native testing | drug alcohol rehab patients clinic |  | unit
rest | 0.5 | api apis soap graphql json http microservices endpoints web services restful grpc integration oauth | sleep break day days sleepers mattress bed | the of we your a no for to bed | of assured is day days area periods period breaks
soap | 0.3 | rest api apis xml wsdl web services json | clean wash hand dish bar notes documentation |  | notes opera note
stripe | 0.4 | payments api billing paypal braintree adyen checkout payment payouts refunds subscription subscriptions invoices tills terminal webhooks chargebee plaid xero quickbooks shopify | paint road lot parking uniform | a white |
confluence | 0.8 | jira atlassian wiki documentation sharepoint notion runbooks pages bitbucket visio | rivers of river cell flasks park quartier lyon | the quartier lyon | of
asana | 0.4 | trello jira notion slack monday project | yoga |  |
linear | -0.2 | jira notion slack asana figma github trello | algebra regression programming equations models |  | algebra regression programming models equations feet motion
notion | 0.2 | jira slack confluence asana linear figma trello airtable docs wiki |  | the a this any that | of that
slack | 0.6 | jira zoom teams notion trello asana google communication confluence channels messaging email |  | the some up | time in
teams | -1 | microsoft zoom outlook sharepoint slack office ms excel onedrive word powerpoint webex skype rooms phone voice meet intune exchange lessons | product engineering design sales marketing collaborate internal various other development | our the product engineering all multiple other internal sales data design development global agile with various across their remote distributed small large between business marketing your | to of in across that who are with at on is work will within from around like such
zoom | 0.3 | teams slack google meet skype outlook webex | lens camera | via over by on a through | call calls interview meeting in out link lens
word | -0.2 | excel powerpoint outlook microsoft office access google docs ms typing letters dictation secretary templates spreadsheet spreadsheets formatting | mouth spread spoken written | in the a every key one spoken written your | of is about for press
outlook | 0 | excel word powerpoint microsoft office teams calendar email sharepoint typing calendars diary receptionist | positive economic market future financial global weather revenue credit rating | positive the a economic market financial an our | on for is
miro | 0.5 | figma jira notion mural |  |  |
windows | 0.8 | linux macos server os mac pc active directory desktop microsoft azure powershell unix operating system administrator administration printers networks helpdesk desk support laptops | doors glass glazing cleaning curtains installation upvc house clean blinds gutters shop | clean the doors install replacement | of doors cleaning
eclipse | 0.3 | ide intellij java netbeans maven | solar lunar total |  |
remedy | -0.3 | itsm bmc servicenow ticketing itil | legal defect breach correct | to a the | any the for
intercom | 0.2 | zendesk hubspot salesforce support freshdesk chat | door building systems cctv | the an | system systems
blender | 0.2 | maya 3d zbrush houdini unity animation modeling | kitchen food juice smoothie |  |
maya | 0.2 | 3d blender animation zbrush houdini 3ds | ms angelou |  |
sketch | 0.4 | figma adobe photoshop invision ux ui zeplin design prototyping | police pencil | to a quick the | out of ideas comedy
illustrator | 0.5 | photoshop indesign adobe figma creative design | freelance book | a an the |
framer | 0.1 | figma webflow sketch design prototyping motion | carpenter wood house drywall construction picture |  |
agile | 0.3 | scrum kanban sprint sprints ceremonies jira methodology methodologies software development devops waterfall teams team sdlc environment practices delivery coach product owner safe prince2 analyst | nimble athletic flexible climb climbing dogs feet | fast are be an | thinker company startup mindset organisation organization enough
waterfall | 0.4 | agile scrum methodology methodologies sdlc | park |  |
xp | 0 | scrum agile kanban tdd |  |  |
juniper | 0.4 | cisco networking routers switches arista fortinet |  |  |
aruba | 0.4 | cisco networking wireless wifi | island caribbean | in |
apache | 0.4 | nginx tomcat web server http linux php mysql | helicopter tribe |  | helicopter helicopters
caddy | 0 | nginx proxy tls | golf |  |
xen | 0.6 | kvm vmware hypervisor |  |  |
epic | 0.3 | ehr emr cerner hospital clinic patient nurse healthcare clinical medical charting meditech physician clarity beaker hyperspace resolute icd-10 bls icu scheduling | games jira stories story backlog sprint kitchens museum | an each jira user the your | games adventure story scale journey
workday | 0.2 | hcm hris payroll erp adp sap successfactors oracle peoplesoft integrations financials hr okta consultant greenhouse adaptive studio recruiting benefits | hours busy | the a each your every average during our standard hour | at is starts begins
sage | 0.4 | accounting xero quickbooks payroll erp bookkeeping accounts ledger excel bank statements vat invoices journals reconcile | advice wisdom hotel herbs onion board green counsel | a | advice counsel green
braze | 0.4 | crm email campaigns klaviyo iterable marketing segment | weld solder copper | to |
iterable | 0.2 | email crm braze marketing |  | an |
julia | -1.0 | python matlab numerical scientific computing programming language jump flux fortran simulation optimisation optimization | roberts ms contact recruiter hr founder ask call questions ansprechpartnerin kontakt meet mail report | contact ask call meet mail frau ms to | roberts schmidt and
recruiting | -0.3 | sourcing candidates hr talent interviews hiring ats | fraud scam agencies our process team privacy | our the | team process fraud agencies coordinator
recruitment | -0.3 | sourcing candidates hr talent interviews ats | fraud scam agencies our process team privacy | our the | team process fraud agencies agency
human resources | -0.3 | hr payroll generalist recruitment policies employee | contact department accommodation request | contact our the | department
compensation and benefits | -0.5 | analyst hr payroll total rewards surveys | competitive package offer vary | competitive generous | package
compensation & benefits | -0.5 | analyst hr payroll total rewards surveys | competitive package offer vary | competitive generous | package
personal care | 0.2 | residents clients patients elderly support bathing | products brands beauty |  | products brands
valuation | 0.1 | dcf models modeling financial analysis methods real estate | billion raised funding series unicorn | our billion a | of
venture capital | -0.6 | experience analyst deals portfolio investments | backed raised funded funding leading | by from | backed firms funding
private equity | -0.3 | experience analyst deals portfolio investments banking | backed owned | by | backed owned
billing | 0.3 | invoices invoicing medical clients customer accounts insurance |  |  | address
accounting | 1.7 | financial cost fund tax payroll audit gaap ifrs ledger bookkeeping clerk month reporting principles software public standards invoices reconciliation budgeting finance erp clerk | degree bachelor bachelors bachelor's master masters diploma bsc ba |  | for
treasury | 0.2 | cash liquidity banking finance | department us hm | the | department bills
nursing | 0.4 | patient patients care clinical hospital registered | mothers mother |  | mothers mother
pharmacy | 0.2 | patients prescriptions medication pharmacist | benefits discount |  | benefits discount
translation | 0 | languages english linguistic documents localisation | protein seo data knowledge |  | of research
mediation | 0 | dispute disputes conflict legal |  |  |
illustration | 0.2 | design graphic adobe photoshop editorial |  | for an by | of purposes
fundraising | 0.2 | donors nonprofit charity campaigns | startup series round recent | recent our | round
counseling | 0.4 | clients patients students therapy |  |  | benefits
controlling | 0.2 | finance accounting reporting budget sap ifrs | costs quality access inventory machine |  | the costs access
cad | 0.4 | autocad solidworks drawings drafting design modeling 3d mechanical models catia revit software | usd salary per annual base eur gbp hour hourly range compensation pay year |  | per annually an
english | 0.3 | written verbal communication spanish french german | breakfast literature premier bulldog | old the an | breakfast literature premier company market team bulldog
german | 0 | english french level spanish italian dutch | shepherd engineering cars cook bakery beer | a leading the | company market office shepherd team startup customers engineering cars law subsidiary
french | 0 | english german spanish level | fries press | a leading the | company market office fries press team startup customers law
spanish | 0.2 | english french portuguese |  | a the | company market office team customers
dutch | 0 | english german | oven | a the | company market office team law
chinese | 0 | english mandarin | food cuisine restaurant | a the | company market restaurant food
polish | -1 | english german russian native | nail shoe furniture wax shine | to shoe nail | the your our up
sas | 0 | statistical statistics macros macro sql programming programmer clinical r stata spss analytics python cdisc biostatistics biostatistician enterprise guide base viya tableau modelling modeling credit data alteryx listings actuarial | airlines airline cabin crew pilots pilot flight lounge lufthansa drives drive disks disk sata nvme raid backplane storage société societe recrute entreprise capital euros paris lyon france institute shoes hotel soldier |  | au drives disks backplane ssd institute
`

export const CONTEXTS: ReadonlyMap<string, SenseContext<string>> = new Map(
  TABLE.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [alias = '', offset = '0', near, against, before, after] = line.split('|').map((column) => column.trim())
      return [
        alias,
        {
          offset: Number(offset),
          near: words(near),
          against: words(against),
          before: words(before),
          after: words(after),
        },
      ]
    }),
)

function words(column: string | undefined): ReadonlySet<string> {
  return new Set((column ?? '').split(' ').filter((word) => word !== ''))
}
