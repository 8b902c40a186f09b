package io.github.groundwork.core.sharing;

import io.github.groundwork.core.text.LocalizedText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one audience sees one entry at one time, and why. It is for the person: an audience only ever gets what is shown.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param reason why
 * @param deciding the choice that decided, or empty if none did
 */
public record SharingDecision(Reason reason, Optional<SharingChoice.Standing> deciding) {

    /** Why something is shown or hidden, with a sentence for the person. The order of the constants means nothing. */
    public enum Reason {
        /** It is the person's own. */
        OWN(true, false, "This is yours, and you see all of it."),
        /** The person, or an agent, chose to show it. */
        CHOSEN(true, false, "You chose to share this with them, or your agent did."),
        /** Nobody chose to show it. */
        NOT_CHOSEN(false, false, "You did not choose to share this, so it stays hidden."),
        /** Somebody chose to hide it. */
        CHOSEN_HIDDEN(false, false, "A choice was made to hide this from them."),
        /** Somebody chose to hide it until a day that is past. */
        STILL_HIDDEN(false, true, "This was to be hidden until a day that is past. It stays hidden until you choose."),
        /** It was shown until a day that is past. */
        ENDED(false, true, "This was shared until a day that is past. Now it is hidden."),
        /** It is contact safety, and no choice names it. */
        CONTACT_SAFETY(false, false, "This keeps you safe, so it stays hidden unless you choose to share just this."),
        /** A binding decline hides it. */
        DECLINED(false, false, "You said a clear no to sharing this, and that counts."),
        /** It is crisis detail, and they only take the person's mind off things. */
        DISTRACTS_ONLY(false, false, "This is about a crisis, and you named them to take your mind off things."),
        /** Nobody has asked the person yet what people on call may see. */
        UNASKED(
                false,
                true,
                "Nobody has asked you yet what people on call may see. Until you choose, they do not see this.");

        private final boolean shown;
        private final boolean toAsk;
        private final String english;

        Reason(boolean shown, boolean toAsk, String english) {
            this.shown = shown;
            this.toAsk = toAsk;
            this.english = english;
        }

        /**
         * Returns why, in plain words for the person.
         *
         * @return the library's own sentence
         */
        public LocalizedText sentence() {
            return LocalizedText.of(Locale.ENGLISH, english);
        }
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public SharingDecision {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(deciding, "deciding");
    }

    static SharingDecision of(Reason reason) {
        return new SharingDecision(reason, Optional.empty());
    }

    static SharingDecision of(Reason reason, SharingChoice.Standing deciding) {
        return new SharingDecision(reason, Optional.of(deciding));
    }

    /**
     * Tells whether the audience sees the entry.
     *
     * @return true if they do; what is unasked is hidden
     */
    public boolean isShown() {
        return reason.shown;
    }

    /**
     * Tells whether the person has not been asked yet.
     *
     * @return true for {@link Reason#UNASKED} only
     */
    public boolean isUnasked() {
        return reason == Reason.UNASKED;
    }

    /**
     * Tells whether there is something to ask the person: nobody did yet, or a choice is past its end.
     *
     * @return true if the person should be asked
     */
    public boolean isToAsk() {
        return reason.toAsk;
    }
}
