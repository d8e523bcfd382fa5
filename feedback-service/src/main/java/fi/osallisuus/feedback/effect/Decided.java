package fi.osallisuus.feedback.effect;

import org.jspecify.annotations.Nullable;

/** Where and in which month it was decided. */
record Decided(Forum forum, String month, @Nullable String diaryNumber) {}
