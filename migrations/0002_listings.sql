CREATE TABLE "match_keys" (
	"key" bigint NOT NULL,
	"posting_id" bigint NOT NULL,
	CONSTRAINT "match_keys_key_posting_id_pk" PRIMARY KEY("key","posting_id")
);
--> statement-breakpoint
CREATE TABLE "posting_edges" (
	"a_key" text NOT NULL,
	"b_key" text NOT NULL,
	"verdict" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "posting_edges_a_key_b_key_pk" PRIMARY KEY("a_key","b_key"),
	CONSTRAINT "posting_edges_verdict" CHECK ("posting_edges"."verdict" in ('same', 'different') and "posting_edges"."a_key" < "posting_edges"."b_key")
);
--> statement-breakpoint
CREATE TABLE "takedowns" (
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "takedowns_kind_value_pk" PRIMARY KEY("kind","value")
);
--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "traits" jsonb;--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "text_signature" "bytea";--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "role_signature" "bytea";--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "match_keys_posting" ON "match_keys" USING btree ("posting_id");--> statement-breakpoint
CREATE INDEX "posting_edges_b" ON "posting_edges" USING btree ("b_key");