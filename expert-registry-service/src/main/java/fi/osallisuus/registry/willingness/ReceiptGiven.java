package fi.osallisuus.registry.willingness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a willingness; the code is shown this once and stored nowhere. */
record ReceiptGiven(@Schema(examples = "7K3M-9QXA-04TZ-BW8R") String receiptCode) {}
