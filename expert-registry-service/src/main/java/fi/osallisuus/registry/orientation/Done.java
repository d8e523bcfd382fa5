package fi.osallisuus.registry.orientation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When an item was gone through, and whose account recorded it. */
@Embeddable
record Done(LocalDate doneOn, String orientedBy) {}
