/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const DATABASE = `
acid-transactions | ACID transactions | acid compliance, distributed transactions
adabas | Adabas | אדאבס, אדאבסי
adminer | Adminer
aerospike | Aerospike
algolia | Algolia
alibaba-polardb | Alibaba PolarDB
amazon-documentdb | Amazon DocumentDB | documentdb | aws
amazon-elasticache | Amazon ElastiCache | elasticache, aws elasticache | aws
amazon-keyspaces | Amazon Keyspaces | | aws
amazon-memorydb | Amazon MemoryDB | | aws
amazon-opensearch-serverless | Amazon OpenSearch Serverless
amazon-qldb | Amazon QLDB | | aws
amazon-rds-proxy | Amazon RDS Proxy
amazon-redshift-spectrum | Amazon Redshift Spectrum | redshift spectrum | redshift
amazon-timestream | Amazon Timestream | | aws
apache-accumulo | Apache Accumulo | accumulo
apache-derby | Apache Derby
apache-doris | Apache Doris
apache-kudu | Apache Kudu | kudu
apache-phoenix | Apache Phoenix
arangodb | ArangoDB | | nosql
aurora | Amazon Aurora | aws aurora, aurora postgresql, aurora mysql, rds aurora | aws
azure-database-for-postgresql | Azure Database for PostgreSQL | | azure, postgresql
azure-sql-database | Azure SQL Database | azure sql db, azure sql managed instance | azure, sql-server
azure-synapse | Azure Synapse | synapse analytics, azure synapse analytics, azure sql data warehouse | azure
azure-table-storage | Azure Table Storage | | azure
berkeleydb | BerkeleyDB | berkeley db
bigquery | BigQuery | big query, google bigquery, gcp bigquery | gcp, sql
bigtable | Bigtable | cloud bigtable | gcp
cap-theorem | CAP theorem
cassandra | ~=Cassandra | apache cassandra, cassandra db | nosql
change-data-capture | Change data capture | debezium, ~=CDC, cdc pipelines
chroma | ChromaDB | chroma db
citus | Citus | | postgresql
clickhouse | ClickHouse | click house | sql
clickhouse-cloud | ClickHouse Cloud
cockroachdb | CockroachDB | cockroach db | sql
columnar-databases | Columnar databases | column stores, columnar storage, columnar data stores, column-oriented databases, columnar database, wide-column stores
cosmos-db | Cosmos DB | cosmosdb, azure cosmos db, azure cosmosdb | nosql, azure
couchbase | Couchbase | | nosql
couchdb | CouchDB | couch db, apache couchdb | nosql
crate-io | Crate.io | cratedb
data-normalization | Data normalization
database-administration | Database administration | =DBA, dba tasks, db administration, administration of databases, database admin, datenbankadministration, administration de bases de données, administración de bases de datos, ניהול בסיסי נתונים, ניהול מסדי נתונים
database-design | Database design | schema design, data base design, database schema design, database modeling, database modelling, database architecture, db design, database designs, database schemas, database schema, relational database modelling, sql schema design, database modeling and design, database modelling and design, physical database design
database-indexing | Database indexing | query execution plans
database-management | Database management | databases management, dbms, database management systems, database management system, gestion de bases de données, gestión de bases de datos, datenbankmanagement
database-migration | Database migration | database migrations, schema migrations, schema migration, db migrations, migration of databases
database-normalization | Database normalization | database normalisation
database-performance-tuning | Database performance tuning | database optimization, db performance tuning, database performance optimization, database scaling, db optimization, database optimisation, database performance optimisation
database-replication | Database replication | database clustering, data replication, db replication, sql server replication, mysql replication, sharding, data sharding
database-security | Database security
database-sharding | Database sharding
databases | ~Databases | database programming, db management, database engineering, database-systeme, databanken, databaser, db systems, datenbanksysteme, database architectures, database technologies, db technologies, database concepts, database knowledge, working with databases, knowledge of databases, מסדי נתונים, בסיסי נתונים, base de données, bases de données, bases de datos, bancos de dados, basi di dati, datenbankkenntnisse, bazy danych, databashantering
databricks | Databricks | data bricks, azure databricks | apache-spark
datagrip | DataGrip
db2 | DB2 | ibm db2 | sql
dbeaver | DBeaver
dbvisualizer | DbVisualizer
dgraph | Dgraph
distributed-databases | Distributed databases | distributed database, distributed database technologies, distributed database systems, distributed storage, distributed storage systems, distributed data stores, distributed data storage, newsql databases, newsql, distributed sql, distributed datastores, distributed database architecture
document-databases | Document databases | document stores, document-oriented databases, document store, document database
druid | ~=Druid | apache druid
duckdb | DuckDB | duck db | sql
dynamodb | DynamoDB | dynamo db, amazon dynamodb, aws dynamodb | nosql, aws
edgedb | EdgeDB | gel database
elasticsearch | Elasticsearch | elastic search, ~=Elastic
er-diagrams | ER diagrams | entity relationship diagrams, =ERD, er modeling
er-studio | ER/Studio
erwin-data-modeler | erwin Data Modeler | ~=erwin
etcd | etcd
eventstore | EventStore
eventstoredb | EventStoreDB | event store db
exasol | Exasol | | sql
faiss | FAISS
faunadb | FaunaDB | fauna db
filemaker | FileMaker | filemaker pro, claris filemaker
firebase | Firebase | google firebase, firebase auth, firebase cloud messaging
firebird-database | Firebird database | firebirdsql
firestore | Firestore | cloud firestore | firebase
flyway | ~=Flyway
foundationdb | FoundationDB
full-text-search | Full-text search
graph-databases | Graph databases | graph database, graph db, graphdb, graph data modeling, property graphs, graph systems/databases, graph systems, graph infrastructure, graph platforms
greenplum | Greenplum | | sql
h2-database | H2 database | | java
hazelcast | Hazelcast
hbase | HBase | apache hbase | hadoop
hsqldb | HSQLDB
ibm-cloudant | IBM Cloudant | cloudant
ignite | Apache Ignite
in-memory-databases | In-memory databases | in-memory data stores, in-memory data grids, in-memory database, in-memory data grid
influxdb | InfluxDB | influx db
informix | Informix
interbase | InterBase
intersystems-cache | InterSystems Caché | intersystems cache, intersystems iris
janusgraph | JanusGraph
jsonb | JSONB | | postgresql
key-value-stores | Key-value stores | key-value store, key-value databases, kv stores
keydb | KeyDB
lancedb | LanceDB
leveldb | LevelDB
libsql | libSQL | turso
liquibase | Liquibase
litedb | LiteDB
lmdb | LMDB
lucene | Lucene | apache lucene
mariadb | MariaDB | maria db | sql
marklogic | MarkLogic
materialize-com | Materialize.com
meilisearch | Meilisearch
memcached | Memcached | memcache
memgraph | Memgraph
microsoft-access | ~=Access | microsoft access, ms access, ms-access
milvus | Milvus
monetdb | MonetDB
mongodb | MongoDB | mongo db, mongo, mongodb atlas, mongodb database, mongo database | nosql
mongodb-aggregation | MongoDB Aggregation | mongodb aggregation framework | mongodb
multivalue-databases | Multivalue databases | pick basic, unidata, universe database
mysql | MySQL | my sql, mysql database, mysql databases, mysql server, mysql db | sql
mysql-workbench | MySQL Workbench | | mysql
navicat | Navicat
neo4j | Neo4j | neo 4j
neon-postgres | Neon Postgres | neon database | postgresql
neptune | Amazon Neptune | aws neptune | aws
netezza | Netezza | ibm netezza | sql
nosql | NoSQL | no-sql, no sql databases, nosql databases, nosql database, non-relational databases, non-relational database, nosql datastores, nosql data stores, nosql dbs, nosql technologies, nosql db, nosql solutions, nosql stores, nosql systems, non-sql, non-sql databases, nosql database systems, nosql storage, ~non-relational
opensearch | OpenSearch | amazon opensearch, aws opensearch
opentsdb | OpenTSDB
oracle | ~=Oracle | oracle database, oracle db, oracle rdbms, oracle sql, oracle 12c, oracle 19c, oracle dba | sql
oracle-data-guard | Oracle Data Guard | | oracle
oracle-exadata | Oracle Exadata | exadata | oracle
oracle-forms | Oracle Forms | oracle forms and reports, oracle reports | oracle
oracle-goldengate | Oracle GoldenGate | goldengate, golden gate replication | oracle
oracle-rac | Oracle RAC | real application clusters | oracle
oracle-rman | Oracle RMAN | =RMAN | oracle
oracle-spatial | Oracle Spatial
orientdb | OrientDB
percona | Percona | percona server
pgadmin | pgAdmin | | postgresql
pgbouncer | PgBouncer | | postgresql
pgvector | pgvector | | postgresql
phpmyadmin | phpMyAdmin | | mysql
pinecone | ~=Pinecone | pinecone db
pinot | ~=Pinot | apache pinot
planetscale | PlanetScale | | mysql
postgresql | PostgreSQL | postgres, postgre sql, postgre, =PSQL, psql, postgresql database, postgres sql, =PostgresSQL, postgresql databases, postgres db, pgsql, postgres database, =PG SQL | sql
pouchdb | PouchDB
powerdesigner | PowerDesigner | sap powerdesigner
progress-openedge | OpenEdge | progress openedge, progress 4gl
qdrant | Qdrant
query-optimization | Query optimization | query optimisation, sql tuning, query tuning, sql performance tuning, database tuning, sql optimization, sql query optimization, query performance tuning, optimizing sql queries, sql query tuning, database query optimization, optimizing queries, complex queries optimization, אופטימיזציה של שאילתות
questdb | QuestDB
ravendb | RavenDB
rdf-stores | RDF stores | =RDF, triple stores, triplestore
rds | Amazon RDS | aws rds, =RDS | aws
realm | ~=Realm | realm db, mongodb realm
redis | Redis | redis cache | nosql
redis-stack | Redis Stack | redisearch | redis
redis-streams | Redis Streams | redis cluster, redis sentinel | redis
redshift | Redshift | amazon redshift, aws redshift | aws, sql
relational-databases | Relational databases | relational database, rdbms, rdbmss, relational db, sql databases, sql database, relational database management systems, relationale datenbanken, bases de données relationnelles, bases de datos relacionales, relacyjne bazy danych, database relazionali, relational databases design, relational data stores, relational database systems, relational database design, relational sql databases, rdbms databases, relational database management, מסדי נתונים רלציוניים, בסיסי נתונים רלציוניים, relational datastores, sql-based databases, relational db's, relational dbs, sql dbs, rdbms systems, rdbms concepts | sql
rethinkdb | RethinkDB
rocksdb | RocksDB
sap-hana | SAP HANA | s/4 hana db, hana db, =HANA | sql
sap-iq | SAP IQ | sybase iq
scylladb | ScyllaDB | scylla | nosql
singlestore | SingleStore | memsql | sql
snowflake | ~=Snowflake | snowflake data cloud, snowflake sql, snowflake data warehouse, snowflakedb | sql
solr | Solr | apache solr
spanner | Cloud Spanner | google spanner, google cloud spanner | gcp
sql-developer | SQL Developer | oracle sql developer | oracle
sql-joins | SQL joins | window functions, sql window functions | sql
sql-server | SQL Server | mssql, ms sql, microsoft sql server, ms sql server, ms-sql, azure sql, sqlserver, microsoft sql, sql server database, sql server databases, mssql server | sql
sql-server-high-availability | SQL Server high availability | always on availability groups, alwayson, ~=Always On, sql always on
sqlite | SQLite | sqlite3 | sql
ssas | SSAS | sql server analysis services | sql-server
ssis | SSIS | sql server integration services | sql-server
ssms | SSMS | sql server management studio | sql-server
ssrs | SSRS | sql server reporting services | sql-server
starrocks | StarRocks
stored-procedures | Stored procedures | stored procedure, stored procs | sql
supabase | Supabase | | postgresql
surrealdb | SurrealDB
sybase | Sybase | sap ase | sql
tarantool | Tarantool
tdengine | TDengine
teradata | Teradata | | sql
tidb | TiDB | | sql
tigergraph | TigerGraph
time-series-databases | Time-series databases | time series database, time series databases, tsdb, timeseries databases
timescaledb | TimescaleDB | timescale | postgresql
toad | ~=Toad | toad for oracle
trino | Trino | prestodb, apache presto, presto sql, prestosql, presto/trino | sql
typesense | Typesense
valkey | Valkey
vector-databases | Vector databases | vector database, vector db, vector dbs, vector store, vector stores, vector search
vertica | Vertica | | sql
vitess | Vitess | | mysql
voltdb | VoltDB
weaviate | Weaviate
yugabytedb | YugabyteDB | yugabyte | sql
`
