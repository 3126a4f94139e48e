CREATE TABLE "circuits" (
	"key" text PRIMARY KEY NOT NULL,
	"state" jsonb NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fetch_counts" (
	"day" date NOT NULL,
	"host" text NOT NULL,
	"status" smallint NOT NULL,
	"requests" integer NOT NULL,
	"bytes" bigint NOT NULL,
	"ms" bigint NOT NULL,
	"not_modified" integer NOT NULL,
	CONSTRAINT "fetch_counts_day_host_status_pk" PRIMARY KEY("day","host","status")
);
--> statement-breakpoint
ALTER TABLE "boards" ADD COLUMN "recent_described" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "boards" ADD COLUMN "recent_changes" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "boards" ADD COLUMN "leaked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "lanes" ADD COLUMN "holder" text;--> statement-breakpoint
ALTER TABLE "lanes" ADD COLUMN "held_until" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "decision" text;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "fetched" jsonb;--> statement-breakpoint
CREATE INDEX "postings_missing" ON "postings" USING btree ("board_id") WHERE "postings"."missing_since" is not null and "postings"."closed_at" is null;