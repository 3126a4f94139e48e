/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DATA = `
a-b-testing | A/B testing | ab testing, a/b tests, a/b test, ab tests, split testing, a/b experimentation, ab test, a/b test design, a/b experiments, a/b testing frameworks, a/b testing methodologies, a/b/n testing, multivariate/a/b testing, a/b experimentation design, a/b testing designs, בדיקות a/b, multi-variate testing, online controlled experiments, product experiments, experiment-driven development
ab-initio | Ab Initio | abinitio
activebatch | ActiveBatch
adobe-analytics | Adobe Analytics | omniture
agent-based-modeling | Agent-based modeling | netlogo
airbyte | Airbyte
airflow | ~Airflow | apache airflow, airflow dags
alation | Alation
altair-charts | Altair charts
alteryx | Alteryx
amazon-msk | Amazon MSK | =MSK | aws, kafka
amazon-mwaa | Amazon MWAA | =MWAA | aws, airflow
amazon-quicksight | Amazon QuickSight | quicksight, aws quicksight | aws
amplitude | ~=Amplitude
anaconda | ~=Anaconda | conda | python
analysis-of-variance | Analysis of variance | =ANOVA
analytics-engineering | Analytics engineering | analytics engineer
apache-ambari | Apache Ambari | ambari
apache-arrow | Apache Arrow
apache-atlas | Apache Atlas
apache-calcite | Apache Calcite
apache-dolphinscheduler | Apache DolphinScheduler
apache-drill | Apache Drill
apache-flume | Apache Flume | flume
apache-kylin | Apache Kylin | kylin
apache-oozie | Apache Oozie | oozie
apache-orc | Apache ORC
apache-ranger | Apache Ranger
apache-samza | Apache Samza | samza
apache-sedona | Apache Sedona
apache-spark | ~=Spark | apache spark, spark/scala, spark mllib, spark jobs, spark streaming jobs, spark sql/dataframes, spark clusters, databricks spark, apache spark™, spark on databricks
apache-tez | Apache Tez
apache-zeppelin | Apache Zeppelin | zeppelin notebooks
apache-zookeeper | Apache ZooKeeper | zookeeper
arcgis | ArcGIS | arc gis, esri arcgis, arcgis pro, ~=ESRI | gis
arcgis-online | ArcGIS Online | arcgis enterprise | arcgis
arcmap | ArcMap | | arcgis
arcpy | ArcPy | | arcgis
arena-simulation | Arena simulation | rockwell arena
ataccama | Ataccama
athena | Amazon Athena | aws athena, ~=Athena | aws
autosys | AutoSys | ca autosys
avro | ~=Avro | apache avro
aws-data-pipeline | AWS Data Pipeline
aws-dms | AWS DMS | aws database migration service, database migration service | aws
aws-glue | AWS Glue | amazon glue, glue jobs | aws
aws-kinesis-firehose | AWS Kinesis Firehose | kinesis firehose, amazon data firehose | aws
azure-analysis-services | Azure Analysis Services | | azure
azure-data-factory | Azure Data Factory | data factory, =ADF | azure
azure-data-lake | Azure Data Lake | azure data lake storage, =ADLS, adls gen2 | azure
azure-purview | Azure Purview | microsoft purview, =Purview | azure
azure-stream-analytics | Azure Stream Analytics | | azure
batch-processing | Batch processing | batch data processing, batch jobs, ~batch, batch computation, batch pipelines, batch systems, batch processing systems
bayesian | Bayesian statistics | bayesian inference, bayesian methods, bayesian modeling, bayesian modelling, bayesian analysis, bayesian models, bayesian data analysis, bayesian optimization, bayesian reasoning, hierarchical models, mcmc
beam | Apache Beam
behavioral-analysis | Behavioral analysis | behavioural analysis, behavior analysis, behavioural analytics, =UEBA
big-data | Big data | big data technologies, big data tools, big data systems, big data platforms, big data frameworks, big data analytics, big data ecosystem, bigdata, big data ecosystems, big data infrastructure, big data solutions, big data environments, big data architecture, big data engineering, big data stack, ביג דאטה, big data architectures, big data concepts, big data applications
biostatistics | Biostatistics | biostatistical methods, clinical statistics
birst | Birst
bokeh | ~=Bokeh | | python
business-analytics | Business analytics | business data analysis
business-intelligence | Business intelligence | =BI, bi tools, bi reporting, business intelligence tools, bi platforms, bi development, bi solutions, bi dashboards, business intelligence solutions, bi tool, bi reports, bi platform, business intelligence platforms, bi developer, business intelligence reporting, bi and analytics, bi/analytics, business intelligence software, מערכות bi, כלי bi, פיתוח bi, business intelligence development, bi systems, inteligencia de negocios
carto | =CARTO
cartography | Cartography
causal-inference | Causal inference | causal modeling, causal analysis, causal ml, causal machine learning, causal methods, causal models, causal modelling, causal learning, difference-in-differences, instrumental variables, synthetic control, propensity score matching, casual inference, causal inference techniques, causal inference methods, causal measurement, double machine learning, double ml, =DML causal, debiased machine learning
chartbeat | Chartbeat
choice-modeling | Choice modeling | discrete choice models, discrete choice modeling, choice models
cloudera | Cloudera | cdh, cloudera data platform | hadoop
cognos | Cognos | ibm cognos, cognos analytics
cohort-analysis | Cohort analysis | funnel analysis, retention analysis
collibra | Collibra
confluent | Confluent | confluent cloud, confluent platform, confluent kafka | kafka
conjoint-analysis | Conjoint analysis | maxdiff
contentsquare | Contentsquare
control-m | Control-M | bmc control-m
crystal-reports | Crystal Reports
customer-data-platforms | Customer data platforms | =CDP, customer data platform
customer-segmentation | Customer segmentation | =RFM analysis
dagster | Dagster
dashboarding | Dashboarding | ~dashboards, dashboard development, dashboard creation, dashboards development, building dashboards, dashboard design, dashboarding tools, dashboards and reports, dashboard building, create dashboards, creating dashboards, interactive dashboards, reports and dashboards, data dashboards, dashboards and visualizations, designing dashboards, analytics dashboards, reporting dashboards, דשבורדים, בניית דשבורדים, tableaux de bord, paneles de control, dashboard reporting, financial dashboards, executive dashboards, management dashboards, operational dashboards
dask | Dask | | python
data-analysis | Data analysis | data analytics, data analyst, datenanalyse, analyse de données, análisis de datos, analisi dei dati, análise de dados, analiza danych, data-analyse, dataanalys, ניתוח נתונים, data analyses, analysing data, data analysis tools, data analysis techniques, data analytics tools, large-scale data analysis, advanced data analysis, advanced analytics, data analytics techniques, data interpretation, complex data analysis, נתוח נתונים, ניתוחי נתונים, אנליזת נתונים, data and analytics, data exploration and analysis, analyse von daten, gegevensanalyse, exploratory data analytics, log data analysis
data-architecture | Data architecture | data architectures, data architecture design, datenarchitektur, architecture data
data-catalog | Data catalog | data catalogue, data catalogs
data-catalog-atlan | Data catalog Atlan | atlan
data-cleansing | Data cleansing | data cleaning, data wrangling, data munging, data cleanup, cleaning data, data scrubbing, data cleanse
data-collection | Data acquisition
data-curation | Data curation
data-engineering | Data engineering | data engineering experience, data engineering principles, data engineering tools, data engineering concepts, data infrastructure engineering, data platform engineering, data eng, הנדסת נתונים, ingénierie des données, ingeniería de datos, data engineering pipelines, data engineering best practices, data engineering technologies
data-exploration | Data exploration | exploring data
data-extraction | Data extraction | data mapping, data retrieval, data scraping pipelines
data-governance | Data governance | data governance frameworks, data governance practices, data stewardship, data governance principles, gouvernance des données, gobierno de datos, ממשל נתונים, data policies, data governance and quality
data-infrastructure | Data infrastructure | data platform architecture, data infrastructures, data stack, modern data stack, data platform development, ~data platforms
data-ingestion | Data ingestion | data ingestion pipelines, data ingestion frameworks, data acquisition pipelines, ingesting data
data-integration | Data integration | data integrations, data integration tools, intégration de données, integración de datos, datenintegration, data syncing
data-integrity | Data integrity | alcoa+
data-lakehouse | Data lakehouse | lakehouse, lakehouse architecture
data-lakes | Data lakes | data lake, datalake, data lake architecture, data lake solutions, datalakes, data lake technologies, data lakes and warehouses, data lake/warehouse
data-lineage | Data lineage
data-management | Data management | datenmanagement, gestion des données, gestión de datos
data-manipulation | Data manipulation | data transformation, data transformations, data preparation, data prep, data preprocessing, data pre-processing, data querying, data enrichment, data aggregation
data-marts | Data marts | data mart, datamart, datamarts
data-mesh | Data mesh
data-migration | Data migration | data migrations, data migration projects, system migration, datenmigration, migration de données, migración de datos, migrazione dati, הסבת נתונים, migracja danych
data-mining | Data mining | data mining techniques, data mining methods, minería de datos, כריית נתונים
data-modeling | Data modeling | data modelling, מידול נתונים, data modeling concepts, logical data modeling, data models design, relational data modeling, conceptual data modeling, data model design, physical data modeling, data modeling techniques, data schema design, data modelling concepts, modélisation de données, modelado de datos, datenmodellierung, modelagem de dados, modellazione dei dati, modelowanie danych, מידול דאטה, מודלי נתונים, מודלים של נתונים, data modelling techniques, data model development, semantic data modeling, logical data models, schema modeling, entity-relationship modeling, data models, ~data model
data-observability | Data observability | monte carlo data
data-orchestration | Data orchestration
data-pipelines | Data pipelines | data pipeline, data-pipelines, data pipelining, data pipeline development, etl/data pipelines, building data pipelines, data-processing pipelines, scalable data pipelines, large-scale data pipelines, analytics pipelines, robust data pipelines, data processing pipeline, pipelines de données, pipelines de datos, datenpipelines, צינורות נתונים, צינורות מידע, data pipelines development, batch data pipelines, big data pipelines, datapipelines, data workflows, וצינורות מידע, large-scale data pipeline, pipeline architecture, building pipelines, building out pipelines, maintain pipelines, ingestion pipelines
data-profiling | Data profiling
data-protection-impact-assessment | Data protection impact assessment | =DPIA
data-quality | Data quality | איכות נתונים, איכות הנתונים, data quality assurance, data quality monitoring, data quality checks, data quality management, data reliability, data quality frameworks, qualité des données, calidad de datos, datenqualität, data quality framework, data quality tools, איכות ושלמות הנתונים, הבטחת איכות נתונים
data-storytelling | Data storytelling
data-validation | Data validation
data-vault | Data vault | data vault 2.0, data vault modeling | data-modeling
data-virtualization | Data virtualization | denodo
data-visualization | Data visualization | data visualisation, data viz, dataviz, data visualizations, data visualization tools, visualization tools, visualisation tools, data visualisation tools, data visualization techniques, data visualization software, visual analytics, interactive visualizations, data visualization libraries, information visualization, visualizing data, data vis, datenvisualisierung, visualisation de données, visualización de datos, wizualizacja danych, visualizzazione dati, ויזואליזציה, ויזואליזציה של נתונים, data visualization platforms
data-warehouse-automation | Data warehouse automation | wherescape
data-warehousing | Data warehousing | data warehouse, data warehouses, data-warehouse, =DWH, data warehousing concepts, data warehouse design, data warehouse architecture, data warehousing solutions, data warehousing technologies, data warehouse solutions, data warehouse technologies, cloud data warehouses, cloud data warehouse, enterprise data warehouse, =EDW, data warehouse development, datawarehouse, data warehousing tools, data warehouse modeling, data warehousing platforms, cloud data warehousing, data warehouse systems, modern data warehouses, datawarehousing, entrepôt de données, almacén de datos, מחסן נתונים, מחסני נתונים, data warehouse environments
databricks-sql | Databricks SQL | | databricks
dataflow | Google Dataflow | cloud dataflow, gcp dataflow, ~=Dataflow | gcp
dataform | Dataform | | gcp
dataplex | Dataplex | | gcp
dataprep | Dataprep | trifacta
dataproc | Dataproc | cloud dataproc | gcp
datastage | DataStage | ibm datastage, data stage
dbt | =dbt | =DBT, dbt core, dbt cloud, data build tool, dbt models, getdbt, dbt labs
delta-lake | Delta Lake
delta-live-tables | Delta Live Tables | | databricks
demand-forecasting-models | Demand forecasting models | forecast modeling, demand prediction, demand modeling, forecasting algorithms, supply-demand modeling
digital-asset-management | Digital asset management | =DAM
dimensional-modeling | Dimensional modeling | dimensional modelling, dimensional models, dimensional data modeling, dimensional data modelling, dimensional data models, dimensional model | data-modeling
discrete-event-simulation | Discrete event simulation | simio, anylogic, flexsim
domo | ~=Domo
ecognition | eCognition
econometrics | Econometrics | econometric, econometric modeling, econometric models, econometric analysis, econometric methods, économétrie, econometría
emr | Amazon EMR | aws emr, =EMR cluster, emr serverless, emr and athena, emr/spark, glue and emr, emr clusters, spark on emr | aws
envi | =ENVI
eppo-experimentation | Eppo experimentation
erdas-imagine | ERDAS IMAGINE | erdas
etl | ETL | elt, etl/elt, etl pipelines, extract transform load, extract transform and load, etl processes, etl process, etl development, etl tools, etl pipeline, elt pipelines, etl jobs, etl frameworks, etl systems, etl workflows, etl design, etl operations, etls, etl techniques, elt processes, etl concepts, etl/elt pipelines, data transformation pipelines, etl/elt processes, elt/etl, etl solutions, etl developer, תהליכי etl, extract transform load processes, etl framework, etl-prozesse
event-streaming | Event streaming | stream processing, data streaming, streaming data, real-time streaming, streaming technologies, streaming platforms, streaming systems, streaming pipelines, streaming architectures, streaming applications, event stream processing, streaming data pipelines, streaming frameworks, event streams, streaming data processing, streaming computation, real-time event streaming, streaming/batch, batch/streaming, streaming analytics, stream processing frameworks, stream processing systems, event streaming platforms, real-time streaming data, ~streaming, streaming processing, real-time data pipelines and streaming
excel | ~=Excel | microsoft excel, ms excel, ms-excel, advanced excel, excel spreadsheets, excel formulas, excel pivot tables, excel skills, microsoft office excel, excel-kenntnisse, maîtrise d'excel, ~excela, אקסל, באקסל, excelu, excelem, excelkenntnisse, arkusz kalkulacyjny, ms excela
excel-macros | Excel macros | excel macro | excel
excel-power-query | Excel Power Query | get and transform
exploratory-data-analysis | Exploratory data analysis | exploratory analysis
fivetran | Fivetran
flink | Flink | apache flink
fme-software | FME software | safe fme, =FME
fullstory | FullStory
gdal | GDAL | | gis
geodesy | Geodesy
geojson | GeoJSON | =KML, shapefiles
geopandas | GeoPandas | | python
geoserver | GeoServer | | gis
geospatial | Geospatial analysis | geospatial, geospatial data, spatial analysis, geospatial analytics, geo-spatial, geospatial systems, geospatial technologies, spatial data, geospatial data analysis, geo data, geodata, spatial data science, geospatial engineering, geospatial data processing, geospatial algorithms, geospatial tools, geospatial information, spatial algorithms, geo-spatial data, geographic data, complex geospatial data
geospatial-databases | Geospatial databases | spatial databases, spatial sql
gis | =GIS | geographic information systems, geographic information system, geospatial information systems, gis software, gis systems, gis tools, gis analysis, gis data, geographical information systems, gis development, gis mapping, geoinformatik, ממ"ג, geographic information science, geomatics, geoinformatics
gooddata | GoodData
google-analytics | Google Analytics | ga4, google analytics 4
google-analytics-360 | Google Analytics 360 | ga360 | google-analytics
google-apps-script | Google Apps Script | apps script, app script, appscript, appscripts, google appscript
google-cloud-composer | Google Cloud Composer | cloud composer | gcp, airflow
google-cloud-data-fusion | Google Cloud Data Fusion | | gcp
google-colab | Google Colab | | python
google-earth-engine | Google Earth Engine | earth engine
google-earth-pro | Google Earth Pro | google earth
google-optimize | Google Optimize
google-sheets | Google Sheets | gsheets, g-sheets, gsheet, google spreadsheets, google spreadsheet, google sheet, advanced google sheets, ~=Sheets
google-tag-manager | Google Tag Manager | =GTM tag manager, tag manager
grafana-loki | Grafana Loki | ~=Loki
grass-gis | GRASS GIS | | gis
great-expectations | Great Expectations
hadoop | Hadoop | apache hadoop, hadoop ecosystem
hdfs | HDFS | | hadoop
hdinsight | HDInsight | azure hdinsight | azure
heap-analytics | Heap Analytics
hevo-data | Hevo Data | hevo
hex-notebooks | Hex notebooks
hive | ~=Hive | apache hive, hiveql, hive sql | hadoop
hotjar | Hotjar
hudi | Apache Hudi
hypothesis-testing | Hypothesis testing | statistical hypothesis testing, significance testing
ibis-project | Ibis project
ibm-infosphere | IBM InfoSphere | infosphere
ibm-planning-analytics | IBM Planning Analytics | tm1, ibm tm1, cognos tm1
iceberg | Apache Iceberg | ~=Iceberg
impala | ~=Impala | apache impala, cloudera impala | hadoop
incrementality-testing | Incrementality testing | incrementality measurement, incrementality experiments, geo experiments, lift studies
informatica | Informatica | informatica powercenter, powercenter, informatica iics, iics
informatica-mdm | Informatica MDM
jupyter | Jupyter | jupyter notebook, jupyter notebooks, jupyterlab, ipython, jupyter lab, jupyterhub, python notebooks, ipython notebooks | python
kafka | Kafka | apache kafka, kafka brokers, kafka clusters, kafka topics, core kafka, kafka messaging
kafka-connect | Kafka Connect | | kafka
kafka-streams | Kafka Streams | kafka stream | kafka
kepler-gl | Kepler.gl
kestra | Kestra
kinesis | Kinesis | amazon kinesis, aws kinesis, aws kinesis data streams, kinesis data streams | aws
knime | KNIME
kql | KQL | kusto query language, kusto | azure
ksqldb | ksqlDB | ksql | kafka
lake-formation | AWS Lake Formation | lake formation | aws
lifetime-value-modeling | Lifetime value modeling | customer lifetime value, =LTV modeling, ltv models, clv modeling
lightdash | Lightdash
looker | Looker | google looker
looker-studio | Looker Studio | google data studio, data studio, google looker studio
lookml | LookML | | looker
luigi | ~=Luigi
mage-ai | Mage.ai
mapbox | Mapbox
mapinfo | MapInfo | mapinfo professional | gis
mapreduce | MapReduce | map reduce | hadoop
marketing-mix-modeling | Marketing mix modeling | marketing mix modelling, media mix modeling, market mix modeling, market mix modelling, media mix modelling, =MMM models
master-data-governance | Master data governance | sap mdg
master-data-management | Master data management | master data, =MDM, master data quality
matching-algorithms | Matching algorithms | bipartite matching, marketplace matching, assignment algorithms
matillion | Matillion
matplotlib | Matplotlib | | python
medallion-architecture | Medallion architecture
meltano | Meltano
meta-analysis | Meta-analysis | systematic reviews, systematic review
metabase | Metabase
metadata-management | Metadata management | data dictionaries, data dictionary, metadata systems
microsoft-clarity | Microsoft Clarity
microsoft-fabric | Microsoft Fabric | ms fabric | azure
microstrategy | MicroStrategy
mixpanel | Mixpanel
mode-analytics | Mode Analytics
modin | Modin
mparticle | mParticle
multivariate-analysis | Multivariate analysis | factor analysis, multivariate statistics
multivariate-testing | Multivariate testing | multivariate tests
network-analysis | Network analysis | social network analysis, gephi
networkx | NetworkX | | python
nifi | NiFi | apache nifi
numpy | NumPy | num py | python
olap | OLAP
olap-cubes | OLAP cubes | | olap
oltp | OLTP
openrefine | OpenRefine
openstreetmap | OpenStreetMap | =OSM
operations-research | Operations research | operational research, =OR methods, operation research, operations research techniques, recherche opérationnelle, investigación operativa, חקר ביצועים
oracle-analytics-cloud | Oracle Analytics Cloud | obiee, =OAC, oracle bi, oracle business intelligence | oracle
oracle-bi-publisher | Oracle BI Publisher | bi publisher
oracle-data-integrator | Oracle Data Integrator | =ODI, oracle odi | oracle
pandas | pandas | python pandas | python
panel-data-analysis | Panel data analysis
parquet | ~=Parquet | apache parquet
pendo | ~=Pendo
pentaho | Pentaho
photogrammetry | Photogrammetry | pix4d, agisoft metashape, agisoft
pig | Apache Pig | | hadoop
pivot-tables | Pivot tables | pivot table, pivottables, pivots, tabele przestawne, pivottabellen, tableaux croisés dynamiques, =TCD, tablas dinámicas, tabelle pivot, draaitabellen, pivot-tabellen, pivottabeller, פיבוט, טבלאות ציר, pivoty, טבלאות פיבוט
piwik-pro | Piwik PRO | matomo, piwik
plausible-analytics | Plausible analytics
plotly | Plotly
polars | Polars | | python
postgis | PostGIS | post gis | postgresql, gis
posthog | PostHog
power-bi | Power BI | powerbi, microsoft power bi, ms power bi, power-bi
power-bi-service | Power BI Service | power bi desktop, power bi report builder | power-bi
power-pivot | Power Pivot | powerpivot | excel
predictive-modeling | Predictive modeling | predictive modelling, predictive analytics, predictive models, predictive modeling techniques, prediction models, predictive algorithms, predictive model, machine learning predictions, predictive data modeling, statistical forecasting, predictive maintenance models, modelado predictivo
prefect | ~=Prefect
presto | ~=Presto | prestosql engine
probability | ~Probability | probability theory, probabilistic modeling, probabilistic models, probabilistic modelling, probabilistic programming, probabilistic graphical models, graphical models, bayesian networks, probabilistic methods, stochastic methods
product-information-management | Product information management | =PIM, akeneo
product-instrumentation | Product instrumentation | event tracking plans
pubsub | Google Pub/Sub | cloud pub/sub, gcp pub/sub, google cloud pub/sub, gcp pubsub | gcp
pyspark | PySpark | py spark | apache-spark, python
qgis | QGIS | | gis
qlik | Qlik
qlik-replicate | Qlik Replicate | attunity
qlik-sense | Qlik Sense | qliksense | qlik
qlikview | QlikView | | qlik
qualitative-research | Qualitative research | nvivo, atlas.ti, qualitative data analysis
quantitative-analysis | Quantitative analysis | quantitative methods, quantitative data analysis, quantitative modeling, quantitative modelling, quantitative techniques, quantitative analyses, quantitative analytics
quantitative-research | Quantitative research | quantitative research methods
queueing-theory | Queueing theory
real-time-data-pipelines | Real-time data pipelines
redash | Redash
redpanda | Redpanda
regression-analysis | Regression analysis | linear regression, logistic regression
regression-discontinuity | Regression discontinuity | regression discontinuity design
regression-modeling | Regression modeling | regression modelling, regression models
reltio | Reltio
remote-sensing | Remote sensing
reporting-tools | Reporting tools | report development, data reporting
reverse-etl | Reverse ETL | hightouch, census etl
rivery | Rivery
routing-algorithms | Routing algorithms | vehicle routing, vehicle routing problem, routing optimization, shortest path algorithms
rudderstack | RudderStack
rundeck | Rundeck
sampling-methods | Sampling methods | survey sampling
sap-analytics-cloud | SAP Analytics Cloud | =SAC analytics | sap
sap-bo | SAP BusinessObjects | businessobjects, business objects, sap bo, sap bobj, webi
sap-bw | SAP BW | sap bw/4hana, sap bi/bw, bw/4hana, מערכת ה bw, =SAP BW/BI
sap-data-services | SAP Data Services | sap bods, =BODS | sap
sap-datasphere | SAP Datasphere | | sap
sas-data-integration-studio | SAS Data Integration Studio | | sas
sas-enterprise-guide | SAS Enterprise Guide | | sas
sas-visual-analytics | SAS Visual Analytics | | sas
sas-viya | SAS Viya | | sas
scipy | SciPy | | python
seaborn | Seaborn | | python
segment | ~=Segment | segment.io, segment.com, twilio segment
semantic-layer | Semantic layer | cube.js, metricflow
shapely | Shapely | | python
sigma-computing | Sigma Computing
sigmaplot | SigmaPlot
sisense | Sisense
snaplogic | SnapLogic
snowpark | Snowpark | | snowflake
snowpipe | Snowpipe | snowflake streams | snowflake
snowplow | ~=Snowplow | snowplow analytics
soda-data | Soda data
spark-sql | Spark SQL | | apache-spark
spark-streaming | Spark Streaming | spark structured streaming, structured streaming | apache-spark
spatial-statistics | Spatial statistics | kriging, geostatistics
spatio-temporal-data | Spatio-temporal data | spatial temporal data, spatiotemporal data, spatio-temporal modeling, spatiotemporal modeling, geospatial-temporal
splunk-spl | Splunk SPL | | splunk
spotfire | Spotfire | tibco spotfire
spss-modeler | SPSS Modeler | ibm spss modeler | spss
sqoop | Sqoop | apache sqoop | hadoop
star-schema | Star schema | snowflake schema, kimball methodology, kimball, star schemas, star/snowflake schemas, star/snowflake schema, star/snowflake, snowflake schemas, star and snowflake schemas, star and snowflake schema
statistica | Statistica | tibco statistica
statistics | Statistics | statistical analysis, statistical modeling, statistical modelling, statistical methods, statistical tools, statistical techniques, statistical models, applied statistics, statistical knowledge, statistical inference, inferential statistics, descriptive statistics, statistical concepts, statistical tests, statistical testing, statistical software, statistical programming, statistical theory, statistical packages, statistical analyses, mathematical statistics, statistical data analysis, probability and statistics, statistics and probability, statistical computing, statistical methodologies, statistical data modeling, statistical algorithms, statistical mathematics, statistik, statistique, estadística, statystyka, סטטיסטיקה, ניתוח סטטיסטי, statistical programming languages, statistical methodology, statistical learning methods, computational statistics, statistische methoden, statistical analysis tools
statsig | Statsig
stibo | Stibo | stibo systems
stitch-data | Stitch Data
stochastic-modeling | Stochastic modeling | stochastic processes, markov chains, stochastic calculus, stochastic models, stochastic systems, markov models, stochastic process, stochastic modelling, stochastic optimization, hidden markov models
stonebranch | Stonebranch
storm | Apache Storm
streamsets | StreamSets
striim | Striim
structural-equation-modeling | Structural equation modeling | =SEM modeling
superset | Apache Superset | ~=Superset
survey-design | Survey design | survey methodology, questionnaire design
survival-analysis | Survival analysis
system-dynamics | System dynamics | vensim
tableau | Tableau | tableau desktop, tableau server
tableau-prep | Tableau Prep | | tableau
tableau-public | Tableau Public
talend | Talend
talend-data-quality | Talend Data Quality
tealium | Tealium
temporal-workflows | Temporal workflows | temporal.io, temporal workflow
thoughtspot | ThoughtSpot
tibco-data-virtualization | TIBCO Data Virtualization
tidal-scheduler | Tidal scheduler
time-series | Time series analysis | time-series analysis, time series forecasting, time-series forecasting, ~=time series, timeseries, time series data, time series modeling, time series forecasting models, timeseries data, time series models, time series analysis and forecasting, temporal modeling
unity-catalog | Unity Catalog | databricks unity catalog | databricks
user-segmentation | User segmentation | user clustering
vaex | Vaex
vega-lite | Vega-Lite | vega visualization
vlookup | VLOOKUP | v-lookup, vlookups, xlookup, recherchev, recherche v, sverweis, buscarv, cerca.vert, wyszukaj.pionowo, vert.zoeken, lookup functions, vlookup/xlookup | excel
web-analytics-implementation | Web analytics implementation | tagging plan, server-side tagging, analytics tracking, analytics instrumentation, tracking implementation
web-scraping | Web scraping | web crawling, data scraping, screen scraping, scraping, web scrapers, web crawlers, web crawler, web scraper, crawlers, scraping tools, web data extraction, crawler development, scrape data, data crawling, webscraping, scrape websites, ~crawling, ~scrapers
xarray | xarray
yarn-hadoop | Hadoop YARN | | hadoop
yellowfin-bi | Yellowfin BI
`
