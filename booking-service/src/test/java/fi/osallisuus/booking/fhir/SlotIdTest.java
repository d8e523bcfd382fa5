package fi.osallisuus.booking.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slot's name comes back as the slot. */
class SlotIdTest {

  @Test
  void aNameIsReadAsTheSlotThatItWasMadeOf() {
    var slot =
        new SlotId(
            UUID.fromString("ffd00000-0000-7000-8000-000000000030"),
            Instant.parse("2026-03-27T07:00:00Z"),
            45);

    assertThat(slot.print()).matches("[A-Za-z0-9.-]{1,64}");
    assertThat(SlotId.parse(slot.print())).contains(slot);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "019d0000-0000-7000-8000-000000000030",
        "019d0000000070008000000000000030.x",
        "019d0000000070008000000000000030.t.x",
        "g19d0000000070008000000000000030.t.45",
        "019d0000000070008000000000000030.zzzzzzzzzzzz.45"
      })
  void anythingElseIsNoSlot(String name) {
    assertThat(SlotId.parse(name)).isEmpty();
  }
}
