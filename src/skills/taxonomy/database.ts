/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DATABASE = `
algolia | Algolia
arangodb | ArangoDB |  | nosql
aurora | Amazon Aurora | aws aurora, aurora postgresql, aurora mysql, rds aurora | aws
azure-synapse | Azure Synapse | synapse analytics, azure synapse analytics, azure sql data warehouse | azure
bigquery | BigQuery | big query, google bigquery, gcp bigquery | gcp, sql
bigtable | Bigtable | cloud bigtable | gcp
cassandra | ~=Cassandra | apache cassandra, cassandra db | nosql
chroma | ChromaDB | chroma db
clickhouse | ClickHouse | click house | sql
cockroachdb | CockroachDB | cockroach db | sql
cosmos-db | Cosmos DB | cosmosdb, azure cosmos db, azure cosmosdb | nosql, azure
couchbase | Couchbase |  | nosql
couchdb | CouchDB | couch db, apache couchdb | nosql
database-administration | Database administration | =DBA, database administrator
database-design | Database design | schema design, data base design, database schema design, database modeling, database modelling
databricks | Databricks | data bricks, azure databricks | apache-spark
db2 | DB2 | ibm db2 | sql
druid | ~=Druid | apache druid
duckdb | DuckDB | duck db | sql
dynamodb | DynamoDB | dynamo db, amazon dynamodb, aws dynamodb | nosql, aws
elasticsearch | Elasticsearch | elastic search, ~=Elastic
etcd | etcd
exasol | Exasol |  | sql
faiss | FAISS
filemaker | FileMaker | filemaker pro, claris filemaker
firebase | Firebase | google firebase, firebase auth, firebase cloud messaging
firestore | Firestore | cloud firestore | firebase
flyway | ~=Flyway
graph-databases | Graph databases | graph database, graph db, graphdb
greenplum | Greenplum |  | sql
hazelcast | Hazelcast
hbase | HBase | apache hbase | hadoop
ignite | Apache Ignite
influxdb | InfluxDB | influx db
informix | Informix
janusgraph | JanusGraph
leveldb | LevelDB
liquibase | Liquibase
lucene | Lucene | apache lucene
mariadb | MariaDB | maria db | sql
meilisearch | Meilisearch
memcached | Memcached | memcache
microsoft-access | ~=Access | microsoft access, ms access, ms-access
milvus | Milvus
mongodb | MongoDB | mongo db, mongo, mongodb atlas | nosql
mysql | MySQL | my sql | sql
neo4j | Neo4j | neo 4j
neptune | Amazon Neptune | aws neptune | aws
netezza | Netezza | ibm netezza | sql
nosql | NoSQL | no-sql, no sql databases, nosql databases, nosql database
opensearch | OpenSearch | amazon opensearch, aws opensearch
oracle | ~=Oracle | oracle database, oracle db, oracle rdbms, oracle sql, oracle 12c, oracle 19c, oracle dba | sql
pgbouncer | PgBouncer |  | postgresql
pgvector | pgvector |  | postgresql
pinecone | ~=Pinecone | pinecone db
pinot | ~=Pinot | apache pinot
planetscale | PlanetScale |  | mysql
postgresql | PostgreSQL | postgres, postgre sql, postgre, =PSQL, psql | sql
progress-openedge | OpenEdge | progress openedge, progress 4gl
qdrant | Qdrant
query-optimization | Query optimization | query optimisation, sql tuning, query tuning, sql performance tuning, database tuning
rds | Amazon RDS | aws rds, =RDS | aws
realm | ~=Realm | realm db, mongodb realm
redis | Redis | redis cache | nosql
redshift | Redshift | amazon redshift, aws redshift | aws, sql
relational-databases | Relational databases | relational database, rdbms, rdbmss, relational db, sql databases, sql database, relational database management systems | sql
rocksdb | RocksDB
sap-hana | SAP HANA | s/4 hana db, hana db, =HANA | sql
scylladb | ScyllaDB | scylla | nosql
singlestore | SingleStore | memsql | sql
snowflake | ~=Snowflake | snowflake data cloud, snowflake sql, snowflake data warehouse, snowpark, snowflakedb | sql
solr | Solr | apache solr
spanner | Cloud Spanner | google spanner, google cloud spanner | gcp
sql-server | SQL Server | mssql, ms sql, microsoft sql server, ms sql server, ms-sql, azure sql | sql
sqlite | SQLite | sqlite3 | sql
ssas | SSAS | sql server analysis services | sql-server
ssis | SSIS | sql server integration services | sql-server
ssrs | SSRS | sql server reporting services | sql-server
stored-procedures | Stored procedures | stored procedure, stored procs | sql
supabase | Supabase |  | postgresql
sybase | Sybase | sap ase | sql
teradata | Teradata |  | sql
tidb | TiDB |  | sql
tigergraph | TigerGraph
time-series-databases | Time-series databases | time series database, time series databases, tsdb
timescaledb | TimescaleDB | timescale | postgresql
trino | Trino | prestodb, apache presto, presto sql, prestosql, presto/trino | sql
typesense | Typesense
vector-databases | Vector databases | vector database, vector db, vector dbs, vector store, vector stores, vector search
vertica | Vertica |  | sql
vitess | Vitess |  | mysql
weaviate | Weaviate
yugabytedb | YugabyteDB | yugabyte | sql
`
