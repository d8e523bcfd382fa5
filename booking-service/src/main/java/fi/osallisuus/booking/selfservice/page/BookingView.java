package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;

/**
 * A hold or a booking on the page of whoever has its code.
 *
 * @param fault what must be mended first, in words; empty if nothing
 * @param done what was just done, in words; empty if nothing
 * @param freshCode the code is new and must be written down
 * @param again where to book anew; empty while this one stands
 */
record BookingView(
    String code,
    String title,
    String text,
    String fault,
    String done,
    boolean freshCode,
    List<PageWording.Row> rows,
    String notice,
    int noticeVersion,
    boolean noticeDue,
    boolean held,
    boolean booked,
    String reminded,
    boolean mayBeReminded,
    String again,
    List<LanguageChoice> languageChoices) {}
