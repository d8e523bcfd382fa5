package fi.osallisuus.registry.initiative;

/** Whether client data must be recorded elsewhere; never here (must-not-get-wrong, 3). */
enum RecordingRegime {
  NONE,
  EXTERNAL_REQUIRED
}
