import * as migration_20261123_030424_initial from './20261123_030424_initial';

export const migrations = [
  {
    up: migration_20261123_030424_initial.up,
    down: migration_20261123_030424_initial.down,
    name: '20261123_030424_initial'
  },
];
