package dev.crampcoach.faults;

/** The services that the skill calls over the network. */
enum Outside {
  TABLES,
  SERVICES;
}
