import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`glossary_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`confidence\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_words_order_idx\` ON \`glossary_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_words_parent_id_idx\` ON \`glossary_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`german\` text NOT NULL,
  	\`context\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_german_idx\` ON \`glossary\` (\`german\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_remarks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`translation\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text,
  	\`author_id\` text(36),
  	\`author_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translation_remarks_translation_idx\` ON \`translation_remarks\` (\`translation\`);`)
  await db.run(sql`CREATE INDEX \`translation_remarks_author_idx\` ON \`translation_remarks\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`translation_remarks_updated_at_idx\` ON \`translation_remarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translation_remarks_created_at_idx\` ON \`translation_remarks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translation_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`urgency\` numeric NOT NULL,
  	\`since\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`translation\` text,
  	\`confirmed\` integer DEFAULT false
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translation_tasks_key_idx\` ON \`translation_tasks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translation_tasks_entry_idx\` ON \`translation_tasks\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`language_state_urgency_since_idx\` ON \`translation_tasks\` (\`language\`,\`state\`,\`urgency\`,\`since\`);`)
  await db.run(sql`CREATE INDEX \`language_kind_state_idx\` ON \`translation_tasks\` (\`language\`,\`kind\`,\`state\`);`)
  await db.run(sql`ALTER TABLE \`translations_words\` ADD \`suggestion\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`community_checked_on\` text;`)
  await db.run(sql`CREATE INDEX \`translations_entry_idx\` ON \`translations\` (\`entry\`);`)
  await db.run(sql`ALTER TABLE \`_translations_v_version_words\` ADD \`suggestion\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_community_checked_on\` text;`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_entry_idx\` ON \`_translations_v\` (\`version_entry\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`glossary_id\` text(36) REFERENCES glossary(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`glossary_words\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`translation_remarks\`;`)
  await db.run(sql`DROP TABLE \`translation_tasks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "offers_id", "offer_statuses_id", "organisations_id", "places_id", "translations_id", "districts_id", "helplines_id", "info_pages_id", "rule_notes_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "offers_id", "offer_statuses_id", "organisations_id", "places_id", "translations_id", "districts_id", "helplines_id", "info_pages_id", "rule_notes_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`DROP INDEX \`translations_entry_idx\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`community_checked_on\`;`)
  await db.run(sql`DROP INDEX \`_translations_v_version_version_entry_idx\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_community_checked_on\`;`)
  await db.run(sql`ALTER TABLE \`translations_words\` DROP COLUMN \`suggestion\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v_version_words\` DROP COLUMN \`suggestion\`;`)
}
