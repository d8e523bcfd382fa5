package fi.osallisuus.booking.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that knows nothing of us searches, books, moves and cancels. */
@QuarkusTest
class FhirClientTest extends BookingTest {
  private IGenericClient client;

  @BeforeEach
  void connect() {
    var factory = Hapi.R4.getRestfulClientFactory();
    factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
    client =
        factory.newGenericClient(RestAssured.baseURI + ":" + RestAssured.port + FhirCalls.FHIR);
    client.registerInterceptor(new BearerTokenAuthInterceptor(Tokens.as("SYSTEM", World.COUNTY)));
  }

  @Test
  void itLearnsWhatIsSpoken() {
    var statement = client.capabilities().ofType(CapabilityStatement.class).execute();

    assertThat(statement.getRestFirstRep().getResource())
        .extracting(r -> r.getType())
        .contains("Slot", "Schedule", "Appointment");
  }

  @Test
  void itSearchesBooksMovesAndCancels() {
    var world = new World();
    world.reception("2026-03-27");

    var page = search(world, 100);
    var slots =
        page.getEntry().stream()
            .map(e -> e.getResource())
            .filter(Slot.class::isInstance)
            .map(Slot.class::cast)
            .toList();
    assertThat(slots).hasSize(5).allMatch(s -> s.getStatus() == Slot.SlotStatus.FREE);
    assertThat(page.getEntry()).anyMatch(e -> e.getResource() instanceof Schedule);

    var made = create(slots.get(0));
    var booked = (Appointment) made.getResource();
    assertThat(made.getCreated()).isTrue();
    assertThat(booked.getStatus()).isEqualTo(AppointmentStatus.BOOKED);
    assertThat(booked.getStart().toInstant()).isEqualTo(Instant.parse("2026-03-27T07:00:00Z"));

    var refused =
        catchThrowableOfType(ResourceVersionConflictException.class, () -> create(slots.get(0)));
    var issue = ((OperationOutcome) refused.getOperationOutcome()).getIssueFirstRep();
    assertThat(issue.getDetails().getCoding())
        .extracting(c -> c.getCode())
        .contains("DUPLICATE_REJECTED");

    var wish = booked.copy();
    wish.setSlot(List.of(new Reference(slots.get(4).getIdElement().toUnqualifiedVersionless())));
    wish.setStart(slots.get(4).getStart()).setEnd(slots.get(4).getEnd());
    var moved = (Appointment) client.update().resource(wish).execute().getResource();
    assertThat(moved.getStart().toInstant()).isEqualTo(Instant.parse("2026-03-27T12:00:00Z"));
    assertThat(moved.getIdElement().getIdPart()).isEqualTo(booked.getIdElement().getIdPart());

    var stale = booked.copy();
    stale.setStatus(AppointmentStatus.CANCELLED);
    catchThrowableOfType(
        PreconditionFailedException.class, () -> client.update().resource(stale).execute());
    var last = moved.copy();
    last.setStatus(AppointmentStatus.CANCELLED);
    var cancelled = (Appointment) client.update().resource(last).execute().getResource();
    assertThat(cancelled.getStatus()).isEqualTo(AppointmentStatus.CANCELLED);
    var left =
        client
            .search()
            .forResource(Appointment.class)
            .where(Appointment.STATUS.exactly().code("cancelled"))
            .and(Appointment.LOCATION.hasId("Location/" + world.site))
            .returnBundle(Bundle.class)
            .execute();
    assertThat(left.getEntry()).hasSize(1);
  }

  private Bundle search(World world, int count) {
    return client
        .search()
        .forResource(Slot.class)
        .where(Slot.START.afterOrEquals().day("2026-03-23"))
        .and(Slot.START.before().day("2026-04-10"))
        .and(Slot.STATUS.exactly().code("free"))
        .and(Slot.SCHEDULE.hasChainedProperty(Schedule.ACTOR.hasId("Location/" + world.site)))
        .include(Slot.INCLUDE_SCHEDULE)
        .count(count)
        .returnBundle(Bundle.class)
        .execute();
  }

  private MethodOutcome create(Slot slot) {
    var wish = new Appointment();
    wish.setStatus(AppointmentStatus.BOOKED);
    wish.addSlot(new Reference(slot.getIdElement().toUnqualifiedVersionless()));
    wish.setStart(slot.getStart()).setEnd(slot.getEnd());
    wish.addParticipant()
        .setActor(new Reference("HealthcareService/x"))
        .setStatus(ParticipationStatus.ACCEPTED);
    wish.addExtension("urn:osallisuus:fhir:client-type", new CodeType("NEXT_OF_KIN"));
    wish.addExtension("urn:osallisuus:fhir:referral-source", new CodeType("RELATIVE"));
    var notice = new Extension(FhirCalls.NOTICE);
    notice.addExtension("version", new PositiveIntType(1));
    notice.addExtension("language", new CodeType("en"));
    notice.addExtension("channel", new CodeType("WEB"));
    notice.addExtension("at", new DateTimeType(Date.from(MORNING.minusSeconds(60))));
    wish.addExtension(notice);
    return client.create().resource(wish).prefer(PreferReturnEnum.REPRESENTATION).execute();
  }
}
