CREATE TABLE "daily_allowances" (
	"day" date NOT NULL,
	"source" text NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "daily_allowances_day_source_pk" PRIMARY KEY("day","source")
);
