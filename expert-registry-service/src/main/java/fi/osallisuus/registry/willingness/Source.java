package fi.osallisuus.registry.willingness;

/** How a willingness came to the county. */
enum Source {
  /** By the person, over the public page or its API. */
  PUBLIC,
  /** In a file that the coordinator brought in. */
  IMPORT,
  /** Recorded by the coordinator; there is no willingness of the person's own. */
  BY_HAND
}
