package io.github.groundwork.core.preference.decision;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something was decided, with a sentence that can be shown to the person.
 *
 * <p>The names are stable. What somebody else noted has a sentence of its own, so that none says of the person what they did not say.
 * Immutable and thread-safe; the order of the constants means nothing.
 */
public enum ReasonCode {
    /** Nothing stands against asking, and nothing was said. */
    NOTHING_SAID("You have not said anything about this. You can skip any question."),
    /** The person said that it can be asked. */
    CAN_BE_ASKED("You said that this can be asked.", "A note says that this can be asked."),
    /** The person does not want to be asked. */
    NOT_TO_BE_ASKED(
            "You said that you do not want to be asked about this.",
            "A note says that you do not want to be asked about this."),
    /** The person wants a word before. */
    WARN_FIRST(
            "You want to be told before a question about this comes.",
            "A note says that you want to be told before a question about this comes."),
    /** The person wants it at the end. */
    ASK_LAST(
            "You want questions about this to come last.",
            "A note says that you want questions about this to come last."),
    /** The person wants to write the answer. */
    IN_WRITING(
            "You would rather answer this in writing than out loud.",
            "A note says that you would rather answer this in writing than out loud."),
    /** The person wants somebody there. */
    ONLY_WITH("You want somebody with you for this.", "A note says that you want somebody with you for this."),
    /** It sets the person off. */
    SETS_OFF(
            "You said that this can set something off in you. So you are told before it comes.",
            "A note says that this can set something off in you. So you are told before it comes."),
    /** It may set the person off. */
    MAY_SET_OFF(
            "You said that this might set something off in you. So you are told before it comes.",
            "A note says that this might set something off in you. So you are told before it comes."),
    /** Somebody else noted it. */
    NOTED_BY_OTHERS("Somebody else noted this. You have not said if it is right. So you are told before it comes."),

    /** The person agreed to this way to be reached. */
    CHANNEL_AGREED("You said that you can be reached in this way.", "A note says that you can be reached in this way."),
    /** The way is not safe. */
    CHANNEL_NOT_SAFE(
            "You said that this is not a safe way to reach you.",
            "A note says that this is not a safe way to reach you."),
    /** Nobody knows whether the way is safe. */
    CHANNEL_NOT_KNOWN("You have not said if this is a safe way to reach you. So it is not used."),
    /** The permission has to be asked for again. */
    CHANNEL_TO_CONFIRM("It is time to ask you again if this is a safe way to reach you. Until then it is not used."),
    /** The use was not agreed. */
    USE_NOT_AGREED("You have not said yes to this use."),
    /** Naming the organisation was not agreed. */
    NAMING_NOT_AGREED("You have not said yes to saying who we are."),
    /** The purpose was not named. */
    PURPOSE_NOT_NAMED("You have not said yes to being reached for this."),
    /** It is outside the hours. */
    OUTSIDE_HOURS("This is not a time at which you want to be reached."),
    /** The person reaches out themselves. */
    NO_CONTACT_WANTED(
            "You said that you will reach out when you want to.",
            "A note says that you will reach out when you want to."),
    /** Others can look at the device. */
    OTHERS_MAY_SEE("Others may see or hear what is sent in this way."),
    /** No way is agreed to. */
    NO_WAY_TO_REACH("There is no way to reach you that you said yes to. You can give one at any time, or reach out."),

    /** Somebody may be told. */
    CAN_BE_TOLD("You said that this person can be told.", "A note says that this person can be told."),
    /** The person wants to be asked first. */
    ASK_BEFORE_TELLING(
            "You want to be asked before this person is told.",
            "A note says that you want to be asked before this person is told."),
    /** The person has not said anything about somebody. */
    NOT_SAID_WHO("You have not said if this person can be told. So you are asked first."),
    /** The permission has to be asked for again. */
    TELLING_TO_CONFIRM("It is time to ask you again if this person can be told."),
    /** Somebody who was not to be told is named by the person now. */
    NAMED_AFTER_ALL(
            "You said before that this person is not to be told. Now you named them. What would you like?",
            "A note says that this person is not to be told. Now you named them. What would you like?"),

