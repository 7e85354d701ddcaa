import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`audit\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`who\` text,
  	\`who_name\` text,
  	\`did\` text NOT NULL,
  	\`what\` text NOT NULL,
  	\`which\` text,
  	\`before\` text,
  	\`after\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_who_idx\` ON \`audit\` (\`who\`);`)
  await db.run(sql`CREATE INDEX \`audit_what_idx\` ON \`audit\` (\`what\`);`)
  await db.run(sql`CREATE INDEX \`audit_which_idx\` ON \`audit\` (\`which\`);`)
  await db.run(sql`CREATE INDEX \`audit_updated_at_idx\` ON \`audit\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_created_at_idx\` ON \`audit\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`disabled_at\` text;`)
  await db.run(sql`CREATE INDEX \`users_disabled_at_idx\` ON \`users\` (\`disabled_at\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`key\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`audit\`;`)
  await db.run(sql`DROP INDEX \`users_disabled_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`disabled_at\`;`)
  await db.run(sql`DROP INDEX \`mails_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`key\`;`)
}
