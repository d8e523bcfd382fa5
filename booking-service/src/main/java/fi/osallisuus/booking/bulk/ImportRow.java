package fi.osallisuus.booking.bulk;

import fi.osallisuus.booking.appointment.BookAppointment;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One row of a file, not yet read.
 *
 * @param request reads the row, or refuses it as a Problem
 * @param place where a pointer into the request stands in the row
 */
record ImportRow(int line, Supplier<BookAppointment> request, UnaryOperator<String> place) {}
