package io.github.groundwork.core.sharing;

import io.github.groundwork.core.text.LocalizedText;
import java.util.Locale;

/**
 * A label that asks for special care with something that is stored, out of the code system ActCode of HL7 version 3.
 *
 * <p>The codes are HL7's and stable. The texts are the library's own, because some of HL7's display texts hurt. Labels are given by
 * what an entry is, never found by reading words. Immutable and thread-safe; labels stand in the order of the constants, which
 * is no ranking.
 */
public enum SensitivityLabel {
    /** Use of substances; HL7's display text uses a word that this library avoids. */
    ETH("substance use"),
    /** Alcohol. */
    ETHUD("alcohol use"),
    /** Opioids. */
    OPIOIDUD("opioid use"),
    /** Care and services for the use of substances. */
    SUD("care for substance use"),
    /** Mental health and the use of substances, together. */
    BH("mental health or substance use"),
    /** Mental health. */
    MH("mental health"),
    /** Psychiatric care. */
    PSY("psychiatric care"),
    /**
     * Notes of a psychotherapist on a talk, which are kept apart from the record. Screening results, preferences and plans never are.
     */
    PSYTHPN("therapy notes"),
    /** Feelings and behavior. */
    EMOTDIS("feelings and behavior"),
    /** Thinking and memory. */
    COGN("thinking and memory"),
    /** Developmental disability. It is not about violence: that is {@link #SDV}. */
    DVD("developmental disability"),
    /** Sexual violence, or violence at home. */
    SDV("violence"),
    /** Sexuality and reproductive health. */
    SEX("sexual health"),
    /** Specially protected by law. */
    SPI("specially protected"),
    /** About a young person. */
    ADOL("young person");

    /** The code system's address, the same for all labels. */
    public static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    private final String english;

    SensitivityLabel(String english) {
        this.english = english;
    }

    /**
     * Returns HL7's code.
     *
     * @return such as {@code SDV}
     */
    public String code() {
        return name();
    }

    /**
     * Returns what it is about, in the library's own plain words.
     *
     * @return the text
     */
    public LocalizedText text() {
        return LocalizedText.of(Locale.ENGLISH, english);
    }
}
