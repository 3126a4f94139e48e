-- Without these the planner takes a third of all listings to have any pay and any experience that is asked for, and looks for them one by one.
CREATE STATISTICS "listings_pay" ON (coalesce(doc #>> '{salary,annualMax}', doc #>> '{salary,annualMin}')::numeric) FROM "listings";--> statement-breakpoint
CREATE STATISTICS "listings_currency" ON (doc #>> '{salary,currency}') FROM "listings";--> statement-breakpoint
CREATE STATISTICS "listings_experience" ON ((doc #>> '{experienceYears,min}')::numeric) FROM "listings";--> statement-breakpoint
ANALYZE "listings";
