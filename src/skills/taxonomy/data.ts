/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DATA = `
a-b-testing | A/B testing | ab testing, a/b tests, a/b test, ab tests, split testing, a/b experimentation
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
apache-spark | ~=Spark | apache spark, spark/scala, spark mllib
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
azure-purview | Azure Purview | microsoft purview, purview | azure
azure-stream-analytics | Azure Stream Analytics | | azure
batch-processing | Batch processing
bayesian | Bayesian statistics | bayesian inference, bayesian methods, bayesian modeling
beam | Apache Beam
big-data | Big data
birst | Birst
bokeh | ~=Bokeh | | python
business-intelligence | Business intelligence | =BI, bi tools, bi reporting
carto | =CARTO
cartography | Cartography
causal-inference | Causal inference
chartbeat | Chartbeat
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
dashboarding | Dashboarding | ~dashboards, dashboard development
dask | Dask | | python
data-analysis | Data analysis | data analytics, data analyst, datenanalyse, analyse de données, análisis de datos, analisi dei dati, análise de dados, analiza danych, data-analyse, dataanalys, ניתוח נתונים
data-architecture | Data architecture
data-catalog | Data catalog | data catalogue, data catalogs
data-catalog-atlan | Data catalog Atlan | atlan
data-cleansing | Data cleansing | data cleaning, data wrangling, data munging
data-collection | Data collection
data-curation | Data curation
data-engineering | Data engineering
data-governance | Data governance
data-ingestion | Data ingestion
data-integration | Data integration
data-lakehouse | Data lakehouse | lakehouse, lakehouse architecture
data-lakes | Data lakes | data lake
data-lineage | Data lineage
data-management | Data management | datenmanagement, gestion des données, gestión de datos
data-marts | Data marts | data mart
data-mesh | Data mesh
data-migration | Data migration | data migrations
data-mining | Data mining
data-modeling | Data modeling | data modelling, data models, data model, מידול נתונים
data-observability | Data observability | monte carlo data
data-orchestration | Data orchestration
data-pipelines | Data pipelines | data pipeline, data-pipelines
data-profiling | Data profiling
data-protection-impact-assessment | Data protection impact assessment | =DPIA
data-quality | Data quality | איכות נתונים, איכות הנתונים
data-storytelling | Data storytelling
data-validation | Data validation
data-vault | Data vault | data vault 2.0, data vault modeling | data-modeling
data-virtualization | Data virtualization | denodo
data-visualization | Data visualization | data visualisation, data viz, dataviz, data visualizations
data-warehouse-automation | Data warehouse automation | wherescape
data-warehousing | Data warehousing | data warehouse, data warehouses, data-warehouse, =DWH, data warehousing concepts
databricks-sql | Databricks SQL | | databricks
dataflow | Google Dataflow | cloud dataflow, gcp dataflow | gcp
dataform | Dataform | | gcp
dataplex | Dataplex | | gcp
dataprep | Dataprep | trifacta
dataproc | Dataproc | cloud dataproc | gcp
datastage | DataStage | ibm datastage, data stage
dbt | =dbt | =DBT, dbt core, dbt cloud, data build tool
delta-lake | Delta Lake
delta-live-tables | Delta Live Tables | | databricks
digital-asset-management | Digital asset management | =DAM
dimensional-modeling | Dimensional modeling | dimensional modelling, dimensional models | data-modeling
discrete-event-simulation | Discrete event simulation | simio, anylogic, flexsim
domo | ~=Domo
ecognition | eCognition
econometrics | Econometrics
emr | Amazon EMR | aws emr, =EMR cluster | aws
envi | =ENVI
eppo-experimentation | Eppo experimentation
erdas-imagine | ERDAS IMAGINE | erdas
etl | ETL | elt, etl/elt, etl pipelines, extract transform load, extract transform and load
event-streaming | Event streaming | stream processing, data streaming, streaming data
excel | ~=Excel | microsoft excel, ms excel, ms-excel, advanced excel, excel spreadsheets, excel formulas, excel pivot tables, excel skills, microsoft office excel, excel-kenntnisse, maîtrise d'excel, ~excela, אקסל, באקסל
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
geospatial | Geospatial analysis | geospatial, geospatial data, spatial analysis
gis | =GIS | geographic information systems, geographic information system, geospatial information systems
gooddata | GoodData
google-analytics | Google Analytics | ga4, google analytics 4
google-analytics-360 | Google Analytics 360 | ga360 | google-analytics
google-apps-script | Google Apps Script | apps script
google-cloud-composer | Google Cloud Composer | cloud composer | gcp, airflow
google-cloud-data-fusion | Google Cloud Data Fusion | | gcp
google-colab | Google Colab | | python
google-earth-engine | Google Earth Engine | earth engine
google-earth-pro | Google Earth Pro | google earth
google-optimize | Google Optimize
google-sheets | Google Sheets | gsheets
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
informatica | Informatica | informatica powercenter, powercenter, informatica iics, iics
informatica-mdm | Informatica MDM
jupyter | Jupyter | jupyter notebook, jupyter notebooks, jupyterlab, ipython | python
kafka | Kafka | apache kafka
kafka-connect | Kafka Connect | | kafka
kafka-streams | Kafka Streams | kafka stream | kafka
kepler-gl | Kepler.gl
kestra | Kestra
kinesis | Kinesis | amazon kinesis, aws kinesis | aws
knime | KNIME
kql | KQL | kusto query language, kusto | azure
ksqldb | ksqlDB | ksql | kafka
lake-formation | AWS Lake Formation | lake formation | aws
lightdash | Lightdash
looker | Looker | google looker
looker-studio | Looker Studio | google data studio, data studio
lookml | LookML | | looker
luigi | ~=Luigi
mage-ai | Mage.ai
mapbox | Mapbox
mapinfo | MapInfo | mapinfo professional | gis
mapreduce | MapReduce | map reduce | hadoop
marketing-mix-modeling | Marketing mix modeling | marketing mix modelling, media mix modeling
master-data-governance | Master data governance | sap mdg
master-data-management | Master data management | master data, =MDM
matillion | Matillion
matplotlib | Matplotlib | | python
medallion-architecture | Medallion architecture
meltano | Meltano
meta-analysis | Meta-analysis | systematic reviews, systematic review
metabase | Metabase
metadata-management | Metadata management
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
operations-research | Operations research
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
pivot-tables | Pivot tables | pivot table, pivottables
piwik-pro | Piwik PRO | matomo, piwik
plausible-analytics | Plausible analytics
plotly | Plotly
polars | Polars | | python
postgis | PostGIS | post gis | postgresql, gis
posthog | PostHog
power-bi | Power BI | powerbi, microsoft power bi, ms power bi, power-bi
power-bi-service | Power BI Service | power bi desktop, power bi report builder | power-bi
power-pivot | Power Pivot | powerpivot | excel
predictive-modeling | Predictive modeling | predictive modelling, predictive analytics, predictive models
prefect | ~=Prefect
presto | ~=Presto | prestosql engine
product-information-management | Product information management | =PIM, akeneo
pubsub | Google Pub/Sub | cloud pub/sub, gcp pub/sub, google cloud pub/sub, gcp pubsub | gcp
pyspark | PySpark | py spark | apache-spark, python
qgis | QGIS | | gis
qlik | Qlik
qlik-replicate | Qlik Replicate | attunity
qlik-sense | Qlik Sense | qliksense | qlik
qlikview | QlikView | | qlik
qualitative-research | Qualitative research | nvivo, atlas.ti, qualitative data analysis
quantitative-research | Quantitative research | quantitative research methods
queueing-theory | Queueing theory
real-time-data-pipelines | Real-time data pipelines
redash | Redash
redpanda | Redpanda
regression-analysis | Regression analysis | linear regression, logistic regression
reltio | Reltio
remote-sensing | Remote sensing
reverse-etl | Reverse ETL | hightouch, census etl
rivery | Rivery
rudderstack | RudderStack
rundeck | Rundeck
sampling-methods | Sampling methods | survey sampling
sap-analytics-cloud | SAP Analytics Cloud | =SAC analytics | sap
sap-bo | SAP BusinessObjects | businessobjects, business objects, sap bo, sap bobj, webi
sap-bw | SAP BW | sap bw/4hana, sap bi/bw, bw/4hana
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
splunk-spl | Splunk SPL | | splunk
spotfire | Spotfire | tibco spotfire
spss-modeler | SPSS Modeler | ibm spss modeler | spss
sqoop | Sqoop | apache sqoop | hadoop
star-schema | Star schema | snowflake schema, kimball methodology, kimball
statistica | Statistica | tibco statistica
statistics | Statistics | statistical analysis, statistical modeling, statistical modelling, statistical methods, biostatistics
statsig | Statsig
stibo | Stibo | stibo systems
stitch-data | Stitch Data
stochastic-modeling | Stochastic modeling | stochastic processes, markov chains, stochastic calculus
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
time-series | Time series analysis | time-series analysis, time series forecasting, time-series forecasting
unity-catalog | Unity Catalog | databricks unity catalog | databricks
vaex | Vaex
vega-lite | Vega-Lite | vega visualization
vlookup | VLOOKUP | v-lookup, vlookups, xlookup | excel
web-analytics-implementation | Web analytics implementation | tagging plan, server-side tagging
web-scraping | Web scraping | web crawling, data scraping, screen scraping
xarray | xarray
yarn-hadoop | Hadoop YARN | | hadoop
yellowfin-bi | Yellowfin BI
`
