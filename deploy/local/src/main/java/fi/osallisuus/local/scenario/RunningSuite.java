package fi.osallisuus.local.scenario;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where a running suite is reached, and the file that moves its clock.
 *
 * @param gateway the one origin, e.g. {@code http://localhost:8080}
 * @param issuer the realm that signs the tokens
 * @param clockFile the services read the time from it while it exists
 * @param samplePassword password of the local profile's sample users
 * @param regionalSecret secret of the sample regional system, client {@code regional-17}
 */
public record RunningSuite(
    URI gateway, URI issuer, Path clockFile, String samplePassword, String regionalSecret) {}
