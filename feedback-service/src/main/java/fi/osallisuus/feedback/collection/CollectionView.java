package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A collection as staff see it; never an answer. */
@Schema(
    example =
        "{\"id\": \"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17\", \"reference\": \"COL-17-1\", \"status\": \"OPEN\", \"instrument\": \"PEER_RECEPTION_CLIENT\", \"instrumentVersion\": \"1.0.0\", \"definitionHash\": \"a651c7c6b9f010ef235545c1cb0c411fc51e0edac2d37e73a5696923a2c61c66\", \"unitId\": \"0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28\", \"audience\": \"CLIENT\", \"anonymity\": \"ANONYMOUS\", \"languages\": [\"fi\", \"sv\", \"en\"], \"channels\": [\"TABLET\", \"QR\", \"LINK\"], \"opensOn\": \"2026-03-23\", \"closesOn\": \"2026-04-10\", \"serviceCode\": \"PEER_RECEPTION\", \"kind\": \"SERVICE\", \"respondentRoles\": [\"CLIENT\", \"RELATIVE\"], \"permitRequired\": false, \"retentionMonths\": 24, \"invitedCount\": 0}")
public record CollectionView(
    UUID id,
    String reference,
    CollectionStatus status,
    String instrument,
    String instrumentVersion,
    String definitionHash,
    UUID unitId,
    Audience audience,
    Anonymity anonymity,
    List<String> languages,
    List<ChannelKind> channels,
    LocalDate opensOn,
    LocalDate closesOn,
    @Nullable String serviceCode,
    CollectionKind kind,
    List<RespondentRole> respondentRoles,
    @Nullable String purpose,
    boolean permitRequired,
    @Schema(description = "The permit that it was opened under") @Nullable UUID permitId,
    @Nullable UUID initiativeId,
    @Nullable UUID engagementId,
    @Nullable Wave wave,
    @Schema(description = "The first collection of its series") @Nullable UUID seriesId,
    @Nullable Integer quota,
    int retentionMonths,
    @Schema(description = "How many were asked, where that is counted", example = "150")
        int invitedCount) {

  static CollectionView of(FeedbackCollection collection) {
    var facts = collection.facts();
    var terms = facts.terms();
    return new CollectionView(
        facts.id(),
        collection.reference(),
        collection.status(),
        facts.instrument(),
        facts.instrumentVersion(),
        facts.definitionHash(),
        facts.unitId(),
        facts.audience(),
        facts.anonymity(),
        facts.languages(),
        collection.channels(),
        facts.opensOn(),
        facts.closesOn(),
        facts.serviceCode(),
        terms.kind(),
        terms.respondentRoles(),
        terms.purpose(),
        terms.permitRequired(),
        terms.permitId(),
        terms.initiativeId(),
        terms.engagementId(),
        terms.wave(),
        terms.seriesId(),
        terms.quota(),
        terms.retentionMonths(),
        terms.invitedCount());
  }
}
