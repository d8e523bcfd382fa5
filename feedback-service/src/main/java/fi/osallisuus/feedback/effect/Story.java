package fi.osallisuus.feedback.effect;

import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/** What residents read of it. */
@Embeddable
record Story(
    @Embedded
        @AttributeOverride(name = "fi", column = @Column(name = "you_said_fi"))
        @AttributeOverride(name = "sv", column = @Column(name = "you_said_sv"))
        @AttributeOverride(name = "en", column = @Column(name = "you_said_en"))
        LocalText youSaid,
    @Embedded
        @AttributeOverride(name = "fi", column = @Column(name = "we_decided_fi"))
        @AttributeOverride(name = "sv", column = @Column(name = "we_decided_sv"))
        @AttributeOverride(name = "en", column = @Column(name = "we_decided_en"))
        @Nullable LocalText weDecided,
    @Embedded
        @AttributeOverride(name = "fi", column = @Column(name = "we_did_fi"))
        @AttributeOverride(name = "sv", column = @Column(name = "we_did_sv"))
        @AttributeOverride(name = "en", column = @Column(name = "we_did_en"))
        @Nullable LocalText weDid,
    @Embedded
        @AttributeOverride(name = "fi", column = @Column(name = "why_not_fi"))
        @AttributeOverride(name = "sv", column = @Column(name = "why_not_sv"))
        @AttributeOverride(name = "en", column = @Column(name = "why_not_en"))
        @Nullable LocalText whyNotText) {}
