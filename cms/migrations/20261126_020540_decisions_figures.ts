import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`offer\` text NOT NULL,
  	\`district_id\` text,
  	\`submitted_at\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_district_idx\` ON \`decisions\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_published_at_idx\` ON \`decisions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`district_figures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`district_id\` text NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`decided\` numeric,
  	\`days_to_publish\` numeric,
  	\`answers\` numeric,
  	\`women_came\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`district_id\`) REFERENCES \`districts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`district_figures_district_idx\` ON \`district_figures\` (\`district_id\`);`)
  await db.run(sql`CREATE INDEX \`district_figures_updated_at_idx\` ON \`district_figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`district_figures_created_at_idx\` ON \`district_figures\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`district_figures\`;`)
}
