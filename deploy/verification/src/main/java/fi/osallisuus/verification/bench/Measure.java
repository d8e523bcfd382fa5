package fi.osallisuus.verification.bench;

/** One question to the running suite, answered by rows of the table. */
interface Measure {
  void on(Bench bench) throws Exception;
}
