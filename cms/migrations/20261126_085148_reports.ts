import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`offer\` text NOT NULL,
  	\`title\` text,
  	\`district\` text,
  	\`reason\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`done_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_key_idx\` ON \`reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`reports_offer_idx\` ON \`reports\` (\`offer\`);`)
  await db.run(sql`CREATE INDEX \`reports_district_idx\` ON \`reports\` (\`district\`);`)
  await db.run(sql`CREATE INDEX \`reports_day_idx\` ON \`reports\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`reports_done_at_idx\` ON \`reports\` (\`done_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports\`;`)
}
