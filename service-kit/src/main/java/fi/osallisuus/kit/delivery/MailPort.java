package fi.osallisuus.kit.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends by SMTP, as plain text. The Message-ID is the message's own at every try: servers and mail
 * programs that look at it show a repeated one once.
 */
@ApplicationScoped
class MailPort implements Port {
  /** The mail client itself would wait for ever for a server that has fallen silent. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int PERMANENT = 500;

  private final ReactiveMailer mailer;
  private final String domain;

  MailPort(ReactiveMailer mailer, @ConfigProperty(name = "quarkus.mailer.from") String from) {
    this.mailer = mailer;
    this.domain = from.replaceAll(".*@|>.*", "");
  }

  /** The setting's default names no sender that anybody would take mail from. */
  boolean isConfigured() {
    return !domain.equals("localhost");
  }

  @Override
  public void send(Outgoing message) throws NotSent {
    var mail =
        Mail.withText(message.to(), message.subject(), message.text())
            .addHeader("Message-ID", "<" + message.id() + "@" + domain + ">")
            // No "out of office" in return.
            .addHeader("Auto-Submitted", "auto-generated");
    try {
      mailer.send(mail).await().atMost(PATIENCE);
    } catch (TimeoutException e) {
      throw NotSent.forNow("SMTP_TIMEOUT", e);
    } catch (RuntimeException e) {
      throw notSent(e);
    }
  }

  private static NotSent notSent(RuntimeException trouble) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t instanceof SMTPException smtp && smtp.getReplyCode() > 0) {
        var code = "SMTP_" + smtp.getReplyCode();
        return smtp.getReplyCode() >= PERMANENT
            ? NotSent.forGood(code)
            : NotSent.forNow(code, trouble);
      }
    }
    return NotSent.forNow("SMTP_UNREACHABLE", trouble);
  }
}
