import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`confirmations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`offer_id\` text(36) NOT NULL,
  	\`rev\` numeric NOT NULL,
  	\`to\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`asked_by_id\` text(36),
  	\`answered_at\` text,
  	\`is_right\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`offer_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`confirmations_offer_idx\` ON \`confirmations\` (\`offer_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`confirmations_token_hash_idx\` ON \`confirmations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_asked_by_idx\` ON \`confirmations\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_answered_at_idx\` ON \`confirmations\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_updated_at_idx\` ON \`confirmations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`confirmations_created_at_idx\` ON \`confirmations\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`joining\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_joining_idx\` ON \`organisations\` (\`joining\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_joining\` text;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_joining_idx\` ON \`_organisations_v\` (\`version_joining\`);`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_title\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`has_rights\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`nobody_recognisable\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`staff_consent_on\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_secret\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_since\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_recovery\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_waiting\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`name\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`joining_name\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`joining_type\` text;`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`joining_district_id\` text REFERENCES districts(id);`)
  await db.run(sql`ALTER TABLE \`invitations\` ADD \`joining_about\` text;`)
  await db.run(sql`CREATE INDEX \`invitations_joining_joining_district_idx\` ON \`invitations\` (\`joining_district_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`confirmations\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`owner\` integer DEFAULT false,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`accepted_at\` text,
  	\`invited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_invitations\`("id", "email", "role", "organisation_id", "owner", "token_hash", "expires_at", "accepted_at", "invited_by_id", "updated_at", "created_at") SELECT "id", "email", "role", "organisation_id", "owner", "token_hash", "expires_at", "accepted_at", "invited_by_id", "updated_at", "created_at" FROM \`invitations\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`ALTER TABLE \`__new_invitations\` RENAME TO \`invitations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`invitations_email_idx\` ON \`invitations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`invitations_organisation_idx\` ON \`invitations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`invitations_token_hash_idx\` ON \`invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitations_invited_by_idx\` ON \`invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`organisations_joining_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`joining\`;`)
  await db.run(sql`DROP INDEX \`_organisations_v_version_version_joining_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_joining\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_title\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`has_rights\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`nobody_recognisable\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`staff_consent_on\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_secret\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_since\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_step\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_recovery\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_waiting\`;`)
}
