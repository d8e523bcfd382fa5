package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.Guided;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is known of who comes: for whose sake, by whom guided, and what they were told. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class ExpectedClient extends BookedSlot {
  @Enumerated(EnumType.STRING)
  ClientType clientType;

  @Enumerated(EnumType.STRING)
  ReferralSource referralSource;

  @Nullable UUID referralId;
  @Nullable Integer noticeVersion;
  @Nullable String noticeLanguage;

  @Enumerated(EnumType.STRING)
  @Nullable NoticeChannel noticeChannel;

  @Nullable Instant noticeAt;
  boolean noticeRepeated;

  final void guide(Guided guided) {
    clientType = guided.clientType();
    referralSource = guided.source();
    referralId = guided.referralId();
  }

  final void tell(NoticeAcknowledgement told) {
    noticeVersion = told.version();
    noticeLanguage = told.language();
    noticeChannel = told.channel();
    noticeAt = told.instant();
  }

  final boolean knows(int noticeInForce) {
    return noticeVersion != null && noticeVersion == noticeInForce;
  }

  /** Nobody is received who has not been told again at the door (S0-20). */
  static void requireRepeated(@Nullable Boolean repeated) {
    if (!Boolean.TRUE.equals(repeated)) {
      throw Problem.unprocessable(
              "NOT_TREATMENT_NOTICE_REQUIRED",
              "Tell the client again, at the door, that the reception is not treatment.")
          .at("/noticeRepeated");
    }
  }
}
