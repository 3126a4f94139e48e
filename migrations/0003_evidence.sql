DROP INDEX "match_keys_posting";--> statement-breakpoint
DROP INDEX "postings_apply_key";--> statement-breakpoint
DROP INDEX "postings_exact_key";--> statement-breakpoint
ALTER TABLE "links" ADD COLUMN "keys" bigint[];--> statement-breakpoint
ALTER TABLE "postings" ADD COLUMN "candidate_keys" bigint[];--> statement-breakpoint
ALTER TABLE "postings" DROP COLUMN "apply_key";--> statement-breakpoint
ALTER TABLE "postings" DROP COLUMN "exact_key";--> statement-breakpoint
-- Postings of before have no evidence yet: the linker works it out, from what is stored of them, when it takes these marks.
INSERT INTO "link_marks" ("posting_id") SELECT "id" FROM "postings" ON CONFLICT DO NOTHING;
