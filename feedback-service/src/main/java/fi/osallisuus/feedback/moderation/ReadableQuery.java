package fi.osallisuus.feedback.moderation;

import fi.osallisuus.kit.page.Keyset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which texts somebody wishes to read. */
record ReadableQuery(TextKind kind, UUID subjectId, @Nullable String part, Keyset keyset) {}
