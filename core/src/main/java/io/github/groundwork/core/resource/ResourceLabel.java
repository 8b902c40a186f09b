package io.github.groundwork.core.resource;

/**
 * Something that a person should know about a row before they choose it, with one plain sentence for them.
 *
 * <p>Dates are apart: {@link ResourceAnswer.Offered#contactCheckedOn()} and {@link ResourceAnswer.Offered#policyCheckedOn()}. Immutable
 * and thread-safe.
 */
public enum ResourceLabel {
    /** It is the emergency number. */
    EMERGENCY_SERVICES("This is for emergencies."),
    /** It states that it does not contact emergency services unless the person asks. */
    WILL_NOT_CONTACT("It says it will not contact emergency services unless you ask. Read its exceptions."),
    /** Who is called is agreed before. */
    AGREED_FIRST("You agree at the start who will be called for you, and when."),
    /** It may contact emergency services without agreement. */
    MAY_CONTACT("It may contact emergency services without asking you."),
    /** Its policy was not seen. */
    POLICY_NOT_KNOWN("We do not know its rules about emergency services."),
    /** Its policy was seen and not checked lately, or not in full. */
    POLICY_NOT_CHECKED("Nobody has checked its rules about emergency services lately."),
    /** Police may come. */
    POLICE_MAY_COME("The police may come."),
    /** It is not known whether police may come. */
    POLICE_NOT_KNOWN("We do not know whether it sends the police."),
    /** By its own hours it is closed. */
    CLOSED_NOW("It is closed now."),
    /** It is not certain whether it is open. */
    MAY_BE_CLOSED("It may be closed now."),
    /** Its contact data was not checked lately. */
    CONTACT_NOT_CHECKED("Nobody has checked this number or address lately."),
    /** Its contact data was not seen with the service itself, or not all of it. */
    CONTACT_PARTLY_CHECKED("We are not sure about this number or address."),
    /** It speaks other languages. */
    OTHER_LANGUAGE("It is not in your language."),
    /** Its languages are not known. */
    LANGUAGE_NOT_KNOWN("We do not know which languages it speaks."),
    /** It has tags, and none that the person named. */
    FOR_A_GROUP("It is for one group of people. You may or may not be one of them."),
    /** It is of a kind that was not asked for. */
    OTHER_KIND("It is not the kind of help you asked for."),
    /** It is not known whether it serves where the person is. */
    PLACE_NOT_KNOWN("It may not be for where you are."),
    /** It serves another part of the country. */
    OTHER_REGION("This is for another part of your country."),
    /** It serves another country. */
    OTHER_COUNTRY("This is for another country."),
    /** Nobody has listed the number, so that the person needs to know it. */
    NUMBER_NOT_LISTED("We do not have this number. People near you know it.");

    private final String sentence;

    ResourceLabel(String sentence) {
        this.sentence = sentence;
    }

    /**
     * Returns what it says to the person, in English.
     *
     * @return one or two plain sentences
     */
    public String sentence() {
        return sentence;
    }
}
