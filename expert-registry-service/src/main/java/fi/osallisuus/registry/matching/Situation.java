package fi.osallisuus.registry.matching;

import fi.osallisuus.registry.occupation.Load;

/**
 * What is known of an expert besides the profile when a request is matched.
 *
 * @param asked whether the request has been offered already
 * @param available whether the own times say so; yes where the expert keeps none
 * @param similarDone how many assignments of the mode the expert has done
 */
record Situation(Load load, WorkWish wish, boolean asked, boolean available, int similarDone) {}
