package fi.osallisuus.feedback.notice;

import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.text.LocalText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of the county at hand. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {
  /**
   * Version 1 of codelist 3.22: the client is ALWAYS told (S0-20), also before any event has come.
   */
  static final LocalText BUILT_IN =
      new LocalText(
          "Kokemusasiantuntijan vastaanotto ei ole hoitoa. Käynnistä ei synny asiakas- tai"
              + " potilastietoja, eikä keskustelusta kirjata mitään. Jos tarvitset hoitoa, kysy"
              + " ammattilaiselta. Hätätilanteessa soita 112.",
          "Erfarenhetsexpertens mottagning är inte vård. Besöket ger inte upphov till klient- eller"
              + " patientuppgifter och ingenting antecknas om samtalet. Om du behöver vård, fråga en"
              + " yrkesperson. I nödsituation ring 112.",
          "Meeting an expert by experience is not treatment. The visit creates no client or patient"
              + " record, and nothing is written down about the conversation. If you need care, ask"
              + " a professional. In an emergency call 112.");

  private final Tenancy tenancy;

  Notices(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** The newest notice of the service, or of any service when none is named; never nothing. */
  public LocalText current(@Nullable String serviceCode) {
    return (serviceCode == null
            ? find("county = ?1 order by noticeVersion desc, id desc", tenancy.county())
            : find(
                "county = ?1 and serviceCode = ?2 order by noticeVersion desc, id desc",
                tenancy.county(),
                serviceCode))
        .firstResultOptional()
        .map(Notice::text)
        .orElse(BUILT_IN);
  }
}
