import * as migration_20261123_035739_initial from './20261123_035739_initial';
import * as migration_20261125_221036_roles_and_districts from './20261125_221036_roles_and_districts';
import * as migration_20261125_221100_fill_districts from './20261125_221100_fill_districts';
import * as migration_20261125_222151_review_comments_mails from './20261125_222151_review_comments_mails';
import * as migration_20261125_224549_invitations from './20261125_224549_invitations';
import * as migration_20261126_012650_audit_letters_deputies from './20261126_012650_audit_letters_deputies';
import * as migration_20261126_020540_decisions_figures from './20261126_020540_decisions_figures';
import * as migration_20261126_021631_checks from './20261126_021631_checks';
import * as migration_20261126_021848_translations from './20261126_021848_translations';
import * as migration_20261126_024703_ways_in from './20261126_024703_ways_in';
import * as migration_20261126_025443_contact_changes from './20261126_025443_contact_changes';
import * as migration_20261126_030333_link_checks from './20261126_030333_link_checks';
import * as migration_20261126_085148_reports from './20261126_085148_reports';
import * as migration_20261126_121216_recordings from './20261126_121216_recordings';
import * as migration_20261126_191140_guidance from './20261126_191140_guidance';
import * as migration_20261126_193523_referral from './20261126_193523_referral';

export const migrations = [
  {
    up: migration_20261123_035739_initial.up,
    down: migration_20261123_035739_initial.down,
    name: '20261123_035739_initial',
  },
  {
    up: migration_20261125_221036_roles_and_districts.up,
    down: migration_20261125_221036_roles_and_districts.down,
    name: '20261125_221036_roles_and_districts',
  },
  {
    up: migration_20261125_221100_fill_districts.up,
    down: migration_20261125_221100_fill_districts.down,
    name: '20261125_221100_fill_districts',
  },
  {
    up: migration_20261125_222151_review_comments_mails.up,
    down: migration_20261125_222151_review_comments_mails.down,
    name: '20261125_222151_review_comments_mails',
  },
  {
    up: migration_20261125_224549_invitations.up,
    down: migration_20261125_224549_invitations.down,
    name: '20261125_224549_invitations',
  },
  {
    up: migration_20261126_012650_audit_letters_deputies.up,
    down: migration_20261126_012650_audit_letters_deputies.down,
    name: '20261126_012650_audit_letters_deputies',
  },
  {
    up: migration_20261126_020540_decisions_figures.up,
    down: migration_20261126_020540_decisions_figures.down,
    name: '20261126_020540_decisions_figures',
  },
  {
    up: migration_20261126_021631_checks.up,
    down: migration_20261126_021631_checks.down,
    name: '20261126_021631_checks',
  },
  {
    up: migration_20261126_021848_translations.up,
    down: migration_20261126_021848_translations.down,
    name: '20261126_021848_translations',
  },
  {
    up: migration_20261126_024703_ways_in.up,
    down: migration_20261126_024703_ways_in.down,
    name: '20261126_024703_ways_in',
  },
  {
    up: migration_20261126_025443_contact_changes.up,
    down: migration_20261126_025443_contact_changes.down,
    name: '20261126_025443_contact_changes',
  },
  {
    up: migration_20261126_030333_link_checks.up,
    down: migration_20261126_030333_link_checks.down,
    name: '20261126_030333_link_checks',
  },
  {
    up: migration_20261126_085148_reports.up,
    down: migration_20261126_085148_reports.down,
    name: '20261126_085148_reports',
  },
  {
    up: migration_20261126_121216_recordings.up,
    down: migration_20261126_121216_recordings.down,
    name: '20261126_121216_recordings',
  },
  {
    up: migration_20261126_191140_guidance.up,
    down: migration_20261126_191140_guidance.down,
    name: '20261126_191140_guidance',
  },
  {
    up: migration_20261126_193523_referral.up,
    down: migration_20261126_193523_referral.down,
    name: '20261126_193523_referral'
  },
];
