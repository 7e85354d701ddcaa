import * as migration_20261123_024304_initial from './20261123_024304_initial';

export const migrations = [
  {
    up: migration_20261123_024304_initial.up,
    down: migration_20261123_024304_initial.down,
    name: '20261123_024304_initial'
  },
];
