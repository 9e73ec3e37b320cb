package dev.crampcoach.faults;

/** Where a fault strikes: which of the skill's calls to DynamoDB. */
enum Call {
  READ,
  WRITE,
  CATALOGUE,
  ALL;
}
