import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`offer_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`author_id\` text(36),
  	\`author_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`offer_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_offer_idx\` ON \`comments\` (\`offer_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`sent_at\` text,
  	\`tries\` numeric DEFAULT 0,
  	\`not_before\` text,
  	\`error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_sent_at_idx\` ON \`mails\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`review\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`offers_review_idx\` ON \`offers\` (\`review\`);`)
  await db.run(sql`CREATE INDEX \`offers_submitted_by_idx\` ON \`offers\` (\`submitted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_review\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_submitted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_submitted_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_review_idx\` ON \`_offers_v\` (\`version_review\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_submitted_by_idx\` ON \`_offers_v\` (\`version_submitted_by_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_offers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text,
  	\`organisation_id\` text(36),
  	\`description\` text,
  	\`what_you_get\` text,
  	\`what_not\` text,
  	\`what_you_need\` text,
  	\`audience\` text,
  	\`female_teacher\` text DEFAULT 'unknown',
  	\`interpreter\` text DEFAULT 'unknown',
  	\`german_from\` text DEFAULT 'none',
  	\`german_to\` text,
  	\`exam\` text,
  	\`eligibility_source\` text,
  	\`eligibility_as_of\` text,
  	\`min_age\` numeric,
  	\`max_age\` numeric,
  	\`schedule_form\` text,
  	\`schedule_amount\` numeric,
  	\`schedule_unit\` text DEFAULT 'hours',
  	\`schedule_holiday_break\` text DEFAULT 'unknown',
  	\`part_time\` text,
  	\`duration\` text,
  	\`entry\` text,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`childcare_mode\` text,
  	\`childcare_age_from_months\` numeric,
  	\`childcare_age_to_years\` numeric,
  	\`childcare_whole_course\` text DEFAULT 'unknown',
  	\`childcare_qualified_staff\` text DEFAULT 'unknown',
  	\`childcare_settling_in\` text DEFAULT 'unknown',
  	\`childcare_cost\` text DEFAULT 'unknown',
  	\`childcare_places\` numeric,
  	\`childcare_notes\` text,
  	\`venue\` text DEFAULT 'on_site',
  	\`place_id\` text(36),
  	\`cost\` text DEFAULT 'unknown',
  	\`cost_amount\` numeric,
  	\`cost_note\` text,
  	\`travel_cost\` text DEFAULT 'unknown',
  	\`companion_welcome\` text DEFAULT 'unknown',
  	\`first_talk\` text DEFAULT 'unknown',
  	\`contact_office\` text,
  	\`contact_phone\` text,
  	\`contact_mobile\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`image_id\` text(36),
  	\`instrument_type\` text,
  	\`funder\` text,
  	\`funded_until\` text,
  	\`source_url\` text,
  	\`slug\` text,
  	\`example\` integer DEFAULT false,
  	\`district_id\` text,
  	\`external_id\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offers\`("id", "title", "summary", "kind", "organisation_id", "description", "what_you_get", "what_not", "what_you_need", "audience", "female_teacher", "interpreter", "german_from", "german_to", "exam", "eligibility_source", "eligibility_as_of", "min_age", "max_age", "schedule_form", "schedule_amount", "schedule_unit", "schedule_holiday_break", "part_time", "duration", "entry", "valid_from", "valid_until", "childcare_mode", "childcare_age_from_months", "childcare_age_to_years", "childcare_whole_course", "childcare_qualified_staff", "childcare_settling_in", "childcare_cost", "childcare_places", "childcare_notes", "venue", "place_id", "cost", "cost_amount", "cost_note", "travel_cost", "companion_welcome", "first_talk", "contact_office", "contact_phone", "contact_mobile", "contact_email", "contact_website", "image_id", "instrument_type", "funder", "funded_until", "source_url", "slug", "example", "district_id", "external_id", "rev", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "kind", "organisation_id", "description", "what_you_get", "what_not", "what_you_need", "audience", "female_teacher", "interpreter", "german_from", "german_to", "exam", "eligibility_source", "eligibility_as_of", "min_age", "max_age", "schedule_form", "schedule_amount", "schedule_unit", "schedule_holiday_break", "part_time", "duration", "entry", "valid_from", "valid_until", "childcare_mode", "childcare_age_from_months", "childcare_age_to_years", "childcare_whole_course", "childcare_qualified_staff", "childcare_settling_in", "childcare_cost", "childcare_places", "childcare_notes", "venue", "place_id", "cost", "cost_amount", "cost_note", "travel_cost", "companion_welcome", "first_talk", "contact_office", "contact_phone", "contact_mobile", "contact_email", "contact_website", "image_id", "instrument_type", "funder", "funded_until", "source_url", "slug", "example", "district_id", "external_id", "rev", "updated_at", "created_at", "_status" FROM \`offers\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`ALTER TABLE \`__new_offers\` RENAME TO \`offers\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`offers_organisation_idx\` ON \`offers\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_place_idx\` ON \`offers\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_image_idx\` ON \`offers\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_slug_idx\` ON \`offers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`offers_district_idx\` ON \`offers\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_external_id_idx\` ON \`offers\` (\`external_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offers__status_idx\` ON \`offers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__offers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text,
  	\`version_organisation_id\` text(36),
  	\`version_description\` text,
  	\`version_what_you_get\` text,
  	\`version_what_not\` text,
  	\`version_what_you_need\` text,
  	\`version_audience\` text,
  	\`version_female_teacher\` text DEFAULT 'unknown',
  	\`version_interpreter\` text DEFAULT 'unknown',
  	\`version_german_from\` text DEFAULT 'none',
  	\`version_german_to\` text,
  	\`version_exam\` text,
  	\`version_eligibility_source\` text,
  	\`version_eligibility_as_of\` text,
  	\`version_min_age\` numeric,
  	\`version_max_age\` numeric,
  	\`version_schedule_form\` text,
  	\`version_schedule_amount\` numeric,
  	\`version_schedule_unit\` text DEFAULT 'hours',
  	\`version_schedule_holiday_break\` text DEFAULT 'unknown',
  	\`version_part_time\` text,
  	\`version_duration\` text,
  	\`version_entry\` text,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_childcare_mode\` text,
  	\`version_childcare_age_from_months\` numeric,
  	\`version_childcare_age_to_years\` numeric,
  	\`version_childcare_whole_course\` text DEFAULT 'unknown',
  	\`version_childcare_qualified_staff\` text DEFAULT 'unknown',
  	\`version_childcare_settling_in\` text DEFAULT 'unknown',
  	\`version_childcare_cost\` text DEFAULT 'unknown',
  	\`version_childcare_places\` numeric,
  	\`version_childcare_notes\` text,
  	\`version_venue\` text DEFAULT 'on_site',
  	\`version_place_id\` text(36),
  	\`version_cost\` text DEFAULT 'unknown',
  	\`version_cost_amount\` numeric,
  	\`version_cost_note\` text,
  	\`version_travel_cost\` text DEFAULT 'unknown',
  	\`version_companion_welcome\` text DEFAULT 'unknown',
  	\`version_first_talk\` text DEFAULT 'unknown',
  	\`version_contact_office\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_mobile\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_image_id\` text(36),
  	\`version_instrument_type\` text,
  	\`version_funder\` text,
  	\`version_funded_until\` text,
  	\`version_source_url\` text,
  	\`version_slug\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_district_id\` text,
  	\`version_external_id\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__offers_v\`("id", "parent_id", "version_title", "version_summary", "version_kind", "version_organisation_id", "version_description", "version_what_you_get", "version_what_not", "version_what_you_need", "version_audience", "version_female_teacher", "version_interpreter", "version_german_from", "version_german_to", "version_exam", "version_eligibility_source", "version_eligibility_as_of", "version_min_age", "version_max_age", "version_schedule_form", "version_schedule_amount", "version_schedule_unit", "version_schedule_holiday_break", "version_part_time", "version_duration", "version_entry", "version_valid_from", "version_valid_until", "version_childcare_mode", "version_childcare_age_from_months", "version_childcare_age_to_years", "version_childcare_whole_course", "version_childcare_qualified_staff", "version_childcare_settling_in", "version_childcare_cost", "version_childcare_places", "version_childcare_notes", "version_venue", "version_place_id", "version_cost", "version_cost_amount", "version_cost_note", "version_travel_cost", "version_companion_welcome", "version_first_talk", "version_contact_office", "version_contact_phone", "version_contact_mobile", "version_contact_email", "version_contact_website", "version_image_id", "version_instrument_type", "version_funder", "version_funded_until", "version_source_url", "version_slug", "version_example", "version_district_id", "version_external_id", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_summary", "version_kind", "version_organisation_id", "version_description", "version_what_you_get", "version_what_not", "version_what_you_need", "version_audience", "version_female_teacher", "version_interpreter", "version_german_from", "version_german_to", "version_exam", "version_eligibility_source", "version_eligibility_as_of", "version_min_age", "version_max_age", "version_schedule_form", "version_schedule_amount", "version_schedule_unit", "version_schedule_holiday_break", "version_part_time", "version_duration", "version_entry", "version_valid_from", "version_valid_until", "version_childcare_mode", "version_childcare_age_from_months", "version_childcare_age_to_years", "version_childcare_whole_course", "version_childcare_qualified_staff", "version_childcare_settling_in", "version_childcare_cost", "version_childcare_places", "version_childcare_notes", "version_venue", "version_place_id", "version_cost", "version_cost_amount", "version_cost_note", "version_travel_cost", "version_companion_welcome", "version_first_talk", "version_contact_office", "version_contact_phone", "version_contact_mobile", "version_contact_email", "version_contact_website", "version_image_id", "version_instrument_type", "version_funder", "version_funded_until", "version_source_url", "version_slug", "version_example", "version_district_id", "version_external_id", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__offers_v\` RENAME TO \`_offers_v\`;`)
  await db.run(sql`CREATE INDEX \`_offers_v_parent_idx\` ON \`_offers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_organisation_idx\` ON \`_offers_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_place_idx\` ON \`_offers_v\` (\`version_place_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_image_idx\` ON \`_offers_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_slug_idx\` ON \`_offers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_district_idx\` ON \`_offers_v\` (\`version_district_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_external_id_idx\` ON \`_offers_v\` (\`version_external_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_updated_at_idx\` ON \`_offers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_created_at_idx\` ON \`_offers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version__status_idx\` ON \`_offers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_created_at_idx\` ON \`_offers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_updated_at_idx\` ON \`_offers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_idx\` ON \`_offers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_autosave_idx\` ON \`_offers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_by_update_idx\` ON \`_offers_v\` (\`latest\`,\`version_updated_at\`);`)
}
