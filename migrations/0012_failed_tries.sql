CREATE TABLE "failed_tries" (
	"address" text PRIMARY KEY NOT NULL,
	"times" timestamp(3) with time zone[] NOT NULL
);
