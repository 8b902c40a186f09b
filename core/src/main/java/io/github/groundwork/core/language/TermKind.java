package io.github.groundwork.core.language;

/** What a term does to the person whom it is about. Immutable and thread-safe; the order of the constants means nothing. */
public enum TermKind {
    /** It puts a label in the place of a person, or an insult. */
    STIGMATIZING,
    /** It takes a choice away, or shows power where there should be an offer. */
    COERCIVE,
    /** It describes the person by what is thought to be lacking or damaged. */
    DEFICIT,
    /** It lays fault on the person, or excuses who did harm. */
    BLAMING,
    /** It casts doubt on what the person says. */
    DISBELIEVING,
    /** It hides what was done, or who did it. */
    HIDING,
    /** It makes distress a spectacle or an image of war. */
    SENSATIONAL,
    /** It says less than a plain word would. */
    IMPRECISE
}
