package io.github.groundwork.examples;

import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a statement is about, in plain words. Stateless. */
final class StatementWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private StatementWords() {}

    /** What it is about, with the words that were said. */
    static String whole(Statement statement) {
        String words = statement instanceof Telling telling && hidden(telling) ? "" : Quotes.of(statement.allWords());
        String stance = stance(statement);
        return (of(statement) + (stance.isEmpty() ? "" : ": " + stance) + " " + words).strip();
    }

    /** What was said of somebody who is not to be told, without a name. */
    static String unnamed(Telling telling) {
        return "somebody who is not to be told" + (hidden(telling) ? "" : ": " + PreferenceWords.of(telling.choice()));
    }

    /** On which side it stands, where that is not said by what it is about. */
    private static String stance(Statement statement) {
        if (statement instanceof Strategy strategy) {
            return switch (strategy.effect()) {
                case HELPS -> "helps";
                case NEUTRAL -> "no difference";
                case MAKES_WORSE -> "makes it worse";
            };
        }
        if (statement instanceof Boundary boundary) {
            return switch (boundary.rule()) {
                case WELCOME -> "welcome";
                case ASK_EACH_TIME -> "asked each time";
                case AVOID -> "not done";
            };
        }
        if (statement instanceof CareWish wish) {
            return PreferenceWords.of(wish.wanted());
        }
        return statement instanceof ContactPoint point ? PreferenceWords.of(point.safety()) : "";
    }

    /** What it is about, without the words. Who is not to be told is never named. */
    static String of(Statement statement) {
        if (statement instanceof Trigger trigger) {
            return trigger(trigger);
        }
        if (statement instanceof TopicBoundary boundary) {
            return topics(boundary.topics()) + ": " + PreferenceWords.of(boundary.manner());
        }
        if (statement instanceof ContactPoint point) {
            return PreferenceWords.of(point.kind()) + " "
                    + Quotes.safe(point.address().text());
        }
        if (statement instanceof Telling telling) {
            return hidden(telling) ? unnamed(telling) : telling.whom() + ": " + PreferenceWords.of(telling.choice());
        }
        if (statement instanceof NoContact none) {
            return "no contact for " + PreferenceWords.of(none.purposes());
        }
        return supporting(statement);
    }

    static boolean hidden(Telling telling) {
        return telling.choice() == Telling.Choice.NOT_TO_BE_TOLD;
    }

    private static String supporting(Statement statement) {
        if (statement instanceof Strategy strategy) {
            return terms(strategy.terms()) + doer(strategy.doer());
        }
        if (statement instanceof Boundary boundary) {
            return labelled(PreferenceWords.of(boundary.area()), boundary.terms());
        }
        if (statement instanceof CareWish wish) {
            return labelled(PreferenceWords.of(wish.subject()), wish.terms())
                    + wish.who().map(who -> ", " + who).orElse("");
        }
        if (statement instanceof EarlySign sign) {
            return "early sign, " + PreferenceWords.of(sign.kind());
        }
        if (statement instanceof LegalDocument document) {
            return document.type() + ", " + PreferenceWords.of(document.status());
        }
        return identity((Identity) statement);
    }

    private static String identity(Identity identity) {
        if (identity instanceof Identity.NameUsed) {
            return "name";
        }
        if (identity instanceof Identity.Pronouns) {
            return "pronouns";
        }
        if (identity instanceof Identity.Observance observance) {
            return labelled("culture or faith", observance.terms());
        }
        Identity.Speaks speaks = (Identity.Speaks) identity;
        return speaks.language().getDisplayName(Locale.ENGLISH)
                + (speaks.interpreter() == Permission.YES ? ", with an interpreter" : "");
    }

    private static String trigger(Trigger trigger) {
        List<String> parts = new ArrayList<>();
        if (!trigger.terms().isEmpty()) {
            parts.add(terms(trigger.terms()));
        }
        if (!trigger.topics().isEmpty()) {
            parts.add(topics(trigger.topics()));
        }
        trigger.around().ifPresent(span -> parts.add(day(span.first()) + " to " + day(span.last())));
        return String.join("; ", parts);
    }

    private static String day(MonthDay day) {
        return DAY.format(day);
    }

    private static String labelled(String label, List<Term> terms) {
        return terms.isEmpty() ? label : label + ", " + terms(terms);
    }

    static String terms(List<Term> terms) {
        return Words.and(terms.stream().map(Term::value).toList());
    }

    private static String topics(List<Topic> topics) {
        return Words.and(topics.stream().map(Topic::value).toList());
    }

    private static String doer(Strategy.Doer doer) {
        return switch (doer) {
            case PERSON -> ", by the person";
            case SOMEBODY_ELSE -> ", by somebody else";
            case TOGETHER -> ", together";
            case ANYBODY -> "";
        };
    }
}
