package fi.osallisuus.feedback.expert;

import java.util.UUID;

/** An expert has been erased: whoever keeps something personal of theirs removes it now. */
public record ExpertErased(UUID expertId) {}
