package fi.osallisuus.feedback.channel;

import fi.osallisuus.kit.qr.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a poster.
 *
 * @param bars the black parts of the QR code, row by row
 * @param anonymous the promise, where the collection gives it
 */
record Poster(
    String lang,
    String heading,
    String title,
    @Nullable String unit,
    String scan,
    List<QrCode.Bar> bars,
    String type,
    String address,
    String voluntary,
    @Nullable String anonymous,
    String until) {}
