package fi.osallisuus.feedback.receipt;

import java.util.Optional;
import java.util.UUID;

/** Tells what became of one kind of thing; the feature that owns it has a bean of this. */
public interface ReceiptSubject {

  ReceiptKind kind();

  /** Empty when it is not there any more. */
  Optional<ReceiptNews> news(UUID subject);
}
