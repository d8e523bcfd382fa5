package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.receipt.ReceiptKind;
import fi.osallisuus.feedback.receipt.ReceiptNews;
import fi.osallisuus.feedback.receipt.ReceiptSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells whoever holds the receipt of a text what the moderators made of it; never its words. */
@ApplicationScoped
class TextReceipt implements ReceiptSubject {
  private final ModeratedTexts texts;

  TextReceipt(ModeratedTexts texts) {
    this.texts = texts;
  }

  @Override
  public ReceiptKind kind() {
    return ReceiptKind.TEXT;
  }

  @Override
  public Optional<ReceiptNews> news(UUID subject) {
    return texts.findByIdOptional(subject).map(ModeratedText::news);
  }
}
