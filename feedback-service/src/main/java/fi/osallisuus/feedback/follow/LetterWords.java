package fi.osallisuus.feedback.follow;

import fi.osallisuus.feedback.effect.Changes;
import fi.osallisuus.feedback.effect.page.ChangeWords;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Outgoing;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a letter into plain words; the text itself stays on the page, where it can be withdrawn. */
@ApplicationScoped
class LetterWords {
  private final SealedAddress sealed;
  private final Changes changes;
  private final Tenancy tenancy;
  private final String origin;

  LetterWords(
      SealedAddress sealed,
      Changes changes,
      Tenancy tenancy,
      @ConfigProperty(name = "feedback.public-url") String publicUrl) {
    this.sealed = sealed;
    this.changes = changes;
    this.tenancy = tenancy;
    this.origin = publicUrl.replaceAll("/+$", "");
  }

  /** Empty when what it would tell of has been withdrawn. */
  @Transactional
  Optional<Outgoing> write(Letter letter) {
    var words = ChangeWords.in(letter.language());
    var opened = sealed.open(letter.follower(), letter.sealed());
    String pages = "%s/p/f/changes/%s".formatted(origin, tenancy.county());
    String lang = "?lang=" + letter.language();
    String link = pages + "/follow/" + opened.code() + lang;
    if (letter.changeId() == null) {
      return Optional.of(
          mail(
              letter,
              opened.address(),
              words.get("mail.CONFIRM.subject"),
              Stream.of(words.get("mail.CONFIRM.lead"), link, words.get("mail.CONFIRM.end"))));
    }
    try {
      var change = changes.read(letter.changeId());
      var what =
          change.place() == null
              ? words.get("outcome." + change.outcome())
              : words.get("outcome." + change.outcome()) + ", " + words.place(change.place());
      return Optional.of(
          mail(
              letter,
              opened.address(),
              words.get("mail.NEWS.subject", what),
              Stream.of(
                  words.get("mail.NEWS.lead"),
                  pages + "/" + letter.changeId() + lang,
                  words.get("mail.NEWS.end"),
                  link,
                  words.get("mail.automatic"))));
    } catch (Problem withdrawn) {
      return Optional.empty();
    }
  }

  private static Outgoing mail(Letter letter, String to, String subject, Stream<String> lines) {
    UUID id = letter.id();
    return new Outgoing(id, Channel.EMAIL, to, subject, lines.collect(Collectors.joining("\n\n")));
  }
}
