package fi.osallisuus.registry.expiry;

import java.time.LocalDate;
import java.util.UUID;

/** That a paper of an expert ends soon; the event as it is published. */
public record ExpiryNotice(
    UUID subjectId, long version, UUID expertId, LocalDate lastDay, LocalDate noticedOn) {}
