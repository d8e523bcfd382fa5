package fi.osallisuus.registry.expert;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a person has consented to; the version is the one to withdraw against. */
@Schema(name = "Consents")
record ConsentsView(List<ConsentView> consents, long version) {

  static ConsentsView of(Expert expert) {
    var registration = Stream.of(ConsentView.registration(expert.registrationConsent()));
    return new ConsentsView(
        Stream.concat(registration, expert.themes().stream().map(ConsentView::of)).toList(),
        expert.version());
  }
}
