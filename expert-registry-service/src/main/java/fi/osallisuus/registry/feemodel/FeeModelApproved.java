package fi.osallisuus.registry.feemodel;

import java.util.List;

/** Told within the service, in the same transaction: work that waited for a model may have one. */
public record FeeModelApproved(List<String> modes) {}
