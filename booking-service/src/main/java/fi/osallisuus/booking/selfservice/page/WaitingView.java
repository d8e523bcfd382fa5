package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;

/**
 * A place in the line on the page of whoever has its code.
 *
 * @param fault what must be mended first, in words; empty if nothing
 * @param done what was just done, in words; empty if nothing
 * @param freshCode the code is new and must be written down
 * @param toldBy how an offer is told, in words; empty when nobody waits any more
 * @param notice to be read before the offered time is taken; empty without an offer
 * @param again where to book or ask anew; empty while this one stands
 */
record WaitingView(
    String code,
    String title,
    String text,
    String fault,
    String done,
    boolean freshCode,
    List<PageWording.Row> rows,
    String toldBy,
    String notice,
    int noticeVersion,
    boolean offered,
    boolean open,
    String again,
    List<LanguageChoice> languageChoices) {}
