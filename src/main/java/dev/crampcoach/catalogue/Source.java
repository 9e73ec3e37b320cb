package dev.crampcoach.catalogue;

/**
 * Where a fact was read: a page, a study, a leaflet. The note says where only a copy of it was
 * seen.
 */
public record Source(String code, String title, String address, String note) {}
