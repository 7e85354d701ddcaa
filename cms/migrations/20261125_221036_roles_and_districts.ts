import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`districts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`districts_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_districts_id_idx\` ON \`users_rels\` (\`districts_id\`);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`offers_district_idx\` ON \`offers\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_district_idx\` ON \`_offers_v\` (\`version_district_id\`);`)
  await db.run(sql`ALTER TABLE \`offer_statuses\` ADD \`district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`offer_statuses_district_idx\` ON \`offer_statuses\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`organisations_district_idx\` ON \`organisations\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_district_idx\` ON \`_organisations_v\` (\`version_district_id\`);`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`translations_district_idx\` ON \`translations\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_district_idx\` ON \`_translations_v\` (\`version_district_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`district_id\` text REFERENCES districts(id);`)
  await db.run(sql`CREATE INDEX \`media_district_idx\` ON \`media\` (\`district_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`owner\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_rels\`;`)
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
  	\`external_id\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offers\`("id", "title", "summary", "kind", "organisation_id", "description", "what_you_get", "what_not", "what_you_need", "audience", "female_teacher", "interpreter", "german_from", "german_to", "exam", "eligibility_source", "eligibility_as_of", "min_age", "max_age", "schedule_form", "schedule_amount", "schedule_unit", "schedule_holiday_break", "part_time", "duration", "entry", "valid_from", "valid_until", "childcare_mode", "childcare_age_from_months", "childcare_age_to_years", "childcare_whole_course", "childcare_qualified_staff", "childcare_settling_in", "childcare_cost", "childcare_places", "childcare_notes", "venue", "place_id", "cost", "cost_amount", "cost_note", "travel_cost", "companion_welcome", "first_talk", "contact_office", "contact_phone", "contact_mobile", "contact_email", "contact_website", "image_id", "instrument_type", "funder", "funded_until", "source_url", "slug", "example", "external_id", "rev", "updated_at", "created_at", "_status") SELECT "id", "title", "summary", "kind", "organisation_id", "description", "what_you_get", "what_not", "what_you_need", "audience", "female_teacher", "interpreter", "german_from", "german_to", "exam", "eligibility_source", "eligibility_as_of", "min_age", "max_age", "schedule_form", "schedule_amount", "schedule_unit", "schedule_holiday_break", "part_time", "duration", "entry", "valid_from", "valid_until", "childcare_mode", "childcare_age_from_months", "childcare_age_to_years", "childcare_whole_course", "childcare_qualified_staff", "childcare_settling_in", "childcare_cost", "childcare_places", "childcare_notes", "venue", "place_id", "cost", "cost_amount", "cost_note", "travel_cost", "companion_welcome", "first_talk", "contact_office", "contact_phone", "contact_mobile", "contact_email", "contact_website", "image_id", "instrument_type", "funder", "funded_until", "source_url", "slug", "example", "external_id", "rev", "updated_at", "created_at", "_status" FROM \`offers\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`ALTER TABLE \`__new_offers\` RENAME TO \`offers\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`offers_organisation_idx\` ON \`offers\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_place_idx\` ON \`offers\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_image_idx\` ON \`offers\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_slug_idx\` ON \`offers\` (\`slug\`);`)
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
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__offers_v\`("id", "parent_id", "version_title", "version_summary", "version_kind", "version_organisation_id", "version_description", "version_what_you_get", "version_what_not", "version_what_you_need", "version_audience", "version_female_teacher", "version_interpreter", "version_german_from", "version_german_to", "version_exam", "version_eligibility_source", "version_eligibility_as_of", "version_min_age", "version_max_age", "version_schedule_form", "version_schedule_amount", "version_schedule_unit", "version_schedule_holiday_break", "version_part_time", "version_duration", "version_entry", "version_valid_from", "version_valid_until", "version_childcare_mode", "version_childcare_age_from_months", "version_childcare_age_to_years", "version_childcare_whole_course", "version_childcare_qualified_staff", "version_childcare_settling_in", "version_childcare_cost", "version_childcare_places", "version_childcare_notes", "version_venue", "version_place_id", "version_cost", "version_cost_amount", "version_cost_note", "version_travel_cost", "version_companion_welcome", "version_first_talk", "version_contact_office", "version_contact_phone", "version_contact_mobile", "version_contact_email", "version_contact_website", "version_image_id", "version_instrument_type", "version_funder", "version_funded_until", "version_source_url", "version_slug", "version_example", "version_external_id", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_summary", "version_kind", "version_organisation_id", "version_description", "version_what_you_get", "version_what_not", "version_what_you_need", "version_audience", "version_female_teacher", "version_interpreter", "version_german_from", "version_german_to", "version_exam", "version_eligibility_source", "version_eligibility_as_of", "version_min_age", "version_max_age", "version_schedule_form", "version_schedule_amount", "version_schedule_unit", "version_schedule_holiday_break", "version_part_time", "version_duration", "version_entry", "version_valid_from", "version_valid_until", "version_childcare_mode", "version_childcare_age_from_months", "version_childcare_age_to_years", "version_childcare_whole_course", "version_childcare_qualified_staff", "version_childcare_settling_in", "version_childcare_cost", "version_childcare_places", "version_childcare_notes", "version_venue", "version_place_id", "version_cost", "version_cost_amount", "version_cost_note", "version_travel_cost", "version_companion_welcome", "version_first_talk", "version_contact_office", "version_contact_phone", "version_contact_mobile", "version_contact_email", "version_contact_website", "version_image_id", "version_instrument_type", "version_funder", "version_funded_until", "version_source_url", "version_slug", "version_example", "version_external_id", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__offers_v\` RENAME TO \`_offers_v\`;`)
  await db.run(sql`CREATE INDEX \`_offers_v_parent_idx\` ON \`_offers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_organisation_idx\` ON \`_offers_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_place_idx\` ON \`_offers_v\` (\`version_place_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_image_idx\` ON \`_offers_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_slug_idx\` ON \`_offers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_external_id_idx\` ON \`_offers_v\` (\`version_external_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_updated_at_idx\` ON \`_offers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_created_at_idx\` ON \`_offers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version__status_idx\` ON \`_offers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_created_at_idx\` ON \`_offers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_updated_at_idx\` ON \`_offers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_idx\` ON \`_offers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_autosave_idx\` ON \`_offers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_by_update_idx\` ON \`_offers_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_offer_statuses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`offer_id\` text(36) NOT NULL,
  	\`availability\` text DEFAULT 'open' NOT NULL,
  	\`availability_on\` text,
  	\`places_free\` numeric,
  	\`places_free_on\` text,
  	\`childcare_places_free\` numeric,
  	\`childcare_places_free_on\` text,
  	\`next_start\` text,
  	\`next_start_on\` text,
  	\`not_in_week_of\` text,
  	\`verified_on\` text,
  	\`organisation_id\` text(36),
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`offer_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offer_statuses\`("id", "offer_id", "availability", "availability_on", "places_free", "places_free_on", "childcare_places_free", "childcare_places_free_on", "next_start", "next_start_on", "not_in_week_of", "verified_on", "organisation_id", "rev", "updated_at", "created_at") SELECT "id", "offer_id", "availability", "availability_on", "places_free", "places_free_on", "childcare_places_free", "childcare_places_free_on", "next_start", "next_start_on", "not_in_week_of", "verified_on", "organisation_id", "rev", "updated_at", "created_at" FROM \`offer_statuses\`;`)
  await db.run(sql`DROP TABLE \`offer_statuses\`;`)
  await db.run(sql`ALTER TABLE \`__new_offer_statuses\` RENAME TO \`offer_statuses\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`offer_statuses_offer_idx\` ON \`offer_statuses\` (\`offer_id\`);`)
  await db.run(sql`CREATE INDEX \`offer_statuses_organisation_idx\` ON \`offer_statuses\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`offer_statuses_updated_at_idx\` ON \`offer_statuses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offer_statuses_created_at_idx\` ON \`offer_statuses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`name\` text,
  	\`type\` text,
  	\`about\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`website\` text,
  	\`example\` integer DEFAULT false,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations\`("id", "slug", "name", "type", "about", "phone", "email", "website", "example", "rev", "updated_at", "created_at", "_status") SELECT "id", "slug", "name", "type", "about", "phone", "email", "website", "example", "rev", "updated_at", "created_at", "_status" FROM \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_name\` text,
  	\`version_type\` text,
  	\`version_about\` text,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_slug", "version_name", "version_type", "version_about", "version_phone", "version_email", "version_website", "version_example", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_slug", "version_name", "version_type", "version_about", "version_phone", "version_email", "version_website", "version_example", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_by_update_idx\` ON \`_organisations_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`entry\` text,
  	\`language\` text,
  	\`status\` text DEFAULT 'draft',
  	\`key\` text,
  	\`organisation_id\` text(36),
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_translations\`("id", "kind", "entry", "language", "status", "key", "organisation_id", "rev", "updated_at", "created_at", "_status") SELECT "id", "kind", "entry", "language", "status", "key", "organisation_id", "rev", "updated_at", "created_at", "_status" FROM \`translations\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`ALTER TABLE \`__new_translations\` RENAME TO \`translations\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_organisation_idx\` ON \`translations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`translations__status_idx\` ON \`translations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__translations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_entry\` text,
  	\`version_language\` text,
  	\`version_status\` text DEFAULT 'draft',
  	\`version_key\` text,
  	\`version_organisation_id\` text(36),
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__translations_v\`("id", "parent_id", "version_kind", "version_entry", "version_language", "version_status", "version_key", "version_organisation_id", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_entry", "version_language", "version_status", "version_key", "version_organisation_id", "version_rev", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_translations_v\`;`)
  await db.run(sql`DROP TABLE \`_translations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__translations_v\` RENAME TO \`_translations_v\`;`)
  await db.run(sql`CREATE INDEX \`_translations_v_parent_idx\` ON \`_translations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_key_idx\` ON \`_translations_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_organisation_idx\` ON \`_translations_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_updated_at_idx\` ON \`_translations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_created_at_idx\` ON \`_translations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version__status_idx\` ON \`_translations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_created_at_idx\` ON \`_translations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_updated_at_idx\` ON \`_translations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_latest_idx\` ON \`_translations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_autosave_idx\` ON \`_translations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_latest_by_update_idx\` ON \`_translations_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`hash\` text,
  	\`organisation_id\` text(36),
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "hash", "organisation_id", "rev", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "alt", "hash", "organisation_id", "rev", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_organisation_idx\` ON \`media\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`owner\`;`)
}