    /** It makes things worse. */
    MAKES_WORSE("You said that this makes things worse for you.", "A note says that this makes things worse for you."),
    /** It is off limits. */
    OFF_LIMITS("You said that this is off limits for you.", "A note says that this is off limits for you."),
    /** It sets the person off. */
    INVOLVES_TRIGGER("This has to do with something that can be hard for you."),
    /** It is not wanted. */
    NOT_WANTED("You said that you do not want this.", "A note says that you do not want this."),
    /** Nothing stands against it. */
    CAN_BE_SUGGESTED("You have said nothing against this."),

    /** The name to use. */
    NAME_TO_USE("This is the name that you use here."),
    /** The name is not known to be safe here. */
    NAME_NOT_HERE("You have not said that your name is safe to use here. You are asked which name to use."),
    /** The pronouns to use. */
    PRONOUNS_TO_USE("These are the pronouns that you use here."),
    /** The pronouns are not known to be safe here. */
    PRONOUNS_NOT_HERE("You have not said that your pronouns are safe to use here. You are asked what to use."),
    /** The language. */
    LANGUAGE("This is a language that you speak or sign."),
    /** An interpreter is needed. */
    INTERPRETER(
            "You want an interpreter. It can be one of your family.",
            "A note says that you want an interpreter. It can be one of your family."),
    /** An interpreter who is not of the family. */
    INTERPRETER_NOT_FAMILY(
            "You want an interpreter. It should not be somebody from your family.",
            "A note says that you want an interpreter. It should not be somebody from your family."),
    /** Something of culture or faith. */
    OBSERVANCE("This matters for your culture or your faith."),
    /** It is welcome. */
    WELCOME("You said that this is welcome.", "A note says that this is welcome."),
    /** It was said to be welcome, and the permission has to be asked for again, or the person has not agreed to the note yet. */
    WELCOME_TO_CONFIRM("You are asked if this is welcome before it is done."),
    /** It is asked each time. */
    ASK_EACH_TIME(
            "You want to be asked each time before this.",
            "A note says that you want to be asked each time before this."),
    /** It is not done. */
    NOT_DONE("You said that this should not be done.", "A note says that this should not be done."),
    /** An early sign, of which others may speak. */
    SIGN_TO_NAME("If somebody sees this sign, they can tell you."),
    /** An early sign, of which others should not speak. */
    SIGN_NOT_TO_NAME("You have not said that others can speak to you of this sign."),
    /** A hard time of the year. */
    TIME_OF_YEAR("This time of the year can be hard for you."),
    /** Wanted in a crisis. */
    WANTED_IN_CRISIS("You said that you want this in a crisis.", "A note says that you want this in a crisis."),
    /** Not wanted in a crisis. */
    NOT_WANTED_IN_CRISIS(
            "You said that you do not want this in a crisis.", "A note says that you do not want this in a crisis."),
    /** A legal document. */
    DOCUMENT("You said that there is a legal document.", "A note says that there is a legal document."),
    /** A legal document that is being made, and does not count yet. */
    DOCUMENT_IN_PREPARATION(
            "You said that a legal document is being made.", "A note says that a legal document is being made."),
    /** A legal document that was taken back. */
    DOCUMENT_WITHDRAWN(
            "You said that you took a legal document back.", "A note says that you took a legal document back.");

    private final String said;
    private final String noted;

    ReasonCode(String always) {
        this(always, always);
    }

    ReasonCode(String said, String noted) {
        this.said = said;
        this.noted = noted;
    }

    /**
     * Returns the sentence in a language.
     *
     * @param language what is asked for; only its language counts
     * @param personSaidSo true if it rests on what the person said or agreed to, false if on what somebody else noted or said for them
     * @return the sentence, or empty; never in another language
     * @throws NullPointerException if {@code language} is null
     */
    public Optional<String> sentence(Locale language, boolean personSaidSo) {
        Objects.requireNonNull(language, "language");
        return language.getLanguage().equals("en") ? Optional.of(personSaidSo ? said : noted) : Optional.empty();
    }
}
