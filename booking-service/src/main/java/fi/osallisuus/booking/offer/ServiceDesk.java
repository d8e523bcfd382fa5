package fi.osallisuus.booking.offer;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and describes services and publishes their notices. */
@ApplicationScoped
@Transactional
class ServiceDesk {
  private final Services services;
  private final Notices notices;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<NoticePublished> news;
  private final Clock clock;

  ServiceDesk(
      Services services,
      Notices notices,
      Outbox outbox,
      Audit audit,
      Event<NoticePublished> news,
      Clock clock) {
    this.news = news;
    this.services = services;
    this.notices = notices;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  ServiceView open(OpenService request) {
    if (Boolean.TRUE.equals(request.treatment()) && !request.kind().treatment()) {
      throw Problem.unprocessable(
              "TREATMENT_NOT_ALLOWED",
              "A peer reception is not treatment; treatment is recorded in another system.")
          .at("/treatment");
    }
    if (services.byCode(request.code()).isPresent()) {
      throw Problem.conflict("SERVICE_EXISTS", "The county has a service with this code.")
          .at("/code");
    }
    var service = Service.open(request);
    services.persistAndFlush(service);
    publish(service.firstNotice(request.notice(), clock.instant()), service);
    audit.record("service.opened", "service", service.id());
    return service.view();
  }

  ServiceView describe(UUID id, @Nullable String ifMatch, DescribeService request) {
    var service = services.get(id);
    ETags.require(ifMatch, service.version());
    service.describe(request);
    services.flush();
    audit.record("service.changed", "service", id);
    return service.view();
  }

  NoticeView publish(UUID id, NoticeText text) {
    var service = services.get(id);
    var notice = service.publish(text, clock.instant());
    publish(notice, service);
    services.flush();
    news.fire(new NoticePublished(id, notice.version()));
    return notice.view();
  }

  private void publish(Notice notice, Service service) {
    notices.persist(notice);
    outbox.add(notice.published(service.code()).event());
    audit.record("notice.published", "notice", notice.id());
  }
}
