import * as migration_20261123_035739_initial from './20261123_035739_initial';

export const migrations = [
  {
    up: migration_20261123_035739_initial.up,
    down: migration_20261123_035739_initial.down,
    name: '20261123_035739_initial'
  },
];
