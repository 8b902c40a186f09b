package io.github.groundwork.screening.json;

/** The names of the formats that this package reads and writes. */
final class Formats {

    static final String INSTRUMENT = "groundwork-instrument";
    static final String WORDING = "groundwork-wording";
    static final String RESPONSES = "groundwork-responses";
    static final String PATHWAY = "groundwork-pathway";
    static final String REPORT = "groundwork-score-report";
    static final String SESSION = "groundwork-session";
    static final String FOLLOW_UPS = "groundwork-follow-ups";

    private Formats() {}
}
