CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"prefix" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"role" text NOT NULL,
	"name" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp(3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "boards" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"slug" text NOT NULL,
	"name" text,
	"url" text NOT NULL,
	"country" text,
	"config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sample" boolean DEFAULT false NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"disabled_reason" text,
	"cron" text DEFAULT 'auto' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"next_visit_at" timestamp(3) with time zone,
	"health" text DEFAULT 'new' NOT NULL,
	"last_run_id" text,
	"last_good_at" timestamp(3) with time zone,
	"last_confirmed_at" timestamp(3) with time zone,
	"last_good_run_id" text,
	"recent_seen" integer[] DEFAULT '{}' NOT NULL,
	"empty_visits" smallint DEFAULT 0 NOT NULL,
	"failed_visits" smallint DEFAULT 0 NOT NULL,
	"open_postings" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"listing_id" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"into" text,
	"from" text,
	"fields" text[],
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"status" smallint,
	"answer" jsonb,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_key_id_key_pk" PRIMARY KEY("key_id","key")
);
--> statement-breakpoint
CREATE TABLE "lanes" (
	"lane" text PRIMARY KEY NOT NULL,
	"next_at" timestamp(3) with time zone NOT NULL,
	"granted" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_marks" (
	"posting_id" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "links" (
	"posting_id" bigint PRIMARY KEY NOT NULL,
	"listing_id" text NOT NULL,
	"reasons" jsonb
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" text PRIMARY KEY NOT NULL,
	"canonical_id" bigint NOT NULL,
	"status" text NOT NULL,
	"rank_at" timestamp(3) with time zone NOT NULL,
	"posted_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"terms" text[] NOT NULL,
	"search" "tsvector" NOT NULL,
	"doc" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"run_id" text NOT NULL,
	"n" integer NOT NULL,
	"board_id" text NOT NULL,
	"request" jsonb NOT NULL,
	"url" text NOT NULL,
	"content_type" text,
	"error" jsonb,
	"etag" text,
	"last_modified" text,
	"hash" "bytea" NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "pages_run_id_n_pk" PRIMARY KEY("run_id","n")
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "postings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"board_id" text NOT NULL,
	"external_id" text NOT NULL,
	"key" text NOT NULL,
	"url" text,
	"raw_hash" "bytea" NOT NULL,
	"doc" jsonb NOT NULL,
	"apply_key" bigint,
	"exact_key" bigint,
	"first_seen_at" timestamp(3) with time zone NOT NULL,
	"rank_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"seen_at" timestamp(3) with time zone,
	"missing_since" timestamp(3) with time zone,
	"missed_visits" smallint DEFAULT 0 NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"closed_reason" text,
	"reopened_count" smallint DEFAULT 0 NOT NULL,
	"normalizer_version" smallint NOT NULL,
	"taxonomy_version" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "raw_postings" (
	"board_id" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"external_id" text NOT NULL,
	"body" "bytea" NOT NULL,
	"packed" boolean NOT NULL,
	"seen_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "raw_postings_board_id_hash_pk" PRIMARY KEY("board_id","hash")
);
--> statement-breakpoint
CREATE TABLE "robots" (
	"origin" text PRIMARY KEY NOT NULL,
	"entry" jsonb NOT NULL,
	"stored_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" text PRIMARY KEY NOT NULL,
	"board_id" text NOT NULL,
	"trigger" text NOT NULL,
	"dry_run" boolean DEFAULT false NOT NULL,
	"status" text NOT NULL,
	"outcome" text,
	"reason" jsonb,
	"complete" boolean DEFAULT false NOT NULL,
	"truncated" jsonb,
	"requests" integer DEFAULT 0 NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"new" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"missing" integer DEFAULT 0 NOT NULL,
	"closed" integer DEFAULT 0 NOT NULL,
	"reopened" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"rejections" jsonb,
	"expected_seen" integer,
	"diff" jsonb,
	"snapshot_hash" text,
	"attempt" smallint DEFAULT 0 NOT NULL,
	"lease_until" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "runs_status" CHECK ("runs"."status" in ('queued', 'fetching', 'ingesting', 'finished', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"board_id" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"entries" "bytea" NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "snapshots_board_id_hash_pk" PRIMARY KEY("board_id","hash")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash" ON "api_keys" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "boards_source_slug" ON "boards" USING btree ("source","slug");--> statement-breakpoint
CREATE INDEX "boards_due" ON "boards" USING btree ("next_visit_at") WHERE "boards"."enabled";--> statement-breakpoint
CREATE INDEX "changes_at" ON "changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "links_listing" ON "links" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "listings_newest" ON "listings" USING btree ("status","rank_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "listings_terms" ON "listings" USING gin ("terms");--> statement-breakpoint
CREATE INDEX "listings_search" ON "listings" USING gin ("search");--> statement-breakpoint
CREATE INDEX "pages_of_board" ON "pages" USING btree ("board_id");--> statement-breakpoint
CREATE UNIQUE INDEX "postings_board_external_id" ON "postings" USING btree ("board_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "postings_key" ON "postings" USING btree ("key");--> statement-breakpoint
CREATE INDEX "postings_apply_key" ON "postings" USING btree ("apply_key") WHERE "postings"."apply_key" is not null;--> statement-breakpoint
CREATE INDEX "postings_exact_key" ON "postings" USING btree ("exact_key") WHERE "postings"."exact_key" is not null;--> statement-breakpoint
CREATE INDEX "postings_deadline" ON "postings" USING btree (((doc->>'validThrough'))) WHERE "postings"."closed_at" is null and doc->>'validThrough' is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "runs_one_live_per_board" ON "runs" USING btree ("board_id") WHERE "runs"."status" in ('queued', 'fetching', 'ingesting');--> statement-breakpoint
CREATE INDEX "runs_of_board" ON "runs" USING btree ("board_id","created_at");--> statement-breakpoint
CREATE INDEX "runs_live" ON "runs" USING btree ("created_at") WHERE "runs"."status" in ('queued', 'fetching', 'ingesting');