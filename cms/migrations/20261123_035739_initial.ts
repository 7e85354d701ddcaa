import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`offers_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_languages_order_idx\` ON \`offers_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_languages_parent_idx\` ON \`offers_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_eligibility\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_eligibility_order_idx\` ON \`offers_eligibility\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_eligibility_parent_idx\` ON \`offers_eligibility\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_papers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_papers_order_idx\` ON \`offers_papers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_papers_parent_idx\` ON \`offers_papers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_schedule_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_schedule_slots_order_idx\` ON \`offers_schedule_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_schedule_slots_parent_id_idx\` ON \`offers_schedule_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_schedule_closed\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_schedule_closed_order_idx\` ON \`offers_schedule_closed\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_schedule_closed_parent_id_idx\` ON \`offers_schedule_closed\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_childcare_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_childcare_slots_order_idx\` ON \`offers_childcare_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_childcare_slots_parent_id_idx\` ON \`offers_childcare_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_registration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_registration_order_idx\` ON \`offers_registration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_registration_parent_idx\` ON \`offers_registration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_contact_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_contact_hours_order_idx\` ON \`offers_contact_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_contact_hours_parent_id_idx\` ON \`offers_contact_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_contact_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_contact_languages_order_idx\` ON \`offers_contact_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_contact_languages_parent_idx\` ON \`offers_contact_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_stages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_stages_order_idx\` ON \`offers_stages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_stages_parent_idx\` ON \`offers_stages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers\` (
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
  await db.run(sql`CREATE INDEX \`offers_organisation_idx\` ON \`offers\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_place_idx\` ON \`offers\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_image_idx\` ON \`offers\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_slug_idx\` ON \`offers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`offers_external_id_idx\` ON \`offers\` (\`external_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offers__status_idx\` ON \`offers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_languages_order_idx\` ON \`_offers_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_languages_parent_idx\` ON \`_offers_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_eligibility\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_eligibility_order_idx\` ON \`_offers_v_version_eligibility\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_eligibility_parent_idx\` ON \`_offers_v_version_eligibility\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_papers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_papers_order_idx\` ON \`_offers_v_version_papers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_papers_parent_idx\` ON \`_offers_v_version_papers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_schedule_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_schedule_slots_order_idx\` ON \`_offers_v_version_schedule_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_schedule_slots_parent_id_idx\` ON \`_offers_v_version_schedule_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_schedule_closed\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_schedule_closed_order_idx\` ON \`_offers_v_version_schedule_closed\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_schedule_closed_parent_id_idx\` ON \`_offers_v_version_schedule_closed\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_childcare_slots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_childcare_slots_order_idx\` ON \`_offers_v_version_childcare_slots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_childcare_slots_parent_id_idx\` ON \`_offers_v_version_childcare_slots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_registration\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_registration_order_idx\` ON \`_offers_v_version_registration\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_registration_parent_idx\` ON \`_offers_v_version_registration\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_contact_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_hours_order_idx\` ON \`_offers_v_version_contact_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_hours_parent_id_idx\` ON \`_offers_v_version_contact_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_contact_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_languages_order_idx\` ON \`_offers_v_version_contact_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_contact_languages_parent_idx\` ON \`_offers_v_version_contact_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_stages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_stages_order_idx\` ON \`_offers_v_version_stages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_stages_parent_idx\` ON \`_offers_v_version_stages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v\` (
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
  await db.run(sql`CREATE TABLE \`offer_statuses\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`offer_statuses_offer_idx\` ON \`offer_statuses\` (\`offer_id\`);`)
  await db.run(sql`CREATE INDEX \`offer_statuses_organisation_idx\` ON \`offer_statuses\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`offer_statuses_updated_at_idx\` ON \`offer_statuses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offer_statuses_created_at_idx\` ON \`offer_statuses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_languages_order_idx\` ON \`organisations_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_languages_parent_idx\` ON \`organisations_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_languages_order_idx\` ON \`_organisations_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_languages_parent_idx\` ON \`_organisations_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
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
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`secret\` integer DEFAULT false,
  	\`district_id\` text,
  	\`street\` text,
  	\`postal_code\` text,
  	\`town\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`access_step_free\` text DEFAULT 'unknown',
  	\`access_lift\` text DEFAULT 'unknown',
  	\`access_accessible_toilet\` text DEFAULT 'unknown',
  	\`access_hearing_loop\` text DEFAULT 'unknown',
  	\`access_quiet_room\` text DEFAULT 'unknown',
  	\`access_prayer_room\` text DEFAULT 'unknown',
  	\`access_nursing_room\` text DEFAULT 'unknown',
  	\`access_changing_table\` text DEFAULT 'unknown',
  	\`access_pram_parking\` text DEFAULT 'unknown',
  	\`access_kitchen\` text DEFAULT 'unknown',
  	\`access_safe_waiting_area\` text DEFAULT 'unknown',
  	\`mobility_stop\` text,
  	\`mobility_line\` text,
  	\`mobility_walk_minutes\` numeric,
  	\`mobility_last_return\` text,
  	\`mobility_on_demand_bus_phone\` text,
  	\`mobility_on_demand_bus_book_before\` numeric,
  	\`mobility_pickup\` text DEFAULT 'unknown',
  	\`mobility_ride_share\` text DEFAULT 'unknown',
  	\`mobility_parking\` text DEFAULT 'unknown',
  	\`mobility_bicycle\` text DEFAULT 'unknown',
  	\`kita_hours_from\` text,
  	\`kita_hours_to\` text,
  	\`example\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`places_district_idx\` ON \`places\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`places_organisation_idx\` ON \`places\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_places_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_secret\` integer DEFAULT false,
  	\`version_district_id\` text,
  	\`version_street\` text,
  	\`version_postal_code\` text,
  	\`version_town\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_access_step_free\` text DEFAULT 'unknown',
  	\`version_access_lift\` text DEFAULT 'unknown',
  	\`version_access_accessible_toilet\` text DEFAULT 'unknown',
  	\`version_access_hearing_loop\` text DEFAULT 'unknown',
  	\`version_access_quiet_room\` text DEFAULT 'unknown',
  	\`version_access_prayer_room\` text DEFAULT 'unknown',
  	\`version_access_nursing_room\` text DEFAULT 'unknown',
  	\`version_access_changing_table\` text DEFAULT 'unknown',
  	\`version_access_pram_parking\` text DEFAULT 'unknown',
  	\`version_access_kitchen\` text DEFAULT 'unknown',
  	\`version_access_safe_waiting_area\` text DEFAULT 'unknown',
  	\`version_mobility_stop\` text,
  	\`version_mobility_line\` text,
  	\`version_mobility_walk_minutes\` numeric,
  	\`version_mobility_last_return\` text,
  	\`version_mobility_on_demand_bus_phone\` text,
  	\`version_mobility_on_demand_bus_book_before\` numeric,
  	\`version_mobility_pickup\` text DEFAULT 'unknown',
  	\`version_mobility_ride_share\` text DEFAULT 'unknown',
  	\`version_mobility_parking\` text DEFAULT 'unknown',
  	\`version_mobility_bicycle\` text DEFAULT 'unknown',
  	\`version_kita_hours_from\` text,
  	\`version_kita_hours_to\` text,
  	\`version_example\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_district_idx\` ON \`_places_v\` (\`version_district_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_organisation_idx\` ON \`_places_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version__status_idx\` ON \`_places_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_idx\` ON \`_places_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_autosave_idx\` ON \`_places_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_by_update_idx\` ON \`_places_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`translations_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`text\` text,
  	\`source_hash\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_words_order_idx\` ON \`translations_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translations_words_parent_id_idx\` ON \`translations_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_organisation_idx\` ON \`translations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`translations__status_idx\` ON \`translations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v_version_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`text\` text,
  	\`source_hash\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_translations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_version_words_order_idx\` ON \`_translations_v_version_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_words_parent_id_idx\` ON \`_translations_v_version_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v\` (
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
  await db.run(sql`CREATE TABLE \`districts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`name\` text,
  	\`type\` text,
  	\`seat\` text,
  	\`school_hours_from\` text,
  	\`school_hours_to\` text,
  	\`kita_hours_from\` text,
  	\`kita_hours_to\` text,
  	\`contact_office\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`districts_slug_idx\` ON \`districts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`districts_updated_at_idx\` ON \`districts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`districts_created_at_idx\` ON \`districts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`districts__status_idx\` ON \`districts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`districts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`districts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`districts_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`districts_rels_order_idx\` ON \`districts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`districts_rels_parent_idx\` ON \`districts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`districts_rels_path_idx\` ON \`districts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`districts_rels_districts_id_idx\` ON \`districts_rels\` (\`districts_id\`);`)
  await db.run(sql`CREATE TABLE \`_districts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_slug\` text,
  	\`version_name\` text,
  	\`version_type\` text,
  	\`version_seat\` text,
  	\`version_school_hours_from\` text,
  	\`version_school_hours_to\` text,
  	\`version_kita_hours_from\` text,
  	\`version_kita_hours_to\` text,
  	\`version_contact_office\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_districts_v_parent_idx\` ON \`_districts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_version_version_slug_idx\` ON \`_districts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_version_version_updated_at_idx\` ON \`_districts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_version_version_created_at_idx\` ON \`_districts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_version_version__status_idx\` ON \`_districts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_created_at_idx\` ON \`_districts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_updated_at_idx\` ON \`_districts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_latest_idx\` ON \`_districts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_autosave_idx\` ON \`_districts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_latest_by_update_idx\` ON \`_districts_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_districts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`districts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_districts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`districts_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_districts_v_rels_order_idx\` ON \`_districts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_rels_parent_idx\` ON \`_districts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_rels_path_idx\` ON \`_districts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_districts_v_rels_districts_id_idx\` ON \`_districts_v_rels\` (\`districts_id\`);`)
  await db.run(sql`CREATE TABLE \`helplines_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`helplines_languages_order_idx\` ON \`helplines_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`helplines_languages_parent_idx\` ON \`helplines_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`helplines\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`purpose\` text,
  	\`phone\` text,
  	\`hours\` text,
  	\`free\` text DEFAULT 'unknown',
  	\`anonymous\` text DEFAULT 'unknown',
  	\`website\` text,
  	\`sensitive\` integer DEFAULT false,
  	\`order\` numeric,
  	\`source\` text,
  	\`source_on\` text,
  	\`reviewed_on\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`helplines_updated_at_idx\` ON \`helplines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`helplines_created_at_idx\` ON \`helplines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`helplines__status_idx\` ON \`helplines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_helplines_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_helplines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_helplines_v_version_languages_order_idx\` ON \`_helplines_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_version_languages_parent_idx\` ON \`_helplines_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_helplines_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_purpose\` text,
  	\`version_phone\` text,
  	\`version_hours\` text,
  	\`version_free\` text DEFAULT 'unknown',
  	\`version_anonymous\` text DEFAULT 'unknown',
  	\`version_website\` text,
  	\`version_sensitive\` integer DEFAULT false,
  	\`version_order\` numeric,
  	\`version_source\` text,
  	\`version_source_on\` text,
  	\`version_reviewed_on\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_helplines_v_parent_idx\` ON \`_helplines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_version_version_updated_at_idx\` ON \`_helplines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_version_version_created_at_idx\` ON \`_helplines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_version_version__status_idx\` ON \`_helplines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_created_at_idx\` ON \`_helplines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_updated_at_idx\` ON \`_helplines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_latest_idx\` ON \`_helplines_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_autosave_idx\` ON \`_helplines_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_helplines_v_latest_by_update_idx\` ON \`_helplines_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`info_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`title\` text,
  	\`body\` text,
  	\`order\` numeric,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`info_pages_slug_idx\` ON \`info_pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`info_pages_updated_at_idx\` ON \`info_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`info_pages_created_at_idx\` ON \`info_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`info_pages__status_idx\` ON \`info_pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_info_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_order\` numeric,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`info_pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_info_pages_v_parent_idx\` ON \`_info_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_version_version_slug_idx\` ON \`_info_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_version_version_updated_at_idx\` ON \`_info_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_version_version_created_at_idx\` ON \`_info_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_version_version__status_idx\` ON \`_info_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_created_at_idx\` ON \`_info_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_updated_at_idx\` ON \`_info_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_latest_idx\` ON \`_info_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_autosave_idx\` ON \`_info_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_info_pages_v_latest_by_update_idx\` ON \`_info_pages_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`rule_notes_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rule_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`rule_notes_kinds_order_idx\` ON \`rule_notes_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`rule_notes_kinds_parent_idx\` ON \`rule_notes_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`rule_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`source\` text,
  	\`source_url\` text,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`reviewed_on\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`rule_notes_updated_at_idx\` ON \`rule_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rule_notes_created_at_idx\` ON \`rule_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`rule_notes__status_idx\` ON \`rule_notes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_rule_notes_v_version_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_rule_notes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_version_kinds_order_idx\` ON \`_rule_notes_v_version_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_version_kinds_parent_idx\` ON \`_rule_notes_v_version_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_rule_notes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_source\` text,
  	\`version_source_url\` text,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_reviewed_on\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`rule_notes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_parent_idx\` ON \`_rule_notes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_version_version_updated_at_idx\` ON \`_rule_notes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_version_version_created_at_idx\` ON \`_rule_notes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_version_version__status_idx\` ON \`_rule_notes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_created_at_idx\` ON \`_rule_notes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_updated_at_idx\` ON \`_rule_notes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_latest_idx\` ON \`_rule_notes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_autosave_idx\` ON \`_rule_notes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_rule_notes_v_latest_by_update_idx\` ON \`_rule_notes_v\` (\`latest\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
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
  await db.run(sql`CREATE INDEX \`media_organisation_idx\` ON \`media\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'provider' NOT NULL,
  	\`organisation_id\` text(36),
  	\`trusted\` integer DEFAULT false,
  	\`disabled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_organisation_idx\` ON \`users\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`slug\` text,
  	\`line\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_seq_idx\` ON \`publications\` (\`seq\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publications_slug_idx\` ON \`publications\` (\`slug\`);`)
  await db.run(sql`CREATE TABLE \`snapshot_state\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`epoch\` text NOT NULL,
  	\`seq\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`offers_id\` text(36),
  	\`offer_statuses_id\` text(36),
  	\`organisations_id\` text(36),
  	\`places_id\` text(36),
  	\`translations_id\` text(36),
  	\`districts_id\` text,
  	\`helplines_id\` text(36),
  	\`info_pages_id\` text(36),
  	\`rule_notes_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offers_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offer_statuses_id\`) REFERENCES \`offer_statuses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translations_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`districts_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`helplines_id\`) REFERENCES \`helplines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`info_pages_id\`) REFERENCES \`info_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`rule_notes_id\`) REFERENCES \`rule_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offers_id_idx\` ON \`payload_locked_documents_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offer_statuses_id_idx\` ON \`payload_locked_documents_rels\` (\`offer_statuses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translations_id_idx\` ON \`payload_locked_documents_rels\` (\`translations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_districts_id_idx\` ON \`payload_locked_documents_rels\` (\`districts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_helplines_id_idx\` ON \`payload_locked_documents_rels\` (\`helplines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_info_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`info_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_rule_notes_id_idx\` ON \`payload_locked_documents_rels\` (\`rule_notes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`offers_languages\`;`)
  await db.run(sql`DROP TABLE \`offers_eligibility\`;`)
  await db.run(sql`DROP TABLE \`offers_papers\`;`)
  await db.run(sql`DROP TABLE \`offers_schedule_slots\`;`)
  await db.run(sql`DROP TABLE \`offers_schedule_closed\`;`)
  await db.run(sql`DROP TABLE \`offers_childcare_slots\`;`)
  await db.run(sql`DROP TABLE \`offers_registration\`;`)
  await db.run(sql`DROP TABLE \`offers_contact_hours\`;`)
  await db.run(sql`DROP TABLE \`offers_contact_languages\`;`)
  await db.run(sql`DROP TABLE \`offers_stages\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_eligibility\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_papers\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_schedule_slots\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_schedule_closed\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_childcare_slots\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_registration\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_contact_hours\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_contact_languages\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_stages\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`offer_statuses\`;`)
  await db.run(sql`DROP TABLE \`organisations_languages\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`translations_words\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`_translations_v_version_words\`;`)
  await db.run(sql`DROP TABLE \`_translations_v\`;`)
  await db.run(sql`DROP TABLE \`districts\`;`)
  await db.run(sql`DROP TABLE \`districts_rels\`;`)
  await db.run(sql`DROP TABLE \`_districts_v\`;`)
  await db.run(sql`DROP TABLE \`_districts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`helplines_languages\`;`)
  await db.run(sql`DROP TABLE \`helplines\`;`)
  await db.run(sql`DROP TABLE \`_helplines_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_helplines_v\`;`)
  await db.run(sql`DROP TABLE \`info_pages\`;`)
  await db.run(sql`DROP TABLE \`_info_pages_v\`;`)
  await db.run(sql`DROP TABLE \`rule_notes_kinds\`;`)
  await db.run(sql`DROP TABLE \`rule_notes\`;`)
  await db.run(sql`DROP TABLE \`_rule_notes_v_version_kinds\`;`)
  await db.run(sql`DROP TABLE \`_rule_notes_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`snapshot_state\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
