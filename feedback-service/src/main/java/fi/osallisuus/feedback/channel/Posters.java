package fi.osallisuus.feedback.channel;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.qr.QrCode;
import fi.osallisuus.kit.visitor.PageWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes the poster of a channel: one page, A4, to be printed as it is. */
@ApplicationScoped
class Posters {
  private static final Map<String, PageWords> WORDS = PageWords.read(Posters.class, "poster");

  private final ChannelDesk desk;
  private final CollectionDesk collections;
  private final Instruments instruments;
  private final Units units;

  Posters(ChannelDesk desk, CollectionDesk collections, Instruments instruments, Units units) {
    this.desk = desk;
    this.collections = collections;
    this.instruments = instruments;
    this.units = units;
  }

  @CheckedTemplate(basePath = "Posters")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance poster(Poster poster);
  }

  byte[] pdf(UUID collectionId, UUID channelId, String lang) {
    var html = Templates.poster(poster(collectionId, channelId, lang)).render();
    var out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Poster poster(UUID collectionId, UUID channelId, String lang) {
    var words = Objects.requireNonNull(WORDS.get(lang), lang);
    var printed = desk.printable(collectionId, channelId);
    var collection = collections.facts(collectionId);
    var code = new QrCode(printed.url());
    return new Poster(
        lang,
        words.get("heading"),
        instruments.definition(collection.instrumentId()).title().in(words.locale()),
        units
            .known(collection.unitId())
            .map(KnownUnit::name)
            .map(name -> name.in(words.locale()))
            .orElse(null),
        words.get("scan"),
        code.bars(),
        words.get("type"),
        printed.shown(),
        words.get("voluntary"),
        collection.anonymous() ? words.get("anonymous") : null,
        words.get("until", day(collection, words)));
  }

  private static String day(CollectionFacts collection, PageWords words) {
    return collection
        .closesOn()
        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
  }
}
