package dev.crampcoach.faults;

/** What the skill calls over the network. */
enum Outside {
  TABLES,
  SERVICES;
}
