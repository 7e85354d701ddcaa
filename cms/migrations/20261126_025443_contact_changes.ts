import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contact_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`district\` text,
  	\`before\` text,
  	\`after\` text,
  	\`seen_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_changes_document_idx\` ON \`contact_changes\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`contact_changes_district_idx\` ON \`contact_changes\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`contact_changes_seen_at_idx\` ON \`contact_changes\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_changes_updated_at_idx\` ON \`contact_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_changes_created_at_idx\` ON \`contact_changes\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contact_changes\`;`)
}
