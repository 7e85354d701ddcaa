import * as migration_20261123_023857_initial from './20261123_023857_initial';

export const migrations = [
  {
    up: migration_20261123_023857_initial.up,
    down: migration_20261123_023857_initial.down,
    name: '20261123_023857_initial'
  },
];
