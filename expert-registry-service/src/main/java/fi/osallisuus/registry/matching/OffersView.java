package fi.osallisuus.registry.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The offers that were made of a request. */
@Schema(name = "Offers")
record OffersView(List<OfferView> items) {}
