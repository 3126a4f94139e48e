/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DATA = `
a-b-testing | A/B testing | ab testing, a/b tests, a/b test, ab tests, split testing, a/b experimentation
adobe-analytics | Adobe Analytics | omniture
airbyte | Airbyte
airflow | ~Airflow | apache airflow, airflow dags
alation | Alation
alteryx | Alteryx
amplitude | ~=Amplitude
anaconda | ~=Anaconda | conda | python
apache-arrow | Apache Arrow
apache-spark | ~=Spark | apache spark, pyspark, spark sql, spark streaming, py spark, spark/scala, spark mllib, spark structured streaming
arcgis | ArcGIS | arc gis, esri arcgis, arcgis pro, ~=ESRI | gis
athena | Amazon Athena | aws athena, ~=Athena | aws
avro | ~=Avro | apache avro
aws-glue | AWS Glue | amazon glue, glue jobs | aws
azure-data-factory | Azure Data Factory | data factory, =ADF | azure
bayesian | Bayesian statistics | bayesian inference, bayesian methods, bayesian modeling
beam | Apache Beam
big-data | Big data
business-intelligence | Business intelligence | =BI, bi tools, bi reporting
causal-inference | Causal inference
cloudera | Cloudera | cdh, cloudera data platform | hadoop
cognos | Cognos | ibm cognos, cognos analytics
collibra | Collibra
crystal-reports | Crystal Reports
dagster | Dagster
dask | Dask |  | python
data-analysis | Data analysis | data analytics, data analyst
data-architecture | Data architecture
data-catalog | Data catalog | data catalogue, data catalogs, data lineage
data-engineering | Data engineering
data-governance | Data governance
data-integration | Data integration
data-lakes | Data lakes | data lake, data lakehouse, lakehouse
data-mesh | Data mesh
data-migration | Data migration | data migrations
data-mining | Data mining
data-modeling | Data modeling | data modelling, dimensional modeling, dimensional modelling, star schema, data models, data model, data vault, kimball
data-pipelines | Data pipelines | data pipeline, data-pipelines
data-quality | Data quality
data-visualization | Data visualization | data visualisation, data viz, dataviz, data visualizations
data-warehousing | Data warehousing | data warehouse, data warehouses, data-warehouse, =DWH, data warehousing concepts
dataflow | Google Dataflow | cloud dataflow, gcp dataflow | gcp
dataproc | Dataproc | cloud dataproc | gcp
datastage | DataStage | ibm datastage, data stage
dbt | =dbt | =DBT, dbt core, dbt cloud, data build tool
delta-lake | Delta Lake
domo | ~=Domo
econometrics | Econometrics
emr | Amazon EMR | aws emr, =EMR cluster | aws
etl | ETL | elt, etl/elt, etl pipelines, extract transform load, extract transform and load
event-streaming | Event streaming | stream processing, data streaming, streaming data
excel | ~=Excel | microsoft excel, ms excel, ms-excel, advanced excel, excel spreadsheets, excel formulas, excel macros, excel pivot tables, excel skills, microsoft office excel
fivetran | Fivetran
flink | Flink | apache flink
geospatial | Geospatial analysis | geospatial, geospatial data, spatial analysis
gis | =GIS | geographic information systems, geographic information system, geospatial information systems
google-analytics | Google Analytics | ga4, google analytics 4
google-colab | Google Colab |  | python
google-sheets | Google Sheets | gsheets
google-tag-manager | Google Tag Manager | =GTM tag manager, tag manager
grafana-loki | Grafana Loki | ~=Loki
great-expectations | Great Expectations
hadoop | Hadoop | apache hadoop, hadoop ecosystem, mapreduce, map reduce, map-reduce
hdfs | HDFS |  | hadoop
heap-analytics | Heap Analytics
hive | ~=Hive | apache hive, hiveql, hive sql | hadoop
hotjar | Hotjar
hudi | Apache Hudi
iceberg | Apache Iceberg | ~=Iceberg
impala | ~=Impala | apache impala, cloudera impala | hadoop
informatica | Informatica | informatica powercenter, powercenter, informatica iics, iics
jupyter | Jupyter | jupyter notebook, jupyter notebooks, jupyterlab, ipython | python
kafka | Kafka | apache kafka, kafka streams, kafka connect, confluent kafka, confluent platform, ksql, ksqldb
kinesis | Kinesis | amazon kinesis, aws kinesis | aws
knime | KNIME
lake-formation | AWS Lake Formation | lake formation | aws
looker | Looker | lookml, google looker
looker-studio | Looker Studio | google data studio, data studio
luigi | ~=Luigi
mapbox | Mapbox
master-data-management | Master data management | master data, =MDM
matillion | Matillion
matplotlib | Matplotlib |  | python
metabase | Metabase
metadata-management | Metadata management
microsoft-fabric | Microsoft Fabric | ms fabric | azure
microstrategy | MicroStrategy
mixpanel | Mixpanel
mode-analytics | Mode Analytics
nifi | NiFi | apache nifi
numpy | NumPy | num py | python
olap | OLAP
olap-cubes | OLAP cubes |  | olap
oltp | OLTP
operations-research | Operations research
pandas | pandas | python pandas | python
parquet | ~=Parquet | apache parquet
pentaho | Pentaho
pig | Apache Pig |  | hadoop
pivot-tables | Pivot tables | pivot table, pivottables
plotly | Plotly
polars | Polars |  | python
postgis | PostGIS | post gis | postgresql, gis
power-bi | Power BI | powerbi, microsoft power bi, ms power bi, power-bi
predictive-modeling | Predictive modeling | predictive modelling, predictive analytics, predictive models
prefect | ~=Prefect
pubsub | Google Pub/Sub | cloud pub/sub, gcp pub/sub, google cloud pub/sub, gcp pubsub | gcp
qgis | QGIS |  | gis
qlik | Qlik | qlikview, qlik sense, qliksense
redash | Redash
regression-analysis | Regression analysis | linear regression, logistic regression
remote-sensing | Remote sensing
rudderstack | RudderStack
sap-bo | SAP BusinessObjects | businessobjects, business objects, sap bo, sap bobj, webi
sap-bw | SAP BW | sap bw/4hana, sap bi/bw, bw/4hana
scipy | SciPy |  | python
seaborn | Seaborn |  | python
segment | ~=Segment | segment.io, segment.com, twilio segment
sisense | Sisense
spotfire | Spotfire | tibco spotfire
sqoop | Sqoop | apache sqoop | hadoop
statistics | Statistics | statistical analysis, statistical modeling, statistical modelling, statistical methods, biostatistics
stitch-data | Stitch Data
storm | Apache Storm
superset | Apache Superset | ~=Superset
tableau | Tableau | tableau desktop, tableau server
talend | Talend
thoughtspot | ThoughtSpot
time-series | Time series analysis | time-series analysis, time series forecasting, time-series forecasting
vlookup | VLOOKUP | v-lookup, vlookups, xlookup | excel
web-scraping | Web scraping | web crawling, data scraping, screen scraping
yarn-hadoop | Hadoop YARN |  | hadoop
`
