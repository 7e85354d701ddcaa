/** Written by hand: fills in what the tables of `roles_and_districts` keep, and leaves every coordinator her rights. */
import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

/** Where most of its places are; an organisation without one waits for somebody to say. */
const homes = sql`UPDATE organisations SET district_id = (
  SELECT district_id FROM places
  WHERE places.organisation_id = organisations.id AND district_id IS NOT NULL
  GROUP BY district_id ORDER BY count(*) DESC, district_id LIMIT 1
)`

const followers = [
  sql`UPDATE _organisations_v SET version_district_id =
    (SELECT district_id FROM organisations WHERE id = parent_id)`,
  sql`UPDATE offers SET district_id = coalesce(
    (SELECT district_id FROM places WHERE id = place_id),
    (SELECT district_id FROM organisations WHERE id = organisation_id))`,
  sql`UPDATE _offers_v SET version_district_id = coalesce(
    (SELECT district_id FROM places WHERE id = version_place_id),
    (SELECT district_id FROM organisations WHERE id = version_organisation_id))`,
  sql`UPDATE offer_statuses SET district_id = (SELECT district_id FROM offers WHERE id = offer_id)`,
  sql`UPDATE translations SET district_id = coalesce(
    (SELECT district_id FROM offers WHERE id = entry AND kind = 'offer'),
    (SELECT district_id FROM organisations WHERE id = entry AND kind = 'organisation'))`,
  sql`UPDATE _translations_v SET version_district_id = (SELECT district_id FROM translations WHERE id = parent_id)`,
  sql`UPDATE media SET district_id = (SELECT district_id FROM organisations WHERE id = organisation_id)`,
  sql`INSERT INTO users_rels ("order", parent_id, path, districts_id)
    SELECT row_number() OVER (PARTITION BY users.id ORDER BY districts.id), users.id, 'districts', districts.id
    FROM users, districts WHERE users.role = 'coordinator'`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of [homes, ...followers]) await db.run(statement)
}

/** The columns themselves go with the migration before. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DELETE FROM users_rels WHERE path = 'districts'`)
}
