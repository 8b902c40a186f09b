package io.github.groundwork.screening.session;

import io.github.groundwork.core.suggestion.AttentionKind;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.score.Gating;
import io.github.groundwork.screening.testing.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is to be expected of the items of a session. */
final class ExpectedItems {
    private final Situation situation;
    private final SessionSetup setup;
    private final List<Note> counting;
    private final List<Note> overruled;
    private final boolean totalOnly;
    private final List<Path> paths = new ArrayList<>();
    private final Gates gates;

    ExpectedItems(Situation situation, SessionSetup setup, Gates gates, List<Note> counting, List<Note> overruled) {
        this.situation = situation;
        this.gates = gates;
        this.setup = setup;
        this.counting = counting;
        this.overruled = overruled;
        this.totalOnly = setup.how().options().isTotalOnly();
        for (Note note : counting) {
            if (note.what() instanceof Note.Previewed previewed) {
                paths.add(previewed.path());
            } else if (note.what() instanceof Note.Rerouted rerouted) {
                paths.add(rerouted.path());
            }
        }
    }

    boolean isPreviewed() {
        return !paths.isEmpty();
    }

    /** Every path that the person was shown or that was found since holds the item. */
    boolean isAsked(String item) {
        return isPreviewed() && paths.stream().allMatch(path -> path.order().contains(item));
    }

    List<String> order() {
        return isPreviewed()
                ? paths.get(paths.size() - 1).order().stream()
                        .filter(this::isAsked)
                        .toList()
                : List.of();
    }

    Path lastPath() {
        return paths.get(paths.size() - 1);
    }

    TreeSet<Topic> warned(String item) {
        TreeSet<Topic> topics = new TreeSet<>();
        paths.forEach(path -> topics.addAll(path.warned().getOrDefault(item, new TreeSet<>())));
        return topics;
    }

    /** A notice that covers the item was the last thing but questions, and it covers those too. */
    boolean isNoticed(String item) {
        Set<String> covered = new HashSet<>();
        for (Note note : counting) {
            if (note.what() instanceof Note.Warned notice) {
                covered = new HashSet<>(notice.items());
            } else if (note.comesBetween()
                    || note.what() instanceof Note.Asked asked && !covered.contains(asked.item())) {
                covered.clear();
            }
        }
        return covered.contains(item);
    }

    List<String> run(List<String> pending) {
        List<String> run = new ArrayList<>();
        TreeSet<Topic> first = warned(pending.get(0));
        for (String item : pending) {
            if (warned(item).isEmpty() || !first.containsAll(warned(item))) {
                break;
            }
            run.add(item);
        }
        return run;
    }

    boolean isShown(String item) {
        return counting.stream().anyMatch(note -> note.what().equals(new Note.Asked(item)));
    }

    /** The different answers of which no author of a later one knew. */
    List<Answer> standing(String item) {
        Set<Answer> standing = new LinkedHashSet<>();
        for (Note note : counting) {
            boolean isReplaced =
                    counting.stream().anyMatch(later -> later.answers().containsKey(item) && later.knew(note));
            if (note.answers().containsKey(item) && !isReplaced) {
                standing.add(note.answers().get(item));
            }
        }
        return List.copyOf(standing);
    }

    List<String> unsettled() {
        return situation.items().stream()
                .filter(item -> standing(item).size() > 1)
                .toList();
    }

    private Map<String, Answer> settled() {
        Map<String, Answer> settled = new LinkedHashMap<>();
        for (String item : situation.items()) {
            if (standing(item).size() == 1 && !totalOnly) {
                settled.put(item, standing(item).get(0));
            }
        }
        return settled;
    }

    Gating.State gate(String item) {
        return totalOnly ? Gating.State.OPEN : gates.state(item, settled());
    }

    List<String> pending() {
        return order().stream()
                .filter(item -> standing(item).isEmpty() && gate(item) == Gating.State.OPEN)
                .toList();
    }

    long done() {
        return order().stream().filter(item -> !standing(item).isEmpty()).count();
    }

    boolean isNotAgain(String item) {
        return counting.stream().anyMatch(note -> note.what().equals(new Note.NotAgain(item)));
    }

    private List<Note> again(String item) {
        return counting.stream()
                .filter(note -> note.what().equals(new Note.Again(item)))
                .toList();
    }

    boolean canBeOfferedAgain(String item) {
        return isAsked(item)
                && !standing(item).isEmpty()
                && standing(item).stream().allMatch(Answer.Declined.class::isInstance)
                && !isNotAgain(item)
                && again(item).isEmpty();
    }

