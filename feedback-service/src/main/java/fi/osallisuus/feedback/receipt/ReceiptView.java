package fi.osallisuus.feedback.receipt;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of feedback: the whole first, then each of its texts. */
@Schema(
    name = "FeedbackReceipt",
    examples =
        """
        {"news":[{"kind":"COLLECTION","state":"COLLECTING","about":{"fi":"Riippuvuustiimi",\
        "sv":"Beroendeteamet","en":"Addiction team"},"dueOn":"2026-04-10","outcomes":[]},\
        {"kind":"TEXT","state":"SCREENING","outcomes":[]}]}""")
public record ReceiptView(List<ReceiptNews> news) {}