    /** It was offered again, nobody answered that offer, and the person did not say that they do not want it. */
    boolean waitsAgain(String item) {
        boolean isAnswered = counting.stream()
                .anyMatch(note ->
                        note.answers().containsKey(item) && again(item).stream().anyMatch(note::knew));
        return !again(item).isEmpty() && !isAnswered && !isNotAgain(item) && gate(item) == Gating.State.OPEN;
    }

    /** How many answers came since the last check-in. */
    int since() {
        int since = 0;
        for (Note note : counting) {
            since = note.what() instanceof Note.Rated ? 0 : since;
            since += note.what() instanceof Note.Replied ? 1 : 0;
        }
        return since;
    }

    /** The item that was answered last, if nothing was shown or recorded since that takes the word about it away. */
    Optional<String> justAnswered() {
        Optional<String> just = Optional.empty();
        for (Note note : counting) {
            if (note.what() instanceof Note.Replied replied) {
                just = Optional.of(replied.item());
            } else if (!isQuiet(note.what())) {
                just = Optional.empty();
            }
        }
        return just;
    }

    private static boolean isQuiet(Note.What what) {
        return what instanceof Note.NotAgain
                || what instanceof Note.Again
                || what instanceof Note.GivenOn
                || what == Note.Word.STOPPED
                || what == Note.Word.LEFT
                || what == Note.Word.CLOSED;
    }

    /** What stands on the answer sheet. */
    Map<String, Answer> sheet() {
        Map<String, Answer> sheet = new LinkedHashMap<>();
        for (Item item : setup.instrument().items()) {
            sheet.put(item.id(), onSheet(item.id()));
        }
        return sheet;
    }

    private Answer onSheet(String item) {
        if (totalOnly || !isPreviewed() || standing(item).size() > 1) {
            return settled().getOrDefault(item, Answer.notReached());
        }
        if (!standing(item).isEmpty()) {
            return standing(item).get(0);
        }
        if (!isAsked(item)) {
            return new Answer.NotAsked(NotAskedReason.PREFERENCE);
        }
        if (gate(item) == Gating.State.CLOSED) {
            return new Answer.NotAsked(NotAskedReason.NOT_APPLICABLE);
        }
        return gate(item) == Gating.State.UNDETERMINED && pending().isEmpty()
                ? new Answer.NotAsked(NotAskedReason.STAGE)
                : Answer.notReached();
    }

    /**
     * What was brought to somebody's notice: for each attention, told by its item and what calls for it, whether an answer that stands
     * calls for it, and who was told of it by somebody who knew of an answer that does.
     */
    Map<String, List<String>> attentions() {
        Map<String, List<String>> found = new TreeMap<>();
        List<Note> said = new ArrayList<>(counting);
        said.addAll(overruled);
        for (CriticalRule rule :
                totalOnly ? List.<CriticalRule>of() : setup.instrument().critical()) {
            for (String item : rule.items()) {
                for (Note note : said) {
                    Optional.ofNullable(note.answers().get(item))
                            .flatMap(answer -> calls(rule, item, answer))
                            .ifPresent(key -> found.computeIfAbsent(key, each -> about(rule, item, key, said)));
                }
            }
        }
        return found;
    }

    private List<String> about(CriticalRule rule, String item, String key, List<Note> said) {
        List<String> about = new ArrayList<>();
        boolean stands = standing(item).stream()
                .anyMatch(answer -> calls(rule, item, answer).equals(Optional.of(key)));
        about.add(stands ? "stands" : "stood");
        for (Note note : counting) {
            if (note.what() instanceof Note.GivenOn given && given.item().equals(item)) {
                boolean knew = said.stream()
                        .filter(note::knew)
                        .flatMap(each -> Optional.ofNullable(each.answers().get(item)).stream())
                        .anyMatch(answer -> calls(rule, item, answer).equals(Optional.of(key)));
                String role = given.role().value();
                if (knew && !about.contains(role)) {
                    about.add(role);
                }
            }
        }
        return about;
    }

    /** What an answer to an item calls for: somebody's eyes, a talk as published, or a softer word if the disclosure said so. */
    private Optional<String> calls(CriticalRule rule, String item, Answer answer) {
        if (answer instanceof Answer.Given given) {
            List<Choice> choices =
                    Choice.of(setup.instrument().item(item).orElseThrow().format());
            return Choice.among(choices, given).passes(rule.test())
                    ? Optional.of(item + " " + AttentionKind.CRITICAL_ANSWER)
                    : Optional.empty();
        }
        if (setup.disclosure().afterwards().unanswered().isEmpty()) {
            return Optional.empty();
        }
        boolean isPublished = rule.orDeclined() && answer instanceof Answer.Declined;
        return Optional.of(item + " " + AttentionKind.CONVERSATION + (isPublished ? " as published" : " softer"));
    }
}
